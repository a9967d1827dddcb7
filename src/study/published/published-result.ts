import type { Bound } from "../claim-test.ts";
import type {
  AlternativeResult,
  EffectSpread,
  GradedDriver,
  RegretSummary,
  RunRecord,
  StudyResult,
} from "../running/result.ts";
import type { LeafJudgement, LensJudgement, Verdict } from "../verdict/types.ts";

/** Version of the published files; a reader refuses any other. */
export const publishedFormat = 1;

/**
 * A study's results as the dashboard loads them: distributions instead of values draw by draw.
 *
 * Statistics have `publishedDigits` significant digits; the result hash of the record is that of the unrounded run. What a claim
 * says and tests is in the study, under the same id.
 */
export interface PublishedResult extends Pick<StudyResult, "id" | "paper" | "note" | "base" | "lenses"> {
  readonly format: typeof publishedFormat;
  readonly record: RunRecord;
  /** Few draws and central claims only, computed because no published results fit the model. */
  readonly preliminary?: true;
  /** The run behind the standings under rival equations, where it is another one; it has its own number of draws. */
  readonly rivals?: RunRecord;
  /** Weights behind the regrets, by component id. */
  readonly weights: NonNullable<StudyResult["weights"]>;
  readonly contested: NonNullable<StudyResult["contested"]>;
  /** Largest regret across lenses (Y43) by package id; none when packages are not compared. */
  readonly regrets: Readonly<Record<string, RegretSummary>>;
  /** In the order of the study. */
  readonly claims: readonly PublishedClaim[];
}

/** A claim's verdict and all that explains it. */
export interface PublishedClaim {
  readonly id: string;
  readonly verdict: Verdict;
  /** The verdict in a plain sentence or two, in English. */
  readonly explained: string;
  readonly byLens: Readonly<Record<string, PublishedJudgement>>;
  /** Effects that the test compares, from left to right; statistics over draws have none. */
  readonly effects: readonly PublishedEffect[];
  /** Quantities reported that do not decide. */
  readonly reports: readonly PublishedEffect[];
  /** Sampled inputs that the first effect follows most. */
  readonly drivers: readonly PublishedDriver[];
  readonly driversNote?: string;
  /** Runs the verdict rests on. */
  readonly runs: number;
  /** Standing under the default equations, then under each rival; absent unless they were run. */
  readonly alternatives?: readonly AlternativeResult[];
}

/**
 * What a test came to in one lens: shares once the spread that noise adds is taken out, with statistics over draws. What single
 * comparisons came to stands with their effects.
 */
export interface PublishedJudgement extends Omit<LensJudgement, "smallestMargin" | "leaves"> {
  /** Numbers made of all draws, with quantiles over resamples; absent where the test compares none. */
  readonly statistics?: readonly LeafJudgement[];
}

/** A sampled input that the effect follows; what it is stands in the model. */
export type PublishedDriver = Pick<GradedDriver, "name" | "correlation" | "grade">;

/** One effect over draws, by lens; without its sign where the test compares sizes. */
export interface PublishedEffect extends Omit<EffectSpread, "byLens"> {
  /** What the effect is held against, in its unit; absent for reports. */
  readonly bound?: Bound;
  /** A level of the metric, or a difference between levels. */
  readonly of: "level" | "difference";
  readonly bins: EffectBins;
  /** By lens id; a lens without any finite draw is absent. */
  readonly byLens: Readonly<Record<string, PublishedSpread>>;
}

/** Bins of equal width, the same for all lenses; an edge lies on the bound, or on zero where there is none. */
export interface EffectBins {
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

/** Where the draws of one lens lie. */
export interface PublishedSpread {
  /** Draws with a finite value. */
  readonly draws: number;
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Draws in each bin. */
  readonly counts: readonly number[];
  /** Draws beyond the bins on either side. */
  readonly outside: number;
  /** Share of draws in which this comparison holds by itself; absent for reports. */
  readonly share?: number;
}
