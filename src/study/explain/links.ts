import { readsOf, setterOf, type Graph, type GraphNode, type MetricNode } from "../../engine/graph/graph.ts";

/** What a quantity reads and what reads it. */
export interface Links {
  readonly node: GraphNode;
  /** Inputs, each once, parameters last. */
  readonly reads: readonly GraphNode[];
  /** Quantities whose equations read this one. */
  readonly readBy: readonly GraphNode[];
  /** Metrics that rest on it, through any number of quarters. */
  readonly metrics: readonly MetricNode[];
}

/** Follow the graph one step up from a quantity and all the way down. A stock brings the equation that moves it. */
export function linksOf(graph: Graph, node: GraphNode): Links {
  const byName = new Map(graph.nodes.map((one) => [one.name, one]));
  const names = new Set([node, setterOf(graph.nodes, node.name) ?? node].flatMap(readsOf));
  names.delete(node.name);
  const reads = [...names].flatMap((name) => byName.get(name) ?? []);
  const isParameter = (one: GraphNode): number => (one.kind === "parameter" ? 1 : 0);
  return {
    node,
    reads: reads.sort((a, b) => isParameter(a) - isParameter(b)),
    readBy: readersOf(graph, node.name).filter((one) => one.kind !== "metric" && one.name !== node.name),
    metrics: metricsBelow(graph, [node.name]),
  };
}

/** Quantities that read a name; the `next` of a stock reads it to carry it on. */
function readersOf(graph: Graph, name: string): readonly GraphNode[] {
  return graph.nodes.filter((one) => readsOf(one).includes(name));
}

/** Metrics that rest on any of some quantities, through any number of quarters, by id. */
export function metricsBelow(graph: Graph, names: readonly string[]): readonly MetricNode[] {
  const readers = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const list = readers.get(from) ?? [];
    list.push(to);
    readers.set(from, list);
  };
  for (const node of graph.nodes) {
    for (const read of readsOf(node)) link(read, node.name);
    if (node.kind === "next") link(node.name, node.stock);
  }
  const reached = new Set<string>();
  const waiting = [...names];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(readers.get(at) ?? []));
  }
  return graph.nodes
    .filter((node): node is MetricNode => node.kind === "metric" && reached.has(node.name))
    .sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}
