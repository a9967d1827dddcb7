import { decimalsFor } from "../../study/report/numbers.ts";
import { linearScale, px, type Scale } from "../../study/report/scale.ts";
import type { Tick } from "./band-geometry.ts";
import type { Better } from "./dominance.ts";
import { spacedLabels } from "./spaced-labels.ts";
import { domainOf, holding, type Domain } from "./steady-domain.ts";
import { textWidth } from "./text-width.ts";

/** A value and the range of nine futures in ten around it. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A choice as a point in two outcomes. */
export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  /** A colour of the page. */
  readonly colour: string;
  readonly x: Ranged;
  readonly y: Ranged;
  /** The scenario on the screen. */
  readonly own?: boolean;
  /** Another choice is better in one outcome and not worse in the other. */
  readonly dominated: boolean;
}

/** How a scatter is drawn. */
export interface ScatterFrame {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly better: { readonly x: Better; readonly y: Better };
  readonly number: (value: number, decimals: number) => string;
  /** Axes that were on the screen, to be kept while they fit. */
  readonly domains: { readonly x: Domain; readonly y: Domain };
}

/** A point in its place. */
export interface PlacedPoint extends Omit<ScatterPoint, "x" | "y"> {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
}

/** A rectangle in picture units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places of a scatter. */
export interface ScatterPicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Lines of no difference, where they are within the axes. */
  readonly zero: { readonly x?: number; readonly y?: number };
  readonly points: readonly PlacedPoint[];
  /** Where a choice would stand that is worse in both outcomes than one of the points, for each point that none dominates. */
  readonly shaded: readonly Box[];
}

/** Both axes of a scatter: points, their cross bars and zero. */
export function scatterDomains(points: readonly ScatterPoint[]): { readonly x: Domain; readonly y: Domain } {
  const of = (axis: "x" | "y"): Domain => {
    const found = domainOf(points.flatMap(({ [axis]: { value, low, high } }) => [value, low, high]));
    const [low, high] = holding(found ?? [0, 1], 0);
    const margin = (high - low) * 0.04 || 0.5;
    return [low - margin, high + margin];
  };
  return { x: of("x"), y: of("y") };
}

/** Lay a scatter out. */
export function scatterPicture(points: readonly ScatterPoint[], frame: ScatterFrame): ScatterPicture {
  const { width, height, size, domains } = frame;
  const top = Math.round(size * 2.1);
  const bottom = height - Math.round(size * 3.4);
  const y = linearScale(domains.y, [bottom, top]);
  const yTicks = ticksOf(y, 5, frame);
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text, size)), size) + 8);
  const right = width - 8;
  const x = linearScale(domains.x, [left, right]);
  const plot = { left, right, top, bottom, x, y };
  const names = points.map(({ name }) => textWidth(name, size) + 8);
  const places = spacedLabels(
    points.map((point) => y.at(point.y.value) - size * 0.45),
    size * 1.1,
    [top + size * 0.6, bottom - 2],
  );
  const within = (scale: Scale, value: number): number =>
    px(scale.at(Math.min(scale.domain[1], Math.max(scale.domain[0], value))));
  return {
    left,
    right,
    top,
    bottom,
    yTicks,
    xTicks: ticksOf(x, Math.max(3, Math.floor(width / 110)), frame),
    zero: {
      ...zeroOf("x", x),
      ...zeroOf("y", y),
    },
    points: points.map(({ x: across, y: up, ...rest }, place) => {
      const at = px(x.at(across.value));
      const room = right - at > (names[place] ?? 0);
      return {
        ...rest,
        x: at,
        y: px(y.at(up.value)),
        left: within(x, across.low),
        right: within(x, across.high),
        upper: within(y, up.high),
        lower: within(y, up.low),
        label: {
          x: room ? at + 8 : at - 8,
          y: px(places[place] ?? at),
          anchor: room ? "start" : "end",
        },
      };
    }),
    shaded: points.filter((point) => !point.dominated).map((point) => shadeOf(point, plot, frame.better)),
  };
}

function ticksOf(scale: Scale, count: number, { number }: ScatterFrame): readonly Tick[] {
  const values = scale.ticks(count);
  const decimals = decimalsFor(values);
  return values.map((value) => ({ at: px(scale.at(value)), text: number(value, decimals) }));
}

function zeroOf(axis: "x" | "y", scale: Scale): { readonly x?: number; readonly y?: number } {
  return scale.domain[0] <= 0 && scale.domain[1] >= 0 ? { [axis]: px(scale.at(0)) } : {};
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** The part of the plot that is worse than a point in both outcomes. */
function shadeOf(
  point: ScatterPoint,
  { left, right, top, bottom, x, y }: Plot,
  better: ScatterFrame["better"],
): Box {
  const across = px(x.at(point.x.value));
  const up = px(y.at(point.y.value));
  const fromX = better.x === "higher" ? left : across;
  const toX = better.x === "higher" ? across : right;
  const fromY = better.y === "higher" ? up : top;
  const toY = better.y === "higher" ? bottom : up;
  return { x: fromX, y: fromY, width: px(Math.max(0, toX - fromX)), height: px(Math.max(0, toY - fromY)) };
}
