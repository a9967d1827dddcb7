import { bandPath, linearScale, linePath, px, type Scale } from "../../study/report/scale.ts";
import { decimalsFor } from "../../study/report/numbers.ts";
import type { Grade } from "../../engine/language/declarations.ts";
import { insideNames, type NamedRun } from "./inside-names.ts";
import { spacedLabels } from "./spaced-labels.ts";
import { domainOf, type Domain } from "./steady-domain.ts";
import { fitted, textWidth } from "./text-width.ts";

/** The lines of a band through time, one number a quarter. */
export interface BandLines {
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** Futures of one policy through time. */
export interface BandSeries {
  /** What stands at the end of its line. */
  readonly name: string;
  /** A colour of the page: `var(--package-P1)`. */
  readonly colour: string;
  /** Number of the first quarter, as `quarterNumber` counts. */
  readonly start: number;
  readonly lines: BandLines;
}

/** A value read in a source. */
export interface ObservedPoint {
  /** Quarters from year 0; the middle of its period. */
  readonly at: number;
  readonly value: number;
  readonly grade: Grade;
}

/** One future, drawn as a thin line. */
export interface SingleFuture {
  readonly name: string;
  readonly colour: string;
  readonly start: number;
  readonly values: readonly number[];
  /** Whether it is one of the base: drawn dashed. */
  readonly ofBase?: boolean;
}

/** All that a picture of a quantity through time shows. */
export interface BandChartData {
  readonly base: BandSeries;
  /** Absent where the scenario is the base. */
  readonly yours?: BandSeries;
  /** Number of the quarter in which policies part. */
  readonly policy: number;
  readonly observed?: readonly ObservedPoint[];
  readonly futures?: readonly SingleFuture[];
}

/** How large a picture is and how its numbers are set. */
export interface BandFrame {
  readonly width: number;
  readonly height: number;
  /** First quarter shown. */
  readonly from: number;
  readonly domain: Domain;
  readonly number: (value: number, decimals: number) => string;
  /** Letter size of labels. */
  readonly size: number;
}

/** A tick of an axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** A name at the end of a line. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly anchor: "start" | "end";
  /** Left edge of the patch of colour beside it, 8 units wide. */
  readonly patch: number;
}

/** Paths and places of a picture of a quantity through time. */
export interface BandPicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly Tick[];
  readonly xTicks: readonly Tick[];
  /** Base first, so that yours lies over it. */
  readonly bands: readonly {
    readonly colour: string;
    readonly outer: string;
    readonly inner: string;
    readonly median: string;
    readonly ofBase: boolean;
  }[];
  readonly policy: number;
  readonly observed: readonly { readonly x: number; readonly y: number; readonly grade: Grade }[];
  readonly futures: readonly { readonly path: string; readonly colour: string; readonly ofBase: boolean }[];
  readonly labels: readonly EndLabel[];
  readonly x: Scale;
  readonly y: Scale;
}

/** Widths from which names stand beside the plot; below, they stand in it. */
const roomForNames = 480;

/** All values a picture has to show, for its vertical axis; nothing when there is none. */
export function bandDomain(
  { base, yours, observed = [], futures = [] }: BandChartData,
  from: number,
): Domain | undefined {
  const kept = (start: number, values: readonly number[]): readonly number[] =>
    values.slice(Math.max(0, from - start));
  const series = [base, ...(yours === undefined ? [] : [yours])];
  return domainOf(
    ...series.flatMap(({ start, lines }) => [kept(start, lines.p05), kept(start, lines.p95)]),
    ...futures.map(({ start, values }) => kept(start, values)),
    observed.filter(({ at }) => at >= from).map(({ value }) => value),
  );
}

/** Lay a picture of a quantity through time out. */
export function bandPicture(data: BandChartData, frame: BandFrame): BandPicture {
  const { width, height, size, from } = frame;
  const series = [data.base, ...(data.yours === undefined ? [] : [data.yours])];
  const top = Math.round(size * 2.1);
  const bottom = height - Math.round(size * 1.9);
  const y = linearScale(frame.domain, [bottom, top], true);
  const values = y.ticks(height < 200 ? 3 : 4);
  const decimals = decimalsFor(values);
  const yTicks = values.map((value) => ({ at: px(y.at(value)), text: frame.number(value, decimals) }));
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text, size))) + 8);
  const beside = width >= roomForNames;
  const names = Math.max(...series.map(({ name }) => textWidth(name, size)));
  const right = width - (beside ? Math.ceil(Math.min(names, width * 0.24)) + 20 : Math.ceil(size * 1.2));
  const last = Math.max(...series.map(({ start, lines }) => start + lines.p50.length - 1));
  const x = linearScale([from / 4, last / 4], [left, right]);
  const scales = { x, y, from };
  return {
    left,
    right,
    top,
    bottom,
    x,
    y,
    yTicks,
    xTicks: yearTicks(x, right - left, size),
    bands: series.map((one) => ({ ...bandOf(one, scales), ofBase: one === data.base })),
    policy: px(x.at(data.policy / 4)),
    observed: (data.observed ?? [])
      .filter(({ at }) => at >= from)
      .map(({ at, value, grade }) => ({ x: px(x.at(at / 4)), y: px(y.at(value)), grade })),
    futures: (data.futures ?? []).map((future) => ({
      path: lineOf(future.start, future.values, scales),
      colour: future.colour,
      ofBase: future.ofBase === true,
    })),
    labels: endLabels(series, { x, y, top, bottom, right, width, size, beside }),
  };
}

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly from: number;
}

function bandOf(
  { start, lines, colour }: BandSeries,
  { x, y, from }: Scales,
): { readonly colour: string; readonly outer: string; readonly inner: string; readonly median: string } {
  const skipped = Math.max(0, from - start);
  const at = (values: readonly number[]): readonly number[] =>
    values.slice(skipped).map((value) => y.at(value));
  const places = lines.p50.slice(skipped).map((_, quarter) => x.at((start + skipped + quarter) / 4));
  return {
    colour,
    outer: bandPath(places, at(lines.p05), at(lines.p95)),
    inner: bandPath(places, at(lines.p25), at(lines.p75)),
    median: lineOf(start, lines.p50, { x, y, from }),
  };
}

function lineOf(start: number, values: readonly number[], { x, y, from }: Scales): string {
  const skipped = Math.max(0, from - start);
  return linePath(
    values.slice(skipped).map((value, quarter) => [x.at((start + skipped + quarter) / 4), y.at(value)]),
  );
}

/** Whole years at round distances, as many as their numbers have room. */
function yearTicks(x: Scale, width: number, size: number): readonly Tick[] {
  const most = Math.max(2, Math.floor(width / (size * 4.5)));
  return x
    .ticks(Math.min(6, most))
    .filter((year) => Number.isInteger(year))
    .map((year) => ({ at: px(x.at(year)), text: String(year) }));
}

interface LabelRoom {
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly width: number;
  readonly size: number;
  readonly beside: boolean;
}

/** Names at the ends of the lines: beside the plot where there is room, else in it where no line runs. */
function endLabels(series: readonly BandSeries[], room: LabelRoom): readonly EndLabel[] {
  const { y, top, bottom, right, width, size, beside } = room;
  const ends = series.map(({ lines }) => y.at(lines.p50.at(-1) ?? Number.NaN));
  const texts = series.map(({ name }) =>
    fitted(name, size, beside ? width - right - 18 : (right - 40) * 0.8),
  );
  const longest = Math.max(...texts.map((text) => textWidth(text, size)));
  const places = beside
    ? spacedLabels(
        ends.map((end) => end + size * 0.35),
        size * 1.15,
        [top + size, bottom],
      )
    : insideNames(
        series.map((one) => runOf(one, right - 14 - longest, room)),
        size,
        [top + size, bottom - 4],
      );
  return series.map(({ colour }, place) => ({
    x: beside ? right + 18 : right - 14,
    patch: beside ? right + 6 : right - 10,
    y: px(Math.min(bottom - 3, Math.max(top + size, places[place] ?? top))),
    text: texts[place] ?? "",
    colour,
    anchor: beside ? "start" : "end",
  }));
}

/** How a line runs right of a place of the picture. */
function runOf({ start, lines }: BandSeries, from: number, { x, y }: LabelRoom): NamedRun {
  const beside = lines.p50.filter((_, quarter) => x.at((start + quarter + 1) / 4) >= from);
  const run = beside.map((value) => y.at(value));
  return { end: run.at(-1) ?? Number.NaN, top: Math.min(...run), bottom: Math.max(...run) };
}
