import type { Graph } from "../../../engine/graph/graph.ts";
import type { QuarterLabel } from "../../../engine/language/calendar.ts";
import { fillLevers } from "../../../engine/run/inputs.ts";
import { layoutOf } from "../../../engine/run/layout.ts";
import { leversOf, leverValue, type Policy } from "../../state/scenario.ts";

/** Values of levers through time, in their units. */
export interface LeverPaths {
  /** Value of a lever by id or by name in a quarter, counted from the calendar's first. */
  readonly at: (lever: string, quarter: number) => number;
}

/** Follow the levers under a policy: history, then over each one's lag to what the policy sets. */
export function leverPaths(graph: Graph, policy: Policy, from: QuarterLabel): LeverPaths {
  const levers = [...leversOf(graph).values()];
  const layout = layoutOf({ ...graph, nodes: levers });
  const { quarters } = graph.calendar;
  const table = new Float64Array(layout.leverRows * quarters);
  const values = Object.fromEntries(levers.map((lever) => [lever.id, leverValue(graph, policy, lever)]));
  fillLevers(layout, { values, from }, table);
  const rows = new Map(
    levers.flatMap(({ id, name }, row) => [
      [id, row],
      [name, row],
    ]),
  );
  return {
    at: (lever, quarter) => table[(rows.get(lever) ?? Number.NaN) * quarters + quarter] ?? Number.NaN,
  };
}
