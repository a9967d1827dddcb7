/** An order in which everything comes after what it needs, or a cycle that prevents one. */
export interface Sorted {
  readonly sorted: readonly string[];
  /** Names along a cycle, first equal to last: each needs the next. */
  readonly cycle?: readonly string[];
}

/** Sort names so that each follows what it needs; among the free ones the given order is kept. */
export function sortByNeed(names: readonly string[], needsOf: (name: string) => readonly string[]): Sorted {
  const sorted: string[] = [];
  const state = new Map<string, "open" | "done">();
  const trail: string[] = [];
  const place = (name: string): readonly string[] | undefined => {
    if (state.get(name) === "done") return undefined;
    if (state.get(name) === "open") return [...trail.slice(trail.indexOf(name)), name];
    state.set(name, "open");
    trail.push(name);
    for (const need of needsOf(name)) {
      const cycle = place(need);
      if (cycle) return cycle;
    }
    trail.pop();
    state.set(name, "done");
    sorted.push(name);
    return undefined;
  };
  for (const name of names) {
    const cycle = place(name);
    if (cycle) return { sorted, cycle };
  }
  return { sorted };
}
