import { NOISE_LIMIT, standingOf } from "./standing.ts";
import type {
  ClaimRule,
  JudgementsByLens,
  LensClass,
  LensStanding,
  Verdict,
  VerdictStatus,
} from "./types.ts";
import { vacuityOf, warningsOf } from "./vacuity.ts";

/**
 * Decide on a claim from its test in each lens; specification 23.
 *
 * Supported: under neutral, every pure lens and the mixes the test holds in the required share of draws (.8 unless the
 * claim names its own), with the lower 95 % bound less than .1 below it. Unsupported: at most .2 in all of them. Contingent: anything
 * else. More runs needed: noise exceeds a fifth in a lens that could still change class (see `standingOf`), or no draw
 * could be judged. Not testable: normative claims, blocked ones, and hindcasts without a test.
 */
export function decide(rule: ClaimRule, byLens: JudgementsByLens): Verdict {
  const reason = notTestable(rule, byLens);
  if (reason !== undefined) return { ...withoutRuns(), status: "not testable", reason };
  const lenses = Object.entries(byLens).map(([lens, judgement]) => standingOf(lens, judgement, rule.share));
  const headline = lenses.find(({ lens }) => lens === "neutral") ?? lenses[0];
  if (headline === undefined)
    return { ...withoutRuns(), status: "more runs needed", moreRunsCouldChange: true };
  const status = statusOf(lenses);
  const seedsWanted = status === "more runs needed" ? seedsToSettle(lenses) : undefined;
  const vacuity = vacuityOf(rule, byLens);
  return {
    status,
    headline,
    lenses,
    ...byClass(lenses, headline),
    moreRunsCouldChange: lenses.some((lens) => lens.couldChange),
    ...(seedsWanted === undefined ? {} : { seedsWanted }),
    canFail: vacuity === undefined,
    ...(vacuity === undefined ? {} : { vacuity }),
    warnings: warningsOf(rule, byLens),
  };
}

function notTestable(rule: ClaimRule, byLens: JudgementsByLens): string | undefined {
  if (rule.kind === "normative") return rule.untestable ?? "a judgement of values, not a prediction";
  if (rule.blocked !== undefined) return rule.blocked;
  const run = Object.keys(byLens).length > 0;
  return rule.kind === "hindcast" && !run ? "read beside the historical record; no formal test" : undefined;
}

function withoutRuns(): Omit<Verdict, "status"> {
  const nobody = { lenses: [], passing: [], between: [], failing: [], flippedBy: [] };
  return { ...nobody, moreRunsCouldChange: false, canFail: true, warnings: [] };
}

function statusOf(lenses: readonly LensStanding[]): VerdictStatus {
  if (lenses.some((lens) => lens.unsettled)) return "more runs needed";
  if (lenses.every((lens) => lens.standing === "pass")) return "supported";
  if (lenses.every((lens) => lens.standing === "fail")) return "unsupported";
  return "contingent";
}

function byClass(lenses: readonly LensStanding[], headline: LensStanding) {
  const distance = (lens: LensStanding) => Math.abs(lens.share - headline.share);
  const farthestFirst = lenses.toSorted((a, b) => distance(b) - distance(a));
  const named = (wanted: (standing: LensClass) => boolean) =>
    farthestFirst.filter((lens) => wanted(lens.standing)).map((lens) => lens.lens);
  return {
    passing: named((standing) => standing === "pass"),
    between: named((standing) => standing === "between"),
    failing: named((standing) => standing === "fail"),
    flippedBy: named((standing) => standing !== headline.standing),
  };
}

/** Noise falls with the number of seeds: solve for the seeds at which it makes up a fifth of what decides. */
function seedsToSettle(lenses: readonly LensStanding[]): number | undefined {
  const odds = (1 - NOISE_LIMIT) / NOISE_LIMIT;
  const wanted = lenses
    .filter((lens) => lens.unsettled)
    .map(({ seeds, noise }) => Math.ceil((seeds * odds * noise) / (1 - noise)));
  const most = wanted.reduce((largest, seeds) => Math.max(largest, seeds), 0);
  return most > 0 && Number.isFinite(most) ? most : undefined;
}
