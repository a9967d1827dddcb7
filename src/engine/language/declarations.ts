import type { Axis } from "./axis.ts";
import type { QuarterLabel } from "./calendar.ts";
import type { Distributions, Operators } from "./operators.ts";

/** Grade of evidence: A read in the source, B from memory or derived, C judgement. */
export type Grade = "A" | "B" | "C";

/** What every quantity says of itself; its name is the key it is exported under. */
export interface Described {
  /** Unit such as `1`, `pp`, `bnUSD/year`, `missile/day`; see `engine/units.ts`. */
  readonly unit: string;
  readonly doc: string;
  /** Number of the equation or table row in the model specification, for example `7.2`. */
  readonly spec?: string;
  /** How the specification writes it, for example `Psi_i`. */
  readonly symbol?: string;
  /** Axes it runs over, in the order of its elements. */
  readonly over: readonly Axis[];
  /** The mechanism that will replace this stand-in, for example `M06`. */
  readonly until?: string;
}

/** A clock inside a quarter: a nested model of days or months. */
export interface Clock {
  readonly kind: "clock";
  readonly unit: string;
  readonly steps: number;
  readonly doc: string;
  readonly due?: Due;
}

/** When something is computed, if not every quarter; between times it keeps its value. */
export interface Due {
  readonly kind: "due";
  /** A quarter in which it is due. */
  readonly at: QuarterLabel;
  readonly every: number;
  /** How often before `at`; counted back from it. */
  readonly everyBefore: number;
}

/** low, central and high of one uncertain number. */
export type Range = readonly [low: number, central: number, high: number];

export interface Parameter extends Described {
  readonly kind: "parameter";
  /** One range, or one for each element of the axis. */
  readonly range: Range | Readonly<Record<string, Range>>;
  readonly distribution: "triangular" | "uniform" | "fixed";
  readonly grade: Grade;
  /** Keys of `evidence/sources.csv` or ids of ledger rows. */
  readonly sources: readonly string[];
  /** Why this range, in a sentence, where no source settles it. */
  readonly because?: string;
}

export interface Lever extends Described {
  readonly kind: "lever";
  readonly id: string;
  readonly range: readonly [number, number];
  readonly default: number;
  /** Whether it can only be set to whole numbers: stages or kinds, not amounts. */
  readonly whole?: true;
  /** Quarters over which a change ramps linearly. */
  readonly lag: number;
  /** Yearly cost per unit above the default, $bn. */
  readonly costPerUnit: number;
  readonly paidBy: "US" | "ally" | "nobody";
  /** Values before the packages start; linear between points unless `step`. */
  readonly history: readonly (readonly [QuarterLabel, number])[];
  readonly historyRule: "linear" | "step";
  readonly touches: readonly string[];
}

export interface Series extends Described {
  readonly kind: "series";
  readonly points: Points | Readonly<Record<string, Points>>;
  readonly between: "linear" | "step" | "geometric";
  /** Rule after the last point: hold it, or grow by this share a year. */
  readonly after: "hold" | { readonly growthPerYear: number };
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly because?: string;
}
export type Points = readonly (readonly [QuarterLabel, number])[];

/** A multiplier that theory lenses set; 1 under the neutral lens. */
export interface Multiplier extends Described {
  readonly kind: "multiplier";
}

export interface Stock extends Described {
  readonly kind: "stock";
  readonly clock?: Clock;
  /** Start value; absent when the `next` of this stock gives a start equation. */
  readonly initial?: Quantity | number;
  /** Set on stocks that keep forever the value something had in the first quarter. */
  readonly fixedTo?: Quantity;
}

/** One input of an equation: a quantity, or a quantity seen through `at` or `along`. */
export type Input = Quantity | View;

export interface View {
  readonly kind: "view";
  readonly of: Quantity;
  /** Fixed elements: axis name to element. */
  readonly picked: Readonly<Record<string, string>>;
  /** Renamed axes: name of the quantity's axis to the axis of the equation. */
  readonly renamed: Readonly<Record<string, Axis>>;
}

export type Needs = Readonly<Record<string, Input>>;
export type Values<N extends Needs> = { readonly [K in keyof N]: number };
export type Rule<N extends Needs = Needs> = (n: Values<N>, ops: Operators) => number;
export type DrawRule<N extends Needs = Needs> = (n: Values<N>, d: Distributions & Operators) => number;
export type Condition<N extends Needs = Needs> = (n: Values<N>, ops: Operators) => boolean;

/** Inputs and the law between them. */
export interface Equation {
  readonly needs: Needs;
  readonly value: Rule;
}

export interface Auxiliary extends Described, Equation {
  readonly kind: "aux";
  readonly clock?: Clock;
  readonly due?: Due;
}

export interface Next extends Described, Equation {
  readonly kind: "next";
  readonly stock: Stock;
  readonly clock?: Clock;
  readonly start?: Equation;
}

export interface Reduction extends Described, Equation {
  readonly kind: "reduction";
  readonly operation: "sum" | "product" | "largest" | "smallest";
  readonly across: Axis;
  /** Elements for which this is false are left out. */
  readonly where?: Condition;
  readonly clock?: Clock;
  readonly due?: Due;
}

export interface Delayed extends Described {
  readonly kind: "delayed";
  readonly of: Quantity;
  readonly quarters: number;
}

export interface MeanOver extends Described {
  readonly kind: "meanOver";
  readonly of: Quantity;
  readonly quarters: number;
}

export interface Draw extends Described {
  readonly kind: "draw";
  /** Whether a 1 is an event that may happen again and again; see `Metric.path`. */
  readonly event?: true;
  readonly each: "run" | "quarter" | "step";
  readonly needs: Needs;
  readonly value: DrawRule;
  readonly clock?: Clock;
}

export interface Assembled extends Described {
  readonly kind: "assembled";
  readonly parts: readonly Quantity[];
}

export interface Alternative extends Described {
  readonly kind: "alternative";
  readonly switch: string;
  readonly options: Readonly<Record<string, Quantity>>;
}

/** Something that ends the run with the given probability per quarter. */
export interface EndingEvent extends Described, Equation {
  readonly kind: "event";
}

/** What a recorded series should look like if the model is right. */
export interface Observation extends Described {
  readonly kind: "observation";
  readonly needs: Needs;
  readonly value: DrawRule;
}

/** What quarters lost to an ending event count as: the value at the end, a given value, or nothing. */
export type Closing = "last" | "excluded" | { readonly counts: number };

export interface Metric extends Described {
  readonly kind: "metric";
  readonly id: string;
  readonly of: Quantity;
  readonly window: readonly [QuarterLabel, QuarterLabel];
  readonly reducer: "mean" | "sum" | "last";
  readonly better: "higher" | "lower" | "neither";
  readonly closing: Closing;
  /**
   * Measured on the quiet path, on which no event draw has come true yet, instead of on what happens. The chance that
   * something has not happened yet is the product of one minus its hazards along that path.
   */
  readonly path?: "quiet";
  /** Differences below this count as none, in the metric's unit. */
  readonly negligible: number;
}

export interface Lens {
  readonly kind: "lens";
  readonly id: string;
  readonly doc: string;
  /** Export key of a multiplier to its value; absent means 1. */
  readonly multipliers: Readonly<Record<string, number>>;
}

export interface PolicyPackage {
  readonly kind: "package";
  readonly id: string;
  readonly label: string;
  readonly doc: string;
  /** Lever id to value; absent means the default. */
  readonly levers: Readonly<Record<string, number>>;
}

/** What a part of the model is about, for readers: no number follows from it. */
export interface Mechanism {
  readonly kind: "mechanism";
  /** Short name such as `M07`; unique. */
  readonly id: string;
  readonly title: string;
  /** What the papers say that it puts into equations. */
  readonly says: readonly Passage[];
  /** The causal story in a few sentences. */
  readonly cause: string;
  /** How theory lenses change it, or that they do not. */
  readonly lens: string;
  /** What a sceptic would hold against it, one objection each. */
  readonly criticisms: readonly string[];
}

/** A statement of a paper, in our own words. */
export interface Passage {
  /** Id of the paper's study. */
  readonly paper: string;
  /** Marks of its sections, such as `D2`. */
  readonly sections: readonly string[];
  readonly claim: string;
}

/** Everything an equation can read. */
export type Quantity =
  | Parameter
  | Lever
  | Series
  | Multiplier
  | Stock
  | Auxiliary
  | Next
  | Reduction
  | Delayed
  | MeanOver
  | Draw
  | Assembled
  | Alternative
  | EndingEvent;

/** Everything a model module may export to become part of the model. */
export type Declaration = Quantity | Observation | Metric | Lens | PolicyPackage | Mechanism;
