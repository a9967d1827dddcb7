import type { Test } from "../claim-test.ts";
import { percent } from "./explain-verdict.ts";
import type { LensJudgement } from "./types.ts";

/**
 * Say which part decides a test whose parts must all hold: the one that holds least often, and how the others fare.
 *
 * Nothing for a test of one part, for nested tests, or when every part holds in nearly all draws.
 */
export function weakestPart(test: Test, judgement: LensJudgement, lens: string): string | undefined {
  if (test.kind !== "all" || test.tests.some((part) => part.kind !== "criterion")) return undefined;
  const [weakest, ...others] = judgement.leaves.toSorted((a, b) => a.share - b.share);
  const next = others[0];
  if (weakest === undefined || next === undefined || weakest.share >= nearlyAlways) return undefined;
  return `Under ${lens} the weakest part holds in ${percent(weakest.share)} of draws (${weakest.label}), each other part in at least ${percent(next.share)}.`;
}

/** Share of draws above which no part is singled out. */
const nearlyAlways = 0.95;
