import type { Relation } from "../claim-test.ts";
import type { ClaimKind } from "../study.ts";

/** A claim's test filled with what the runs of one lens gave; mirrors the tree of the test. */
export type EffectTest = EffectLeaf | StatisticLeaf | EffectNode;

/** Parts of which all, at least one, or none must hold in the same draw. */
export interface EffectNode {
  readonly kind: "all" | "any" | "none";
  readonly tests: readonly EffectTest[];
}

/** One comparison with the effects it is to be made on. */
export interface EffectLeaf {
  readonly kind: "effect";
  /** How reports name it, for example `Y08 under P1 minus P0`. */
  readonly label: string;
  /**
   * Effects by run, laid out [draw * seeds + seed], in the unit of `value`. A draw with a value that is not finite in any
   * leaf is left out. Ratios go through `ratioEffects` first.
   */
  readonly effects: Float64Array;
  readonly draws: number;
  readonly seeds: number;
  /** Read as `boundOf` reads it. */
  readonly is: Relation;
  readonly value: number;
  /** Differences up to this size count as none, in the unit of the effects; 0 or more. */
  readonly negligible: number;
  /** Compare the size of the effect, without its sign. */
  readonly size: boolean;
}

/** One comparison of a number made of all draws. */
export interface StatisticLeaf {
  readonly kind: "statistic";
  readonly label: string;
  /** What the number is made of; a draw with a value that is not finite in any column is left out. */
  readonly columns: readonly DrawColumn[];
  /** Makes, from one value for each draw in each column, the number of some draws, given as their places. */
  readonly statisticOf: (columns: readonly Float64Array[]) => (places: Uint32Array) => number;
  readonly draws: number;
  readonly seeds: number;
  /** Seed of the resamples. */
  readonly seed: number;
  /** Compared with the value as it stands. */
  readonly is: Relation;
  readonly value: number;
}

/** One quantity over draws, [draw * seeds + seed]; an input of the draw has one value and no noise. */
export interface DrawColumn {
  readonly values: Float64Array;
  readonly kind: "measured" | "input";
}

/** What one comparison came to in one lens, over draws corrected for noise; over resamples for a statistic. */
export interface LeafJudgement {
  readonly label: string;
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of draws in which this part holds by itself. */
  readonly share: number;
  /** See `leafNoise`. */
  readonly noise: number;
  /** Every effect of every run is 0 to the bit. */
  readonly exactlyZero: boolean;
  /** A statistic: `mean` is its value over all draws, quantiles and share are over resamples of the draws. */
  readonly resampled?: true;
}

/** What a test came to in one lens. */
export interface LensJudgement {
  /** Share of draws that pass once the spread that noise adds is taken out. */
  readonly share: number;
  /** Share of draws that pass as measured. */
  readonly rawShare: number;
  /** 95 % score interval of `share`. */
  readonly interval: readonly [low: number, high: number];
  /** Largest noise among the leaves, from 0 to 1; 1 with one seed, which cannot show it. */
  readonly noise: number;
  /** Draws judged. */
  readonly draws: number;
  readonly seeds: number;
  /** Draws left out because a value was not finite. */
  readonly excluded: number;
  /** The smallest distance by which a draw passes, in multiples of negligible; below 0 when one fails. */
  readonly smallestMargin: number;
  /** Resamples of the draws that its statistics were judged on; present when it has some. */
  readonly resamples?: number;
  /** From left to right in the tree. */
  readonly leaves: readonly LeafJudgement[];
}

/** Judgements by lens id: `neutral`, the pure lenses, `mixes`. */
export type JudgementsByLens = Readonly<Record<string, LensJudgement>>;

/** What of a claim the verdict depends on; a `Claim` of a study is one. */
export interface ClaimRule {
  readonly kind: ClaimKind;
  /** Share of draws in which the test must hold; .8 unless the claim names its own. */
  readonly share: number;
  /** What is true by construction; present when something is. */
  readonly wired?: string;
  /** Why a normative claim cannot be tested. */
  readonly untestable?: string;
  /** Why the model or its data cannot test it. */
  readonly blocked?: string;
}

/** The words of the specification, as they stand in `--json`. */
export type VerdictStatus = "supported" | "contingent" | "unsupported" | "more runs needed" | "not testable";

/** Where a lens stands to the shares the rule asks for. */
export type LensClass = "pass" | "between" | "fail";

/** One lens as the verdict saw it. */
export interface LensStanding {
  readonly lens: string;
  readonly standing: LensClass;
  readonly share: number;
  readonly rawShare: number;
  readonly interval: readonly [low: number, high: number];
  readonly noise: number;
  readonly draws: number;
  readonly seeds: number;
  readonly resamples?: number;
  /** Shares or interval fall in several classes. */
  readonly couldChange: boolean;
  /** It could change and noise exceeds a fifth. */
  readonly unsettled: boolean;
}

/** A verdict on one claim. */
export interface Verdict {
  readonly status: VerdictStatus;
  /** Why the claim is not testable; present only then. */
  readonly reason?: string;
  /** The lens that `share` and `interval` speak of: neutral when it was run, else the first; absent without runs. */
  readonly headline?: LensStanding;
  /** In the order given. */
  readonly lenses: readonly LensStanding[];
  /** Lens ids by class; the farthest from the headline share first. */
  readonly passing: readonly string[];
  readonly between: readonly string[];
  readonly failing: readonly string[];
  /** Lenses whose class differs from that of the headline, the farthest first. */
  readonly flippedBy: readonly string[];
  /** More seeds or draws could move a lens into another class. */
  readonly moreRunsCouldChange: boolean;
  /** Seeds a draw that would bring noise down to a fifth; only when more runs are needed and some number would do. */
  readonly seedsWanted?: number;
  /** False when the test could not have come out otherwise. */
  readonly canFail: boolean;
  /** Why it cannot; present only then. */
  readonly vacuity?: string;
  /** Plain sentences without full stop. */
  readonly warnings: readonly string[];
}
