import type { Axis } from "./axis.ts";
import type {
  Alternative,
  Assembled,
  Delayed,
  Described,
  Grade,
  Lever,
  MeanOver,
  Multiplier,
  Parameter,
  Points,
  Quantity,
  Range,
  Series,
} from "./declarations.ts";

/** How axes may be given: none, one, or several in the order of the elements. */
export type Over = Axis | readonly Axis[] | undefined;

/** The part of a declaration that every kind shares. */
export interface About {
  readonly unit: string;
  readonly doc: string;
  readonly over?: Over;
  readonly spec?: string;
  readonly symbol?: string;
  readonly until?: string;
}

/** Give the common part of a declaration its canonical form. */
export function described(about: About): Described {
  const { unit, doc, spec, symbol, until } = about;
  const over = about.over === undefined ? [] : "kind" in about.over ? [about.over] : about.over;
  return {
    unit,
    doc,
    over,
    ...(spec === undefined ? {} : { spec }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(until === undefined ? {} : { until }),
  };
}

type Backing =
  | { readonly grade: "A" | "B"; readonly sources: readonly string[]; readonly because?: string }
  | { readonly grade: Grade; readonly sources?: readonly string[]; readonly because: string };

/** Declare an uncertain number with its range, grade and backing. */
export function parameter(
  about: About &
    Backing & {
      readonly range: Range | Readonly<Record<string, Range>>;
      readonly distribution?: "triangular" | "uniform" | "fixed";
    },
): Parameter {
  return {
    kind: "parameter",
    ...described(about),
    range: about.range,
    distribution: about.distribution ?? "triangular",
    grade: about.grade,
    sources: about.sources ?? [],
    ...(about.because === undefined ? {} : { because: about.because }),
  };
}

/** Declare a coefficient that the specification writes inline: grade C, half to one and a half times its value, with a reason of its own. */
export function coefficient(
  central: number,
  about: About & { readonly because: string; readonly sources?: readonly string[] },
): Parameter {
  const ends = [central / 2, central * 1.5].sort((a, b) => a - b) as [number, number];
  return parameter({ ...about, range: [ends[0], central, ends[1]], grade: "C" });
}

/** Declare a number that is fixed by definition, design or a fit, and never sampled. */
export function fixed(value: number | Readonly<Record<string, number>>, about: About & Backing): Parameter {
  const point = (x: number): Range => [x, x, x];
  const range =
    typeof value === "number"
      ? point(value)
      : Object.fromEntries(Object.entries(value).map(([element, x]) => [element, point(x)]));
  return parameter({ ...about, range, distribution: "fixed" });
}

/** Declare a policy lever. */
export function lever(
  about: Omit<About, "over"> & {
    readonly id: string;
    readonly range: readonly [number, number];
    readonly default: number;
    readonly whole?: true;
    readonly lag: number;
    readonly costPerUnit?: number;
    readonly paidBy?: Lever["paidBy"];
    readonly history?: Lever["history"];
    readonly historyRule?: Lever["historyRule"];
    readonly touches: readonly string[];
  },
): Lever {
  return {
    kind: "lever",
    ...described(about),
    id: about.id,
    range: about.range,
    default: about.default,
    ...(about.whole === undefined ? {} : { whole: about.whole }),
    lag: about.lag,
    costPerUnit: about.costPerUnit ?? 0,
    paidBy: about.paidBy ?? "nobody",
    history: about.history ?? [],
    historyRule: about.historyRule ?? "linear",
    touches: about.touches,
  };
}

/** Declare an observed or assumed path by quarter. */
export function series(
  about: About &
    Backing & {
      readonly points: Points | Readonly<Record<string, Points>>;
      readonly between?: Series["between"];
      readonly after?: Series["after"];
    },
): Series {
  return {
    kind: "series",
    ...described(about),
    points: about.points,
    between: about.between ?? "linear",
    after: about.after ?? "hold",
    grade: about.grade,
    sources: about.sources ?? [],
    ...(about.because === undefined ? {} : { because: about.because }),
  };
}

/** Declare a multiplier that theory lenses set. */
export function multiplier(about: Omit<About, "unit" | "over">): Multiplier {
  return { kind: "multiplier", ...described({ ...about, unit: "1" }) };
}

/** The value a quantity had a whole number of quarters ago; before that, its first value. */
export function delayed(
  of: Quantity,
  quarters: number,
  about: Omit<About, "unit" | "over"> & { readonly over?: Over },
): Delayed {
  return { kind: "delayed", ...described({ over: of.over, ...about, unit: of.unit }), of, quarters };
}

/** The mean of a quantity over its last quarters, the present one included; before the start, its first value. */
export function meanOver(
  of: Quantity,
  quarters: number,
  about: Omit<About, "unit" | "over"> & { readonly over?: Over },
): MeanOver {
  return { kind: "meanOver", ...described({ over: of.over, ...about, unit: of.unit }), of, quarters };
}

/** Declare one quantity from parts that each cover some elements of an axis, together every element once. */
export function assembled(about: About & { readonly parts: readonly Quantity[] }): Assembled {
  return { kind: "assembled", ...described(about), parts: about.parts };
}

/** Declare rival equations for one quantity; the first option is the default. */
export function alternative(
  about: About & { readonly switch: string; readonly options: Readonly<Record<string, Quantity>> },
): Alternative {
  return { kind: "alternative", ...described(about), switch: about.switch, options: about.options };
}
