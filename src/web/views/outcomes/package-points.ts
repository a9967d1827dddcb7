import { dominated, type Judging } from "../../charts/dominance.ts";
import type { Ranged, ScatterPoint } from "../../charts/scatter-geometry.ts";
import type { Futures } from "../../live/futures.ts";
import { pairedDifference } from "../../live/summaries.ts";
import { packageOutcome, type PublishedPackages } from "../../../study/published/published-packages.ts";
import type { ShownMetric } from "./metric-rows.ts";

/** A policy whose outcomes are compared: its id, name and colour. */
export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly own?: boolean;
}

/** Two outcomes of a policy as differences from the base. */
export interface PolicyPair extends Policy {
  readonly x: Ranged;
  readonly y: Ranged;
}

const none: Ranged = { value: 0, low: 0, high: 0 };

/** The difference from the base that was published for a package; nothing where it was not run. */
export function publishedDifference(
  published: Pick<PublishedPackages, "metrics" | "values">,
  place: { readonly lens: string; readonly package: string },
  { id, factor }: Pick<ShownMetric, "id" | "factor">,
): Ranged | undefined {
  const against = packageOutcome(published, { ...place, metric: id })?.against;
  if (against === undefined || !Number.isFinite(against.mean)) return undefined;
  const { mean, p05, p95 } = against;
  return { value: mean * factor, low: p05 * factor, high: p95 * factor };
}

/** The paired difference of futures from those of the base; none where they are the same futures, nothing without a value. */
export function futuresDifference(
  yours: Futures,
  base: Futures,
  { id, factor }: Pick<ShownMetric, "id" | "factor">,
): Ranged | undefined {
  if (yours === base) return none;
  const apart = yours.values(id).map((value, future) => value - (base.values(id)[future] ?? Number.NaN));
  if (!apart.some(Number.isFinite)) return undefined;
  const { mean, p05, p95 } = pairedDifference(apart, new Float64Array(apart.length));
  return { value: mean * factor, low: p05 * factor, high: p95 * factor };
}

/** Mark those that another one dominates. */
export function judgedPoints(pairs: readonly PolicyPair[], judging: Judging): readonly ScatterPoint[] {
  const lost = dominated(
    pairs.map(({ id, x, y }) => ({ id, x: x.value, y: y.value })),
    judging,
  );
  return pairs.map((pair) => ({ ...pair, dominated: lost.has(pair.id) }));
}
