import { UnknownNameError } from "../errors.ts";
import { elementNames, type Graph } from "../graph/graph.ts";
import type { Range } from "../language/declarations.ts";
import { didYouMean } from "../nearest.ts";
import {
  parametersOf,
  quantileOf,
  rangesIn,
  type ParameterValues,
  type RangeOverrides,
} from "../run/inputs.ts";
import type { ParameterChange } from "./arm.ts";

/**
 * Apply an arm's changes, in their order, to the parameters a draw gave; a quantile is one of the range in force.
 *
 * @throws {UnknownNameError} for a parameter or element that does not exist.
 */
export function changeParameters(
  graph: Graph,
  sampled: ParameterValues,
  changes: readonly ParameterChange[],
  overrides: RangeOverrides,
): ParameterValues {
  if (changes.length === 0) return sampled;
  const values = new Map([...sampled].map(([name, own]) => [name, own.slice()]));
  const parameters = new Map(parametersOf(graph).map((node) => [node.name, node]));
  for (const { name, element, change } of changes) {
    const node = parameters.get(name);
    const own = values.get(name);
    if (node === undefined || own === undefined)
      throw new UnknownNameError(`no parameter ${name}; ${didYouMean(name, parameters.keys())}`);
    const ranges = rangesIn(graph, node, overrides);
    for (const place of placesOf(name, elementNames(graph, node.over), element))
      own[place] = changedValue(change, own[place] as number, (u) =>
        quantileOf(node.distribution, ranges[place] as Range, u),
      );
  }
  return values;
}

function placesOf(name: string, names: readonly string[], element: string | undefined): readonly number[] {
  if (element === undefined) return names.map((_, place) => place);
  const place = names.indexOf(element);
  if (place < 0) throw new UnknownNameError(`${name} has no element ${element}; it has ${names.join(", ")}`);
  return [place];
}

function changedValue(
  change: ParameterChange["change"],
  value: number,
  quantile: (u: number) => number,
): number {
  if ("to" in change) return change.to;
  if ("times" in change) return value * change.times;
  if ("plus" in change) return value + change.plus;
  return quantile(change.quantile);
}
