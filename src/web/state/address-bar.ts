/**
 * Least milliseconds between two writes. A drag moves a lever at every frame, and browsers count: Safari throws after 100 writes
 * in 10 seconds, Firefox and Chrome refuse after 200.
 */
const leastBetween = 300;

/** Where an entry of the browser's history names its visit. */
const visitKey = "visit";

/** What of a window the address bar needs. */
export type AddressWindow = Pick<
  Window,
  "history" | "setTimeout" | "clearTimeout" | "performance" | "addEventListener"
>;

/** Keeps the state in the browser's address bar: at once after a pause, a little later while it keeps changing, always before the page goes. */
export class AddressBar {
  readonly #window: AddressWindow;
  readonly #address: () => string;
  readonly #visit: () => string;
  #last = Number.NEGATIVE_INFINITY;
  #later: number | undefined;

  /**
   * @param address what is to stand after `#`, asked when it is written.
   * @param visit what the entries written belong to, asked when they are written.
   */
  constructor(window: AddressWindow, address: () => string, visit: () => string) {
    this.#window = window;
    this.#address = address;
    this.#visit = visit;
    window.addEventListener("pagehide", () => this.settle());
  }

  /** The state has changed; the back button skips what stood here before. */
  replace(): void {
    if (this.#later !== undefined) return;
    const wait = this.#last + leastBetween - this.#window.performance.now();
    if (wait <= 0) this.#write("replaceState");
    else this.#later = this.#window.setTimeout(() => this.#write("replaceState"), wait);
  }

  /** Another place of the page: the back button returns to the one before. */
  push(): void {
    this.forget();
    this.#write("pushState");
  }

  /** Write what still waits. */
  settle(): void {
    if (this.#later === undefined) return;
    this.forget();
    this.#write("replaceState");
  }

  /** Drop what still waits: the bar already holds something newer. */
  forget(): void {
    this.#window.clearTimeout(this.#later);
    this.#later = undefined;
  }

  /** Let the entry the browser is at belong to the visit; its address stays as somebody wrote it. */
  mark(): void {
    this.#window.history.replaceState(this.#state(), "");
  }

  #write(how: "replaceState" | "pushState"): void {
    this.#later = undefined;
    this.#last = this.#window.performance.now();
    this.#window.history[how](this.#state(), "", `#${this.#address()}`);
  }

  #state(): { readonly [visitKey]: string } {
    return { [visitKey]: this.#visit() };
  }
}

/** The visit that the entry the browser is at belongs to; none for one the page has not written. */
export function visitOf({ history }: Pick<Window, "history">): string | undefined {
  const state: unknown = history.state;
  const visit =
    typeof state === "object" && state !== null && visitKey in state ? state[visitKey] : undefined;
  return typeof visit === "string" ? visit : undefined;
}
