import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import {
  addToTally,
  distributionIn,
  distributionOf,
  emptyTally,
  type Distribution,
  type Tally,
} from "../../explore/distribution.ts";
import type { LensColumns } from "./lens-columns.ts";
import type { StudyPlan } from "./plan-study.ts";

/** What tables of packages read from the runs of one lens; arms by id, components in their own window. */
export interface PackageRuns {
  readonly own: (component: string, arm: string) => Distribution;
  /** Of the value under an arm minus that under another in the same run. */
  readonly difference: (component: string, arm: string, from: string) => Distribution;
  /** Mean of the runs weighed by the weight of their history. */
  readonly weighted: (component: string, arm: string) => number;
}

/** Read packages from columns that hold all values. */
export function packagesInColumns(plan: StudyPlan, columns: LensColumns): PackageRuns {
  const values = (component: string, arm: string): Float64Array =>
    columns.at(plan.placeOf(component, arm, undefined));
  return {
    own: (component, arm) => distributionOf(values(component, arm)),
    difference: (component, arm, from) => {
      const base = values(component, from);
      return distributionOf(values(component, arm).map((value, run) => value - (base[run] as number)));
    },
    weighted: (component, arm) => {
      const weights = columns.at(plan.weightAt);
      const mean = emptyWeighted();
      values(component, arm).forEach((value, run) => addWeighted(mean, value, weights[run] as number));
      return mean.sum / mean.total;
    },
  };
}

/** Packages whose runs are too many to keep: they are tallied as they come. */
export interface PackageTallies extends PackageRuns {
  /** Take the values of some draws; those of all draws must come in order. */
  readonly take: (values: Float64Array) => void;
}

/** What is to be read of packages: components under arms, and the arms they are set against. */
export interface PackageReading {
  readonly component: string;
  readonly arm: string;
  readonly from: string;
}

/** Make tallies of all that will be read. */
export function packageTallies(plan: StudyPlan, readings: readonly PackageReading[]): PackageTallies {
  const { valuesPerRun } = keptOutputs(plan.job);
  const at = (component: string, arm: string): number => plan.placeOf(component, arm, undefined);
  const singles = new Map<number, { readonly tally: Tally; readonly mean: Weighted }>();
  const pairs = new Map<string, { readonly own: number; readonly other: number; readonly tally: Tally }>();
  const pairKey = (own: number, other: number): string => `${own} ${other}`;
  for (const { component, arm, from } of readings) {
    const [own, other] = [at(component, arm), at(component, from)];
    singles.set(own, { tally: emptyTally(), mean: emptyWeighted() });
    pairs.set(pairKey(own, other), { own, other, tally: emptyTally() });
  }
  return {
    take: (values) => {
      for (const [place, { tally, mean }] of singles)
        for (let start = 0; start < values.length; start += valuesPerRun) {
          const value = values[start + place] as number;
          addToTally(tally, value);
          addWeighted(mean, value, values[start + plan.weightAt] as number);
        }
      for (const { own, other, tally } of pairs.values())
        for (let start = 0; start < values.length; start += valuesPerRun)
          addToTally(tally, (values[start + own] as number) - (values[start + other] as number));
    },
    own: (component, arm) => distributionIn(mustFind(singles.get(at(component, arm)), component).tally),
    difference: (component, arm, from) =>
      distributionIn(mustFind(pairs.get(pairKey(at(component, arm), at(component, from))), component).tally),
    weighted: (component, arm) => {
      const { mean } = mustFind(singles.get(at(component, arm)), component);
      return mean.sum / mean.total;
    },
  };
}

function mustFind<Found>(found: Found | undefined, component: string): Found {
  if (found === undefined) throw new RangeError(`${component} has not been tallied`);
  return found;
}

/** A weighted mean in the making. */
interface Weighted {
  sum: number;
  total: number;
}

function emptyWeighted(): Weighted {
  return { sum: 0, total: 0 };
}

function addWeighted(mean: Weighted, value: number, weight: number): void {
  if (!Number.isFinite(value) || !Number.isFinite(weight)) return;
  mean.sum += value * weight;
  mean.total += weight;
}
