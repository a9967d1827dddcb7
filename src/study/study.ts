import type { QuarterLabel } from "../engine/language/calendar.ts";
import type { Quantity, Test, Window } from "./claim-test.ts";

/** A study whose names, units, arms and windows have all been checked; every default is filled in. */
export interface Study {
  readonly format: 1;
  readonly id: string;
  readonly paper: Paper;
  /** Free text for the report; empty when there is none. */
  readonly note: string;
  /** Package all comparisons start from; one of `packages`. */
  readonly base: string;
  readonly packages: readonly string[];
  /** Lens ids; `mixes` stands for random mixes of all. */
  readonly lenses: readonly string[];
  /** Mixes of lenses made for one run, by an id that may stand in `lenses`: lens id to weight of a weighted geometric mean. */
  readonly mixes?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly horizon: Horizon;
  readonly runs: Runs;
  /** Component id to the size up to which a difference counts as none, in its unit; every component used has one. */
  readonly negligible: Readonly<Record<string, number>>;
  /** Parameter, or `parameter.element`, to the range that replaces the model's, in its unit. */
  readonly uncertainties: Readonly<Record<string, UncertainRange>>;
  /** Metrics the study defines itself, by name; used as any other component. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** Weights of a utility by component id, behind the regret of packages; a choice of the reader. */
  readonly weights: Readonly<Record<string, number>>;
  /** Claims to show side by side. */
  readonly contested: readonly Contest[];
  /** Packages run beside those named: ablations and random designs; no claim compares them. */
  readonly variants?: readonly Variant[];
  /** Component ids for the package table. */
  readonly metrics: readonly string[];
  readonly claims: readonly Claim[];
}

/** A package with other values for some levers, made for one run. */
export interface Variant {
  /** `P1-L27`, `R01`. */
  readonly id: string;
  readonly label: string;
  readonly kind: "ablation" | "design";
  readonly package: string;
  /** Lever id to value in its unit, on top of the package. */
  readonly levers: Readonly<Record<string, number>>;
}

/** The paper a study examines. */
export interface Paper {
  readonly author: string;
  readonly title: string;
  readonly year: number;
  readonly publisher?: string;
  readonly url?: string;
}

/** First quarter, quarter in which packages part ways, last quarter. */
export interface Horizon {
  readonly start: QuarterLabel;
  readonly policy: QuarterLabel;
  readonly end: QuarterLabel;
}

/** How many parameter draws, how many noise seeds for each, and the seed of the whole study. */
export interface Runs {
  readonly draws: number;
  readonly seeds: number;
  readonly seed: number;
}

/** A range that replaces a parameter's own. */
export interface UncertainRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A metric of the study's own: a variable or parameter over a window; better in neither direction. */
export interface Measure extends Target {
  /** Unit of the variable. */
  readonly unit: string;
  readonly window: Window;
  readonly reducer: "mean" | "sum" | "last";
  /** Measured on the path on which no event draw has come true. */
  readonly path?: "quiet";
  /** Differences up to this size count as none, in the unit; above 0. */
  readonly negligible: number;
  /** What it is, in a few words. */
  readonly says: string;
}

/** Claims that pull against each other, and the choice behind them. */
export interface Contest {
  readonly title: string;
  /** Ids of claims of this study, or `other-study/ID`. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly choice: string;
}

/** What kind of statement a claim is; only `normative` claims go without a test on principle. */
export type ClaimKind = "testable" | "lens-decided" | "hindcast" | "normative";

/** One causal claim of a paper with its formal test. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  /** First words of the passage, twelve at most. */
  readonly opening: string;
  /** The claim in our own words. */
  readonly says: string;
  readonly mechanisms: readonly string[];
  readonly kind: ClaimKind;
  /** What is true by construction and what remains informative. */
  readonly wired?: string;
  /** What a reader must know before taking the verdict for a finding, such as a part of the test that cannot hold. */
  readonly caveat?: string;
  /** Why it cannot be tested; present only and always when `kind` is `normative`. */
  readonly untestable?: string;
  /** Why the model or its data cannot test it, although it is a prediction; such a claim has no test. */
  readonly blocked?: string;
  /** One of the central claims of the paper; absent for the others. */
  readonly central?: true;
  /** Share of draws in which the test must hold; .8 unless the claim names its own. */
  readonly share: number;
  /** Arms this claim defines and those its slopes imply; packages are not repeated here. */
  readonly arms: readonly Arm[];
  /** Present for `testable` and `lens-decided`, optional for `hindcast`, absent for `normative` and where `blocked`. */
  readonly test?: Test;
  /** Quantities to print that never decide. */
  readonly report: readonly Quantity[];
}

/** One setting of the model to run: a package with changes and interventions. */
export interface Arm {
  /** Package id, or claim and name: `D02/strike`; unique in a study. */
  readonly id: string;
  readonly package: string;
  /** Lever id to value in its unit, on top of the package; `like` has been written out. */
  readonly levers: Readonly<Record<string, number>>;
  /** Variables or parameters fixed at a value from the first quarter; applied in this order, single elements last. */
  readonly pins: readonly Pin[];
  readonly shifts: readonly Shift[];
  /** Applied in this order, each to the result of those before; single elements come after all elements. */
  readonly parameters: readonly ParameterChange[];
  /** Inputs of single equations that see the run named by `holdIn` instead of this one. */
  readonly cuts: readonly Cut[];
  /** Variables that follow their path in the run named by `holdIn`. */
  readonly hold: readonly Target[];
  /** Id of the arm whose path held variables and cut inputs follow; present only when there are some. */
  readonly holdIn?: string;
  /** Switch to option; the default where absent. */
  readonly switches: Readonly<Record<string, string>>;
  /** Quarter from which the levers of package and arm act. */
  readonly start: QuarterLabel;
}

/** A variable or parameter, or one element of it; without element all of them. */
export interface Target {
  readonly name: string;
  readonly element?: string;
}

/** Fix a variable or parameter at a value in its unit. */
export interface Pin extends Target {
  readonly value: number;
}

/** Add a constant, in the variable's unit, from a quarter on, up to a last one if given. */
export interface Shift extends Target {
  readonly by: number;
  readonly from: QuarterLabel;
  readonly until?: QuarterLabel;
}

/** Change what a draw gives a parameter: set it, multiply it, add to it, or set it to a quantile of its range. */
export interface ParameterChange extends Target {
  readonly change:
    | { readonly kind: "value"; readonly value: number }
    | { readonly kind: "times"; readonly times: number }
    | { readonly kind: "plus"; readonly plus: number }
    | { readonly kind: "quantile"; readonly quantile: number };
}

/** One input of one equation. */
export interface Cut {
  readonly equation: string;
  readonly input: string;
}
