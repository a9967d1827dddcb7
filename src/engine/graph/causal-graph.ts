import { inputElement } from "./elements.ts";
import {
  clockOf,
  dotted,
  elementNames,
  environments,
  setterOf,
  type Graph,
  type GraphNode,
  type Law,
  type NextNode,
} from "./graph.ts";
import { resolveSwitches, type Switches } from "./switches.ts";

/** The elements an equation is written for: axis name to element. */
export type Environment = Readonly<Record<string, string>>;

/** What computes a vertex: one element of a node, or a whole nested clock. */
export interface Definition {
  readonly node: GraphNode;
  readonly environment: Environment;
}

/** One quantity acting on another. */
export interface CausalLink {
  readonly from: string;
  readonly to: string;
  /** The effect comes a quarter or more later, through memory. */
  readonly late: boolean;
  /** The nested clock that carries the effect, if one does. */
  readonly through?: string;
}

/**
 * Who acts on whom, element by element, in names such as `threat.JP`.
 *
 * Names for one and the same thing are one vertex: a stock and the equation that moves it, a quantity and a stock that only
 * keeps it for a quarter, a rule for some elements and the quantity assembled from such rules, a rival equation and the
 * quantity it supplies. What happens inside a nested clock is one link from what it reads to what is read of it.
 */
export interface CausalGraph {
  readonly graph: Graph;
  readonly links: readonly CausalLink[];
  readonly definitionOf: ReadonlyMap<string, Definition>;
  /** The vertex that an element of a quantity is part of. */
  readonly vertexOf: (name: string, element: string) => string;
}

/** A graph with what is looked up in it again and again. */
export interface GraphIndex {
  readonly graph: Graph;
  readonly byName: ReadonlyMap<string, GraphNode>;
  /** Names of a node's elements. */
  readonly elementsOf: (node: GraphNode) => readonly string[];
}

/** Index a graph; the names of a node's elements are made once. */
export function indexOf(graph: Graph): GraphIndex {
  const known = new Map<string, readonly string[]>();
  const elementsOf = (node: GraphNode): readonly string[] => {
    const key = node.over.join(" ");
    const found = known.get(key) ?? elementNames(graph, node.over);
    known.set(key, found);
    return found;
  };
  return { graph, byName: new Map(graph.nodes.map((node) => [node.name, node])), elementsOf };
}

/** Derive the causal graph of a model for one combination of switches. */
export function causalGraph(whole: Graph, switches: Switches = {}): CausalGraph {
  const graph = resolveSwitches(whole, switches);
  const index = indexOf(graph);
  const { byName } = index;
  const vertexOf = vertexNamer(index);
  const definitionOf = new Map<string, Definition>();
  const links = new Map<string, CausalLink>();
  const add = (link: CausalLink): void => {
    const key = `${link.from} ${link.to}`;
    const known = links.get(key);
    if (link.from !== link.to && (known === undefined || known.late)) links.set(key, link);
  };
  for (const node of graph.nodes) {
    if (!moves(node) || clockOf(node) !== undefined) continue;
    for (const environment of environments(graph, node.over)) {
      const element = elementIn(node.over, environment);
      const to = vertexOf(node.name, element);
      if (isCopy(node) || node.kind === "assembled" || node.kind === "alternative") continue;
      definitionOf.set(to, { node, environment });
      for (const { name, element: place } of sourcesOf(index, node, environment)) {
        const from = byName.get(name) as GraphNode;
        const late = isMemory(from) || node.kind === "delayed";
        const clock = clockOf(from);
        if (clock === undefined) {
          if (moves(from) || from.kind === "stock") add({ from: vertexOf(name, place), to, late });
        } else {
          for (const outer of outerSources(index, name, place))
            add({
              from: vertexOf(outer.name, outer.element),
              to: vertexOf(name, place),
              late: outer.late,
              through: clock,
            });
          add({ from: vertexOf(name, place), to, late: false });
        }
      }
    }
  }
  return { graph, links: [...links.values()], definitionOf, vertexOf };
}

/** Whether a node has a value of its own that something in the model can change. */
function moves(node: GraphNode): boolean {
  return !["parameter", "lever", "series", "multiplier", "stock", "metric", "observation"].includes(
    node.kind,
  );
}

function isMemory(node: GraphNode): boolean {
  return node.kind === "stock";
}

/** Name an element by the elements of its axes: `JP`, or nothing for a single number. */
export function elementIn(over: readonly string[], environment: Environment): string {
  return over.map((axis) => environment[axis] ?? "").join(".");
}

/** One element that an equation reads, under the name the equation gives it. */
export interface ReadElement {
  readonly key: string;
  readonly name: string;
  readonly element: string;
  /** For a reduction: the elements it is being read for. */
  readonly environment: Environment;
}

/** Every element that a law reads for one element of its node. */
export function readsOfLaw(index: GraphIndex, law: Law, environment: Environment): readonly ReadElement[] {
  return Object.entries(law.inputs).flatMap(([key, input]) => {
    const from = index.byName.get(input.from);
    if (from === undefined) return [];
    const place = inputElement(index.graph, input, from.over, environment);
    return [{ key, name: input.from, element: index.elementsOf(from)[place] ?? "", environment }];
  });
}

/** The laws that give a node its value from quarter to quarter; start values are left out. */
export function runningLaws(node: GraphNode): readonly Law[] {
  if (node.kind === "reduction") return node.where === undefined ? [node.law] : [node.law, node.where];
  return node.kind === "aux" || node.kind === "event" || node.kind === "draw" || node.kind === "next"
    ? [node.law]
    : [];
}

/** The elements an equation runs its law for: one, or for a reduction all it reduces across. */
export function innerEnvironments(graph: Graph, node: GraphNode, own: Environment): readonly Environment[] {
  if (node.kind !== "reduction") return [own];
  return environments(graph, [node.across]).map((across) => ({ ...own, ...across }));
}

function sourcesOf(
  index: GraphIndex,
  node: GraphNode,
  own: Environment,
): readonly { readonly name: string; readonly element: string }[] {
  if (node.kind === "delayed" || node.kind === "meanOver")
    return [{ name: node.of, element: elementIn(node.over, own) }];
  const laws = runningLaws(node).map((law) => withoutConstants(index, law));
  return innerEnvironments(index.graph, node, own).flatMap((environment) =>
    laws.flatMap((law) => readsOfLaw(index, law, environment)),
  );
}

/** A law without the inputs that nothing in the model changes. */
function withoutConstants({ byName }: GraphIndex, law: Law): Law {
  const inputs = Object.entries(law.inputs).filter(([, { from }]) => {
    const node = byName.get(from);
    return node !== undefined && (moves(node) || node.kind === "stock");
  });
  return { ...law, inputs: Object.fromEntries(inputs) };
}

interface OuterSource {
  readonly name: string;
  readonly element: string;
  readonly late: boolean;
}

/** What a quantity inside a nested clock rests on outside of it. */
function outerSources(index: GraphIndex, name: string, element: string): readonly OuterSource[] {
  const found = new Map<string, OuterSource>();
  const seen = new Set<string>();
  const waiting = [{ name, element }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const key = dotted(at.name, at.element);
    const node = index.byName.get(at.name) as GraphNode;
    if (seen.has(key)) continue;
    seen.add(key);
    if (clockOf(node) === undefined) {
      if (moves(node) || node.kind === "stock") found.set(key, { ...at, late: isMemory(node) });
      continue;
    }
    waiting.push(...insideReads(index, node, at.element));
  }
  return [...found.values()];
}

function insideReads(
  index: GraphIndex,
  node: GraphNode,
  element: string,
): { name: string; element: string }[] {
  if (node.kind === "stock") {
    const setter = setterOf(index.graph.nodes, node.name);
    const initial = typeof node.initial === "string" ? [{ name: node.initial, element }] : [];
    return [
      ...(setter === undefined ? [] : [{ name: setter.name, element }]),
      ...initial.filter((one) => hasElement(index, one)),
    ];
  }
  const names = index.elementsOf(node);
  const own = environments(index.graph, node.over)[names.indexOf(element)] ?? {};
  const starts =
    node.kind === "next" && node.start !== undefined
      ? readsOfLaw(index, withoutConstants(index, node.start), own)
      : [];
  return [...sourcesOf(index, node, own), ...starts].map(({ name, element }) => ({ name, element }));
}

function hasElement(
  index: GraphIndex,
  { name, element }: { readonly name: string; readonly element: string },
): boolean {
  const node = index.byName.get(name);
  return node !== undefined && index.elementsOf(node).includes(element);
}

/** A stock's new value that is nothing but another quantity: the stock keeps that quantity for a quarter. */
function isCopy(node: GraphNode): node is NextNode {
  return (
    node.kind === "next" &&
    node.law.expression.op === "input" &&
    clockOf(node) === undefined &&
    plain(node.law)
  );
}

function plain(law: Law): boolean {
  return Object.values(law.inputs).every(
    ({ picked, renamed }) => Object.keys(picked).length === 0 && Object.keys(renamed).length === 0,
  );
}

/** Map names of one and the same thing to one of them. */
function vertexNamer(index: GraphIndex): (name: string, element: string) => string {
  const { graph } = index;
  const standsFor = new Map<string, string>();
  for (const node of graph.nodes) {
    if (node.kind === "next" && clockOf(node) === undefined) standsFor.set(node.name, node.stock);
    if (isCopy(node)) standsFor.set(node.stock, copied(node));
    if (node.kind === "assembled") for (const part of node.parts) standsFor.set(part, node.name);
    if (node.kind === "alternative")
      for (const option of Object.values(node.options)) standsFor.set(option, node.name);
  }
  return (name, element) => {
    let at = name;
    const passed = new Set<string>();
    for (let next = standsFor.get(at); next !== undefined && !passed.has(next); next = standsFor.get(at)) {
      if (!hasElement(index, { name: next, element })) break;
      passed.add(at);
      at = next;
    }
    return dotted(at, element);
  };
}

function copied(node: NextNode): string {
  return Object.values(node.law.inputs)[0]?.from ?? node.stock;
}
