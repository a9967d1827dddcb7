import type { AlternativeResult, ClaimResult, JudgedAlternative } from "./result.ts";

/** Whether a claim stands otherwise there than under the default equations. */
export function changesStanding(one: AlternativeResult): one is JudgedAlternative {
  return "changed" in one && one.changed;
}

/** How many claims change their standing under some rival equations, and how many keep it under all they are defined under. */
export function sweepCounts(claims: readonly ClaimResult[]): {
  readonly changed: number;
  readonly kept: number;
} {
  const swept = claims.flatMap(({ alternatives }) => (alternatives === undefined ? [] : [alternatives]));
  const changed = swept.filter((some) => some.some(changesStanding)).length;
  const judged = swept.filter((some) => some.slice(1).some((one) => "changed" in one)).length;
  return { changed, kept: judged - changed };
}
