import { decimalsFor } from "../../../study/report/numbers.ts";
import type { Difference } from "../../live/summaries.ts";

/** Decimals beyond the usual ones that may be needed to tell the end of a range from zero. */
const most = 2;

/**
 * Decimals for the mean and the ends of a difference: one number for all three, and as many as keep an end that is not zero from being
 * written as if it were.
 */
export function findingDecimals({ mean, p05, p95 }: Pick<Difference, "mean" | "p05" | "p95">): number {
  const all = [mean, p05, p95];
  const usual = decimalsFor(all);
  const vanishes = (decimals: number): boolean =>
    all.some((value) => value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals);
  const enough = Array.from({ length: most + 1 }, (_, more) => usual + more).find((one) => !vanishes(one));
  return enough ?? usual;
}
