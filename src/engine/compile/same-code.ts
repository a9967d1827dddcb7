import { sameData } from "../graph/build-cache.ts";
import type { Graph, GraphNode, Law } from "../graph/graph.ts";
import type { RunPlan } from "../run/run-plan.ts";

/**
 * Whether two graphs compile to the same program, whatever switches and outputs are asked for: they differ in values of
 * parameters, series and levers, in words and in evidence only.
 */
export function sameCode(before: Graph, after: Graph): boolean {
  return alike(before, after, codeOf);
}

/**
 * Whether two graphs are planned alike, whatever switches and outputs are asked for: they differ in what `sameCode` allows, and in
 * what laws make of their inputs.
 */
export function samePlan(before: Graph, after: Graph): boolean {
  return alike(before, after, placeOf);
}

function alike(before: Graph, after: Graph, seen: (node: GraphNode) => object): boolean {
  return (
    before.nodes.length === after.nodes.length &&
    sameData(before.axes, after.axes) &&
    sameData(before.clocks, after.clocks) &&
    sameData(before.calendar, after.calendar) &&
    before.nodes.every((node, place) => {
      const other = after.nodes[place] as GraphNode;
      return node === other || sameData(seen(node), seen(other));
    })
  );
}

/**
 * The plan of another graph that is planned alike: its nodes in the places of those before.
 *
 * @param graph one for which `samePlan` holds with the graph that was planned.
 */
export function planFor(run: RunPlan, graph: Graph): RunPlan {
  const given = new Map(graph.nodes.map((node) => [node.name, node]));
  const nodes = run.graph.nodes.map((node) =>
    node.kind === "alternative" ? node : (given.get(node.name) ?? node),
  );
  const resolved: Graph = { ...graph, nodes };
  const layout = { ...run.layout, graph: resolved, nodes: new Map(nodes.map((node) => [node.name, node])) };
  return { ...run, graph: resolved, layout };
}

/** What no instruction of a program depends on: words, evidence, and numbers that programs read from tables. */
const besides: ReadonlySet<string> = new Set([
  "doc",
  "spec",
  "symbol",
  "module",
  "line",
  "unit",
  "because",
  "sources",
  "grade",
  "ranges",
  "distribution",
  "points",
  "between",
  "after",
  "range",
  "default",
  "whole",
  "lag",
  "costPerUnit",
  "paidBy",
  "history",
  "historyRule",
  "touches",
  "better",
  "negligible",
]);

function codeOf(node: GraphNode): object {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !besides.has(key)));
}

/** Everything of a node but its laws; of a draw its law too, since its distribution decides which noise it needs. */
function placeOf(node: GraphNode): object {
  if (node.kind === "draw" || node.kind === "observation") return codeOf(node);
  const inputs = (law: unknown): unknown => (isLaw(law) ? law.inputs : law);
  return Object.fromEntries(Object.entries(codeOf(node)).map(([key, part]) => [key, inputs(part)]));
}

function isLaw(part: unknown): part is Law {
  return typeof part === "object" && part !== null && "expression" in part;
}
