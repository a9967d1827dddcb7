import type { Graph } from "../../../engine/graph/graph.ts";
import type { Scenario } from "../../state/scenario.ts";
import { differingLevers, type LeverRow } from "./scenario-rows.ts";

/** The levers in which a scenario is farthest from the base, as a share of the lever's range; farthest first. */
export function largestMoves(
  graph: Graph,
  base: Scenario,
  scenario: Scenario,
  most: number,
): readonly LeverRow[] {
  const size = ({ lever, values: [from = 0, to = 0] }: LeverRow): number =>
    Math.abs(to - from) / (lever.range[1] - lever.range[0]);
  return differingLevers(graph, [base, scenario])
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most);
}
