import type { Arm as EngineArm } from "../../engine/ensemble/arm.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { resolveSwitches, switchesOf, type Switches } from "../../engine/graph/switches.ts";

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

/** An arm without the levers that nothing reads under its switches: there the engine does not know them. */
export function withoutIdleLevers(arm: EngineArm, under: (switches: Switches) => Graph): EngineArm {
  if (Object.keys(arm.switches).length === 0) return arm;
  const nodes = under(arm.switches).nodes;
  const known = new Set(nodes.flatMap((node) => (node.kind === "lever" ? [node.id] : [])));
  const values = Object.entries(arm.levers.values).filter(([id]) => known.has(id));
  return { ...arm, levers: { ...arm.levers, values: Object.fromEntries(values) } };
}
