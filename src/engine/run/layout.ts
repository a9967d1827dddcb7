import { partElement } from "../graph/check-axes.ts";
import { environments, sizeOf, type Graph, type GraphNode } from "../graph/graph.ts";

/** Where a value stands: a slot of the state, or a row of one of the tables of values by quarter. */
export interface Place {
  readonly table: "state" | "lever" | "series";
  /** Slot of the state, or row of the table (a row holds one value for each quarter). */
  readonly index: number;
}

/** Where everything stands in a run's state and tables. */
export interface Layout {
  /** Number of slots of the state, accumulators of outputs excluded. */
  readonly size: number;
  readonly leverRows: number;
  readonly seriesRows: number;
  /** Start of each node's slots or rows. */
  readonly startOf: ReadonlyMap<string, Place>;
  /** Start of the ring buffer of delayed values and means. */
  readonly ringOf: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly graph: Graph;
}

/** Lay out a graph whose switches are resolved: slots in declaration order. */
export function layoutOf(graph: Graph): Layout {
  const startOf = new Map<string, Place>();
  const ringOf = new Map<string, number>();
  const next = { state: 0, lever: 0, series: 0 };
  const take = (table: Place["table"], count: number): number => {
    next[table] += count;
    return next[table] - count;
  };
  for (const node of graph.nodes) {
    const table = tableOf(node);
    if (table === undefined) continue;
    const count = sizeOf(graph, node.over);
    startOf.set(node.name, { table, index: take(table, count) });
    if (node.kind === "delayed" || node.kind === "meanOver")
      ringOf.set(node.name, take("state", count * node.quarters));
  }
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  return { size: next.state, leverRows: next.lever, seriesRows: next.series, startOf, ringOf, nodes, graph };
}

function tableOf(node: GraphNode): Place["table"] | undefined {
  if (node.kind === "lever" || node.kind === "series") return node.kind;
  // These take no place of their own: they are other nodes seen under another name.
  if (["alternative", "assembled", "metric", "observation"].includes(node.kind)) return undefined;
  return "state";
}

/**
 * Find the place of one element of a quantity, through alternatives and assembled quantities.
 *
 * @param element the element's place in the quantity's own order.
 */
export function placeOf(layout: Layout, name: string, element: number): Place {
  const node = layout.nodes.get(name);
  if (node === undefined) throw new RangeError(`no quantity ${name}`);
  if (node.kind === "alternative") return placeOf(layout, Object.values(node.options)[0] as string, element);
  if (node.kind === "metric") return placeOf(layout, node.of, element);
  if (node.kind === "assembled") {
    const row = environments(layout.graph, node.over)[element] ?? {};
    for (const part of node.parts) {
      const inside = partElement(layout.graph, layout.nodes.get(part), row);
      if (inside !== undefined) return placeOf(layout, part, inside);
    }
  }
  const start = layout.startOf.get(name);
  if (start === undefined) throw new RangeError(`${name} has no place of its own`);
  return { table: start.table, index: start.index + element };
}

/** One word for a place, to use as a key. */
export function placeKey(place: Place): string {
  return `${place.table}${place.index}`;
}
