import type { Arm, EnsembleLens } from "../../engine/ensemble/arm.ts";
import type { SessionJob } from "../../engine/ensemble/session.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Range } from "../../engine/language/declarations.ts";
import { metricComponents } from "../../engine/graph/metric-components.ts";
import { elementOf, outputOf, type Output } from "../../engine/run/run-plan.ts";
import { mixedLens, multipliersOf } from "../running/mixed-lens.ts";
import { lensOf } from "../running/plan-study.ts";
import { baseQuestion, type Assumptions, type LensChoice, type Question } from "./question.ts";

/** Quarter from which policies differ. */
const policyStart = "2026Q3";

/** Seed of the page's futures: those of the command line's first seed. */
const seed = 1;

/** What is taken from each future: outputs and paths, by name. */
export interface Taken {
  /** Ids of metric components in the order of the outputs. */
  readonly components: readonly string[];
  /** Names of quantities in the order of the recordings. */
  readonly recordings: readonly string[];
}

/** Every metric component of a model, and some paths. */
export function everyComponent(graph: Graph, recordings: readonly string[]): Taken {
  return { components: metricComponents(graph).map(({ id }) => id), recordings };
}

/**
 * The arm that runs a question's policy under its switches; levers at their defaults are left out, so that policies that are the
 * same come out as the same arm.
 *
 * @throws {RangeError} for a package that does not exist.
 */
export function armOf(graph: Graph, { package: id, levers, switches }: Question): Arm {
  const found = graph.packages.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no package ${id}`);
  const defaults = new Map(
    graph.nodes.flatMap((n) => (n.kind === "lever" ? [[n.id, n.default] as const] : [])),
  );
  const moved = Object.entries({ ...found.levers, ...levers })
    .filter(([lever, value]) => defaults.get(lever) !== value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: "yours",
    levers: { values: Object.fromEntries(moved), from: policyStart },
    parameters: [],
    interventions: [],
    switches,
  };
}

/** The base under the same assumptions. */
export function baseOf(graph: Graph, assumptions: Assumptions): Arm {
  return armOf(graph, baseQuestion(assumptions));
}

/** Whether two arms, as `armOf` makes them, are the same policy. */
export function sameArm(one: Arm, other: Arm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The job whose futures answer all questions under some assumptions.
 *
 * @throws {UnknownNameError} for names the model does not have.
 */
export function sessionJobOf(graph: Graph, assumptions: Assumptions, taken: Taken): SessionJob {
  return { ...commonJob(graph, assumptions, taken), base: baseOf(graph, assumptions) };
}

/** What all jobs under some assumptions share. */
export function commonJob(graph: Graph, { parameters }: Assumptions, taken: Taken): Omit<SessionJob, "base"> {
  const fixed = (value: number): Range => [value, value, value];
  return {
    outputs: outputsOf(graph, taken.components),
    recordings: taken.recordings.map((name) => elementOf(graph, name)),
    seed,
    seeds: 1,
    overrides: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, fixed(value)])),
    policyStart,
  };
}

function outputsOf(graph: Graph, ids: readonly string[]): readonly Output[] {
  const known = new Map(metricComponents(graph).map((one) => [one.id, one]));
  return ids.map((id) => {
    const found = known.get(id);
    if (found === undefined) throw new RangeError(`no metric component ${id}`);
    return outputOf(found.metric, found.element);
  });
}

/**
 * A lens by id, or the weighted geometric mean of several.
 *
 * @throws {RangeError} for a lens that does not exist and for weights that are negative, not finite or all 0.
 */
export function lensFor(graph: Graph, choice: LensChoice): EnsembleLens {
  if ("id" in choice) {
    if (choice.id !== "mixes") multipliersOf(graph, choice.id);
    return lensOf(graph, choice.id);
  }
  return mixedLens(graph, choice.weights);
}
