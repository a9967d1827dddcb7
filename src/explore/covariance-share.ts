/**
 * Share of the variance of a total that a part of it accounts for: Cov(part, total) / Var(total).
 *
 * Shares of parts that add up to the total add up to 1; one may be below 0 or above 1. 0 when the total does not vary.
 * Throws `RangeError` when the lengths differ. Source: the covariance decomposition of a sum, Shorrocks (1982).
 */
export function covarianceShare(part: Float64Array, total: Float64Array): number {
  if (part.length !== total.length) throw new RangeError(`${part.length} parts of ${total.length} totals`);
  const partMean = meanOf(part);
  const totalMean = meanOf(total);
  let product = 0;
  let square = 0;
  total.forEach((value, place) => {
    product += ((part[place] ?? 0) - partMean) * (value - totalMean);
    square += (value - totalMean) * (value - totalMean);
  });
  return square === 0 ? 0 : product / square;
}

/** Add columns up, place by place. */
export function sumOfColumns(columns: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...rest] = columns;
  const sum = first.slice();
  for (const column of rest) column.forEach((value, place) => (sum[place] = (sum[place] ?? 0) + value));
  return sum;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
