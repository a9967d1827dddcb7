import type { ModelFault } from "../errors.ts";
import { seekElement } from "./elements.ts";
import { environments, lawsOf, type Graph, type GraphInput, type GraphNode } from "./graph.ts";

/**
 * Check that every input of every equation settles on one element, and that assembled parts cover their axis once.
 *
 * @param nodes those to look at; all of the graph when absent.
 */
export function checkAxes(graph: Graph, nodes: readonly GraphNode[] = graph.nodes): readonly ModelFault[] {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const settled = new Set<string>();
  return nodes.flatMap((node) => [
    ...inputFaults(graph, byName, node, settled),
    ...coverFaults(graph, byName, node),
  ]);
}

/** Axes an equation's inputs may use: its own and, for a reduction, the one it reduces. */
export function lawAxes(node: GraphNode): readonly string[] {
  return node.kind === "reduction" ? [...node.over, node.across] : node.over;
}

function inputFaults(
  graph: Graph,
  nodes: ReadonlyMap<string, GraphNode>,
  node: GraphNode,
  settled: Set<string>,
): readonly ModelFault[] {
  const messages = new Set<string>();
  const axes = lawAxes(node);
  const rows = environments(graph, axes);
  const settle = (input: GraphInput): void => {
    const from = nodes.get(input.from);
    if (from === undefined) return;
    // Many inputs are alike in all that decides whether they settle.
    const alike = JSON.stringify([from.over, axes, input.picked, input.renamed]);
    if (settled.has(alike)) return;
    const faults = rows
      .map((row) => seekElement(graph, input, from.over, row))
      .filter((found) => typeof found === "string");
    if (faults[0] === undefined) settled.add(alike);
    else messages.add(faults[0]);
  };
  for (const law of lawsOf(node)) Object.values(law.inputs).forEach(settle);
  for (const of of plainReads(node)) settle({ from: of, picked: {}, renamed: {} });
  return [...messages].map((message) => ({ code: "axis", variable: node.name, message }));
}

/** Quantities a node reads element by element without an equation. */
function plainReads(node: GraphNode): readonly string[] {
  if (node.kind === "delayed" || node.kind === "meanOver" || node.kind === "metric") return [node.of];
  if (node.kind === "alternative") return Object.values(node.options);
  if (node.kind !== "stock") return [];
  return [node.fixedTo, typeof node.initial === "string" ? node.initial : undefined].filter(
    (n) => n !== undefined,
  );
}

function coverFaults(
  graph: Graph,
  nodes: ReadonlyMap<string, GraphNode>,
  node: GraphNode,
): readonly ModelFault[] {
  if (node.kind !== "assembled") return [];
  return environments(graph, node.over).flatMap((row) => {
    const covering = node.parts.filter((part) => partElement(graph, nodes.get(part), row) !== undefined);
    if (covering.length === 1) return [];
    const element = Object.values(row).join(".");
    const message =
      covering.length === 0 ? `no part covers ${element}` : `${covering.join(" and ")} both cover ${element}`;
    return [{ code: "axis" as const, variable: node.name, message }];
  });
}

/** The element of a part that supplies an element of the whole, if it covers it. */
export function partElement(
  graph: Graph,
  part: GraphNode | undefined,
  row: Readonly<Record<string, string>>,
): number | undefined {
  if (part === undefined) return undefined;
  const found = seekElement(graph, { from: part.name, picked: {}, renamed: {} }, part.over, row);
  return typeof found === "string" ? undefined : found;
}
