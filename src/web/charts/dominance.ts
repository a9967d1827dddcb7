/** Which way an outcome is better. */
export type Better = "higher" | "lower";

/** A choice judged by two outcomes. */
export interface Judged {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What is better in each of the two outcomes, and what counts as no difference. */
export interface Judging {
  readonly x: Better;
  readonly y: Better;
  /** Differences up to these count as none; 0 when absent. */
  readonly negligible?: { readonly x: number; readonly y: number };
}

/** Whether one choice is at least as good as another in both outcomes and better than negligible in one. */
export function dominates(one: Judged, other: Judged, { x, y, negligible }: Judging): boolean {
  const gains = [gain(one.x, other.x, x), gain(one.y, other.y, y)] as const;
  const zones = [negligible?.x ?? 0, negligible?.y ?? 0] as const;
  return gains.every((own) => own >= 0) && gains.some((own, place) => own > (zones[place] ?? 0));
}

function gain(own: number, other: number, better: Better): number {
  return better === "higher" ? own - other : other - own;
}

/** Choices that some other choice dominates, each with those that do. */
export function dominated(
  choices: readonly Judged[],
  judging: Judging,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    choices.flatMap((choice) => {
      const by = choices.filter((other) => dominates(other, choice, judging)).map(({ id }) => id);
      return by.length === 0 ? [] : [[choice.id, by] as const];
    }),
  );
}
