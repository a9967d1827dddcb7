import type { Graph } from "../../../engine/graph/graph.ts";
import { withLens, withLever, withParameter, withSwitch, type Scenario } from "../../state/scenario.ts";
import { differingAssumptions, differingLevers, lensesDiffer } from "./scenario-rows.ts";

/** One way in which two scenarios differ, taken over on its own. */
export interface Step {
  readonly kind: "lever" | "lens" | "switch" | "parameter";
  /** Lever id, switch or parameter; empty for the theory. */
  readonly name: string;
  /** The first scenario with this one thing as in the second. */
  readonly scenario: Scenario;
}

/** All single steps from one scenario towards another: what each does alone shows what explains most of the gap. */
export function stepsBetween(graph: Graph, from: Scenario, to: Scenario): readonly Step[] {
  const both = [from, to];
  const levers = differingLevers(graph, both).map(({ lever, values }): Step => ({
    kind: "lever",
    name: lever.id,
    scenario: withLever(graph, from, lever, values[1] as number),
  }));
  const assumptions = differingAssumptions(both).map(({ kind, name, values }): Step => {
    const value = values[1];
    const scenario =
      kind === "switch"
        ? withSwitch(from, name, value === undefined ? undefined : String(value))
        : withParameter(from, name, value === undefined ? undefined : Number(value));
    return { kind, name, scenario };
  });
  const lens: readonly Step[] = lensesDiffer(both)
    ? [{ kind: "lens", name: "", scenario: withLens(from, to.assumptions.lens) }]
    : [];
  return [...lens, ...assumptions, ...levers];
}
