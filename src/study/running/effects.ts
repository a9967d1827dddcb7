import { ratioEffects } from "../../explore/ratio-effects.ts";
import type { Criterion, Order, Quantity, Test, Window } from "../claim-test.ts";
import type { EffectLeaf, EffectTest } from "../verdict/types.ts";

/** The runs of one lens as effects need them: a metric's value under an arm in every run. */
export interface LensRuns {
  readonly draws: number;
  readonly seeds: number;
  /** Values laid out [draw * seeds + seed]. */
  readonly values: (component: string, arm: string, window: Window | undefined) => Float64Array;
  /** Negligible size of a component, in its unit. */
  readonly negligible: (component: string) => number;
}

/** Fill a claim's test with the effects one lens gave. */
export function effectTest(test: Test, runs: LensRuns): EffectTest {
  if (test.kind === "criterion") return criterionLeaf(test, runs);
  if (test.kind === "order") return orderNode(test, runs);
  return { kind: test.kind, tests: test.tests.map((part) => effectTest(part, runs)) };
}

function criterionLeaf(leaf: Criterion, runs: LensRuns): EffectLeaf {
  const { quantity } = leaf;
  const judged = judgedQuantity(leaf);
  const share = isShare(judged);
  return {
    kind: "effect",
    label: labelOf(judged),
    effects: quantityEffects(judged, runs),
    draws: runs.draws,
    seeds: runs.seeds,
    is: leaf.is,
    value: leaf.value,
    negligible: share ? 0 : runs.negligible(quantity.metric),
    size: quantity.kind === "difference" && quantity.size,
  };
}

/** What a leaf is decided on: a relative effect compared with zero on the absolute one, whose negligible size is known. */
export function judgedQuantity({ quantity, value }: Criterion): Quantity {
  return quantity.kind === "difference" && value === 0 ? { ...quantity, relative: false } : quantity;
}

/** Whether a quantity is a share of another instead of having its metric's unit. */
export function isShare(quantity: Quantity): boolean {
  return quantity.kind === "mediation" || (quantity.kind === "difference" && quantity.relative);
}

function orderNode(leaf: Order, runs: LensRuns): EffectTest {
  const steps = leaf.arms.slice(1).map((arm, place): EffectLeaf => {
    const before = leaf.arms[place] as string;
    return {
      kind: "effect",
      label: `${leaf.metric}: ${arm} minus ${before}`,
      effects: minus(
        runs.values(leaf.metric, arm, leaf.window),
        runs.values(leaf.metric, before, leaf.window),
      ),
      draws: runs.draws,
      seeds: runs.seeds,
      is: leaf.is === "rising" ? "above" : "below",
      value: 0,
      negligible: runs.negligible(leaf.metric),
      size: false,
    };
  });
  return { kind: "all", tests: steps };
}

/** The values of a quantity in every run, [draw * seeds + seed]. */
export function quantityEffects(quantity: Quantity, runs: LensRuns): Float64Array {
  const window = "window" in quantity ? quantity.window : undefined;
  const under = (arm: string): Float64Array => runs.values(quantity.metric, arm, window);
  switch (quantity.kind) {
    case "difference": {
      const effect = minus(under(quantity.of), under(quantity.minus));
      return quantity.relative ? ratioEffects(effect, under(quantity.minus), runs.seeds) : effect;
    }
    case "slope":
      return minus(under(quantity.up), under(quantity.down));
    case "interaction":
      return minus(
        minus(under(quantity.both), under(quantity.first)),
        minus(under(quantity.second), under(quantity.neither)),
      );
    case "threshold":
      return under(quantity.arm);
    case "change":
      return minus(
        runs.values(quantity.metric, quantity.arm, quantity.to),
        runs.values(quantity.metric, quantity.arm, quantity.from),
      );
    case "mediation": {
      const whole = minus(under(quantity.of), under(quantity.minus));
      return ratioEffects(minus(under(quantity.of), under(quantity.held)), whole, runs.seeds);
    }
  }
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, run) => value - (b[run] as number));
}

/** How reports name a quantity, for example `Y08: P1 minus P0`. */
export function labelOf(quantity: Quantity): string {
  const window = "window" in quantity && quantity.window ? ` (${quantity.window.join(" to ")})` : "";
  return `${quantity.metric}${window}: ${wordsOf(quantity)}`;
}

function wordsOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "difference":
      return `${quantity.of} minus ${quantity.minus}${quantity.relative ? ", as a share of the latter" : ""}`;
    case "slope": {
      const per = "lever" in quantity.per ? quantity.per.lever : quantity.per.parameter;
      return `change as ${per} rises by ${Number(quantity.step.toPrecision(3))}, around ${quantity.at}`;
    }
    case "interaction":
      return `${quantity.both} beyond the sum of ${quantity.first} and ${quantity.second}`;
    case "threshold":
      return `under ${quantity.arm}`;
    case "change":
      return `${quantity.arm}, ${quantity.to.join(" to ")} minus ${quantity.from.join(" to ")}`;
    case "mediation":
      return `share of (${quantity.of} minus ${quantity.minus}) that goes under ${quantity.held}`;
  }
}
