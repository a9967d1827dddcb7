import type { EnsembleJob } from "../../src/engine/ensemble/job.ts";
import type { Graph, MetricNode } from "../../src/engine/graph/graph.ts";
import { outputOf } from "../../src/engine/run/run-plan.ts";

/** A job of packages with every metric of the model, from 2026Q3. */
export function packageJob(graph: Graph, ...ids: readonly string[]): EnsembleJob {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  return {
    arms: ids.map((id) => ({
      id,
      levers: { values: graph.packages.find((one) => one.id === id)?.levers ?? {}, from: "2026Q3" },
      parameters: [],
      interventions: [],
      switches: {},
    })),
    outputs: metrics.map((metric) => outputOf(metric, 0)),
    recordings: [],
    recorded: [],
    seed: 1,
    seeds: 1,
    overrides: {},
    policyStart: "2026Q3",
  };
}
