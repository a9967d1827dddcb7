import type { Window } from "../claim-test.ts";

/** The runs of one lens as effects need them: a metric's value under an arm in every run. */
export interface LensRuns {
  readonly draws: number;
  readonly seeds: number;
  /** Values laid out [draw * seeds + seed]. */
  readonly values: (component: string, arm: string, window: Window | undefined) => Float64Array;
  /** Negligible size of a component, in its unit. */
  readonly negligible: (component: string) => number;
}

/** What statistics and regrets need besides the runs of one lens. */
export interface Ensemble {
  /** Runs of every lens, by lens id. */
  readonly lenses: ReadonlyMap<string, LensRuns>;
  /** What each draw gives a parameter, by `name` or `name.element`. */
  readonly input: (name: string) => Float64Array;
  /** Seed of the study. */
  readonly seed: number;
}
