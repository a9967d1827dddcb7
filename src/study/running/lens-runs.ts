import type { Leaf, Regret, Window } from "../claim-test.ts";
import type { Claim } from "../study.ts";
import type { EffectNode } from "../verdict/types.ts";
import { claimWishes, wishKey } from "./wishes.ts";

/** The runs of one lens as effects need them: a metric's value under an arm in every run. */
export interface LensRuns {
  readonly draws: number;
  readonly seeds: number;
  /** Values laid out [draw * seeds + seed]; to be read only. */
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
  /** Comparisons of regrets that have been made: they come out alike in every lens. */
  readonly regrets: Map<Regret, EffectNode>;
}

/** Whether a leaf compares what several lenses come to. */
export function spansLenses({ kind }: Leaf): boolean {
  return kind === "regret";
}

/** The runs of a lens with nothing but what one claim reads. */
export function claimRuns(claim: Claim, { draws, seeds, negligible, values }: LensRuns): LensRuns {
  const kept = new Map(
    claimWishes(claim).map((wish) => [wishKey(wish), values(wish.component, wish.arm, wish.window)] as const),
  );
  return {
    draws,
    seeds,
    negligible,
    values: (component, arm, window) => {
      const found = kept.get(wishKey({ component, arm, window }));
      if (found === undefined) throw new RangeError(`${component} of ${arm} is not kept for ${claim.id}`);
      return found;
    },
  };
}
