import type { HeldScenario } from "./address.ts";

/** Scenarios put aside belong to a visit: going back and forth within it keeps them, a link somebody opens begins another. */
export class PutAside {
  #visit: string;
  readonly #left = new Map<string, readonly HeldScenario[]>();
  readonly #newVisit: () => string;
  readonly #key: (held: readonly HeldScenario[]) => string;

  /**
   * @param entry visit that the browser's entry belongs to where the page opens, as after a reload; none where it is opened afresh.
   * @param newVisit name for a visit, another each time.
   * @param key the same for the same scenarios under the same names.
   */
  constructor(
    entry: string | undefined,
    newVisit: () => string,
    key: (held: readonly HeldScenario[]) => string,
  ) {
    this.#visit = entry ?? newVisit();
    this.#newVisit = newVisit;
    this.#key = key;
  }

  /** The visit that entries belong to from now on. */
  get visit(): string {
    return this.#visit;
  }

  /**
   * What is put aside once the browser has gone to an entry.
   *
   * @param entry visit the entry belongs to; none for a link, of the page itself or from somebody else.
   * @param present what was put aside until now.
   * @param own what the entry's address holds.
   */
  arrive(
    entry: string | undefined,
    present: readonly HeldScenario[],
    own: readonly HeldScenario[],
  ): readonly HeldScenario[] {
    // The page's own links carry what is put aside.
    const unchanged = this.#key(own) === this.#key(present);
    const visit = entry ?? (unchanged ? this.#visit : this.#newVisit());
    if (visit === this.#visit) return unchanged ? own : present;
    this.#left.set(this.#visit, present);
    this.#visit = visit;
    return this.#left.get(visit) ?? own;
  }
}
