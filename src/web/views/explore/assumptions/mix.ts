import type { LensChoice } from "../../../state/scenario.ts";

/** Weights of theories by id. */
export type Weights = Readonly<Record<string, number>>;

/** Greatest weight a slider gives. */
export const greatestWeight = 10;

/** The mix to begin with: what is chosen now, or every theory alike where no single one is. */
export function mixFrom(choice: LensChoice, theories: readonly string[]): Weights {
  if ("weights" in choice) return choice.weights;
  if (theories.includes(choice.id)) return { [choice.id]: 1 };
  return Object.fromEntries(theories.map((id) => [id, 1]));
}

/** Give a theory another weight; nothing when no theory would have any. */
export function withWeight(weights: Weights, id: string, weight: number): Weights | undefined {
  const kept = Object.entries({ ...weights, [id]: weight }).filter(([, one]) => one > 0);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Share of a theory in a mix, 0 to 1. */
export function shareOf(weights: Weights, id: string): number {
  const total = Object.values(weights).reduce((sum, one) => sum + one, 0);
  return total > 0 ? (weights[id] ?? 0) / total : 0;
}
