import type { CausalGraph } from "../graph/causal-graph.ts";
import { clockOf, elementNames, lawsOf, type Graph } from "../graph/graph.ts";
import type { CentralValues } from "./central-values.ts";
import { javascriptBackEnd } from "../compile/javascript.ts";
import { centralParameters, fillLevers, fillSeries, writeParameters } from "./inputs.ts";
import { fillRow, type Intervention } from "./interventions.ts";
import { placeOf } from "./layout.ts";
import { fillCentral } from "./noise.ts";
import { makeTables } from "./run-once.ts";
import { elementOf, planRun } from "./run-plan.ts";

/** How what is read of nested clocks answers to what they read. */
export interface BlockResponse {
  /** Value of `to` in quarter t when nested clocks, and nothing else, see `from` changed by an amount. */
  readonly valueOf: (to: string, from: string, t: number, by: number) => number;
}

/** Prepare to ask nested clocks for their answers in some quarters of the central run. */
export function blockResponse(
  causal: CausalGraph,
  levers: Readonly<Record<string, number>>,
  central: CentralValues,
  quarters: readonly number[],
): BlockResponse {
  const { graph, vertexOf } = causal;
  const run = planRun(graph, { interventions: cutsOf(graph) });
  const backEnd = javascriptBackEnd(run);
  const bare = makeTables(run);
  fillSeries(run.layout, bare.series);
  fillLevers(run.layout, { values: levers, from: "2026Q3" }, bare.levers);
  fillCentral(run.noise, run.quarters, bare.noise);
  const filled = { ...bare, central: true };
  const tables = { ...filled, fixed: backEnd.fixedTable(filled) };
  const rowsOf = new Map<string, { readonly row: number }[]>();
  for (const row of run.interventions.list) {
    const element = elementNames(graph, run.layout.nodes.get(row.variable)?.over ?? [])[row.element] ?? "";
    fillRow(row, run.quarters, (t) => central.at(row.variable, element, t), tables.interventions);
    const vertex = vertexOf(row.variable, element);
    rowsOf.set(vertex, [...(rowsOf.get(vertex) ?? []), row]);
  }
  const state = new Float64Array(backEnd.slots);
  writeParameters(run.layout, state, centralParameters(graph), {});
  backEnd.open(state, tables);
  backEnd.initialise(state, tables);
  const before = new Map<number, Float64Array>();
  for (let t = 0; t < run.quarters; t += 1) {
    if (quarters.includes(t)) before.set(t, state.slice());
    backEnd.quarter(state, tables, t);
    backEnd.account(state, tables, t);
    backEnd.commit(state, tables, t);
  }
  const answers = new Map<string, Float64Array>();
  const answerTo = (from: string, t: number, by: number): Float64Array => {
    const key = `${from} ${t} ${by}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    // Links are asked for source by source: the answers to the last one are done with.
    if (answers.size > 512) answers.clear();
    const rows = rowsOf.get(from) ?? [];
    const after = before.get(t)?.slice() ?? new Float64Array(backEnd.slots);
    const places = rows.map(({ row }) => row * run.quarters + t);
    const kept = places.map((place) => tables.interventions[place] as number);
    for (const [k, place] of places.entries()) tables.interventions[place] = (kept[k] as number) + by;
    backEnd.quarter(after, tables, t);
    for (const [k, place] of places.entries()) tables.interventions[place] = kept[k] as number;
    answers.set(key, after);
    return after;
  };
  return {
    valueOf: (to, from, t, by) => {
      const { variable, element } = elementOf(graph, to);
      return answerTo(from, t, by)[placeOf(run.layout, variable, element).index] ?? Number.NaN;
    },
  };
}

/** A cut for everything that an equation inside a nested clock reads from outside and that can change. */
function cutsOf(graph: Graph): readonly Intervention[] {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const fixed = new Set(["parameter", "lever", "series", "multiplier"]);
  const cuts = graph.nodes.flatMap((node) => {
    if (clockOf(node) === undefined || node.kind === "stock") return [];
    const names = lawsOf(node).flatMap((law) => Object.values(law.inputs).map(({ from }) => from));
    return [...new Set(names)].flatMap((variable): Intervention[] => {
      const source = byName.get(variable);
      if (source === undefined || fixed.has(source.kind) || clockOf(source) !== undefined) return [];
      return [{ kind: "cut", equation: node.name, variable }];
    });
  });
  return cuts;
}
