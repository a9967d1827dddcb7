import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { moments } from "../../explore/moments.ts";
import { ascending, quantile } from "../../explore/quantile.ts";
import type { Study } from "../study.ts";
import type { MetricComponent } from "../../engine/graph/metric-components.ts";
import { componentsOf } from "./components.ts";
import { lensRuns, type LensValues } from "./judge-claims.ts";
import type { BandWish, StudyPlan } from "./plan-study.ts";
import type { Band, MetricSummary, PackageResult } from "./result.ts";

/** Summarise every package over the runs of one lens. */
export function summarisePackages(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  lens: LensValues,
): readonly PackageResult[] {
  const components = componentsOf(graph, study.measures);
  const runs = lensRuns(study, plan, lens);
  const weights = historyWeights(plan, lens);
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
    lens: lens.lens,
    metrics: Object.fromEntries(
      study.metrics.map((metric) => {
        const component = components.get(metric) as MetricComponent;
        const own = runs.values(metric, one.id, undefined);
        const base = runs.values(metric, study.base, undefined);
        return [metric, summary(component, own, base, weights)];
      }),
    ),
  }));
}

function historyWeights(plan: StudyPlan, lens: LensValues): Float64Array {
  const { valuesPerRun } = keptOutputs(plan.job);
  return Float64Array.from(
    { length: lens.draws * plan.job.seeds },
    (_, run) => lens.values[run * valuesPerRun + plan.weightAt] as number,
  );
}

function summary(
  component: MetricComponent,
  own: Float64Array,
  base: Float64Array,
  weights: Float64Array,
): MetricSummary {
  const { metric } = component;
  const kept = own.filter((value) => Number.isFinite(value));
  const difference = own
    .map((value, run) => value - (base[run] as number))
    .filter((value) => Number.isFinite(value));
  const [sorted, differences] = [ascending(kept), ascending(difference)];
  return {
    name: metric.name,
    unit: metric.unit,
    better: metric.better,
    mean: moments(kept).mean,
    p05: quantile(sorted, 0.05),
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    worstDecile: worstTenth(sorted, metric.better),
    weighted: weightedMean(own, weights),
    against: {
      mean: moments(difference).mean,
      p05: quantile(differences, 0.05),
      p95: quantile(differences, 0.95),
    },
  };
}

function worstTenth(sorted: Float64Array, better: "higher" | "lower" | "neither"): number {
  const count = Math.max(1, Math.floor(sorted.length / 10));
  const worst = better === "higher" ? sorted.slice(0, count) : sorted.slice(-count);
  return moments(worst).mean;
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, run) => {
    const weight = weights[run] as number;
    if (!Number.isFinite(value) || !Number.isFinite(weight)) return;
    sum += value * weight;
    total += weight;
  });
  return sum / total;
}

/** Make the bands of every package through time from the recorded paths of one lens. */
export function bandsOf(
  graph: Graph,
  plan: StudyPlan,
  paths: Float64Array,
  wishes: readonly BandWish[],
): readonly Band[] {
  const { quarters, start } = graph.calendar;
  const { recorded, recordings } = plan.job;
  const perRun = recorded.length * recordings.length * quarters;
  const runs = paths.length / perRun;
  return recorded.flatMap((id, arm) =>
    wishes.map((wish, row) => {
      const at = (arm * recordings.length + row) * quarters;
      const byQuarter = Array.from({ length: quarters }, (_, t) =>
        ascending(
          Float64Array.from({ length: runs }, (_, run) => paths[run * perRun + at + t] as number).filter(
            Number.isFinite,
          ),
        ),
      );
      const line = (share: number): readonly number[] => byQuarter.map((sorted) => quantile(sorted, share));
      const unit = graph.nodes.find((node) => node.name === wish.variable.split(".")[0])?.unit ?? "";
      return {
        package: id,
        variable: wish.variable,
        label: wish.label,
        unit,
        start,
        p05: line(0.05),
        p25: line(0.25),
        p50: line(0.5),
        p75: line(0.75),
        p95: line(0.95),
      };
    }),
  );
}
