import type { Graph } from "../../../engine/graph/graph.ts";
import { metricComponents } from "../../../engine/graph/metric-components.ts";
import { moments } from "../../../explore/moments.ts";
import { shownUnits, times } from "../../charts/shown-unit.ts";
import type { Answer } from "../../live/answer.ts";
import { finitePairs, pairedDifference } from "../../live/summaries.ts";
import { groupOf, type MetricGroup } from "./metric-groups.ts";

/** A metric component and how it is shown. */
export interface ShownMetric {
  readonly id: string;
  readonly group: MetricGroup;
  readonly unit: string;
  readonly factor: number;
  readonly better: "higher" | "lower" | "neither";
  /** Half-width of the zone that counts as no difference, in the unit shown. */
  readonly negligible: number;
}

/** How a metric differs from the base over the futures, in the unit shown. */
export interface MetricRow extends ShownMetric {
  /** Futures in which both policies have a value: fewer than all while some are still to come. */
  readonly pairs: number;
  readonly yours: number;
  readonly base: number;
  readonly difference: number;
  readonly p05: number;
  readonly p95: number;
  /** Share of futures above and below the base by more than is negligible. */
  readonly higher: number;
  readonly lower: number;
  /** What the mean difference amounts to. */
  readonly finding: Finding;
}

/** `negligible`: within the zone; `better` and `worse` by the metric's direction; `differs` where it has none. */
export type Finding = "negligible" | "better" | "worse" | "differs";

/** Every metric component of a model, in the model's order. */
export function shownMetrics(graph: Graph): readonly ShownMetric[] {
  const shown = shownUnits(graph);
  return metricComponents(graph).map(({ id, metric }) => {
    const { unit, factor } = shown(id);
    return {
      id,
      unit,
      factor,
      better: metric.better,
      group: groupOf(metric.module),
      negligible: metric.negligible * factor,
    };
  });
}

/** Compare a metric over the futures of an answer; nothing where no pair of futures has a value. */
export function metricRow({ yours, base }: Answer, metric: ShownMetric): MetricRow | undefined {
  const { id, factor, negligible } = metric;
  const pairs = shownPairs(yours.values(id), base.values(id), factor);
  const count = pairs.yours.length;
  if (count === 0) return undefined;
  const { mean, p05, p95 } = pairedDifference(pairs.yours, pairs.base);
  let higher = 0;
  let lower = 0;
  pairs.yours.forEach((value, future) => {
    const apart = value - (pairs.base[future] as number);
    if (apart > negligible) higher += 1;
    if (apart < -negligible) lower += 1;
  });
  return {
    ...metric,
    pairs: count,
    yours: moments(pairs.yours).mean,
    base: moments(pairs.base).mean,
    difference: mean,
    p05,
    p95,
    higher: higher / count,
    lower: lower / count,
    finding: findingOf(mean, metric),
  };
}

function shownPairs(yours: Float64Array, base: Float64Array, factor: number): ReturnType<typeof finitePairs> {
  const pairs = finitePairs(yours, base);
  return { yours: times(pairs.yours, factor), base: times(pairs.base, factor) };
}

/** What a difference amounts to by a metric's zone and direction. */
export function findingOf(difference: number, { better, negligible }: ShownMetric): Finding {
  if (Math.abs(difference) <= negligible) return "negligible";
  if (better === "neither") return "differs";
  return difference > 0 === (better === "higher") ? "better" : "worse";
}

/** What rows can be ordered by; `size` is the difference in multiples of what is negligible. */
export type RowOrder = "model" | "name" | "size" | "share";

/** Put rows in order; equal ones keep the model's. */
export function orderedRows(
  rows: readonly MetricRow[],
  order: RowOrder,
  nameOf: (id: string) => string,
): readonly MetricRow[] {
  if (order === "model") return rows;
  if (order === "name") return rows.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)));
  const by = order === "size" ? sizeOf : (row: MetricRow) => shareBetter(row) ?? -1;
  return rows.toSorted((a, b) => by(b) - by(a));
}

/** A difference in multiples of what is negligible, so that different units can be compared. */
export function sizeOf({ difference, negligible }: MetricRow): number {
  if (difference === 0) return 0;
  return negligible === 0 ? Infinity : Math.abs(difference) / negligible;
}

/** Share of futures in which yours is better; nothing for a metric without a direction. */
export function shareBetter({ better, higher, lower }: MetricRow): number | undefined {
  return better === "neither" ? undefined : better === "higher" ? higher : lower;
}
