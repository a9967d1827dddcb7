import { NOISE_LIMIT } from "./standing.ts";
import type { LensClass, LensStanding, Verdict } from "./types.ts";

/** Lenses of one class that a sentence names before it counts the rest. */
const NAMED = 6;

/** Say a verdict in plain sentences, as shares of draws; never as the chance that a claim is true. */
export function explainVerdict(verdict: Verdict): string {
  const vacuity = verdict.vacuity === undefined ? [] : [`The test cannot fail: ${verdict.vacuity}.`];
  const warnings = verdict.warnings.map(
    (warning) => `${warning.slice(0, 1).toUpperCase()}${warning.slice(1).replace(/\.$/, "")}.`,
  );
  return [mainSentence(verdict), ...vacuity, ...warnings].join(" ");
}

/** Set a share as whole per cent; only an exact 0 or 1 reads 0 % or 100 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  if (share < 1 && share >= 0.995) return "over 99 %";
  return `${Math.round(share * 100)} %`;
}

function mainSentence(verdict: Verdict): string {
  if (verdict.status === "not testable")
    return `Not testable: ${(verdict.reason ?? "no test").replace(/\.$/, "")}.`;
  const { headline } = verdict;
  if (headline === undefined) return "More runs needed: nothing has been run.";
  if (verdict.status === "more runs needed") return moreRuns(verdict);
  const others = verdict.lenses.filter((lens) => lens !== headline);
  const rest = verdict.status === "contingent" ? contingency(verdict, others) : extreme(verdict, others);
  return `${headlineOf(headline)}${rest === "" ? "" : `; ${rest}`}.`;
}

function headlineOf(standing: LensStanding): string {
  const {
    share,
    lens,
    interval: [low, high],
  } = standing;
  const range = `${Math.round(low * 100)}-${Math.round(high * 100)} %`;
  return `Holds in ${percent(share)} of ${trialWords(standing)} under ${lens} (95 % interval ${range})`;
}

/** What shares are of: draws, or resamples of them where a statistic over draws is tested. */
function trialWords({ draws, resamples }: LensStanding): string {
  return resamples === undefined ? `${draws} draws` : `${resamples} resamples of ${draws} draws`;
}

function extreme({ status }: Verdict, others: readonly LensStanding[]): string {
  const ascending = others.toSorted((a, b) => a.share - b.share);
  const worst = status === "supported" ? ascending[0] : ascending.at(-1);
  if (worst === undefined) return "";
  const [bound, which] = status === "supported" ? ["at least", "lowest"] : ["at most", "highest"];
  return `in ${bound} ${percent(worst.share)} under every other lens (${which}: ${worst.lens})`;
}

/** What a lens says of a claim, in a word. */
export const standingWords: Readonly<Record<LensClass, string>> = {
  pass: "holds",
  between: "undecided",
  fail: "fails",
};

function contingency(verdict: Verdict, others: readonly LensStanding[]): string {
  const { headline } = verdict;
  const same = headline?.standing ?? "between";
  const standingOf = (id: string) => others.find((lens) => lens.lens === id)?.standing;
  const flipped = verdict.flippedBy.map(standingOf).filter((standing) => standing !== undefined);
  const order = new Set<LensClass>([...flipped, same]);
  const lists = { pass: verdict.passing, between: verdict.between, fail: verdict.failing };
  return [...order].flatMap((standing) => groupOf(standing, lists[standing], others)).join("; ");
}

function groupOf(
  standing: LensClass,
  ids: readonly string[],
  others: readonly LensStanding[],
): readonly string[] {
  const members = ids.flatMap((id) => others.filter((lens) => lens.lens === id));
  if (members.length === 0) return [];
  const named = members.slice(0, NAMED).map((lens) => `${lens.lens} (${percent(lens.share)})`);
  const more = members.length > NAMED ? ` and ${members.length - NAMED} more` : "";
  return [`${standingWords[standing]} under ${named.join(", ")}${more}`];
}

function moreRuns(verdict: Verdict): string {
  const empty = verdict.lenses.find((lens) => lens.draws === 0);
  if (empty !== undefined) return `More runs needed: no draw could be judged under ${empty.lens}.`;
  const open = verdict.lenses.filter((lens) => lens.unsettled);
  const said = open.map((lens) => {
    const shares = `${percent(lens.share)} of ${lens.draws} draws, ${percent(lens.rawShare)} before correction`;
    return `under ${lens.lens} noise makes up ${percent(lens.noise)} of what decides (${shares})`;
  });
  const seeds =
    verdict.seedsWanted === undefined
      ? ""
      : `; about ${verdict.seedsWanted} seeds a draw would bring noise to ${percent(NOISE_LIMIT)}`;
  return `More runs needed: ${said.join("; ")}${seeds}.`;
}
