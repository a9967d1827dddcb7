import type { Difference } from "../live/summaries.ts";

/** How two policies compare in an outcome, in the plainest true way; shares are of futures, 0 to 1. */
export type Comparison =
  /** Nearly all futures lie within what counts as no difference. */
  | { readonly kind: "same" }
  /** Most futures lie on one side. */
  | { readonly kind: "lower" | "higher"; readonly share: number; readonly mean: number }
  /** Neither side has most. */
  | { readonly kind: "mixed"; readonly lower: number; readonly higher: number; readonly mean: number };

/** Share of futures from which one may speak of most. */
const mostFutures = 0.75;

/**
 * Say how a paired difference lies.
 *
 * @param negligible half-width of the zone that counts as no difference, in the unit of the difference.
 */
export function comparisonOf(difference: Difference, negligible: number): Comparison {
  const { mean, p05, p95, shareAbove: higher, shareBelow: lower } = difference;
  if (Math.max(Math.abs(p05), Math.abs(p95)) <= negligible || higher + lower === 0) return { kind: "same" };
  if (Math.abs(mean) > negligible && Math.max(lower, higher) >= mostFutures)
    return lower > higher ? { kind: "lower", share: lower, mean } : { kind: "higher", share: higher, mean };
  return { kind: "mixed", lower, higher, mean };
}

/** What counts as no difference in a quantity for which no one has said so: a fiftieth of how far futures of the base lie apart. */
export function negligibleOf({ p05, p95 }: { readonly p05: number; readonly p95: number }): number {
  return (p95 - p05) / 50;
}
