import { StoppedError } from "../../../compute/runner.ts";
import type { Futures, Live } from "../../live/live.ts";
import { baseQuestion, questionOf, scenarioKey, type Scenario } from "../../state/scenario.ts";

/** Futures of a scenario and of the base under the same assumptions, future by future a pair. */
export interface Pair {
  readonly yours: Futures;
  readonly base: Futures;
}

/** Futures of some scenarios, each with its base. */
export interface Compared {
  readonly key: string;
  readonly pairs: readonly Pair[];
}

/** A comparison that is computed when asked for, can be stopped, and knows when it is out of date. */
export class Comparison {
  /** Share done, 0 to 1, while it is computed. */
  progress: number | undefined = $state();
  result: Compared | undefined = $state.raw();
  fault: string | undefined = $state();
  #stop: AbortController | undefined;
  readonly #live: Live;

  constructor(live: Live) {
    this.#live = live;
  }

  /** Compute scenarios; an older computation is stopped. */
  async compute(
    scenarios: readonly Scenario[],
    options: { readonly draws: number; readonly components: readonly string[] },
  ): Promise<void> {
    this.stop();
    const controller = new AbortController();
    this.#stop = controller;
    this.progress = 0;
    this.fault = undefined;
    const own = scenarios.map(questionOf);
    const bases = own.map(baseQuestion);
    try {
      const futures = await this.#live.background.futures([...own, ...bases], {
        ...options,
        signal: controller.signal,
        progress: (share) => (this.progress = share),
      });
      const pairs = own.map((_, k) => ({
        yours: futures[k] as Futures,
        base: futures[own.length + k] as Futures,
      }));
      this.result = { key: comparisonKey(scenarios), pairs };
    } catch (error) {
      if (!(error instanceof StoppedError))
        this.fault = error instanceof Error ? error.message : String(error);
    } finally {
      if (this.#stop === controller) this.progress = undefined;
    }
  }

  /** Give up what is being computed. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.progress = undefined;
  }
}

/** Scenarios as a text, to tell whether a result is theirs. */
export function comparisonKey(scenarios: readonly Scenario[]): string {
  return scenarios.map(scenarioKey).join("\n");
}
