import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";

/** A straight map from data to picture units. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly domain: readonly [low: number, high: number];
  /** About `count` round values within the domain. */
  readonly ticks: (count: number) => readonly number[];
}

/** Map a domain onto a range of picture units, widened to round values when `nice`. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  nice = false,
): Scale {
  const scale = scaleLinear().domain(widened(domain)).range(range);
  if (nice) scale.nice(5);
  const [low = 0, high = 1] = scale.domain();
  return { at: (value) => scale(value), domain: [low, high], ticks: (count) => scale.ticks(count) };
}

/** A domain without width is widened by half its size, or to one around 0. */
function widened([low, high]: readonly [number, number]): [number, number] {
  if (low < high) return [low, high];
  const margin = Math.abs(low) / 2 || 0.5;
  return [low - margin, low + margin];
}

/** A point in picture units. */
export type Point = readonly [x: number, y: number];

/** The path of a line, to a tenth of a unit; points that are not finite leave a gap. */
export function linePath(points: readonly Point[]): string {
  const shape = line<Point>()
    .defined(([, y]) => Number.isFinite(y))
    .x(([x]) => px(x))
    .y(([, y]) => px(y));
  return shape(points) ?? "";
}

/** The path of a band between a lower and an upper edge at the same places. */
export function bandPath(
  places: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): string {
  const shape = area<number>()
    .defined((index) => Number.isFinite(lower[index]) && Number.isFinite(upper[index]))
    .x((index) => px(places[index] ?? 0))
    .y0((index) => px(lower[index] ?? 0))
    .y1((index) => px(upper[index] ?? 0));
  return shape(places.map((_, index) => index)) ?? "";
}

/** Round a picture coordinate to a tenth, which no eye tells from the exact place. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
