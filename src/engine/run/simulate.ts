import type { Model } from "../graph/build-graph.ts";
import type { Graph } from "../graph/graph.ts";
import type { Switches } from "../graph/switches.ts";
import { quarterIndex, type QuarterLabel } from "../language/calendar.ts";
import type { BackEnd, CompiledRun, Tables } from "./back-end.ts";
import { collectOutputs } from "./back-end.ts";
import { interpreterOf } from "../compile/interpreter.ts";
import { javascriptBackEnd } from "../compile/javascript.ts";
import { compileProgram } from "../compile/compile.ts";
import { centralParameters, fillLevers, fillSeries, sampleParameters, writeParameters } from "./inputs.ts";
import { fillRow, type Intervention } from "./interventions.ts";
import { fillCentral, fillNoise } from "./noise.ts";
import { referenceBackEnd } from "./reference.ts";
import { makeTables, stepRun } from "./run-once.ts";
import { elementOf, planRun, type Output, type RunOptions, type RunPlan } from "./run-plan.ts";

type BackEndKind = "reference" | "javascript" | "interpreter";

/** One run, asked for by name: what tests, `explain` and small tools use. */
export interface Simulation {
  /** `central`: central parameters and no noise. Otherwise a draw and a replicate of a seed. */
  readonly noise?: "central" | { readonly seed: number; readonly draw: number; readonly replicate: number };
  readonly backEnd?: BackEndKind;
  readonly levers?: Readonly<Record<string, number>>;
  readonly leversFrom?: QuarterLabel;
  /** Parameter values by name, or by name and element: `threatScale.JP`. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly multipliers?: Readonly<Record<string, number>>;
  readonly switches?: Switches;
  /** Quantities held to a value: `threat.JP` or `threat` for all its elements. */
  readonly pins?: Readonly<Record<string, number | ArrayLike<number>>>;
  readonly shifts?: Readonly<Record<string, { readonly by: number; readonly from: QuarterLabel }>>;
  /** Inputs of single equations replaced by a value or a path; everything else sees the quantity itself. */
  readonly cuts?: readonly {
    readonly equation: string;
    readonly input: string;
    readonly value: number | ArrayLike<number>;
  }[];
  readonly events?: "withheld" | "happen";
  readonly outputs?: readonly Output[];
  /** Quantities to take in every quarter: `threat.JP`. */
  readonly record?: readonly string[];
}

export interface SimulationResult {
  readonly outputs: Float64Array;
  readonly series: ReadonlyMap<string, Float64Array>;
  readonly state: Float64Array;
  readonly run: RunPlan;
}

/** Run a model once from its first quarter to its last. */
export function simulate(model: Model, wanted: Simulation = {}): SimulationResult {
  const { graph } = model;
  const pins = Object.entries(wanted.pins ?? {});
  const shifts = Object.entries(wanted.shifts ?? {});
  const cuts = wanted.cuts ?? [];
  const recordings = (wanted.record ?? []).map((name) => elementOf(graph, name));
  const { run, backEnd } = compiledRun(model, wanted.backEnd ?? "javascript", {
    ...(wanted.switches === undefined ? {} : { switches: wanted.switches }),
    ...(wanted.events === undefined ? {} : { events: wanted.events }),
    interventions: [
      ...pins.map(([name]): Intervention => ({ kind: "pin", ...target(name) })),
      ...shifts.map(([name]): Intervention => ({ kind: "shift", ...target(name) })),
      ...cuts.map(({ equation, input }): Intervention => ({ kind: "cut", equation, ...target(input) })),
    ],
    outputs: wanted.outputs ?? [],
    recordings,
  });
  const tables = tablesFor(run, wanted, backEnd);
  fillInterventions(run, tables, [
    ...pins.map(([, value]) => pathOf(value)),
    ...shifts.map(([, shift]) => shiftPath(run, shift)),
    ...cuts.map(({ value }) => pathOf(value)),
  ]);
  const state = new Float64Array(backEnd.slots);
  writeParameters(run.layout, state, parametersFor(graph, wanted), wanted.multipliers ?? {});
  const out = new Float64Array(recordings.length * run.quarters);
  const end = stepRun(run, backEnd, state, tables, { from: 0, to: run.quarters }, out);
  const outputs = new Float64Array(run.outputs.length);
  collectOutputs(run, end, outputs);
  const rows = (wanted.record ?? []).map((name, row): [string, Float64Array] => [
    name,
    out.slice(row * run.quarters, (row + 1) * run.quarters),
  ]);
  return { outputs, series: new Map(rows), state: state.slice(0, run.stateSize), run };
}

function target(dotted: string): { variable: string; element?: string } {
  const [variable = "", ...rest] = dotted.split(".");
  return rest.length === 0 ? { variable } : { variable, element: rest.join(".") };
}

function compiledRun(model: Model, kind: BackEndKind, options: RunOptions): CompiledRun {
  const make = (): CompiledRun => {
    const run = planRun(model.graph, options);
    return { run, backEnd: backEndFor(model, run, kind) };
  };
  return model.compiled === undefined ? make() : model.compiled(JSON.stringify([kind, options]), make);
}

function backEndFor(model: Model, run: RunPlan, kind: BackEndKind): BackEnd {
  if (kind === "reference") return referenceBackEnd(model, run);
  return kind === "interpreter"
    ? interpreterOf(compileProgram(run, { stores: "all" }))
    : javascriptBackEnd(run);
}

function tablesFor(run: RunPlan, wanted: Simulation, backEnd: BackEnd): Tables {
  const bare = makeTables(run);
  const noise = wanted.noise ?? "central";
  fillSeries(run.layout, bare.series);
  fillLevers(run.layout, { values: wanted.levers ?? {}, from: wanted.leversFrom ?? "2026Q3" }, bare.levers);
  const central = noise === "central";
  if (central) fillCentral(run.noise, run.quarters, bare.noise);
  else fillNoise(run.noise, run.quarters, noise, bare.noise);
  const tables = { ...bare, central };
  return { ...tables, fixed: backEnd.fixedTable(tables) };
}

function parametersFor(graph: Graph, wanted: Simulation) {
  const noise = wanted.noise ?? "central";
  const values =
    noise === "central" ? centralParameters(graph) : sampleParameters(graph, noise.seed, noise.draw);
  for (const [name, value] of Object.entries(wanted.parameters ?? {})) {
    const found = elementsNamed(graph, name);
    for (const element of found.elements) (values.get(found.variable) as Float64Array)[element] = value;
  }
  return values;
}

function elementsNamed(graph: Graph, name: string): { variable: string; elements: readonly number[] } {
  const node = graph.nodes.find((candidate) => candidate.name === name);
  if (node?.kind === "parameter") return { variable: name, elements: node.ranges.map((_, index) => index) };
  const { variable, element } = elementOf(graph, name);
  return { variable, elements: [element] };
}

/** Values by quarter. */
type Path = (t: number) => number;

function pathOf(value: number | ArrayLike<number>): Path {
  return typeof value === "number" ? () => value : (t) => value[t] as number;
}

function shiftPath(run: RunPlan, { by, from }: { readonly by: number; readonly from: QuarterLabel }): Path {
  const start = quarterIndex(run.graph.calendar, from);
  return (t) => (t >= start ? by : 0);
}

function fillInterventions(run: RunPlan, tables: Tables, paths: readonly Path[]): void {
  for (const row of run.interventions.list)
    fillRow(row, run.quarters, paths[row.intervention] as Path, tables.interventions);
}
