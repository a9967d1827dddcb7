import { readsOf, type Graph, type GraphNode } from "../../engine/graph/graph.ts";

/** What acts on what between mechanisms, with the quantities that carry it. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
}

/**
 * Flows between mechanisms: the quantities of one that another reads.
 *
 * @param mechanismAt id of the mechanism a quantity belongs to, if it belongs to one.
 */
export function flowsBetween(
  graph: Pick<Graph, "nodes">,
  mechanismAt: (node: GraphNode) => string | undefined,
): readonly Flow[] {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const flows = new Map<
    string,
    { readonly from: string; readonly to: string; readonly names: Set<string> }
  >();
  for (const node of graph.nodes) {
    const to = mechanismAt(node);
    if (to === undefined) continue;
    for (const name of readsOf(node)) {
      const source = byName.get(name);
      const from = source === undefined || !isQuantity(source) ? undefined : mechanismAt(source);
      if (from === undefined || from === to) continue;
      const key = `${from} ${to}`;
      const flow = flows.get(key) ?? { from, to, names: new Set<string>() };
      flow.names.add(name);
      flows.set(key, flow);
    }
  }
  return [...flows.values()].map(({ from, to, names }) => ({ from, to, names: [...names].sort() }));
}

/** Whether a node is a quantity that the model computes on the way, not an input or an outcome of it. */
export function isQuantity({ kind }: Pick<GraphNode, "kind">): boolean {
  return !["parameter", "lever", "multiplier", "series", "metric", "observation"].includes(kind);
}
