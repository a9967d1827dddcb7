import { indexOf, type GraphIndex } from "../../../engine/graph/causal-graph.ts";
import {
  readsOf,
  type Graph,
  type GraphMechanism,
  type GraphNode,
  type LeverNode,
  type MetricNode,
  type NextNode,
} from "../../../engine/graph/graph.ts";
import { switchesOf } from "../../../engine/graph/switches.ts";
import { mechanismOf } from "../../../study/running/mechanism-of.ts";

/** A model with all that the trace looks up in it. */
export interface TraceModel extends GraphIndex {
  /** By id: `Y10`. */
  readonly metrics: ReadonlyMap<string, MetricNode>;
  /** By id: `L18`. */
  readonly levers: ReadonlyMap<string, LeverNode>;
  readonly mechanisms: ReadonlyMap<string, GraphMechanism>;
  /** By the stock they move. */
  readonly setters: ReadonlyMap<string, NextNode>;
  /** All that an address may name, by its small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Nodes that read a name, in any quarter. */
  readonly readers: ReadonlyMap<string, readonly GraphNode[]>;
}

/** Index a model for the trace. */
export function traceModel(graph: Graph): TraceModel {
  const nodes = graph.nodes;
  return {
    ...indexOf(graph),
    metrics: new Map(nodes.flatMap((node) => (node.kind === "metric" ? [[node.id, node] as const] : []))),
    levers: new Map(nodes.flatMap((node) => (node.kind === "lever" ? [[node.id, node] as const] : []))),
    mechanisms: new Map(graph.mechanisms.map((mechanism) => [mechanism.id, mechanism])),
    setters: new Map(nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node] as const] : []))),
    names: namesIn(graph),
    readers: readersOf(nodes),
  };
}

function namesIn(graph: Graph): ReadonlyMap<string, string> {
  const names = [
    ...graph.nodes.flatMap((node) => [node.name, itemOf(node)]),
    ...graph.mechanisms.map(({ id }) => id),
    ...Object.keys(switchesOf(graph)),
  ];
  return new Map(names.map((name) => [name.toLowerCase(), name]));
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
