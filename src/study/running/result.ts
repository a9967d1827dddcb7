import type { QuarterLabel } from "../../engine/language/calendar.ts";
import type { Grade } from "../../engine/language/declarations.ts";
import type { RunFailure } from "../../engine/ensemble/unit-sheet.ts";
import type { Driver } from "../../explore/drivers.ts";
import type { Claim, Contest, Paper, Runs, Variant } from "../study.ts";
import type { LensClass, LensJudgement, Verdict } from "../verdict/types.ts";

/** All that a study's runs came to; what the report shows and `--json` prints. Plain data. */
export interface StudyResult {
  readonly id: string;
  readonly paper: Paper;
  readonly note: string;
  readonly base: string;
  readonly lenses: readonly string[];
  readonly record: RunRecord;
  readonly claims: readonly ClaimResult[];
  readonly packages: readonly PackageResult[];
  readonly bands: readonly Band[];
  readonly failures: readonly RunFailure[];
  /** Weights behind the regret of packages, by component id. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Claims to show side by side. */
  readonly contested?: readonly Contest[];
  /** One-lever ablations, those that move Y06 most first within each package; present when asked for. */
  readonly ablations?: readonly Ablation[];
}

/** What another person needs to get the same numbers, and the hash that shows they did. */
export interface RunRecord {
  readonly engineVersion: string;
  readonly modelHash: string;
  readonly parameterHash: string;
  readonly studyHash: string;
  readonly claimsHash: string;
  /** Version of the elementary functions and random streams. */
  readonly numerics: string;
  readonly layoutVersion: number;
  readonly runs: Runs;
  readonly lenses: readonly string[];
  readonly arms: number;
  /** Runs computed in all: arms x lenses x draws x seeds, and those of the switch sweep. */
  readonly totalRuns: number;
  /** The claims under rival equations: options run and runs made for them; present when asked for. */
  readonly switchSweep?: { readonly options: readonly string[]; readonly runs: number };
  readonly failedRuns: number;
  /**
   * SHA-256 over the hashes, as lines, of what was computed, all numbers as little-endian doubles: by lens every value read of every
   * run, draws and seeds in order; the lines of all bands; by part of the switch sweep again every value. The same for any number
   * of workers and size of work units.
   */
  readonly resultHash: string;
}

/** A claim with its verdict and all that explains it. */
export interface ClaimResult {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The verdict in a plain sentence or two. */
  readonly explained: string;
  readonly byLens: Readonly<Record<string, LensJudgement>>;
  /** Effects of each leaf of the test under the first lens, draw by draw (seeds averaged), for pictures. */
  readonly effects: readonly EffectSpread[];
  /** Quantities reported that do not decide, by lens. */
  readonly reports: readonly EffectSpread[];
  /** Sampled inputs that the first leaf's effect follows most. */
  readonly drivers: readonly GradedDriver[];
  readonly driversNote?: string;
  /** Runs the verdict rests on. */
  readonly runs: number;
  /** Standing under the default equations, then under each rival of them; present for tested claims when asked for. */
  readonly alternatives?: readonly AlternativeResult[];
}

/** How a claim stands under one combination of equations and the neutral lens. */
export type AlternativeResult = JudgedAlternative | UndefinedAlternative;

export interface JudgedAlternative {
  /** Switch and option such as `S1 olson`, or `default equations`. */
  readonly option: string;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
  readonly standing: LensClass;
  /** Whether the standing differs from that under the default equations, on the same draws. */
  readonly changed: boolean;
  /** More runs could place it elsewhere. */
  readonly couldChange: boolean;
}

export interface UndefinedAlternative {
  readonly option: string;
  /** Why the claim has no standing there. */
  readonly reason: string;
  /** The variable, parameter or lever that does not exist there. */
  readonly missing?: string;
}

/** The spread of one effect over draws, by lens. */
export interface EffectSpread {
  readonly label: string;
  readonly metric: string;
  readonly unit: string;
  readonly negligible: number;
  /** Bound the effect is compared with and how; absent for reports. */
  readonly is?: string;
  readonly value?: number;
  /** Draw means by lens id. */
  readonly byLens: Readonly<Record<string, readonly number[]>>;
}

/** A driver with the grade and sources of the parameter behind it. */
export interface GradedDriver extends Driver {
  readonly grade: Grade;
  readonly doc: string;
  readonly mechanism: string;
}

/** A package's outcomes over draws and seeds under one lens. */
export interface PackageResult {
  readonly id: string;
  readonly label: string;
  readonly lens: string;
  readonly metrics: Readonly<Record<string, MetricSummary>>;
  /** Y43 over draws, in units of the weighted sum; the same under every lens, for it spans them. */
  readonly maxRegret?: RegretSummary;
  /** Present for an ablation or a random design: the levers it sets, those of an ablation on top of its package. */
  readonly variant?: { readonly kind: Variant["kind"]; readonly levers: Readonly<Record<string, number>> };
}

/** What a package's outcomes become when one of its levers is left at its default; first lens, same draws and seeds. */
export interface Ablation {
  readonly package: string;
  /** Id of the package without the lever. */
  readonly variant: string;
  readonly lever: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly default: number;
  /** By component: outcome without the lever minus outcome with it. */
  readonly changes: Readonly<Record<string, Change>>;
}

/** A paired difference over runs. */
export interface Change {
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
}

/** Largest regret across lenses over draws. */
export interface RegretSummary {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface MetricSummary {
  readonly name: string;
  readonly unit: string;
  readonly better: "higher" | "lower" | "neither";
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Mean of the worst tenth of runs, by the metric's better direction. */
  readonly worstDecile: number;
  /** Mean of runs weighted by the chance that 2012-2026 stayed without force. */
  readonly weighted: number;
  /** Paired difference from the base package; zero for the base itself. */
  readonly against: { readonly mean: number; readonly p05: number; readonly p95: number };
}

/** A quantity through time under a package: quantiles over runs in each quarter. */
export interface Band {
  readonly package: string;
  /** `pressure.SCS` */
  readonly variable: string;
  readonly label: string;
  readonly unit: string;
  readonly start: QuarterLabel;
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}
