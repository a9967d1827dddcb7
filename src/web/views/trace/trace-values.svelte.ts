import type { Bands } from "../../live/summaries.ts";
import { bands } from "../../live/summaries.ts";
import type { Futures } from "../../live/live.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import { baseQuestion, questionOf } from "../../state/scenario.ts";

/** Futures enough for a median and a rough range. */
export const tracedFutures = 96;

/** Milliseconds a scenario must stand still before its values are computed. */
const patience = 250;

/** Values of some quantities under the scenario on the screen and under the base. */
export class TraceValues {
  state: "waiting" | "ready" | "failed" = $state("waiting");
  #pair: readonly [yours: Futures, base: Futures] | undefined = $state.raw();
  #names: readonly string[] = [];
  readonly #kept = new Map<string, Bands>();

  /**
   * Ask for quantities; call in an effect and return what it gives, which calls the work off.
   *
   * @param names recordings such as `pressure.SCS`.
   * @param components outcomes such as `Y10.SCS`.
   */
  ask(lab: Lab, names: readonly string[], components: readonly string[]): () => void {
    const yours = questionOf(lab.scenario);
    const base = baseQuestion(yours);
    const stop = new AbortController();
    this.state = "waiting";
    this.#pair = undefined;
    const options = { draws: tracedFutures, components, recordings: names, signal: stop.signal };
    const timer = window.setTimeout(() => {
      lab.live.background.futures([yours, base], options).then(
        ([one, other]) => {
          if (stop.signal.aborted || one === undefined || other === undefined) return;
          this.#kept.clear();
          this.#names = names;
          this.#pair = [one, other];
          this.state = "ready";
        },
        () => {
          if (!stop.signal.aborted) this.state = "failed";
        },
      );
    }, patience);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }

  /** Lines of a quantity through time; nothing while they are computed, or where it has no value. */
  bandsOf(name: string, of: "yours" | "base"): Bands | undefined {
    const pair = this.#pair;
    if (pair === undefined || !this.#names.includes(name)) return undefined;
    const key = `${of} ${name}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const futures = of === "yours" ? pair[0] : pair[1];
    const made = bands(futures.path(name), futures.quarters);
    this.#kept.set(key, made);
    return made;
  }

  /** Values of an outcome, one a future. */
  valuesOf(component: string, of: "yours" | "base"): Float64Array | undefined {
    const pair = this.#pair;
    return pair === undefined ? undefined : (of === "yours" ? pair[0] : pair[1]).values(component);
  }
}
