import { dotted, elementNames, type Graph } from "../../src/engine/graph/graph.ts";
import type { Range } from "../../src/engine/language.ts";
import { parametersOf, type RangeOverrides } from "../../src/engine/run/inputs.ts";

/** Ranges that hold every parameter of a model at its central value. */
export function centralRanges(graph: Graph): RangeOverrides {
  return Object.fromEntries(
    parametersOf(graph).flatMap((node) =>
      elementNames(graph, node.over).map((element, place): [string, Range] => {
        const central = node.ranges[place]?.[1] ?? Number.NaN;
        return [dotted(node.name, element), [central, central, central]];
      }),
    ),
  );
}
