import type { BackgroundOptions } from "./background.ts";
import type { Futures, Live } from "./live.ts";
import { questionKey, type Question } from "../../study/live/question.ts";

/** Milliseconds a scenario must rest before futures beside it are computed, where nobody asked for them. */
const usualRest = 500;

/** Answers kept, the newest last. */
const most = 6;

/** What to compute beside the scenario on the screen. */
export interface Wish {
  readonly questions: readonly Question[];
  readonly options: Pick<BackgroundOptions, "draws" | "components" | "recordings">;
}

/** Futures computed in the background for a part of the page: the newest wish replaces older ones, and a few answers are kept. */
export class BackgroundAsk {
  readonly #live: Live;
  readonly #known = new Map<string, readonly Futures[]>();
  #wanted = "";
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Share that is done, 0 to 1; nothing while nothing is computed. */
  progress: number | undefined = $state();
  /** Futures of the newest wish that was granted, with the key of the wish. */
  found: { readonly key: string; readonly futures: readonly Futures[] } | undefined = $state.raw();
  /** What went wrong with the newest wish. */
  fault: string | undefined = $state();

  constructor(live: Live) {
    this.#live = live;
  }

  /** Wish for futures; those known are there at once. To be called again whenever the wish changes, or with no rest when it is asked for. */
  wish(wish: Wish, rest = usualRest): void {
    const key = keyOf(wish);
    if (key === this.#wanted) return;
    this.cancel();
    this.#wanted = key;
    this.fault = undefined;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.found = { key, futures: known };
      return;
    }
    this.progress = 0;
    this.#timer = setTimeout(() => void this.#compute(key, wish), rest);
  }

  /** Give the wish up. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
    this.#wanted = "";
    this.progress = undefined;
  }

  async #compute(key: string, { questions, options }: Wish): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      const futures = await this.#live.background.futures(questions, {
        ...options,
        signal: stop.signal,
        progress: (share) => {
          if (!stop.signal.aborted) this.progress = share;
        },
      });
      if (stop.signal.aborted) return;
      this.#known.set(key, futures);
      const [oldest] = this.#known.keys();
      if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
      this.found = { key, futures };
      this.progress = undefined;
    } catch (error) {
      if (stop.signal.aborted) return;
      this.cancel();
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }
}

/** A wish as a text that is the same for equal wishes. */
export function keyOf({ questions, options }: Wish): string {
  return JSON.stringify([questions.map(questionKey), options]);
}
