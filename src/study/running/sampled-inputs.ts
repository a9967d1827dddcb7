import { dotted, elementNames, type Graph, type ParameterNode } from "../../engine/graph/graph.ts";
import type { Range } from "../../engine/language.ts";
import {
  parameterColumn,
  parametersOf,
  rangesIn,
  varies,
  type RangeOverrides,
} from "../../engine/run/inputs.ts";
import type { SampledInput } from "../../explore/drivers.ts";

/** One element of a parameter that varies between draws. */
interface VaryingElement {
  readonly name: string;
  readonly node: ParameterNode;
  readonly place: number;
  readonly range: Range;
}

/** What draws give the parameters, computed when asked for. */
export interface SampledInputs {
  /** Every varying parameter's value in each of the first draws, by `name` or `name.element`. */
  readonly all: (draws: number) => readonly SampledInput[];
  /** Values of one parameter by draw; one that does not vary is 0 throughout: it correlates with nothing, whatever its value. */
  readonly one: (name: string) => Float64Array;
}

/** See what the draws of a seed give the parameters of a graph. */
export function sampledInputs(
  graph: Graph,
  overrides: RangeOverrides,
  seed: number,
  draws: number,
): SampledInputs {
  const varying = varyingElements(graph, overrides);
  const column = ({ node, place, range }: VaryingElement, count: number): Float64Array =>
    parameterColumn(node, place, range, seed, count);
  const known = new Map<string, Float64Array>();
  return {
    all: (count) => varying.map((one) => ({ name: one.name, values: column(one, count) })),
    one: (name) => {
      const found = varying.find((one) => one.name === name);
      const values =
        known.get(name) ?? (found === undefined ? new Float64Array(draws) : column(found, draws));
      known.set(name, values);
      return values;
    },
  };
}

function varyingElements(graph: Graph, overrides: RangeOverrides): readonly VaryingElement[] {
  return parametersOf(graph).flatMap((node) => {
    const ranges = rangesIn(graph, node, overrides);
    return elementNames(graph, node.over).flatMap((element, place) => {
      const range = ranges[place] as Range;
      return varies(node.distribution, range)
        ? [{ name: dotted(node.name, element), node, place, range }]
        : [];
    });
  });
}
