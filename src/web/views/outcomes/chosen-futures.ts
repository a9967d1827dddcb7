import type { Answer } from "../../live/answer.ts";

/** Which single futures are drawn: by their place among all, ranked by an outcome, or by their number. */
export type FutureChoice = "median" | "bad" | "good" | { readonly number: number };

/** Metric component that ranks futures: the chance of any use of force by 2035, lower is better. */
const rankingMetric = "Y06";

const ranks = { good: 0.05, median: 0.5, bad: 0.95 } as const;

/** The future that stands at a share of the way from the lowest to the highest value; nothing when no value is finite. */
export function futureAt(values: Float64Array, share: number): number | undefined {
  const order = [...values.keys()]
    .filter((future) => Number.isFinite(values[future]))
    .toSorted((a, b) => (values[a] as number) - (values[b] as number));
  return order[Math.round((order.length - 1) * share)];
}

/** Find a chosen future among those of an answer; nothing where it has none by that number or rank. */
export function futureChosen({ yours }: Answer, choice: FutureChoice): number | undefined {
  if (typeof choice === "string") return futureAt(yours.values(rankingMetric), ranks[choice]);
  return choice.number < yours.count ? choice.number : undefined;
}
