import type { ModelFault } from "../errors.ts";
import { setterOf, clockOf, lawsOf, type Graph, type GraphNode, type Law } from "./graph.ts";
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
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const unitOf = (name: string): string => {
    const node = byName.get(name);
    const clock = node === undefined ? undefined : clockOf(node);
    return clock === undefined ? name : `clock ${clock}`;
  };
  const quarter = sorted(graph, unitOf, quarterReads, computedInQuarter, "in a quarter");
  const first = sorted(
    graph,
    unitOf,
    (node) => firstReads(graph, node),
    computedFirst,
    "in the first quarter",
  );
  const blocks: Record<string, readonly string[]> = {};
  const faults = [...quarter.faults, ...first.faults];
  for (const clock of Object.keys(graph.clocks)) {
    const computed = graph.nodes.filter((node) => clockOf(node) === clock && node.kind !== "stock");
    const inside = new Set(computed.map((node) => node.name));
    const order = sortByNeed([...inside], (name) =>
      quarterReads(byName.get(name) as GraphNode).filter((read) => inside.has(read)),
    );
    blocks[clock] = order.sorted;
    if (order.cycle) faults.push(cycleFault(order.cycle, `in a step of ${clock}`));
  }
  return { first: neededFirst(graph, byName, unitOf, first.units), quarter: quarter.units, blocks, faults };
}

function sorted(
  graph: Graph,
  unitOf: (name: string) => string,
  reads: (node: GraphNode) => readonly string[],
  computed: (node: GraphNode) => boolean,
  when: string,
): { units: readonly Unit[]; faults: readonly ModelFault[] } {
  const needs = new Map<string, Set<string>>();
  for (const node of graph.nodes) {
    const unit = unitOf(node.name);
    if (!computed(node) && unit === node.name) continue;
    const wanted = needs.get(unit) ?? new Set<string>();
    for (const read of reads(node)) if (unitOf(read) !== unit) wanted.add(unitOf(read));
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

function computedFirst(node: GraphNode): boolean {
  return !held.has(node.kind);
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
function firstReads(graph: Graph, node: GraphNode): readonly string[] {
  if (node.kind === "delayed") return [node.of];
  if (node.kind !== "stock") return quarterReads(node).filter((name) => name !== node.name);
  if (node.fixedTo !== undefined) return [node.fixedTo];
  if (typeof node.initial === "string") return [node.initial];
  const setter = setterOf(graph.nodes, node.name);
  return setter?.start === undefined ? [] : lawReads(setter.start);
}

/** Of the first quarter's order, only what start values rest on. */
function neededFirst(
  graph: Graph,
  byName: ReadonlyMap<string, GraphNode>,
  unitOf: (name: string) => string,
  units: readonly Unit[],
): readonly Unit[] {
  const wanted = new Set<string>();
  const starts = graph.nodes.filter(
    (node) => clockOf(node) === undefined && ["stock", "delayed", "meanOver"].includes(node.kind),
  );
  const queue = starts.flatMap((node) => [node.name, ...readsForMemory(node)]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const unit = unitOf(name);
    if (wanted.has(unit)) continue;
    wanted.add(unit);
    const members =
      unit === name ? [name] : graph.nodes.filter((n) => unitOf(n.name) === unit).map((n) => n.name);
    for (const member of members) queue.push(...firstReads(graph, byName.get(member) as GraphNode));
  }
  return units.filter((unit) => wanted.has("node" in unit ? unit.node : `clock ${unit.block}`));
}

function readsForMemory(node: GraphNode): readonly string[] {
  return node.kind === "delayed" || node.kind === "meanOver" ? [node.of] : [];
}
