import { varianceParts, type VarianceParts } from "./variance-parts.ts";

/** Share of draws that pass as measured, and after the spread that noise adds has been taken out. */
export interface CorrectedShare {
  readonly raw: number;
  readonly corrected: number;
}

/**
 * Factor by which draw means are too widely spread because of noise, from 0 to 1.
 *
 * The square root of the variance between draws over the variance of draw means; 0 when noise accounts for all of it.
 */
export function shrinkage(parts: VarianceParts): number {
  return parts.noise === 0 || parts.total === 0 ? 1 : Math.sqrt(Math.max(0, parts.between) / parts.total);
}

/**
 * Move each draw mean towards the grand mean until the means vary as much as the true effects do.
 *
 * Keeps the order and shape of the draws. Full shrinkage to the best guess of each draw (the squared factor) would leave
 * too little spread and push every share towards 0 or 1. Source: constrained empirical Bayes, Louis (1984).
 */
export function correctedDraws(parts: VarianceParts): Float64Array {
  const factor = shrinkage(parts);
  if (factor === 1) return parts.drawMeans.slice();
  return parts.drawMeans.map((value) => parts.mean + factor * (value - parts.mean));
}

/** Share of values that satisfy a condition; 0 when there are none. */
export function shareOf(values: Float64Array, passes: (value: number) => boolean): number {
  let passed = 0;
  for (const value of values) if (passes(value)) passed++;
  return values.length === 0 ? 0 : passed / values.length;
}

/** Share of draws whose effect satisfies a condition, from values laid out [draw * seeds + seed]. */
export function correctedShare(
  values: Float64Array,
  draws: number,
  seeds: number,
  passes: (effect: number) => boolean,
): CorrectedShare {
  const parts = varianceParts(values, draws, seeds);
  return { raw: shareOf(parts.drawMeans, passes), corrected: shareOf(correctedDraws(parts), passes) };
}
