/**
 * A summary of many values from which quantiles can be read within .1 %.
 *
 * Whole counts by bucket, so sketches of parts merge to the sketch of the whole in any order, to the bit. Each power of
 * two holds 512 buckets of equal width: the middle of a bucket is at most 1 / 1024 off any value in it, and finding the
 * bucket takes no logarithm. Values closer to 0 than 2^-1022 count as 0. Source: after Masson, Rim and Lee (2019).
 */
export interface Sketch {
  /** Count of values by bucket; keys grow with the values, negative values have negative keys, 0 has key 0. */
  readonly counts: ReadonlyMap<number, number>;
  readonly count: number;
  /** Infinity when empty. */
  readonly least: number;
  /** -Infinity when empty. */
  readonly greatest: number;
}

/** The largest relative error of a quantile read off a sketch. */
export const SKETCH_ERROR = 1 / 1024;

/** Low bits of the upper half of a double that a bucket leaves open: 20 of fraction less 9. */
const OPEN_BITS = 11;
const LOWEST_KEY = 512;

/** Summarise values; throws `RangeError` when one is not finite. */
export function sketchOf(values: Float64Array): Sketch {
  const counts = new Map<number, number>();
  const bits = new DataView(new ArrayBuffer(8));
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`a sketch holds finite values, not ${value}`);
    const key = keyOf(value, bits);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { counts, count: values.length, least: least + 0, greatest: greatest + 0 };
}

/** Join sketches of separate values; the order changes nothing. */
export function mergeSketches(sketches: readonly Sketch[]): Sketch {
  const counts = new Map<number, number>();
  for (const sketch of sketches) {
    for (const [key, count] of sketch.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return {
    counts,
    count: sketches.reduce((sum, sketch) => sum + sketch.count, 0),
    least: Math.min(...sketches.map((sketch) => sketch.least)),
    greatest: Math.max(...sketches.map((sketch) => sketch.greatest)),
  };
}

/** Buckets and counts in ascending order of values: what to hash or store, the same whatever the order of merging. */
export function sketchEntries(sketch: Sketch): readonly (readonly [key: number, count: number])[] {
  return [...sketch.counts].sort(([left], [right]) => left - right);
}

/**
 * Read quantiles off a sketch, linear between the estimates of neighbouring order statistics.
 *
 * Each lies within .1 % of the exact one of type 7, relative to the larger neighbour in size; the ends are exact. Throws `RangeError`
 * when the sketch is empty or a probability is outside 0 to 1.
 */
export function sketchQuantiles(sketch: Sketch, probabilities: readonly number[]): number[] {
  if (sketch.count === 0) throw new RangeError("an empty sketch has no quantiles");
  const entries = sketchEntries(sketch);
  return probabilities.map((probability) => {
    if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
    const place = (sketch.count - 1) * probability;
    const below = valueAt(sketch, entries, Math.floor(place));
    const above = valueAt(sketch, entries, Math.ceil(place));
    return below + (place - Math.floor(place)) * (above - below);
  });
}

function valueAt(sketch: Sketch, entries: readonly (readonly [number, number])[], place: number): number {
  if (place === 0) return sketch.least;
  if (place === sketch.count - 1) return sketch.greatest;
  let passed = 0;
  const entry = entries.find(([, count]) => (passed += count) > place);
  return Math.min(sketch.greatest, Math.max(sketch.least, middleOf(entry?.[0] ?? 0)));
}

function keyOf(value: number, bits: DataView): number {
  bits.setFloat64(0, Math.abs(value));
  const key = bits.getUint32(0) >>> OPEN_BITS;
  return key < LOWEST_KEY ? 0 : value < 0 ? -key : key;
}

function middleOf(key: number): number {
  if (key === 0) return 0;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setUint32(0, ((2 * Math.abs(key) + 1) << (OPEN_BITS - 1)) >>> 0);
  return key < 0 ? -bits.getFloat64(0) : bits.getFloat64(0);
}
