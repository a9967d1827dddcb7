import type { Graph, LeverNode } from "../../../engine/graph/graph.ts";
import { leversOf, leverValue, type LensChoice, type Scenario } from "../../state/scenario.ts";

/** A lever in which scenarios differ: its value in each of them. */
export interface LeverRow {
  readonly lever: LeverNode;
  readonly values: readonly number[];
}

/** An assumption in which they differ; nothing where a scenario leaves it as usual. */
export interface AssumptionRow {
  readonly kind: "switch" | "parameter";
  readonly name: string;
  readonly values: readonly (string | number | undefined)[];
}

/** Levers in which some scenarios differ, in the model's order. */
export function differingLevers(graph: Graph, scenarios: readonly Scenario[]): readonly LeverRow[] {
  return [...leversOf(graph).values()].flatMap((lever) => {
    const values = scenarios.map(({ policy }) => leverValue(graph, policy, lever));
    return new Set(values).size > 1 ? [{ lever, values }] : [];
  });
}

/** Equations and fixed parameters in which some scenarios differ, by name. */
export function differingAssumptions(scenarios: readonly Scenario[]): readonly AssumptionRow[] {
  const rows = (
    kind: AssumptionRow["kind"],
    settings: readonly Readonly<Record<string, string | number>>[],
  ): readonly AssumptionRow[] => {
    const names = [...new Set(settings.flatMap((one) => Object.keys(one)))].toSorted();
    return names.flatMap((name) => {
      const values = settings.map((one) => one[name]);
      return new Set(values).size > 1 ? [{ kind, name, values }] : [];
    });
  };
  return [
    ...rows(
      "switch",
      scenarios.map(({ assumptions }) => assumptions.switches),
    ),
    ...rows(
      "parameter",
      scenarios.map(({ assumptions }) => assumptions.parameters),
    ),
  ];
}

/** Whether scenarios rest on different theories. */
export function lensesDiffer(scenarios: readonly Scenario[]): boolean {
  return new Set(scenarios.map(({ assumptions }) => lensKey(assumptions.lens))).size > 1;
}

function lensKey(lens: LensChoice): string {
  return "id" in lens
    ? lens.id
    : JSON.stringify(Object.entries(lens.weights).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
