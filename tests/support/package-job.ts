import type { EnsembleJob } from "../../src/engine/ensemble/job.ts";
import type { Graph, MetricNode } from "../../src/engine/graph/graph.ts";

/** A job of one package with every metric of the model, from 2026Q3. */
export function packageJob(graph: Graph, id: string): EnsembleJob {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  return {
    arms: [
      {
        id,
        levers: { values: graph.packages.find((one) => one.id === id)?.levers ?? {}, from: "2026Q3" },
        parameters: [],
        interventions: [],
        switches: {},
      },
    ],
    outputs: metrics.map(({ of, window, reducer, closing, path }) => ({
      variable: of,
      element: 0,
      window,
      reducer,
      closing,
      ...(path === undefined ? {} : { path }),
    })),
    recordings: [],
    recorded: [],
    seed: 1,
    seeds: 1,
    overrides: {},
    policyStart: "2026Q3",
  };
}
