import type { ModelFault } from "../errors.ts";
import type { Graph } from "./graph.ts";
import { aliveNames } from "./switches.ts";

/** Find variables that no metric, event or observation rests on. */
export function findDead(graph: Graph): readonly ModelFault[] {
  const alive = aliveNames(graph.nodes);
  return graph.nodes
    .filter((node) => !alive.has(node.name))
    .map((node) => ({ code: "dead", variable: node.name, message: `no metric rests on this ${node.kind}` }));
}
