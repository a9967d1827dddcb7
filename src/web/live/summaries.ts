/** What the page reads off futures; those that failed, NaN, are left out. */
import { moments, variance } from "../../explore/moments.ts";
import { ascending, quantile } from "../../explore/quantile.ts";

/** Ends of a 95 % interval of a normal distribution, in standard errors. */
const standardErrors = 1.959964;

/** How values of one quantity lie. */
export interface Spread {
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** 95 % interval of the mean, for the limited number of futures only. */
  readonly interval: readonly [low: number, high: number];
}

/** How two policies differ, future by future. */
export interface Difference extends Spread {
  /** Share of futures in which yours is above the base. */
  readonly shareAbove: number;
  /** Share of futures in which yours is below the base. */
  readonly shareBelow: number;
}

/** Lines of a band through time, one number a quarter. */
export interface Bands {
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** Shares of values in bins of equal width; the last bin takes its upper edge in. */
export interface Histogram {
  /** One more than there are bins, ascending. */
  readonly edges: readonly number[];
  readonly shares: readonly number[];
}

/** Summarise values. Throws `RangeError` when none is finite. */
export function spread(values: Float64Array): Spread {
  const kept = finite(values);
  const sorted = ascending(kept);
  const all = moments(kept);
  const error = standardErrors * Math.sqrt(variance(all) / all.count);
  const at = (probability: number): number => quantile(sorted, probability);
  return {
    mean: all.mean,
    p05: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    interval: [all.mean - error, all.mean + error],
  };
}

/** The mean of values, as in their `spread`. Throws `RangeError` when none is finite. */
export function meanOf(values: Float64Array): number {
  return moments(finite(values)).mean;
}

/** Summarise the difference of pairs, yours less the base. Throws `RangeError` when no pair is finite. */
export function pairedDifference(yours: Float64Array, base: Float64Array): Difference {
  const apart = differencePath(yours, base);
  return { ...spread(apart), shareAbove: shareAbove(apart, 0), shareBelow: shareBelow(apart, 0) };
}

/** Futures in which both policies have a value, in pairs; the same arrays where all have. */
export function finitePairs(
  yours: Float64Array,
  base: Float64Array,
): { readonly yours: Float64Array; readonly base: Float64Array } {
  const both = (_: number, future: number): boolean =>
    Number.isFinite(yours[future]) && Number.isFinite(base[future]);
  // Nearly always all are, and the table has a hundred rows.
  return yours.every(both) ? { yours, base } : { yours: yours.filter(both), base: base.filter(both) };
}

/** Numbers of yours less those of the base: values, or paths of the same quantity. Throws `RangeError` for another number of them. */
export function differencePath(yours: Float64Array, base: Float64Array): Float64Array {
  if (yours.length !== base.length)
    throw new RangeError(`${yours.length} numbers and ${base.length} of the base`);
  return yours.map((value, place) => value - (base[place] as number));
}

/** Share of values above a threshold, 0 to 1. Throws `RangeError` when none is finite. */
export function shareAbove(values: Float64Array, threshold: number): number {
  return share(values, (value) => value > threshold);
}

/** Share of values below a threshold, 0 to 1. Throws `RangeError` when none is finite. */
export function shareBelow(values: Float64Array, threshold: number): number {
  return share(values, (value) => value < threshold);
}

/**
 * Count values by bins of equal width; those beyond the range go into its outermost bins.
 *
 * @param range least and greatest value when absent; where all are equal, one half on either side.
 * @throws {RangeError} when no value is finite or there is no bin.
 */
export function histogram(
  values: Float64Array,
  bins: number,
  range: readonly [low: number, high: number] = rangeOf(values),
): Histogram {
  if (!(Number.isInteger(bins) && bins > 0)) throw new RangeError(`${bins} bins`);
  const kept = finite(values);
  const [low, high] = range;
  const width = (high - low) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of kept) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / width)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return {
    edges: Array.from({ length: bins + 1 }, (_, k) => (k === bins ? high : low + k * width)),
    shares: counts.map((count) => count / kept.length),
  };
}

/**
 * Read bands off paths laid out [future][quarter].
 *
 * @param from first quarter wanted; those before are left out of the lines.
 * @throws {RangeError} for a quarter in which no path is finite.
 */
export function bands(path: Float64Array, quarters: number, from = 0): Bands {
  const futures = path.length / quarters;
  // One column is filled again for every quarter: charts ask for this at every move of a lever.
  const room = new Float64Array(futures);
  const lines: Readonly<Record<keyof Bands, number[]>> = {
    mean: [],
    p05: [],
    p25: [],
    p50: [],
    p75: [],
    p95: [],
  };
  for (let t = from; t < quarters; t += 1) {
    let kept = 0;
    for (let at = t; at < path.length; at += quarters) {
      const value = path[at] as number;
      if (Number.isFinite(value)) room[kept++] = value;
    }
    if (kept === 0) throw new RangeError(`no future to read in quarter ${t}`);
    const column = room.subarray(0, kept);
    lines.mean.push(moments(column).mean);
    column.sort();
    for (const [line, probability] of bandLines) lines[line].push(quantile(column, probability));
  }
  return lines;
}

const bandLines = [
  ["p05", 0.05],
  ["p25", 0.25],
  ["p50", 0.5],
  ["p75", 0.75],
  ["p95", 0.95],
] as const;

/** The path of one future. Throws `RangeError` when there is no such future. */
export function onePath(path: Float64Array, quarters: number, future: number): Float64Array {
  if (!(future >= 0 && (future + 1) * quarters <= path.length)) throw new RangeError(`no future ${future}`);
  return path.slice(future * quarters, (future + 1) * quarters);
}

function finite(values: Float64Array): Float64Array {
  const kept = allFinite(values) ? values : values.filter(Number.isFinite);
  if (kept.length === 0) throw new RangeError("no future to read");
  return kept;
}

/** A number less itself is 0 unless it is not finite; charts ask this of thousands of numbers at every move of a lever. */
function allFinite(values: Float64Array): boolean {
  let sum = 0;
  for (const value of values) sum += value - value;
  return sum === 0;
}

function share(values: Float64Array, test: (value: number) => boolean): number {
  const kept = finite(values);
  let count = 0;
  for (const value of kept) if (test(value)) count += 1;
  return count / kept.length;
}

function rangeOf(values: Float64Array): readonly [number, number] {
  const kept = finite(values);
  const [low, high] = [kept.reduce((a, b) => Math.min(a, b)), kept.reduce((a, b) => Math.max(a, b))];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
