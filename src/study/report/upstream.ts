import { readsOf, type Graph, type GraphNode, type ParameterNode } from "../../engine/graph/graph.ts";

/** An equation behind a metric: 0 for the quantity measured, 1 for what it reads, 2 for what those read. */
export interface Upstream {
  readonly distance: number;
  readonly node: GraphNode;
  /** Names of what it reads. */
  readonly reads: readonly string[];
}

/** The equations behind a quantity, nearest first, and the parameters they read. */
export interface Ancestry {
  readonly equations: readonly Upstream[];
  readonly parameters: readonly ParameterNode[];
  /** Levers, recorded series and theory multipliers they read. */
  readonly inputs: readonly GraphNode[];
}

/** Walk up from a quantity through its equations, `levels` steps; stocks and their kin stand for the equations that set them. */
export function ancestryOf(graph: Graph, quantity: string, levels = 2): Ancestry {
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const setters = settersOf(graph);
  const found = new Map<string, Upstream>();
  let front = resolve(quantity, nodes, setters);
  for (let distance = 0; distance <= levels; distance += 1) {
    const fresh = [...new Set(front)]
      .flatMap((name) => nodes.get(name) ?? [])
      .filter((node) => !found.has(node.name) && !isInput(node));
    for (const node of fresh) found.set(node.name, { distance, node, reads: [...new Set(readsOf(node))] });
    front = fresh.flatMap(readsOf).flatMap((name) => resolve(name, nodes, setters));
  }
  const equations = [...found.values()];
  const leaves = [...new Set(equations.flatMap(({ reads }) => reads))]
    .flatMap((name) => nodes.get(name) ?? [])
    .filter(isInput);
  return {
    equations,
    parameters: leaves.filter((node): node is ParameterNode => node.kind === "parameter"),
    inputs: leaves.filter((node) => node.kind !== "parameter"),
  };
}

function isInput({ kind }: GraphNode): boolean {
  return kind === "parameter" || kind === "lever" || kind === "series" || kind === "multiplier";
}

/** Names of the equations that give each stock its next value. */
function settersOf(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const setters = new Map<string, string[]>();
  for (const node of graph.nodes) {
    if (node.kind === "next") setters.set(node.stock, [...(setters.get(node.stock) ?? []), node.name]);
  }
  return setters;
}

/** Follow names that only pass a value on to the equations that compute it. */
function resolve(
  name: string,
  nodes: ReadonlyMap<string, GraphNode>,
  setters: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  const node = nodes.get(name);
  if (node === undefined || seen.has(name)) return [];
  const next =
    node.kind === "stock" ? (setters.get(name) ?? []) : PASSING.has(node.kind) ? readsOf(node) : [];
  if (next.length === 0) return [name];
  return next.flatMap((one) => resolve(one, nodes, setters, new Set([...seen, name])));
}

const PASSING: ReadonlySet<GraphNode["kind"]> = new Set(["delayed", "meanOver", "assembled", "alternative"]);
