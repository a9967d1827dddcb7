import type { RunPlan } from "../../engine/run/run-plan.ts";
import { outputOf, planRun } from "../../engine/run/run-plan.ts";
import { collectOutputs, type BackEnd } from "../../engine/run/back-end.ts";
import { metricComponents } from "../../engine/graph/metric-components.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { QuarterLabel } from "../../engine/language/calendar.ts";
import { centralParameters, fillLevers, fillSeries, writeParameters } from "../../engine/run/inputs.ts";
import { fillCentral } from "../../engine/run/noise.ts";
import { makeTables, stepRun } from "../../engine/run/run-once.ts";

/** One metric of the run without noise, all parameters central. */
export interface CentralMetric {
  /** `Y06`, `Y10.SCS`. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Differences up to this count as none. */
  readonly negligible: number;
}

/** The run whose metrics are shown: a package's levers from a quarter on. */
export interface ShownRun {
  readonly package: string;
  readonly from: QuarterLabel;
}

/** Plan a run that takes every metric of a model. */
export function planMetrics(graph: Graph): RunPlan {
  const outputs = metricComponents(graph).map(({ metric, element }) => outputOf(metric, element));
  return planRun(graph, { outputs });
}

/**
 * Run a model once without noise and take its metrics.
 *
 * @param run of `planMetrics`, and the program made of it.
 * @throws {NonFiniteError} when a variable is not finite.
 */
export function centralMetrics(
  graph: Graph,
  run: RunPlan,
  backEnd: BackEnd,
  shown: ShownRun,
): readonly CentralMetric[] {
  const values = graph.packages.find(({ id }) => id === shown.package)?.levers ?? {};
  const bare = { ...makeTables(run), central: true };
  fillSeries(run.layout, bare.series);
  fillLevers(run.layout, { values, from: shown.from }, bare.levers);
  fillCentral(run.noise, run.quarters, bare.noise);
  const tables = { ...bare, fixed: backEnd.fixedTable(bare) };
  const state = new Float64Array(backEnd.slots);
  writeParameters(run.layout, state, centralParameters(graph), {});
  const end = stepRun(run, backEnd, state, tables, { from: 0, to: run.quarters });
  const taken = new Float64Array(run.outputs.length);
  collectOutputs(run, end, taken);
  return metricComponents(graph).map(({ id, metric }, place) => ({
    id,
    name: metric.name,
    unit: metric.unit,
    value: taken[place] ?? Number.NaN,
    negligible: metric.negligible,
  }));
}
