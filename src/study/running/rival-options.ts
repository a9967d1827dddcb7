import type { Arm as EngineArm } from "../../engine/ensemble/arm.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { resolveSwitches, type Switches } from "../../engine/graph/switches.ts";

/** The graph under switches; each combination is resolved once. */
export function graphsUnder(graph: Graph): (switches: Switches) => Graph {
  const known = new Map<string, Graph>();
  return (switches) => {
    const key = JSON.stringify(Object.entries(switches).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const found = known.get(key) ?? resolveSwitches(graph, switches);
    known.set(key, found);
    return found;
  };
}

/** Makes arms without the levers that nothing reads under their switches: there the engine does not know them. */
export function idleLeversOff(under: (switches: Switches) => Graph): (arm: EngineArm) => EngineArm {
  const known = new Map<Graph, ReadonlySet<string>>();
  return (arm) => {
    if (Object.keys(arm.switches).length === 0) return arm;
    const graph = under(arm.switches);
    const levers = known.get(graph) ?? leverIds(graph);
    known.set(graph, levers);
    const values = Object.entries(arm.levers.values).filter(([id]) => levers.has(id));
    return { ...arm, levers: { ...arm.levers, values: Object.fromEntries(values) } };
  };
}

function leverIds({ nodes }: Graph): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (node.kind === "lever" ? [node.id] : [])));
}
