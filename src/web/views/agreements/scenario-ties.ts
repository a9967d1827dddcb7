import { labelAt, quarterIndex, type QuarterLabel } from "../../../engine/language/calendar.ts";
import type { Graph } from "../../../engine/graph/graph.ts";
import { leversOf, leverValue, type Policy } from "../../state/scenario.ts";
import { leverPaths } from "../map/lever-paths.ts";
import { leverTies, type LeverTie } from "./catalogue.ts";

/** What a scenario does to one tie, in the lever's unit. */
export interface ScenarioTie extends LeverTie {
  readonly unit: string;
  /** In the quarter before the policy. */
  readonly before: number;
  /** In the quarter on the screen. */
  readonly now: number;
  /** What the policy sets. */
  readonly target: number;
  /** Quarter in which the target is reached. */
  readonly complete: QuarterLabel;
  /** Whether anything of it has changed by the quarter on the screen. */
  readonly changed: boolean;
}

/** What the policy makes of ties between states by a quarter; before the policy nothing. */
export function scenarioTies(
  graph: Graph,
  policy: Policy,
  from: QuarterLabel,
  quarter: number,
): readonly ScenarioTie[] {
  const paths = leverPaths(graph, policy, from);
  const levers = leversOf(graph);
  const start = quarterIndex(graph.calendar, from);
  return leverTies.flatMap((tie) => {
    const lever = levers.get(tie.lever);
    if (lever === undefined) return [];
    const [before, now] = [paths.at(tie.lever, start - 1), paths.at(tie.lever, quarter)];
    const last = Math.min(graph.calendar.quarters - 1, start + lever.lag);
    return [
      {
        ...tie,
        unit: lever.unit,
        before,
        now,
        target: leverValue(graph, policy, lever),
        complete: labelAt(graph.calendar, last),
        changed: quarter >= start && now !== before,
      },
    ];
  });
}

/** Ties of the same states as one line. */
export interface TieGroup {
  readonly id: string;
  readonly actors: readonly string[];
  /** Levers that change something between them. */
  readonly count: number;
}

/** Put ties between the same states together. */
export function tieGroups(ties: readonly ScenarioTie[]): readonly TieGroup[] {
  const groups = new Map<string, TieGroup>();
  for (const { actors } of ties) {
    const id = `scenario ${actors.join(" ")}`;
    groups.set(id, { id, actors, count: (groups.get(id)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
