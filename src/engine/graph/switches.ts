import { UnknownNameError } from "../errors.ts";
import { nearestName } from "../nearest.ts";
import type { AlternativeNode, Graph, GraphNode } from "./graph.ts";
import { readsOf } from "./graph.ts";

/** Which alternative each switch takes; absent means its first. */
export type Switches = Readonly<Record<string, string>>;

/** A graph compiled for one combination of switches: each alternative node holds its one active option. */
export function resolveSwitches(graph: Graph, switches: Switches): Graph {
  checkSwitchNames(graph, switches);
  const nodes = graph.nodes.map((node): GraphNode => {
    if (node.kind !== "alternative") return node;
    const option = switches[node.switch] ?? Object.keys(node.options)[0] ?? "";
    const of = node.options[option];
    if (of === undefined)
      throw new UnknownNameError(
        `switch ${node.switch} has no option ${option}; it has ${Object.keys(node.options).join(", ")}`,
      );
    return { ...node, options: { [option]: of } };
  });
  return { ...graph, nodes: withoutUnused(nodes) };
}

/** The switches of a model with their options, the default first. */
export function switchesOf(graph: Graph): Readonly<Record<string, readonly string[]>> {
  const alternatives = graph.nodes.filter((node): node is AlternativeNode => node.kind === "alternative");
  return Object.fromEntries(alternatives.map((node) => [node.switch, Object.keys(node.options)]));
}

/** One rival of a switch's default equations. */
export interface RivalOption {
  /** Switch and option as reports name them: `S1 olson`. */
  readonly label: string;
  readonly switches: Switches;
}

/** Every option of every switch but the defaults: one switch is changed at a time. */
export function rivalOptions(graph: Graph): readonly RivalOption[] {
  const switches = Object.entries(switchesOf(graph)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return switches.flatMap(([name, options]) =>
    options.slice(1).map((option) => ({ label: `${name} ${option}`, switches: { [name]: option } })),
  );
}

function checkSwitchNames(graph: Graph, switches: Switches): void {
  const known = Object.keys(switchesOf(graph));
  for (const name of Object.keys(switches)) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new UnknownNameError(
      `no switch ${name}${nearest === undefined ? "" : `; did you mean ${nearest}?`}`,
    );
  }
}

/** Drop what only an inactive alternative needs; metrics, events, observations and stand-ins are kept. */
function withoutUnused(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const alive = aliveNames(nodes);
  return nodes.filter((node) => alive.has(node.name));
}

/** Names of all that a metric, event or observation rests on, through every quarter. */
export function aliveNames(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const setterOf = new Map(
    nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node.name] as const] : [])),
  );
  const alive = new Set<string>(["running"]);
  const queue = nodes.filter(isRoot).map((node) => node.name);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (alive.has(name)) continue;
    alive.add(name);
    const node = byName.get(name);
    if (node !== undefined) queue.push(...readsOf(node));
    const setter = setterOf.get(name);
    if (setter !== undefined) queue.push(setter);
  }
  return alive;
}

function isRoot(node: GraphNode): boolean {
  return ["metric", "event", "observation"].includes(node.kind) || node.until !== undefined;
}
