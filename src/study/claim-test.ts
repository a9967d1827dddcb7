import type { QuarterLabel } from "../engine/language/calendar.ts";

/** Formal test of a claim: one yes or no for each draw, after its seeds have been averaged. */
export type Test = Leaf | AllOf | AnyOf | NoneOf;

/** Holds when every part holds. */
export interface AllOf {
  readonly kind: "all";
  readonly tests: readonly Test[];
}

/** Holds when at least one part holds. */
export interface AnyOf {
  readonly kind: "any";
  readonly tests: readonly Test[];
}

/** Holds when no part holds. */
export interface NoneOf {
  readonly kind: "none";
  readonly tests: readonly Test[];
}

/** A test without parts. */
export type Leaf = Criterion | Order | Best | Statistic | Regret;

/** Compare one quantity with a value; see `boundOf`. */
export interface Criterion {
  readonly kind: "criterion";
  readonly quantity: Quantity;
  readonly is: Relation;
  /** In the metric's unit; a share when the quantity is relative or a mediation; 0 unless given. */
  readonly value: number;
}

/** Every step from one arm to the next rises above +negligible, or falls below -negligible. */
export interface Order {
  readonly kind: "order";
  /** Component id. */
  readonly metric: string;
  /** Two or more arm ids. */
  readonly arms: readonly string[];
  readonly is: "rising" | "falling";
  readonly window?: Window;
}

/** The best arm of some beats, by more than negligible, the best of all others it is among. */
export interface Best extends Measured {
  readonly kind: "best";
  /** Arm ids, `oneOf` included. */
  readonly among: readonly string[];
  readonly oneOf: readonly string[];
  /** Which end of the metric is best. */
  readonly is: "highest" | "lowest";
}

/** Compare one number made of all draws with a value; judged on resamples of the draws. */
export interface Statistic {
  readonly kind: "statistic";
  readonly quantity: Correlation | VarianceShare;
  readonly is: Relation;
  /** Taken as it stands. */
  readonly value: number;
}

/** Rank correlation over draws of a metric with something else, minus that with `than` if given. */
export interface Correlation extends Measured {
  readonly kind: "correlation";
  readonly with: Companion;
  readonly than?: Companion;
  readonly arm: string;
  /** Each correlation without its sign. */
  readonly size: boolean;
}

/** What a metric is correlated with: a component under the same arm, or what a draw gives a parameter. */
export type Companion =
  { readonly metric: string } | { readonly parameter: string; readonly element?: string };

/** Share of the variance of a sum of components, over draws and windows, that goes with some of them. */
export interface VarianceShare {
  readonly kind: "variance";
  /** Component ids, all of them in `among`. */
  readonly of: readonly string[];
  /** Component ids; their sum is the total. */
  readonly among: readonly string[];
  readonly arm: string;
  /** The metrics' own window when absent. */
  readonly windows?: readonly Window[];
}

/** In a draw one of some arms has the smallest of the largest regrets across lenses, at every set of weights. */
export interface Regret {
  readonly kind: "regret";
  /** Arm ids, `oneOf` included. */
  readonly among: readonly string[];
  readonly oneOf: readonly string[];
  /** Sets of weights by component id; utility is the sum of weight times metric. */
  readonly weights: readonly Readonly<Record<string, number>>[];
}

/** How a quantity must stand to a value. */
export type Relation = "above" | "below" | "at least" | "at most" | "not above" | "not below";

/** First and last quarter, both included. */
export type Window = readonly [first: QuarterLabel, last: QuarterLabel];

/** One number for each draw, made of a metric under one or several arms; the metric's own window unless given. */
export type Quantity = Difference | Slope | Interaction | Threshold | Change | Mediation | Contrast;

interface Measured {
  /** Component id, such as `Y06` or `Y10.SCS`. */
  readonly metric: string;
  readonly window?: Window;
}

/** Metric under arm `of` minus metric under arm `minus`. */
export interface Difference extends Measured {
  readonly kind: "difference";
  readonly of: string;
  readonly minus: string;
  /** As a share of the metric under `minus`. */
  readonly relative: boolean;
  /** Absolute value. */
  readonly size: boolean;
}

/** Central difference of the metric over a tenth of a range up and down; compared with negligible undivided. */
export interface Slope extends Measured {
  readonly kind: "slope";
  readonly per: { readonly lever: string } | { readonly parameter: string; readonly element?: string };
  /** Arm around which the lever or parameter moves. */
  readonly at: string;
  /** Arm with the higher value; stands in the claim's `arms`. */
  readonly up: string;
  /** Arm with the lower value; stands in the claim's `arms`. */
  readonly down: string;
  /** Value under `up` minus value under `down`, in the unit of lever or parameter; positive. */
  readonly step: number;
}

/** Metric under `both` minus `first` minus `second` plus `neither`. */
export interface Interaction extends Measured {
  readonly kind: "interaction";
  readonly first: string;
  readonly second: string;
  readonly both: string;
  readonly neither: string;
}

/** The metric itself under one arm. */
export interface Threshold extends Measured {
  readonly kind: "threshold";
  readonly arm: string;
}

/** Metric in the window `to` minus metric in the window `from`, both under one arm. */
export interface Change {
  readonly kind: "change";
  /** Component id. */
  readonly metric: string;
  readonly arm: string;
  readonly from: Window;
  readonly to: Window;
}

/** Share of an effect that goes when `held` replaces `of`: (of - held) / (of - minus). */
export interface Mediation extends Measured {
  readonly kind: "mediation";
  readonly of: string;
  readonly minus: string;
  readonly held: string;
}

/** Effect of one pair of arms minus the effect of another. */
export interface Contrast extends Measured {
  readonly kind: "contrast";
  readonly first: ArmPair;
  readonly second: ArmPair;
  /** Effects are natural logarithms of ratios instead of differences. */
  readonly log: boolean;
  /** Each effect without its sign. */
  readonly size: boolean;
  /** Component id: each effect is divided by its pair's difference in this metric. */
  readonly per?: string;
}

/** Two arms whose effect is the metric under `of` against the metric under `minus`. */
export interface ArmPair {
  readonly of: string;
  readonly minus: string;
}

/** A comparison ready to be computed: quantity, operator, bound. */
export interface Bound {
  readonly operator: ">" | "<" | ">=" | "<=";
  readonly bound: number;
}

/**
 * Turn a relation into operator and bound.
 *
 * With value 0 the negligible size widens zero: `above` means > +negligible, `below` < -negligible, `at most` and
 * `not above` <= +negligible, `at least` and `not below` >= -negligible. Any other value is taken as it stands.
 * Negligible must be in the unit of the quantity: for a relative difference compare the absolute one when value is 0.
 */
export function boundOf(is: Relation, value: number, negligible: number): Bound {
  const margin = value === 0 ? negligible : 0;
  if (is === "above") return { operator: ">", bound: value + margin };
  if (is === "below") return { operator: "<", bound: value - margin };
  const fromAbove = is === "at least" || is === "not below";
  return fromAbove ? { operator: ">=", bound: value - margin } : { operator: "<=", bound: value + margin };
}

/** Ids of the arms a quantity compares. */
export function armsOfQuantity(quantity: Quantity): readonly string[] {
  if (quantity.kind === "difference") return [quantity.of, quantity.minus];
  if (quantity.kind === "slope") return [quantity.at, quantity.up, quantity.down];
  if (quantity.kind === "mediation") return [quantity.of, quantity.minus, quantity.held];
  if (quantity.kind === "contrast") {
    const { first, second } = quantity;
    return [first.of, first.minus, second.of, second.minus];
  }
  if (quantity.kind === "interaction") {
    return [quantity.first, quantity.second, quantity.both, quantity.neither];
  }
  return [quantity.arm];
}

/** The leaves of a test from left to right. */
export function leavesOf(test: Test): readonly Leaf[] {
  return isLeaf(test) ? [test] : test.tests.flatMap(leavesOf);
}

/** Whether a test has no parts. */
export function isLeaf(test: Test): test is Leaf {
  return !("tests" in test);
}

/** Ids of the arms a leaf compares. */
export function armsOfLeaf(leaf: Leaf): readonly string[] {
  if (leaf.kind === "order") return leaf.arms;
  if (leaf.kind === "statistic") return [leaf.quantity.arm];
  return leaf.kind === "criterion" ? armsOfQuantity(leaf.quantity) : leaf.among;
}

/** A component id and the window it is measured in, the metric's own where absent. */
export type MeasuredIn = readonly [component: string, window: Window | undefined];

/** What a leaf measures, the main component first. */
export function measuredByLeaf(leaf: Leaf): readonly MeasuredIn[] {
  switch (leaf.kind) {
    case "criterion":
      return measuredByQuantity(leaf.quantity);
    case "statistic":
      return measuredByStatistic(leaf.quantity);
    case "regret":
      return [...new Set(leaf.weights.flatMap(Object.keys))].map((metric) => [metric, undefined]);
    default:
      return [[leaf.metric, leaf.window]];
  }
}

function measuredByStatistic(quantity: Statistic["quantity"]): readonly MeasuredIn[] {
  if (quantity.kind === "variance") {
    const windows = quantity.windows ?? [undefined];
    return windows.flatMap((window) => quantity.among.map((metric): MeasuredIn => [metric, window]));
  }
  const { metric, window, with: first, than } = quantity;
  const companions = [first, than].flatMap((one): readonly MeasuredIn[] =>
    one !== undefined && "metric" in one ? [[one.metric, window]] : [],
  );
  return [[metric, window], ...companions];
}

/** What a quantity measures, the main component first. */
export function measuredByQuantity(quantity: Quantity): readonly MeasuredIn[] {
  const { metric } = quantity;
  if (quantity.kind === "change") return [quantity.from, quantity.to].map((window) => [metric, window]);
  const per: readonly MeasuredIn[] =
    quantity.kind === "contrast" && quantity.per !== undefined ? [[quantity.per, quantity.window]] : [];
  return [[metric, quantity.window], ...per];
}

/** Component ids a claim's test and reports measure, each once. */
export function componentsIn(test: Test | undefined, report: readonly Quantity[]): readonly string[] {
  const tested = test === undefined ? [] : leavesOf(test).flatMap(measuredByLeaf);
  return [...new Set([...tested, ...report.flatMap(measuredByQuantity)].map(([component]) => component))];
}
