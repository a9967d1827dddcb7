import { BLOCK_LENGTH, mergeMoments, moments, momentsOfBlock, NO_MOMENTS, type Moments } from "./moments.ts";
import { ascending, quantile } from "./quantile.ts";
import { addToSketch, emptySketch, sketchQuantiles, sketchTailMean, type Sketch } from "./sketch.ts";

/** What tables read off many values. */
export interface Distribution {
  readonly mean: number;
  /** Quantiles of type 7, in the order of the probabilities. */
  readonly quantiles: (...probabilities: readonly number[]) => readonly number[];
  /** Mean of the least or greatest tenth of the values, of one value at least. */
  readonly tenth: (tail: "least" | "greatest") => number;
}

/** Number of values up to which all are kept and quantiles are exact; beyond, a sketch is. */
export const EXACT_VALUES = 100_000;

/** Read values that are all at hand; those that are not finite are left out. Throws `RangeError` when none is. */
export function distributionOf(values: Float64Array): Distribution {
  const kept = values.every(Number.isFinite) ? values : values.filter(Number.isFinite);
  const sorted = ascending(kept);
  return {
    mean: moments(kept).mean,
    quantiles: (...probabilities) => probabilities.map((probability) => quantile(sorted, probability)),
    tenth: (tail) => {
      const some = tenthOf(sorted.length);
      return moments(tail === "least" ? sorted.slice(0, some) : sorted.slice(-some)).mean;
    },
  };
}

/** Values that come one after another, in memory that does not grow with their number. */
export interface Tally {
  /** Values of the block that is not full yet. */
  readonly block: Float64Array;
  moments: Moments;
  readonly sketch: Sketch;
}

/** A tally of no values. */
export function emptyTally(): Tally {
  return { block: new Float64Array(BLOCK_LENGTH), moments: NO_MOMENTS, sketch: emptySketch() };
}

/** Add a value to a tally; one that is not finite is left out. */
export function addToTally(tally: Tally, value: number): void {
  if (!Number.isFinite(value)) return;
  tally.block[tally.sketch.count % BLOCK_LENGTH] = value;
  addToSketch(tally.sketch, value);
  if (tally.sketch.count % BLOCK_LENGTH === 0)
    tally.moments = mergeMoments(tally.moments, momentsOfBlock(tally.block));
}

/**
 * Read a tally: the mean to the bit as if all values were at hand, quantiles and tenths within .1 %.
 *
 * Throws `RangeError` when it is empty.
 */
export function distributionIn({ block, moments: merged, sketch }: Tally): Distribution {
  const rest = momentsOfBlock(block.subarray(0, sketch.count % BLOCK_LENGTH));
  return {
    mean: mergeMoments(merged, rest).mean,
    quantiles: (...probabilities) => sketchQuantiles(sketch, probabilities),
    tenth: (tail) => sketchTailMean(sketch, tenthOf(sketch.count), tail),
  };
}

function tenthOf(count: number): number {
  return Math.max(1, Math.floor(count / 10));
}
