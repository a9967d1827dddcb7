import { regretEffects } from "../../explore/regret.ts";
import type { Regret } from "../claim-test.ts";
import type { EffectLeaf, EffectNode } from "../verdict/types.ts";
import type { Ensemble, LensRuns } from "./lens-runs.ts";
import { labelOfRegret } from "./labels.ts";

/** Utility of an arm in every run of a lens: the sum of weight times metric, [draw * seeds + seed]. */
function utilityOf(runs: LensRuns, arm: string, weights: Readonly<Record<string, number>>): Float64Array {
  const utility = new Float64Array(runs.draws * runs.seeds);
  for (const [component, weight] of Object.entries(weights)) {
    const values = runs.values(component, arm, undefined);
    for (let run = 0; run < utility.length; run += 1)
      utility[run] = (utility[run] as number) + weight * (values[run] as number);
  }
  return utility;
}

/** Fill a comparison of regrets: it spans all lenses, so that it comes out alike in each; one part for each set of weights. */
export function regretNode(leaf: Regret, runs: LensRuns, { lenses, regrets }: Ensemble): EffectNode {
  const found = regrets.get(leaf) ?? makeNode(leaf, runs, lenses);
  regrets.set(leaf, found);
  return found;
}

function makeNode(leaf: Regret, runs: LensRuns, lenses: Ensemble["lenses"]): EffectNode {
  const some = leaf.among.flatMap((arm, place) => (leaf.oneOf.includes(arm) ? [place] : []));
  const tests = leaf.weights.map((weights, place): EffectLeaf => {
    const utilities = [...lenses.values()].map((one) =>
      leaf.among.map((arm) => utilityOf(one, arm, weights)),
    );
    return {
      kind: "effect",
      label: labelOfRegret(leaf, place),
      effects: regretEffects(utilities, some, runs.seeds),
      draws: runs.draws,
      seeds: runs.seeds,
      is: "above",
      value: 0,
      negligible: 0,
      size: false,
    };
  });
  return { kind: "all", tests };
}
