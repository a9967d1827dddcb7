import { everyPlace } from "./bootstrap.ts";

/** Rank values from 1 upwards; equal values share the mean of their ranks. Throws `RangeError` on NaN. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const levels = levelsOf(values);
  return ranksAt(levels, everyPlace(values.length));
}

/** Correlate two lists of ranks as `ranks` makes them, from -1 to 1; 0 when either is constant. */
export function correlationOfRanks(left: Float64Array, right: Float64Array): number {
  if (left.length !== right.length) throw new RangeError(`${left.length} ranks against ${right.length}`);
  const middle = (left.length + 1) / 2;
  let product = 0;
  let squareLeft = 0;
  let squareRight = 0;
  for (let place = 0; place < left.length; place += 1) {
    const own = (left[place] as number) - middle;
    const other = (right[place] as number) - middle;
    product += own * other;
    squareLeft += own * own;
    squareRight += other * other;
  }
  if (squareLeft === 0 || squareRight === 0) return 0;
  return product / (Math.sqrt(squareLeft) * Math.sqrt(squareRight));
}

/** Correlate two variables by rank, ties at mean rank; 0 when either is constant. Source: Spearman (1904). */
export function rankCorrelation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  return correlationOfRanks(ranks(left), ranks(right));
}

/**
 * Make the rank correlation of resampled pairs, named by their places: to the bit that of the values picked out, without
 * sorting them again.
 *
 * Throws `RangeError` on NaN and when the lengths differ.
 */
export function rankCorrelationOver(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
): (places: Uint32Array) => number {
  if (left.length !== right.length) throw new RangeError(`${left.length} values against ${right.length}`);
  const [one, other] = [levelsOf(left), levelsOf(right)];
  return (places) => correlationOfRanks(ranksAt(one, places), ranksAt(other, places));
}

/** Values by level: 0 for the least, one level for equal values. */
interface Levels {
  readonly levels: Uint32Array;
  readonly count: number;
}

function levelsOf(values: ArrayLike<number>): Levels {
  const sorted = Float64Array.from(values).sort();
  if (Number.isNaN(sorted.at(-1))) throw new RangeError("NaN has no rank");
  const distinct = sorted.filter((value, place) => place === 0 || value !== sorted[place - 1]);
  const levels = new Uint32Array(sorted.length);
  for (let place = 0; place < levels.length; place += 1)
    levels[place] = placeIn(distinct, values[place] as number);
  return { levels, count: distinct.length };
}

/** Place of a value among ascending ones that hold it. */
function placeIn(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((distinct[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ranks of the values at some places among themselves. */
function ranksAt({ levels, count }: Levels, places: Uint32Array): Float64Array {
  const shared = rankByLevel(levels, count, places);
  const ranked = new Float64Array(places.length);
  for (let k = 0; k < ranked.length; k += 1)
    ranked[k] = shared[levels[places[k] as number] as number] as number;
  return ranked;
}

/** The rank that the values of each level share. */
function rankByLevel(levels: Uint32Array, count: number, places: Uint32Array): Float64Array {
  const sizes = new Uint32Array(count);
  for (let k = 0; k < places.length; k += 1) {
    const level = levels[places[k] as number] as number;
    sizes[level] = (sizes[level] as number) + 1;
  }
  const rank = new Float64Array(count);
  let before = 0;
  for (let level = 0; level < count; level += 1) {
    const size = sizes[level] as number;
    rank[level] = before + (size + 1) / 2;
    before += size;
  }
  return rank;
}
