import { largestRegrets } from "../../../explore/regret.ts";

/** An outcome that is weighed. */
export interface Weighed {
  readonly id: string;
  /** Which way it is better. */
  readonly better: "higher" | "lower";
  /** How far its means lie apart between policies, over all theories; what its points are given for. */
  readonly swing: number;
}

/** Points by outcome, 0 or more. */
export type Points = Readonly<Record<string, number>>;

/**
 * Turn a study's weights, per unit of each outcome, into points for the way from the worst to the best policy, 100 in all.
 *
 * Swing weights: von Winterfeldt and Edwards (1986).
 */
export function pointsOf(weights: Readonly<Record<string, number>>, outcomes: readonly Weighed[]): Points {
  const raw = outcomes.map(({ id, swing }) => [id, Math.abs(weights[id] ?? 0) * swing] as const);
  const total = raw.reduce((sum, [, points]) => sum + points, 0);
  return Object.fromEntries(
    raw.map(([id, points]) => [id, total === 0 ? 0 : Math.round((100 * points) / total)]),
  );
}

/** Worth of a policy's outcomes in points; an outcome that no policy moves counts nothing. */
export function worthOf(values: readonly number[], outcomes: readonly Weighed[], points: Points): number {
  return outcomes.reduce((sum, { id, better, swing }, place) => {
    const weight = points[id] ?? 0;
    if (weight === 0 || swing === 0) return sum;
    return sum + ((better === "higher" ? 1 : -1) * weight * (values[place] as number)) / swing;
  }, 0);
}

/** How far the means of an outcome lie apart; values by [theory][policy]. */
export function swingOf(means: readonly (readonly number[])[]): number {
  return Math.max(
    0,
    ...means.map((ofTheory) => {
      const known = ofTheory.filter(Number.isFinite);
      return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
    }),
  );
}

/** A policy's largest regret over theories: mean and range over draws, and the theory in which it is worst on average. */
export interface Regret {
  readonly mean: number;
  readonly values: readonly number[];
  readonly state: number;
}

/**
 * Find each policy's largest regret in each draw.
 *
 * @param worth by [draw][theory][policy]; draws with a worth that is not finite are left out.
 */
export function regretsOver(worth: readonly (readonly (readonly number[])[])[]): readonly Regret[] {
  const kept = worth.filter((draw) => draw.every((theory) => theory.every(Number.isFinite)));
  const found = kept.map(largestRegrets);
  return (kept[0]?.[0] ?? []).map((_, policy) => {
    const values = found.map((draw) => draw[policy]?.regret ?? 0);
    const states = found.map((draw) => draw[policy]?.state ?? 0);
    return {
      mean: values.reduce((sum, one) => sum + one, 0) / values.length,
      values,
      state: mostFrequent(states),
    };
  });
}

function mostFrequent(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
