import type { ClaimRule, JudgementsByLens } from "./types.ts";

/** A wired claim that passes everywhere by more than this many times negligible cannot fail. */
const SAFE_MARGIN = 10;

/** Say why a test could not have come out otherwise, or nothing when it could. */
export function vacuityOf(rule: ClaimRule, byLens: JudgementsByLens): string | undefined {
  const judged = Object.values(byLens).filter((judgement) => judgement.draws > 0);
  if (judged.length === 0) return undefined;
  if (judged.every((lens) => lens.leaves.every((leaf) => leaf.exactlyZero))) {
    return "the test cannot see the change: effect is exactly zero in every draw";
  }
  if (rule.wired !== undefined && judged.every((lens) => isSafe(lens.smallestMargin))) {
    return `true by construction, and every draw passes by more than ${SAFE_MARGIN} times negligible`;
  }
  return undefined;
}

/** Where nothing counts as negligible a margin has no measure and is no ground for calling a test empty. */
function isSafe(margin: number): boolean {
  return Number.isFinite(margin) && margin > SAFE_MARGIN;
}

/** What a reader of the verdict must know besides: wiring, draws left out, blind parts, lenses and seeds missing. */
export function warningsOf(rule: ClaimRule, byLens: JudgementsByLens): readonly string[] {
  const wired =
    rule.wired === undefined ? [] : [`true by construction, so only size or rank informs: ${rule.wired}`];
  return [
    ...wired,
    ...missingLenses(byLens),
    ...leftOut(byLens),
    ...blindParts(byLens),
    ...singleSeeds(byLens),
  ];
}

function missingLenses(byLens: JudgementsByLens): readonly string[] {
  const run = Object.keys(byLens);
  const pure = run.some((lens) => lens !== "neutral" && lens !== "mixes");
  const missing = [
    ...(run.includes("neutral") ? [] : ["neutral"]),
    ...(pure ? [] : ["the pure lenses"]),
    ...(run.includes("mixes") ? [] : ["mixes"]),
  ];
  return missing.length === 0 ? [] : [`the rule also asks for ${missing.join(" and ")}`];
}

function leftOut(byLens: JudgementsByLens): readonly string[] {
  return Object.entries(byLens)
    .filter(([, judgement]) => judgement.excluded > 0)
    .map(
      ([lens, { excluded, draws }]) =>
        `${excluded} of ${excluded + draws} draws left out under ${lens}: not finite`,
    );
}

function blindParts(byLens: JudgementsByLens): readonly string[] {
  const judged = Object.values(byLens).filter((judgement) => judgement.draws > 0);
  const labels = judged[0]?.leaves.map((leaf) => leaf.label) ?? [];
  const blind = labels.filter((_, place) => judged.every((lens) => lens.leaves[place]?.exactlyZero === true));
  return blind.length === labels.length ? [] : blind.map((label) => `${label} is exactly zero in every draw`);
}

function singleSeeds(byLens: JudgementsByLens): readonly string[] {
  const single = Object.values(byLens).some((judgement) => judgement.seeds < 2);
  return single ? ["with one seed a draw, noise cannot be told from effect"] : [];
}
