import type { MetricComponent } from "../../engine/graph/metric-components.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Study } from "../study.ts";
import { componentsOf } from "./components.ts";
import type { PackageReading, PackageRuns } from "./package-runs.ts";
import type { MetricSummary, PackageResult } from "./result.ts";

/** Summarise every package over the runs of one lens. */
export function summarisePackages(
  graph: Graph,
  study: Study,
  lens: string,
  runs: PackageRuns,
): readonly PackageResult[] {
  const components = componentsOf(graph, study.measures);
  const named = study.packages.map((id) => ({
    id,
    label: graph.packages.find((candidate) => candidate.id === id)?.label ?? id,
  }));
  const added = (study.variants ?? []).map(({ id, label, kind, levers }) => ({
    id,
    label,
    variant: { kind, levers },
  }));
  return [...named, ...added].map((one) => ({
    ...one,
    lens,
    metrics: Object.fromEntries(
      study.metrics.map((metric) => [
        metric,
        summary(components.get(metric) as MetricComponent, one.id, study.base, runs),
      ]),
    ),
  }));
}

/** What the summaries of packages read. */
export function summaryReadings(study: Study): readonly PackageReading[] {
  const arms = [...study.packages, ...(study.variants ?? []).map(({ id }) => id)];
  return study.metrics.flatMap((component) => arms.map((arm) => ({ component, arm, from: study.base })));
}

function summary(
  { id, metric }: MetricComponent,
  arm: string,
  base: string,
  runs: PackageRuns,
): MetricSummary {
  const own = runs.own(id, arm);
  const difference = runs.difference(id, arm, base);
  const [p05 = 0, p50 = 0, p95 = 0] = own.quantiles(0.05, 0.5, 0.95);
  const [low = 0, high = 0] = difference.quantiles(0.05, 0.95);
  return {
    name: metric.name,
    unit: metric.unit,
    better: metric.better,
    mean: own.mean,
    p05,
    p50,
    p95,
    worstDecile: own.tenth(metric.better === "higher" ? "least" : "greatest"),
    weighted: runs.weighted(id, arm),
    against: { mean: difference.mean, p05: low, p95: high },
  };
}
