import { decimalsFor } from "../../study/report/numbers.ts";
import { linearScale, px, type Scale } from "../../study/report/scale.ts";
import type { Tick } from "./band-geometry.ts";
import type { Ranged } from "./scatter-geometry.ts";
import { domainOf, holding, type Domain } from "./steady-domain.ts";
import { textWidth } from "./text-width.ts";

/** A value with its range, in the colour of what it belongs to. */
export interface RangeMark extends Ranged {
  readonly name: string;
  readonly colour: string;
  /** The middle half of the values, where it is drawn too. */
  readonly half?: readonly [low: number, high: number];
}

/** A row of a picture of ranges: a name and one mark for each policy. */
export interface RangeRow {
  readonly name: string;
  readonly marks: readonly RangeMark[];
}

/** How a picture of ranges is drawn. */
export interface RangeFrame {
  readonly width: number;
  readonly size: number;
  readonly domain: Domain;
  /** A logarithmic axis; values at or below zero stand at its left end. */
  readonly log?: boolean;
  readonly number: (value: number, decimals: number) => string;
}

/** A mark in its place. */
export interface PlacedMark {
  readonly name: string;
  readonly colour: string;
  readonly y: number;
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly half: readonly number[];
}

/** Places of a picture of ranges. */
export interface RangePicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly rows: readonly {
    readonly name: string;
    readonly y: number;
    readonly marks: readonly PlacedMark[];
  }[];
  readonly place: (value: number) => number;
}

/** Distance between marks of a row, and between rows, in picture units. */
const markStep = 13;
const rowGap = 16;

/** The axis that holds all ranges and some points; powers of ten when logarithmic. */
export function rangeDomain(rows: readonly RangeRow[], log: boolean, ...also: readonly number[]): Domain {
  const all = rows.flatMap(({ marks }) => marks.flatMap(({ value, low, high }) => [value, low, high]));
  if (!log) return holding(domainOf(all) ?? [0, 1], ...also);
  const found = domainOf(all.filter((value) => value > 0)) ?? [0.1, 1];
  return [10 ** Math.floor(Math.log10(found[0])), 10 ** Math.ceil(Math.log10(found[1]))];
}

/** Lay a picture of ranges out; names stand left of the plot where there is room, else above their marks. */
export function rangePicture(rows: readonly RangeRow[], frame: RangeFrame): RangePicture {
  const { width, size, log = false } = frame;
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name, size)));
  const beside = names + 12 < width * 0.36;
  const left = beside ? Math.ceil(names + 12) : 8;
  const right = width - Math.ceil(size * 1.4);
  const { place, ticks } = log ? logAxis(frame, [left, right]) : linearAxis(frame, [left, right]);
  const top = 6;
  const head = beside ? 0 : size * 1.5;
  let y = top;
  const placed = rows.map((row) => {
    y += rowGap / 2 + head;
    const marks = row.marks.map(({ name, colour, value, low, high, half = [] }, at) => ({
      name,
      colour,
      y: px(y + markStep * (at + 0.5)),
      at: px(place(value)),
      left: px(place(low)),
      right: px(place(high)),
      half: half.map((end) => px(place(end))),
    }));
    const middle = beside ? y + (row.marks.length * markStep) / 2 + size * 0.35 : y - size * 0.35;
    y += row.marks.length * markStep + rowGap / 2;
    return { name: row.name, y: px(middle), marks };
  });
  return { left, right, top, bottom: px(y), height: px(y + size * 3.3), ticks, rows: placed, place };
}

interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
}

function linearAxis({ domain, number, width }: RangeFrame, range: Domain): Axis {
  const scale = linearScale(domain, range);
  const ticks = scale.ticks(Math.max(3, Math.min(7, Math.floor(width / 100))));
  const decimals = decimalsFor(ticks);
  return {
    place: (value) => within(scale, value),
    ticks: ticks.map((tick) => ({ at: px(scale.at(tick)), text: number(tick, decimals) })),
  };
}

function logAxis({ domain, number }: RangeFrame, range: Domain): Axis {
  const [low, high] = domain.map((value) => Math.round(Math.log10(value))) as [number, number];
  const scale = linearScale([low, high], range);
  const powers = Array.from({ length: high - low + 1 }, (_, k) => low + k);
  return {
    place: (value) => within(scale, value > 0 ? Math.log10(value) : low),
    ticks: powers.map((power) => ({
      at: px(scale.at(power)),
      text: number(10 ** power, Math.max(0, -power)),
    })),
  };
}

function within(scale: Scale, value: number): number {
  return scale.at(Math.min(scale.domain[1], Math.max(scale.domain[0], value)));
}
