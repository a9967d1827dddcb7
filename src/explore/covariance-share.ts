import { everyPlace } from "./bootstrap.ts";

/**
 * Share of the variance of a total that a part of it accounts for: Cov(part, total) / Var(total).
 *
 * Shares of parts that add up to the total add up to 1; one may be below 0 or above 1. 0 when the total does not vary.
 * Throws `RangeError` when the lengths differ. Source: the covariance decomposition of a sum, Shorrocks (1982).
 */
export function covarianceShare(part: Float64Array, total: Float64Array): number {
  return covarianceShareOver([part], [total])(everyPlace(total.length));
}

/**
 * Make the covariance share of resampled draws, named by their places, with several blocks of parts and totals pooled.
 *
 * Sums run block by block over the places in their order. Throws `RangeError` when the lengths differ.
 */
export function covarianceShareOver(
  parts: readonly Float64Array[],
  totals: readonly Float64Array[],
): (places: Uint32Array) => number {
  const lengths = [parts, totals].map((blocks) => blocks.map(({ length }) => length).join(", "));
  if (lengths[0] !== lengths[1]) throw new RangeError(`${lengths[0]} parts of ${lengths[1]} totals`);
  return (places) => {
    const partMean = meanAt(parts, places);
    const totalMean = meanAt(totals, places);
    let product = 0;
    let square = 0;
    totals.forEach((total, block) => {
      const part = parts[block] as Float64Array;
      for (let k = 0; k < places.length; k += 1) {
        const place = places[k] as number;
        const distance = (total[place] as number) - totalMean;
        product += ((part[place] as number) - partMean) * distance;
        square += distance * distance;
      }
    });
    return square === 0 ? 0 : product / square;
  };
}

/** Add columns up, place by place. */
export function sumOfColumns(columns: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...rest] = columns;
  const sum = first.slice();
  for (const column of rest) column.forEach((value, place) => (sum[place] = (sum[place] ?? 0) + value));
  return sum;
}

function meanAt(blocks: readonly Float64Array[], places: Uint32Array): number {
  let sum = 0;
  for (const block of blocks)
    for (let k = 0; k < places.length; k += 1) sum += block[places[k] as number] as number;
  return sum / (blocks.length * places.length);
}
