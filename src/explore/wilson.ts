/** Normal quantile of .975. */
const Z = 1.959963984540054;

/**
 * Bound a share of independent trials by the 95 % score interval.
 *
 * Share from 0 to 1; size is the number of trials, or an effective one, which need not be whole; [0, 1] when it is 0.
 * Throws `RangeError` outside these. Source: Wilson (1927), without continuity correction.
 */
export function wilsonInterval(share: number, size: number): readonly [low: number, high: number] {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share`);
  if (!(size >= 0)) throw new RangeError(`${size} is not a sample size`);
  if (size === 0) return [0, 1];
  const spread = (Z * Z) / size;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / size + (Z * Z) / (4 * size * size))) / (1 + spread);
  return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)];
}
