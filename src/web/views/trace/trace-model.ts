import { indexOf, type GraphIndex } from "../../../engine/graph/causal-graph.ts";
import { readsOf, type Graph, type GraphNode, type NextNode } from "../../../engine/graph/graph.ts";
import { modelMeanings, type ModelMeaning } from "../../../study/explain/model-meanings.ts";
import { mechanismOf } from "../../../study/running/mechanism-of.ts";

/** A model with all that the trace looks up in it. */
export interface TraceModel extends GraphIndex {
  /** By the stock they move. */
  readonly setters: ReadonlyMap<string, NextNode>;
  /** All that an address may name. */
  readonly names: ReadonlyMap<string, ModelMeaning>;
  /** Nodes that read a name, in any quarter. */
  readonly readers: ReadonlyMap<string, readonly GraphNode[]>;
}

/** Index a model for the trace. */
export function traceModel(graph: Graph): TraceModel {
  const nodes = graph.nodes;
  return {
    ...indexOf(graph),
    setters: new Map(nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node] as const] : []))),
    names: modelMeanings(graph),
    readers: readersOf(nodes),
  };
}

function readersOf(nodes: readonly GraphNode[]): ReadonlyMap<string, readonly GraphNode[]> {
  const readers = new Map<string, GraphNode[]>();
  for (const node of nodes)
    for (const name of new Set(readsOf(node))) {
      const known = readers.get(name);
      if (known === undefined) readers.set(name, [node]);
      else known.push(node);
    }
  return readers;
}

/** Id of the mechanism a node belongs to; a stock without one of its own stands with the equation that moves it. */
export function mechanismIn(model: TraceModel, node: GraphNode): string | undefined {
  const own = mechanismOf(node);
  if (own !== "") return own;
  const setter = model.setters.get(node.name);
  const moved = setter === undefined ? "" : mechanismOf(setter);
  return moved === "" ? undefined : moved;
}

/** The name under which the trace shows a node: metrics and levers have ids that readers know. */
export function itemOf(node: GraphNode): string {
  return node.kind === "metric" || node.kind === "lever" ? node.id : node.name;
}
