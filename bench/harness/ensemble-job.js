/** Ensembles of the real model to time: packages as arms, metric components as outputs. */
import { metricComponents } from "../../dist/engine/graph/metric-components.js";
import { outputOf } from "../../dist/engine/run/run-plan.js";

/** A lens for the benchmarks; which one makes no difference to the time. */
export const neutral = { kind: "pure", id: "neutral", multipliers: {} };

/**
 * A job of packages that part ways in 2026Q3.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} graph
 * @param {{ packages?: readonly string[], outputs?: number, policyStart?: string }} wanted outputs: how many components, all when absent
 * @returns {import("../../src/engine/ensemble/job.ts").EnsembleJob}
 */
export function jobOf(graph, { packages = ["P0"], outputs, policyStart = "2026Q3" } = {}) {
  const components = metricComponents(graph);
  return {
    arms: packages.map((id) => armOf(graph, id)),
    outputs: components
      .slice(0, outputs ?? components.length)
      .map(({ metric, element }) => outputOf(metric, element)),
    recordings: [],
    recorded: [],
    seed: 1,
    seeds: 1,
    overrides: {},
    policyStart,
  };
}

/** @param {import("../../src/engine/graph/graph.ts").Graph} graph @param {string} id */
function armOf(graph, id) {
  const levers = graph.packages.find((candidate) => candidate.id === id)?.levers ?? {};
  return {
    id,
    levers: { values: levers, from: "2026Q3" },
    parameters: [],
    interventions: [],
    switches: {},
  };
}
