import { innerEnvironments, readsOfLaw, type Environment } from "../../../engine/graph/causal-graph.ts";
import { dotted, environments, lawsOf, type GraphNode, type Law } from "../../../engine/graph/graph.ts";
import { resolveSwitches, type Switches } from "../../../engine/graph/switches.ts";
import type { TraceModel } from "./trace-model.ts";

/** One element of a quantity, by name: `threat` of `JP`. */
export interface ElementOf {
  readonly node: GraphNode;
  /** Empty for a single number. */
  readonly element: string;
}

/** The elements that an element of a quantity is computed from, parameters included, each once, in the order of the equation. */
export function elementsRead(
  model: TraceModel,
  { node, element }: ElementOf,
  switches: Switches,
): readonly ElementOf[] {
  const setter = model.setters.get(node.name);
  const own = node.kind === "stock" && setter !== undefined ? [node, setter] : [node];
  const found = own.flatMap((one) => readsOfNode(model, one, element, switches));
  const once = new Map(found.map((one) => [dotted(one.node.name, one.element), one]));
  once.delete(dotted(node.name, element));
  return [...once.values()];
}

function readsOfNode(
  model: TraceModel,
  node: GraphNode,
  element: string,
  switches: Switches,
): readonly ElementOf[] {
  const place = model.elementsOf(node).indexOf(element);
  const environment = environments(model.graph, node.over)[place] ?? {};
  switch (node.kind) {
    case "delayed":
    case "meanOver":
    case "metric":
      return elementNamed(model, node.of, element);
    case "alternative": {
      const option = switches[node.switch] ?? Object.keys(node.options)[0] ?? "";
      return elementNamed(model, node.options[option] ?? "", element);
    }
    case "assembled":
      return node.parts.flatMap((part) => elementNamed(model, part, element));
    case "stock":
      return [node.fixedTo, node.initial].flatMap((from) =>
        typeof from === "string" ? elementNamed(model, from, element) : [],
      );
    default:
      return lawsOf(node).flatMap((law) => readsOf(model, node, law, environment));
  }
}

function readsOf(model: TraceModel, node: GraphNode, law: Law, own: Environment): readonly ElementOf[] {
  return innerEnvironments(model.graph, node, own).flatMap((environment) =>
    readsOfLaw(model, law, environment).flatMap(({ name, element }) => elementNamed(model, name, element)),
  );
}

function elementNamed(model: TraceModel, name: string, element: string): readonly ElementOf[] {
  const node = model.byName.get(name);
  return node !== undefined && model.elementsOf(node).includes(element) ? [{ node, element }] : [];
}

/** Names under which the engine can record elements, for those that are computed under some switches. */
export function recordable(
  model: TraceModel,
  elements: readonly ElementOf[],
  switches: Switches,
): readonly string[] {
  const computed = new Set(resolveSwitches(model.graph, switches).nodes.map(({ name }) => name));
  return elements
    .filter(({ node }) => computed.has(node.name) && node.kind !== "metric" && node.kind !== "observation")
    .map(({ node, element }) => dotted(node.name, element));
}
