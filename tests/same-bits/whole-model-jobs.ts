import type { Arm, ArmIntervention, EnsembleLens } from "../../src/engine/ensemble/arm.ts";
import type { EnsembleJob } from "../../src/engine/ensemble/job.ts";
import { sizeOf, type Graph, type LeverNode, type MetricNode } from "../../src/engine/graph/graph.ts";
import { resolveSwitches, rivalOptions } from "../../src/engine/graph/switches.ts";
import { uniform } from "../../src/engine/random/stream.ts";
import { outputOf, type Recording } from "../../src/engine/run/run-plan.ts";

/** Runs to compare between places; plain data, so that it can be sent anywhere. */
export interface NamedJob {
  readonly name: string;
  readonly job: EnsembleJob;
  readonly lenses: readonly EnsembleLens[];
  readonly draws: number;
}

const plainArm = { parameters: [], interventions: [], switches: {} };

/** Random designs over all levers under every lens, with every kind of intervention, and each rival equation at a time. */
export function wholeModelJobs(graph: Graph): readonly NamedJob[] {
  const neutral = lensesOf(graph).filter(({ id }) => id === "neutral");
  return [
    { name: "designs", job: designJob(graph, 6), lenses: lensesOf(graph), draws: 4 },
    { name: "changes", job: changedJob(graph), lenses: neutral, draws: 8 },
    ...rivalOptions(graph).map(({ label, switches }) => ({
      name: label,
      job: jobOf(graph, [baseArm, { ...designArm(resolveSwitches(graph, switches), 1), switches }]),
      lenses: neutral,
      draws: 4,
    })),
  ];
}

const baseArm: Arm = { id: "base", levers: { values: {}, from: "2026Q3" }, ...plainArm };

/** Each lens alone, and random mixes of all. */
function lensesOf(graph: Graph): readonly EnsembleLens[] {
  const pure = graph.lenses.map(({ id, multipliers }) => ({ kind: "pure" as const, id, multipliers }));
  return [...pure, { kind: "mixes", id: "mixes", of: pure.map(({ multipliers }) => multipliers) }];
}

function designJob(graph: Graph, count: number): EnsembleJob {
  const packages = graph.packages.map(({ id, levers }) => ({
    ...baseArm,
    id,
    levers: { values: levers, from: "2026Q3" as const },
  }));
  const designs = Array.from({ length: count }, (_, k) => designArm(graph, k));
  return jobOf(graph, [baseArm, ...packages, ...designs]);
}

/** An arm with a random place in the range of every lever. */
function designArm(graph: Graph, k: number): Arm {
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  const values = levers.map(({ id, range: [low, high] }, place) => [
    id,
    low + (high - low) * uniform(7, k, place, 0, 0, 0),
  ]);
  return {
    ...baseArm,
    id: `design ${k}`,
    levers: { values: Object.fromEntries(values) as Record<string, number>, from: "2026Q3" },
  };
}

/** Arms that change parameters, pin, shift, hold and cut. */
function changedJob(graph: Graph): EnsembleJob {
  const change = (id: string, ...interventions: readonly ArmIntervention[]): Arm => ({
    ...designArm(graph, 20),
    id,
    interventions,
  });
  const parameter = graph.nodes.find(({ kind }) => kind === "parameter")?.name ?? "";
  return jobOf(graph, [
    baseArm,
    change("pin", { kind: "pin", variable: "leader", element: "JP", value: 1 }),
    change("shift", { kind: "shift", variable: "credibility", by: 0.125, from: "2027Q1" }),
    change("hold", { kind: "hold", variable: "credibility", in: "base" }),
    { ...baseArm, id: "quantile", parameters: [{ name: parameter, change: { quantile: 0.75 } }] },
  ]);
}

function jobOf(graph: Graph, arms: readonly Arm[]): EnsembleJob {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  return {
    arms,
    outputs: metrics.map((metric) => outputOf(metric, 0)),
    recordings: recordingsOf(graph, arms),
    recorded: arms.slice(-1).map(({ id }) => id),
    seed: 3,
    seeds: 2,
    overrides: {},
    policyStart: "2026Q3",
  };
}

/** The last element of every stock that all arms have. */
function recordingsOf(graph: Graph, arms: readonly Arm[]): readonly Recording[] {
  const names = arms.map(
    ({ switches }) => new Set(resolveSwitches(graph, switches).nodes.map(({ name }) => name)),
  );
  return graph.nodes
    .filter(({ kind, name }) => kind === "stock" && names.every((known) => known.has(name)))
    .map(({ name, over }) => ({ variable: name, element: sizeOf(graph, over) - 1 }));
}
