import { clockOf, type GraphNode, type Law } from "./graph.ts";

/**
 * Whether two lists of nodes are linked alike: the same names in the same order, reading the same, on the same axes and clocks.
 *
 * What laws make of their inputs, and all numbers, may differ.
 */
export function linkedAlike(before: readonly GraphNode[], after: readonly GraphNode[]): boolean {
  return (
    before.length === after.length &&
    before.every((node, place) => {
      const other = after[place] as GraphNode;
      return node === other || linksOf(node) === linksOf(other);
    })
  );
}

/** Everything that decides a node's place in the order of computation, its streams and whether something rests on it. */
function linksOf(node: GraphNode): string {
  const { kind, name, over } = node;
  return JSON.stringify([kind, name, over, clockOf(node), node.until !== undefined, ownLinks(node)]);
}

function ownLinks(node: GraphNode): unknown {
  switch (node.kind) {
    case "stock":
      return [typeof node.initial === "number" ? "number" : node.initial, node.fixedTo];
    case "next":
      return [node.stock, readsOfLaw(node.law), readsOfLaw(node.start)];
    case "reduction":
      return [readsOfLaw(node.law), readsOfLaw(node.where)];
    case "delayed":
    case "meanOver":
    case "metric":
      return node.of;
    case "assembled":
      return node.parts;
    case "alternative":
      return [node.switch, Object.entries(node.options)];
    default:
      return "law" in node ? readsOfLaw(node.law) : undefined;
  }
}

function readsOfLaw(law: Law | undefined): readonly string[] | undefined {
  return law === undefined ? undefined : Object.values(law.inputs).map(({ from }) => from);
}
