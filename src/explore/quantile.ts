/** Copy values in ascending order; -0 stands before 0. Throws `RangeError` when there are none or one is NaN. */
export function ascending(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values).sort();
  const last = sorted.at(-1);
  if (last === undefined) throw new RangeError("no values to sort");
  if (Number.isNaN(last)) throw new RangeError("NaN among the values to sort");
  return sorted;
}

/**
 * Read one quantile off values in ascending order, linear between order statistics.
 *
 * Probability from 0 to 1, else `RangeError`. Source: Hyndman and Fan (1996), definition 7.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no values to take a quantile of");
  return below === above ? below : Math.min(above, below + (place - Math.floor(place)) * (above - below));
}

/** Sort values once and read several quantiles off them; see `quantile`. */
export function quantiles(values: ArrayLike<number>, probabilities: readonly number[]): number[] {
  const sorted = ascending(values);
  return probabilities.map((probability) => quantile(sorted, probability));
}
