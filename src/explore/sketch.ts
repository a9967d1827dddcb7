/**
 * A summary of many values from which quantiles can be read within .1 %, in memory that does not grow with their number.
 *
 * Whole counts by bucket, so sketches of parts merge to the sketch of the whole in any order, to the bit. Each power of
 * two holds 512 buckets of equal width: the middle of a bucket is at most 1 / 1024 off any value in it, and finding the
 * bucket takes no logarithm. Values closer to 0 than 2^-1022 count as 0. Source: after Masson, Rim and Lee (2019).
 */
export interface Sketch {
  /** Counts of the 512 buckets of each power of two by page; pages grow with the values, 0 has page 0. */
  readonly pages: Map<number, Uint32Array>;
  /** Below 2^32. */
  count: number;
  /** Infinity when empty. */
  least: number;
  /** -Infinity when empty. */
  greatest: number;
  /** Where doubles are taken apart. */
  readonly bits: DataView;
  /** The page counted on last, and its number: values that come together are often alike. */
  lastPage: Uint32Array;
  lastNumber: number;
}

/** The largest relative error of a quantile read off a sketch. */
export const SKETCH_ERROR = 1 / 1024;

/** Low bits of the upper half of a double that a bucket leaves open: 20 of fraction less 9. */
const OPEN_BITS = 11;
/** Bits of a key that count buckets within a page. */
const PAGE_BITS = 9;
const PAGE_LENGTH = 1 << PAGE_BITS;

/** A sketch of no values. */
export function emptySketch(): Sketch {
  return {
    pages: new Map(),
    count: 0,
    least: Infinity,
    greatest: -Infinity,
    bits: new DataView(new ArrayBuffer(8)),
    lastPage: new Uint32Array(0),
    lastNumber: Number.NaN,
  };
}

/** Add a value to a sketch; throws `RangeError` when it is not finite. */
export function addToSketch(sketch: Sketch, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`a sketch holds finite values, not ${value}`);
  const key = keyOf(value, sketch.bits);
  const number = key >> PAGE_BITS;
  if (sketch.lastNumber !== number) {
    sketch.lastPage = pageOf(sketch, number);
    sketch.lastNumber = number;
  }
  const page = sketch.lastPage;
  const bucket = key & (PAGE_LENGTH - 1);
  page[bucket] = (page[bucket] as number) + 1;
  sketch.count += 1;
  if (value < sketch.least) sketch.least = value + 0;
  if (value > sketch.greatest) sketch.greatest = value + 0;
}

/** Summarise values; throws `RangeError` when one is not finite. */
export function sketchOf(values: Float64Array): Sketch {
  const sketch = emptySketch();
  for (const value of values) addToSketch(sketch, value);
  return sketch;
}

/** Join sketches of separate values; the order changes nothing. */
export function mergeSketches(sketches: readonly Sketch[]): Sketch {
  const merged = emptySketch();
  for (const { pages, count, least, greatest } of sketches) {
    for (const [number, page] of pages) {
      const own = pageOf(merged, number);
      page.forEach((size, bucket) => (own[bucket] = (own[bucket] as number) + size));
    }
    merged.count += count;
    merged.least = Math.min(merged.least, least);
    merged.greatest = Math.max(merged.greatest, greatest);
  }
  return merged;
}

/** Buckets and counts in ascending order of values: what to hash or store, the same whatever the order of merging. */
export function sketchEntries({ pages }: Sketch): readonly (readonly [key: number, count: number])[] {
  const ascending = [...pages].toSorted(([left], [right]) => left - right);
  return ascending.flatMap(([number, page]) =>
    [...page].flatMap((count, bucket) =>
      count === 0 ? [] : [[number * PAGE_LENGTH + bucket, count] as const],
    ),
  );
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

/** Mean of the least or greatest values of a sketch, within .1 % of their size; `some` is how many, from 1. */
export function sketchTailMean(sketch: Sketch, some: number, tail: "least" | "greatest"): number {
  const entries = sketchEntries(sketch);
  let left = some;
  let sum = 0;
  for (const [key, count] of tail === "least" ? entries : entries.toReversed()) {
    if (left === 0) break;
    const taken = Math.min(left, count);
    sum += taken * within(sketch, middleOf(key));
    left -= taken;
  }
  return sum / some;
}

function pageOf({ pages }: Sketch, number: number): Uint32Array {
  const found = pages.get(number);
  if (found !== undefined) return found;
  const page = new Uint32Array(PAGE_LENGTH);
  pages.set(number, page);
  return page;
}

function valueAt(sketch: Sketch, entries: readonly (readonly [number, number])[], place: number): number {
  if (place === 0) return sketch.least;
  if (place === sketch.count - 1) return sketch.greatest;
  let passed = 0;
  const entry = entries.find(([, count]) => (passed += count) > place);
  return within(sketch, middleOf(entry?.[0] ?? 0));
}

function within({ least, greatest }: Sketch, value: number): number {
  return Math.min(greatest, Math.max(least, value));
}

function keyOf(value: number, bits: DataView): number {
  bits.setFloat64(0, Math.abs(value));
  const key = bits.getUint32(0) >>> OPEN_BITS;
  return key < PAGE_LENGTH ? 0 : value < 0 ? -key : key;
}

function middleOf(key: number): number {
  if (key === 0) return 0;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setUint32(0, ((2 * Math.abs(key) + 1) << (OPEN_BITS - 1)) >>> 0);
  return key < 0 ? -bits.getFloat64(0) : bits.getFloat64(0);
}
