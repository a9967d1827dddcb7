/** Milliseconds each side of a replayed change stays on the screen. */
const beat = 1200;

/** What somebody does to a control; heard before the control hears it. */
const deeds = ["input", "change", "click"] as const;

/** What of a window a replay needs. */
export type ReplayWindow = Pick<Window, "setTimeout" | "clearTimeout" | "addEventListener">;

/** Shows what a change did: what was before it, what is after it, and both once more. What is replayed is never changed by it. */
export class Replay<T> {
  readonly #window: ReplayWindow;
  readonly #show: (value: T | undefined) => void;
  #timer: number | undefined;

  /** @param show puts a value on the screen for a while; nothing once the replay is over, or somebody does something else. */
  constructor(window: ReplayWindow, show: (value: T | undefined) => void) {
    this.#window = window;
    this.#show = show;
    // A control sets what is on the screen in one respect: that must be the newest by then, not what was before it.
    for (const deed of deeds) window.addEventListener(deed, () => this.stop(), { capture: true });
  }

  /** Replay the change from one value to another, unless one is being replayed. */
  start(before: T, after: T): void {
    if (this.#timer === undefined) this.#step([before, after, before]);
  }

  /** Give up; what is newest is shown again. */
  stop(): void {
    if (this.#timer !== undefined) this.#step([]);
  }

  #step([value, ...rest]: readonly T[]): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = value === undefined ? undefined : this.#window.setTimeout(() => this.#step(rest), beat);
    this.#show(value);
  }
}
