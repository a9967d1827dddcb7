import { decimalsFor } from "../../study/report/numbers.ts";
import { linearScale, linePath, px } from "../../study/report/scale.ts";
import type { Tick } from "./band-geometry.ts";
import { textWidth } from "./text-width.ts";
import { domainOf } from "./steady-domain.ts";

/** Two quantities through the same quarters. */
export interface PhaseSeries {
  readonly name: string;
  readonly colour: string;
  /** Number of the first quarter. */
  readonly start: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** How a phase picture is drawn. */
export interface PhaseFrame {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly number: (value: number, decimals: number) => string;
  /** Years marked along the lines. */
  readonly years: readonly number[];
}

/** A year marked on a line. */
export interface YearMark {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** Places of a phase picture: one quantity against another, time running along the line. */
export interface PhasePicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly lines: readonly {
    readonly name: string;
    readonly colour: string;
    readonly path: string;
    readonly marks: readonly YearMark[];
  }[];
}

/** Lay a phase picture out. */
export function phasePicture(series: readonly PhaseSeries[], frame: PhaseFrame): PhasePicture {
  const { width, height, size, number, years } = frame;
  const top = Math.round(size * 2.1);
  const bottom = height - Math.round(size * 3.4);
  const y = linearScale(domainOf(...series.map((one) => one.y)) ?? [0, 1], [bottom, top], true);
  const yValues = y.ticks(5);
  const yDecimals = decimalsFor(yValues);
  const yTicks = yValues.map((value) => ({ at: px(y.at(value)), text: number(value, yDecimals) }));
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text, size)))) + 8;
  const right = width - 14;
  const x = linearScale(domainOf(...series.map((one) => one.x)) ?? [0, 1], [left, right], true);
  const xValues = x.ticks(Math.max(3, Math.floor(width / 110)));
  const xDecimals = decimalsFor(xValues);
  return {
    left,
    right,
    top,
    bottom,
    yTicks,
    xTicks: xValues.map((value) => ({
      at: px(x.at(value)),
      text: number(value, xDecimals),
    })),
    lines: series.map(({ name, colour, start, x: across, y: up }) => ({
      name,
      colour,
      path: linePath(across.map((value, quarter) => [x.at(value), y.at(up[quarter] ?? Number.NaN)])),
      marks: years.flatMap((year) => {
        const quarter = year * 4 + 3 - start;
        const [h, v] = [across[quarter], up[quarter]];
        return h === undefined || v === undefined
          ? []
          : [
              {
                year,
                x: px(x.at(h)),
                y: px(y.at(v)),
              },
            ];
      }),
    })),
  };
}
