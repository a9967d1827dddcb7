import type { ModelFault } from "../errors.ts";
import { clockOf, lawsOf, type Graph, type GraphNode, type Law, type NextNode } from "./graph.ts";
import { sortByNeed } from "./sort-by-need.ts";

/** One thing to do in a quarter: compute a node, or run a nested clock through all its steps. */
export type Unit = { readonly node: string } | { readonly block: string };

/** The order of a quarter, of the first quarter's start values, and inside every nested clock. */
export interface Plan {
  readonly first: readonly Unit[];
  readonly quarter: readonly Unit[];
  /** Nodes of each nested clock in the order of one of its steps; stocks excluded. */
  readonly blocks: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly ModelFault[];
}

/** Derive the order of computation from what equations read. */
export function planOf(graph: Graph): Plan {
  const index = indexed(graph);
  const quarter = sorted(index, quarterReads, computedInQuarter, "in a quarter");
  const first = sorted(
    index,
    (node) => firstReads(index, node),
    (node) => !held.has(node.kind),
    "in the first quarter",
  );
  const blocks: Record<string, readonly string[]> = {};
  const faults = [...quarter.faults, ...first.faults];
  for (const clock of Object.keys(graph.clocks)) {
    const computed = (index.members.get(`clock ${clock}`) ?? []).filter((node) => node.kind !== "stock");
    const inside = new Set(computed.map((node) => node.name));
    const order = sortByNeed([...inside], (name) =>
      quarterReads(index.byName.get(name) as GraphNode).filter((read) => inside.has(read)),
    );
    blocks[clock] = order.sorted;
    if (order.cycle) faults.push(cycleFault(order.cycle, `in a step of ${clock}`));
  }
  return { first: neededFirst(index, first.units), quarter: quarter.units, blocks, faults };
}

/** What the order is derived from, looked up by name: each pass over the graph stays linear. */
interface Index {
  readonly nodes: readonly GraphNode[];
  readonly byName: ReadonlyMap<string, GraphNode>;
  /** The unit of every node: its own name, or its nested clock's. */
  readonly units: ReadonlyMap<string, string>;
  /** Nodes of each nested clock, by unit. */
  readonly members: ReadonlyMap<string, readonly GraphNode[]>;
  /** The equation that moves each stock. */
  readonly setters: ReadonlyMap<string, NextNode>;
}

function indexed({ nodes }: Graph): Index {
  const byName = new Map<string, GraphNode>();
  const units = new Map<string, string>();
  const members = new Map<string, GraphNode[]>();
  const setters = new Map<string, NextNode>();
  for (const node of nodes) {
    const clock = clockOf(node);
    const unit = clock === undefined ? node.name : `clock ${clock}`;
    byName.set(node.name, node);
    units.set(node.name, unit);
    if (clock !== undefined) {
      const others = members.get(unit);
      if (others === undefined) members.set(unit, [node]);
      else others.push(node);
    }
    if (node.kind === "next" && !setters.has(node.stock)) setters.set(node.stock, node);
  }
  return { nodes, byName, units, members, setters };
}

function sorted(
  { nodes, units }: Index,
  reads: (node: GraphNode) => readonly string[],
  computed: (node: GraphNode) => boolean,
  when: string,
): { units: readonly Unit[]; faults: readonly ModelFault[] } {
  const needs = new Map<string, Set<string>>();
  for (const node of nodes) {
    const unit = units.get(node.name) as string;
    if (!computed(node) && unit === node.name) continue;
    const wanted = needs.get(unit) ?? new Set<string>();
    for (const read of reads(node)) {
      const other = units.get(read) ?? read;
      if (other !== unit) wanted.add(other);
    }
    needs.set(unit, wanted);
  }
  const order = sortByNeed([...needs.keys()], (unit) =>
    [...(needs.get(unit) ?? [])].filter((n) => needs.has(n)),
  );
  return {
    units: order.sorted.map((unit) =>
      unit.startsWith("clock ") ? { block: unit.slice(6) } : { node: unit },
    ),
    faults: order.cycle ? [cycleFault(order.cycle, when)] : [],
  };
}

function cycleFault(cycle: readonly string[], when: string): ModelFault {
  const message = `equations need each other ${when}: ${cycle.join(" <- ")}`;
  return { code: "cycle", variable: cycle[0] ?? "", message, cycle };
}

const held = new Set<GraphNode["kind"]>(["parameter", "lever", "series", "multiplier", "metric"]);

function computedInQuarter(node: GraphNode): boolean {
  return !held.has(node.kind) && node.kind !== "stock";
}

function lawReads(law: Law): readonly string[] {
  return Object.values(law.inputs).map((input) => input.from);
}

/** What must be ready in the same quarter; stocks and delayed values are ready from the start. */
function quarterReads(node: GraphNode): readonly string[] {
  if (node.kind === "delayed") return [];
  if (node.kind === "meanOver") return [node.of];
  if (node.kind === "assembled") return node.parts;
  if (node.kind === "alternative") return Object.values(node.options);
  if (node.kind === "stock")
    return node.clock !== undefined && typeof node.initial === "string" ? [node.initial] : [];
  // A nested stock starts anew with every block; an outer one only in the first quarter.
  if (node.kind === "next" && node.clock === undefined) return lawReads(node.law);
  return lawsOf(node).flatMap(lawReads);
}

/** What must be ready to give a first value: stocks and delayed values start from something. */
function firstReads({ setters }: Index, node: GraphNode): readonly string[] {
  if (node.kind === "delayed") return [node.of];
  if (node.kind !== "stock") return quarterReads(node).filter((name) => name !== node.name);
  if (node.fixedTo !== undefined) return [node.fixedTo];
  if (typeof node.initial === "string") return [node.initial];
  const setter = setters.get(node.name);
  return setter?.start === undefined ? [] : lawReads(setter.start);
}

/** Of the first quarter's order, only what start values rest on. */
function neededFirst(index: Index, units: readonly Unit[]): readonly Unit[] {
  const wanted = new Set<string>();
  const starts = index.nodes.filter(
    (node) => clockOf(node) === undefined && ["stock", "delayed", "meanOver"].includes(node.kind),
  );
  const queue = starts.flatMap((node) => [node.name, ...readsForMemory(node)]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const unit = index.units.get(name) ?? name;
    if (wanted.has(unit)) continue;
    wanted.add(unit);
    const members = unit === name ? [index.byName.get(name) as GraphNode] : (index.members.get(unit) ?? []);
    for (const member of members) queue.push(...firstReads(index, member));
  }
  return units.filter((unit) => wanted.has("node" in unit ? unit.node : `clock ${unit.block}`));
}

function readsForMemory(node: GraphNode): readonly string[] {
  return node.kind === "delayed" || node.kind === "meanOver" ? [node.of] : [];
}
