import { dotted, elementNames, type Graph } from "../graph/graph.ts";
import { simulate } from "./simulate.ts";

/** Values of every quantity of a model along one run without noise. */
export interface CentralValues {
  readonly quarters: number;
  /** The value of an element in a quarter; of a stock, the value the quarter starts with. */
  readonly at: (name: string, element: string, t: number) => number;
  /** Largest less smallest value of an element over the run. */
  readonly spread: (name: string, element: string) => number;
}

/** Run a model once without noise, parameters central, and keep every value. */
export function centralValues(graph: Graph, levers: Readonly<Record<string, number>> = {}): CentralValues {
  const names = graph.nodes
    .filter(({ kind }) => kind !== "metric" && kind !== "observation")
    .flatMap((node) => elementNames(graph, node.over).map((element) => dotted(node.name, element)));
  const { series } = simulate({ graph, rules: new Map() }, { levers, record: names });
  return {
    quarters: graph.calendar.quarters,
    at: (name, element, t) => series.get(dotted(name, element))?.[t] ?? Number.NaN,
    spread: (name, element) => {
      const path = series.get(dotted(name, element)) ?? [];
      return Math.max(...path) - Math.min(...path);
    },
  };
}
