/** Number of values, their mean, and the sum of squared distances from that mean. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/** Values a block holds; part of the result format, since the order of additions fixes the last bits. */
export const BLOCK_LENGTH = 256;

/** The moments of no values. */
export const NO_MOMENTS: Moments = { count: 0, mean: 0, squares: 0 };

/**
 * Take the moments of values in blocks of 256 merged in block order.
 *
 * Blocks computed elsewhere and merged in the same order give the same bits.
 */
export function moments(values: Float64Array): Moments {
  let merged = NO_MOMENTS;
  for (let start = 0; start < values.length; start += BLOCK_LENGTH) {
    merged = mergeMoments(merged, momentsOfBlock(values.subarray(start, start + BLOCK_LENGTH)));
  }
  return merged;
}

/**
 * Take the moments of one block, front to back; distances from its first value keep equal values exact.
 *
 * @param from first value of the block among those given.
 * @param to the value to stop before.
 */
export function momentsOfBlock(values: Float64Array, from = 0, to = values.length): Moments {
  if (to <= from) return NO_MOMENTS;
  const origin = values[from] as number;
  let sum = 0;
  for (let place = from; place < to; place += 1) sum += (values[place] as number) - origin;
  const mean = origin + sum / (to - from);
  let squares = 0;
  for (let place = from; place < to; place += 1) {
    const distance = (values[place] as number) - mean;
    squares += distance * distance;
  }
  return { count: to - from, mean, squares };
}

/** Join the moments of two stretches of values, left before right. Source: Chan, Golub and LeVeque (1983). */
export function mergeMoments(left: Moments, right: Moments): Moments {
  if (left.count === 0) return right;
  if (right.count === 0) return left;
  const count = left.count + right.count;
  const distance = right.mean - left.mean;
  return {
    count,
    mean: left.mean + distance * (right.count / count),
    squares: left.squares + right.squares + distance * distance * ((left.count * right.count) / count),
  };
}

/** Unbiased variance; 0 for fewer than two values. */
export function variance({ count, squares }: Moments): number {
  return count < 2 ? 0 : squares / (count - 1);
}
