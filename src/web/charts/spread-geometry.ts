import { quantiles } from "../../explore/quantile.ts";
import { decimalsFor } from "../../study/report/numbers.ts";
import { linearScale, px, type Scale } from "../../study/report/scale.ts";
import { histogram, spread, type Spread } from "../live/summaries.ts";
import type { Tick } from "./band-geometry.ts";
import { domainOf, holding, type Domain } from "./steady-domain.ts";

/** Values of one outcome, one a future. */
export interface SpreadSeries {
  readonly name: string;
  /** A colour of the page: `var(--package-P1)`. */
  readonly colour: string;
  readonly values: Float64Array;
}

/** A bar of a histogram. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The values of one series as a histogram above a bar of their quantiles. */
export interface SpreadRow {
  readonly name: string;
  readonly colour: string;
  readonly bars: readonly Bar[];
  /** Height of the line below the bars. */
  readonly ground: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly spread: Spread;
}

/** Places of a picture of a distribution. */
export interface SpreadPicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly xTicks: readonly Tick[];
  readonly rows: readonly SpreadRow[];
  readonly x: Scale;
}

/** How large a picture is and how its numbers are set. */
export interface SpreadFrame {
  readonly width: number;
  readonly size: number;
  readonly domain: Domain;
  readonly number: (value: number, decimals: number) => string;
  /** Height of the tallest bar. */
  readonly peak: number;
}

/** Bins of a histogram. */
const bins = 40;

/** The middle 99 % of some values, widened to hold some points; those beyond are counted in the outermost bars. */
export function spreadDomain(series: readonly Float64Array[], ...also: readonly number[]): Domain {
  const ends = series.flatMap((values) => {
    const kept = values.filter(Number.isFinite);
    return kept.length === 0 ? [] : quantiles(kept, [0.005, 0.995]);
  });
  return holding(domainOf(ends) ?? [0, 1], ...also);
}

/** Lay a picture of distributions out, one row for each series; series without a finite value are left out. */
export function spreadPicture(series: readonly SpreadSeries[], frame: SpreadFrame): SpreadPicture {
  const { width, size, peak } = frame;
  const left = 4;
  const right = width - 4;
  const top = 4;
  const rowHeight = size * 1.7 + peak + 22;
  const kept = series.filter(({ values }) => values.some(Number.isFinite));
  const bottom = top + kept.length * rowHeight;
  const x = linearScale(frame.domain, [left + 8, right - 8]);
  const ticks = x.ticks(Math.max(3, Math.min(7, Math.floor(width / 90))));
  const decimals = decimalsFor(ticks);
  const counted = kept.map(({ values }) => histogram(values, bins, x.domain));
  const tallest = Math.max(...counted.flatMap(({ shares }) => shares), 0);
  const rows = kept.map((one, place) => {
    const ground = top + place * rowHeight + size * 1.7 + peak;
    return rowOf(one, { x, ground, peak, tallest, shares: counted[place]?.shares ?? [] });
  });
  const xTicks = ticks.map((tick) => ({ at: px(x.at(tick)), text: frame.number(tick, decimals) }));
  return { left, right, top, bottom, height: bottom + size * 1.9, xTicks, rows, x };
}

interface RowRoom {
  readonly x: Scale;
  readonly ground: number;
  readonly peak: number;
  readonly tallest: number;
  readonly shares: readonly number[];
}

function rowOf(
  { name, colour, values }: SpreadSeries,
  { x, ground, peak, tallest, shares }: RowRoom,
): SpreadRow {
  const own = spread(values);
  const [low, high] = [x.at(x.domain[0]), x.at(x.domain[1])];
  const width = (high - low) / bins;
  const within = (value: number): number => px(Math.min(high, Math.max(low, x.at(value))));
  const bars = shares.flatMap((share, bin) => {
    const height = tallest === 0 ? 0 : (share / tallest) * peak;
    return share === 0
      ? []
      : [
          {
            x: px(low + bin * width),
            y: px(ground - height),
            width: px(Math.max(1, width - 1)),
            height: px(height),
          },
        ];
  });
  const { p05, p25, p50, p75, p95 } = own;
  return {
    name,
    colour,
    bars,
    ground,
    spread: own,
    p05: within(p05),
    p25: within(p25),
    p50: within(p50),
    p75: within(p75),
    p95: within(p95),
  };
}
