import {
  boundOf,
  leavesOf,
  type Best,
  type Bound,
  type Criterion,
  type Leaf,
  type Order,
  type Quantity,
  type Regret,
  type Statistic,
} from "../claim-test.ts";
import { labelOf, labelOfBest, labelOfRegret, labelOfStatistic } from "../running/labels.ts";
import type { ClaimResult, EffectSpread } from "../running/result.ts";

/** One comparison of a claim's test with what it came to; an order of arms has one for each step. */
export interface ClaimLeaf {
  readonly label: string;
  readonly metric: string;
  readonly is: Criterion["is"];
  readonly value: number;
  /** Absent when the claim has not been run. */
  readonly spread?: EffectSpread;
  /** In the unit of the effect; absent when the claim has not been run. */
  readonly bound?: Bound;
  /** Share of draws in which this comparison holds by itself, by lens. */
  readonly shares: Readonly<Record<string, number>>;
  /** What kind of value the effect is, for its unit: a level of the metric, or a difference between levels. */
  readonly of: "level" | "difference";
  /** The comparison takes the effect without its sign. */
  readonly size: boolean;
}

/** Pair the comparisons of a claim's test, from left to right, with their effects. */
export function leavesOfClaim({ claim, effects, byLens }: ClaimResult): readonly ClaimLeaf[] {
  if (claim.test === undefined) return [];
  const plain = leavesOf(claim.test).flatMap(plainLeaves);
  return plain.map((leaf, place): ClaimLeaf => {
    const own =
      effects[place]?.label === leaf.label
        ? effects[place]
        : effects.find(({ label }) => label === leaf.label);
    const spread = own !== undefined && leaf.size ? sizesOf(own) : own;
    const shares = Object.entries(byLens).map(([lens, judgement]): [string, number] => [
      lens,
      judgement.leaves[place]?.share ?? Number.NaN,
    ]);
    const judged = { ...leaf, shares: Object.fromEntries(shares) };
    if (spread === undefined) return judged;
    return { ...judged, spread, bound: boundOf(leaf.is, leaf.value, spread.negligible) };
  });
}

/** Whether a quantity is a level of a metric rather than a difference. */
export function levelOrDifference(quantity: Quantity): "level" | "difference" {
  return quantity.kind === "threshold" ? "level" : "difference";
}

/** The effects without their signs, as a comparison of sizes sees them. */
function sizesOf(spread: EffectSpread): EffectSpread {
  const byLens = Object.entries(spread.byLens).map(([lens, values]) => [lens, values.map(Math.abs)] as const);
  return { ...spread, label: `${spread.label}, without sign`, byLens: Object.fromEntries(byLens) };
}

type PlainLeaf = Omit<ClaimLeaf, "spread" | "bound" | "shares">;

function plainLeaves(leaf: Leaf): readonly PlainLeaf[] {
  if (leaf.kind === "order") return stepsOf(leaf);
  if (leaf.kind === "statistic") return [statisticOf(leaf)];
  if (leaf.kind === "regret") return regretsOf(leaf);
  return [leaf.kind === "best" ? leadOf(leaf) : criterionOf(leaf)];
}

/** A statistic has no effect in a draw, hence no picture. */
function statisticOf({ quantity, is, value }: Statistic): PlainLeaf {
  const metric = quantity.kind === "correlation" ? quantity.metric : (quantity.of[0] ?? "");
  return { label: labelOfStatistic(quantity), metric, is, value, of: "level", size: false };
}

function regretsOf(leaf: Regret): readonly PlainLeaf[] {
  return leaf.weights.map((_, place) => ({
    label: labelOfRegret(leaf, place),
    metric: "regret",
    is: "above",
    value: 0,
    of: "difference",
    size: false,
  }));
}

function leadOf(leaf: Best): PlainLeaf {
  return {
    label: labelOfBest(leaf),
    metric: leaf.metric,
    is: "above",
    value: 0,
    of: "difference",
    size: false,
  };
}

function criterionOf({ quantity, is, value }: Criterion): PlainLeaf {
  return {
    label: labelOf(quantity),
    metric: quantity.metric,
    is,
    value,
    of: levelOrDifference(quantity),
    size: quantity.kind === "difference" && quantity.size,
  };
}

function stepsOf({ metric, arms, is }: Order): readonly PlainLeaf[] {
  return arms.slice(1).map((arm, place) => ({
    label: `${metric}: ${arm} minus ${arms[place]}`,
    metric,
    is: is === "rising" ? "above" : "below",
    value: 0,
    of: "difference",
    size: false,
  }));
}
