import { bestEffects } from "../../explore/best-effects.ts";
import { logRatioEffects, ratioEffects, sizedEffects } from "../../explore/ratio-effects.ts";
import type { ArmPair, Best, Contrast, Criterion, Order, Quantity, Test } from "../claim-test.ts";
import { isPlain } from "../quantity-unit.ts";
import { labelOf, labelOfBest } from "./labels.ts";
import { regretNode } from "./regret-node.ts";
import { statisticLeaf } from "./statistic.ts";
import type { EffectLeaf, EffectTest } from "../verdict/types.ts";
import type { Ensemble, LensRuns } from "./lens-runs.ts";

export type { Ensemble, LensRuns } from "./lens-runs.ts";

/** Fill a claim's test with the effects one lens gave. */
export function effectTest(test: Test, runs: LensRuns, ensemble: Ensemble = aloneWith(runs)): EffectTest {
  if (test.kind === "criterion") return criterionLeaf(test, runs);
  if (test.kind === "order") return orderNode(test, runs);
  if (test.kind === "best") return bestLeaf(test, runs);
  if (test.kind === "statistic") return statisticLeaf(test, runs, ensemble);
  if (test.kind === "regret") return regretNode(test, runs, ensemble);
  return { kind: test.kind, tests: test.tests.map((part) => effectTest(part, runs, ensemble)) };
}

/** One lens by itself, without sampled inputs. */
function aloneWith(runs: LensRuns): Ensemble {
  const input = (name: string): never => {
    throw new RangeError(`no values of ${name} are given`);
  };
  return { lenses: new Map([["", runs]]), input, seed: 0, regrets: new Map() };
}

function criterionLeaf(leaf: Criterion, runs: LensRuns): EffectLeaf {
  const { quantity } = leaf;
  const judged = judgedQuantity(leaf);
  return {
    kind: "effect",
    label: labelOf(judged),
    effects: quantityEffects(judged, runs),
    draws: runs.draws,
    seeds: runs.seeds,
    is: leaf.is,
    value: leaf.value,
    negligible: isPlain(judged) ? runs.negligible(quantity.metric) : 0,
    size: quantity.kind === "difference" && quantity.size,
  };
}

/** What a leaf is decided on: a relative effect compared with zero on the absolute one, whose negligible size is known. */
export function judgedQuantity({ quantity, value }: Criterion): Quantity {
  return quantity.kind === "difference" && value === 0 ? { ...quantity, relative: false } : quantity;
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

function bestLeaf(leaf: Best, runs: LensRuns): EffectLeaf {
  const under = (arms: readonly string[]) => arms.map((arm) => runs.values(leaf.metric, arm, leaf.window));
  const others = leaf.among.filter((arm) => !leaf.oneOf.includes(arm));
  return {
    kind: "effect",
    label: labelOfBest(leaf),
    effects: bestEffects(under(leaf.oneOf), under(others), runs.seeds, leaf.is),
    draws: runs.draws,
    seeds: runs.seeds,
    is: "above",
    value: 0,
    negligible: runs.negligible(leaf.metric),
    size: false,
  };
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
    case "contrast":
      return minus(pairEffects(quantity, quantity.first, runs), pairEffects(quantity, quantity.second, runs));
  }
}

function pairEffects(
  { metric, window, log, size, per }: Contrast,
  pair: ArmPair,
  runs: LensRuns,
): Float64Array {
  const under = (component: string, arm: string): Float64Array => runs.values(component, arm, window);
  const difference = (component: string): Float64Array =>
    minus(under(component, pair.of), under(component, pair.minus));
  const effect = log
    ? logRatioEffects(under(metric, pair.of), under(metric, pair.minus), runs.seeds)
    : difference(metric);
  const sized = size ? sizedEffects(effect, runs.seeds) : effect;
  return per === undefined ? sized : ratioEffects(sized, difference(per), runs.seeds);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, run) => value - (b[run] as number));
}
