import {
  addToTally,
  distributionIn,
  distributionOf,
  emptyTally,
  EXACT_VALUES,
} from "../../explore/distribution.ts";
import { momentsOfBlock } from "../../explore/moments.ts";
import { ascending } from "../../explore/quantile.ts";
import { largestRegrets } from "../../explore/regret.ts";
import type { Study } from "../study.ts";
import type { RegretSummary } from "./result.ts";

/** Whether a study has packages and weights to compare regrets with. */
export function comparesRegret({ packages, weights }: Pick<Study, "packages" | "weights">): boolean {
  return packages.length > 1 && Object.keys(weights).length > 0;
}

/** How the runs lie that regrets are taken from. */
export interface RegretRuns {
  readonly lenses: readonly string[];
  readonly draws: number;
  readonly seeds: number;
  readonly valuesPerRun: number;
  /** Place of a component under a package among the values of a run. */
  readonly placeOf: (component: string, arm: string) => number;
}

/** The regrets of packages, gathered as the runs of all lenses come in. */
export interface PackageRegrets {
  /** Take the values of some draws under a lens, as a unit gives them. */
  readonly take: (lens: string, firstDraw: number, values: Float64Array) => void;
  readonly results: () => ReadonlyMap<string, RegretSummary>;
}

/**
 * Gather each package's largest regret (Y43) over draws: in a draw the worst, over the neutral and the pure lenses run, of what it
 * loses in utility against the best package there; seeds averaged first.
 *
 * Nothing when there is a single package, no weight or no such lens; draws with a value that is not finite are left out. A draw
 * waits until it has come under every lens.
 */
export function packageRegrets(
  { packages, weights }: Pick<Study, "packages" | "weights">,
  runs: RegretRuns,
): PackageRegrets {
  const states = runs.lenses.filter((lens) => lens !== "mixes");
  if (states.length === 0 || !comparesRegret({ packages, weights }))
    return { take: () => {}, results: () => new Map() };
  const utilities = utilitiesOf(packages, weights, runs);
  const gathered = packages.map(() => gatherer(runs.draws));
  const waiting = new Map<number, (readonly number[])[]>();
  return {
    take: (lens, firstDraw, values) => {
      const state = states.indexOf(lens);
      if (state < 0) return;
      utilities(values).forEach((own, place) => {
        const draw = firstDraw + place;
        const known = waiting.get(draw) ?? [];
        known[state] = own;
        waiting.set(draw, known);
        if (Object.keys(known).length < states.length) return;
        waiting.delete(draw);
        if (!known.every((one) => one.every(Number.isFinite))) return;
        largestRegrets(known).forEach(({ regret }, choice) => gathered[choice]?.add(regret));
      });
    },
    results: () => {
      const found = packages.map((id, place) => [id, gathered[place]?.summary()] as const);
      return new Map(found.flatMap(([id, summary]) => (summary === undefined ? [] : [[id, summary]])));
    },
  };
}

/** Makes the mean utilities of the packages in each draw of a unit. */
function utilitiesOf(
  packages: readonly string[],
  weights: Study["weights"],
  { seeds, valuesPerRun, placeOf }: RegretRuns,
): (values: Float64Array) => readonly (readonly number[])[] {
  const terms = packages.map((id) =>
    Object.entries(weights).map(([component, weight]) => ({ weight, at: placeOf(component, id) })),
  );
  const block = new Float64Array(seeds);
  const meanUtility = (own: (typeof terms)[number], values: Float64Array, first: number): number => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const run = (first + seed) * valuesPerRun;
      block[seed] = own.reduce((sum, { weight, at }) => sum + weight * (values[run + at] as number), 0);
    }
    return momentsOfBlock(block).mean;
  };
  return (values) =>
    Array.from({ length: values.length / valuesPerRun / seeds }, (_, draw) =>
      terms.map((own) => meanUtility(own, values, draw * seeds)),
    );
}

interface Gatherer {
  readonly add: (regret: number) => void;
  /** Nothing when no draw could be judged. */
  readonly summary: () => RegretSummary | undefined;
}

function gatherer(draws: number): Gatherer {
  const all: number[] = [];
  const tally = emptyTally();
  const exact = draws <= EXACT_VALUES;
  return {
    add: (regret) => {
      if (exact) all.push(regret);
      else addToTally(tally, regret);
    },
    summary: () => {
      if (all.length === 0 && tally.sketch.count === 0) return undefined;
      const { mean, quantiles } = exact ? distributionOf(ascending(all)) : distributionIn(tally);
      const [p05 = 0, p50 = 0, p95 = 0] = quantiles(0.05, 0.5, 0.95);
      return { mean, p05, p50, p95 };
    },
  };
}
