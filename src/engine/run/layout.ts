import { partElement } from "../graph/check-axes.ts";
import { inputElement } from "../graph/elements.ts";
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

/** Lay out a graph whose switches are resolved: slots in the order of its nodes. */
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

/** One element of a quantity. */
export interface Element {
  readonly node: GraphNode;
  /** The element's place in the quantity's own order. */
  readonly element: number;
}

/** Follow alternatives, assembled quantities and metrics down to the quantity that holds the value of an element. */
export function holderOf(layout: Layout, name: string, element: number): Element {
  const node = layout.nodes.get(name);
  if (node === undefined) throw new RangeError(`no quantity ${name}`);
  if (!["alternative", "assembled", "metric"].includes(node.kind)) return { node, element };
  const row = environments(layout.graph, node.over)[element] ?? {};
  const behind =
    node.kind === "alternative"
      ? Object.values(node.options)
      : node.kind === "assembled"
        ? node.parts
        : node.kind === "metric"
          ? [node.of]
          : [];
  for (const part of behind) {
    const inside = partElement(layout.graph, layout.nodes.get(part), row);
    if (inside !== undefined) return holderOf(layout, part, inside);
  }
  throw new RangeError(`${name} has no place of its own`);
}

/**
 * Find the place of one element of a quantity, through alternatives and assembled quantities.
 *
 * @param element the element's place in the quantity's own order.
 */
export function placeOf(layout: Layout, name: string, element: number): Place {
  const holder = holderOf(layout, name, element);
  const start = layout.startOf.get(holder.node.name);
  if (start === undefined) throw new RangeError(`${name} has no place of its own`);
  return { table: start.table, index: start.index + holder.element };
}

/** The place that a node, written for some elements, reads of a quantity it names without an equation. */
export function plainPlace(layout: Layout, name: string, row: Readonly<Record<string, string>>): Place {
  const over = layout.nodes.get(name)?.over ?? [];
  return placeOf(
    layout,
    name,
    inputElement(layout.graph, { from: name, picked: {}, renamed: {} }, over, row),
  );
}

/** One word for a place, to use as a key. */
export function placeKey(place: Place): string {
  return `${place.table}${place.index}`;
}
