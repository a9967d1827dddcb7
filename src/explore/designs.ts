import { parameterKey, streamHash, uniform } from "../engine/random/stream.ts";

/** An interval a design covers. */
export interface DesignRange {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Only whole numbers, each equally often. */
  readonly whole?: boolean;
}

/**
 * Spread points over a box so that every range is covered evenly by as many slices as there are points: a Latin hypercube
 * (McKay, Beckman and Conover, 1979), each point at random within its slices.
 *
 * The same seed, names and count give the same points; a range added or moved changes the values of no other.
 *
 * @returns for each point the values by name.
 * @throws {RangeError} when the count is not a whole number of 1 or more, or a range is empty or not finite.
 */
export function latinHypercube(
  ranges: readonly DesignRange[],
  count: number,
  seed: number,
): readonly Readonly<Record<string, number>>[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`a design needs a whole number of points, 1 or more, got ${count}`);
  const columns = ranges.map((range) => [range.name, column(range, count, seed)] as const);
  return Array.from({ length: count }, (_, point) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[point] as number])),
  );
}

function column(range: DesignRange, count: number, seed: number): readonly number[] {
  if (!(Number.isFinite(range.low) && Number.isFinite(range.high) && range.low <= range.high))
    throw new RangeError(`${range.name}: expected a finite range, got ${range.low} to ${range.high}`);
  const stream = streamHash(`design ${range.name}`);
  const random = (point: number, use: number): number => {
    const { key0, key1 } = parameterKey(seed, point);
    return uniform(key0, key1, stream, 0, 0, use);
  };
  const slices = shuffled(count, (point) => random(point, 0));
  return slices.map((slice, point) => valueAt(range, (slice + random(point, 1)) / count));
}

/** The numbers 0 to count - 1 in random order (Fisher and Yates, 1938). */
function shuffled(count: number, random: (place: number) => number): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random(last) * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

function valueAt({ low, high, whole }: DesignRange, share: number): number {
  if (whole !== true) return low + (high - low) * share;
  return Math.min(high, Math.floor(low + (high - low + 1) * share));
}
