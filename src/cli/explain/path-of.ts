import { dotted, elementNames, type Graph, type GraphNode } from "../../engine/graph/graph.ts";
import { quarterLabel, quarterNumber } from "../../engine/language/calendar.ts";
import { simulate } from "../../engine/run/simulate.ts";

/** Values of a quantity in the last quarter of each year. */
export interface YearlyPath {
  readonly years: readonly number[];
  /** Values by element; one nameless element for a single number. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** Package whose central run is shown. */
const shownPackage = "P0";

/** Run the model once, noise-free with central parameters under P0, and read a quantity along the way. */
export function pathOf(graph: Graph, node: GraphNode): YearlyPath {
  const read = node.kind === "metric" ? node.of : node.name;
  const elements = elementNames(graph, node.over);
  const names = elements.map((element) => dotted(read, element));
  const levers = graph.packages.find(({ id }) => id === shownPackage)?.levers ?? {};
  const { series } = simulate({ graph, rules: new Map() }, { levers, record: names });
  const first = quarterNumber(graph.calendar.start);
  const last = Array.from({ length: graph.calendar.quarters }, (_, t) => t).filter(
    (t) => (first + t) % 4 === 3,
  );
  return {
    years: last.map((t) => Number(quarterLabel(first + t).slice(0, 4))),
    values: Object.fromEntries(
      elements.map((element, place) => {
        const path = series.get(names[place] ?? "");
        return [element, last.map((t) => path?.[t] ?? Number.NaN)];
      }),
    ),
  };
}
