import type { Graph, LeverNode } from "../../engine/graph/graph.ts";
import type { Study, Variant } from "../study.ts";
import { componentsOf } from "./components.ts";
import type { PackageReading, PackageRuns } from "./package-runs.ts";
import type { Ablation, Change } from "./result.ts";

/** The metrics that ablations are read by, as far as a model has them; specification 21. */
export const mainMetrics: readonly string[] = ["Y01", "Y03", "Y06", "Y08", "Y12", "Y18"];

/** The metric whose change says which levers matter most. */
const decisive = "Y06";

/** Main metrics that a model has. */
export function mainMetricsOf(graph: Graph): readonly string[] {
  const known = componentsOf(graph);
  return mainMetrics.filter((metric) => known.has(metric));
}

/** A package of the model without one of its levers, for each in which it differs from the defaults. */
export function ablationsOf(graph: Graph, packageId: string): readonly Variant[] {
  const own = graph.packages.find(({ id }) => id === packageId)?.levers ?? {};
  return leversOf(graph)
    .filter((lever) => (own[lever.id] ?? lever.default) !== lever.default)
    .map(({ id, default: usual }) => ({
      id: `${packageId}-${id}`,
      label: `${packageId} without ${id}`,
      kind: "ablation",
      package: packageId,
      levers: { [id]: usual },
    }));
}

/** What leaving each lever out changes in the main metrics: packages in the study's order, largest change of Y06 first. */
export function ablationResults(graph: Graph, study: Study, runs: PackageRuns): readonly Ablation[] {
  const metrics = metricsRead(graph, study);
  const results = ablationsIn(study).map((variant): Ablation => {
    const changes = metrics.map((metric): [string, Change] => {
      const { mean, quantiles } = runs.difference(metric, variant.id, variant.package);
      const [p05 = 0, p95 = 0] = quantiles(0.05, 0.95);
      return [metric, { mean, p05, p95 }];
    });
    return { ...leverLeftOut(graph, variant), changes: Object.fromEntries(changes) };
  });
  const size = ({ changes }: Ablation): number => Math.abs(changes[decisive]?.mean ?? 0);
  const order = study.packages;
  return results.toSorted((a, b) => order.indexOf(a.package) - order.indexOf(b.package) || size(b) - size(a));
}

/** What the results of ablations read. */
export function ablationReadings(graph: Graph, study: Study): readonly PackageReading[] {
  return ablationsIn(study).flatMap((variant) =>
    metricsRead(graph, study).map((component) => ({ component, arm: variant.id, from: variant.package })),
  );
}

function ablationsIn({ variants = [] }: Study): readonly Variant[] {
  return variants.filter(({ kind }) => kind === "ablation");
}

function metricsRead(graph: Graph, study: Study): readonly string[] {
  return mainMetricsOf(graph).filter((metric) => study.metrics.includes(metric));
}

function leverLeftOut(graph: Graph, variant: Variant): Omit<Ablation, "changes"> {
  const [lever = ""] = Object.keys(variant.levers);
  const node = leversOf(graph).find(({ id }) => id === lever);
  const own = graph.packages.find(({ id }) => id === variant.package)?.levers ?? {};
  const usual = variant.levers[lever] ?? 0;
  return {
    package: variant.package,
    variant: variant.id,
    lever,
    name: node?.name ?? lever,
    unit: node?.unit ?? "",
    value: own[lever] ?? usual,
    default: usual,
  };
}

function leversOf(graph: Graph): readonly LeverNode[] {
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  return levers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
