import { keyOf, type BackgroundAsk, type Wish } from "../../live/background-ask.svelte.ts";
import type { Futures } from "../../live/live.ts";
import { baseQuestion, questionOf, type Scenario } from "../../state/scenario.ts";
import { comparedMetrics } from "./headline-metrics.ts";

/** Futures of a scenario and of the base under the same assumptions, future by future a pair. */
export interface Pair {
  readonly yours: Futures;
  readonly base: Futures;
}

/** What to compute so that scenarios can be compared: each, then the base of each. */
export function pairsWish(scenarios: readonly Scenario[], draws: number): Wish {
  const own = scenarios.map(questionOf);
  return { questions: [...own, ...own.map(baseQuestion)], options: { draws, components: comparedMetrics } };
}

/** The pairs that were found for a wish, in the order of its scenarios; nothing while they are not there. */
export function pairsFound({ found }: Pick<BackgroundAsk, "found">, wish: Wish): readonly Pair[] | undefined {
  if (found?.key !== keyOf(wish)) return undefined;
  const half = found.futures.length / 2;
  return found.futures
    .slice(0, half)
    .map((yours, place) => ({ yours, base: found.futures[half + place] as Futures }));
}
