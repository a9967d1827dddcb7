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

/** A change to one value of a parameter. */
export interface PreparedChange {
  readonly name: string;
  /** The element's place in the parameter's own order. */
  readonly place: number;
  readonly changed: (value: number) => number;
}

/**
 * Look up what an arm's changes change, in their order; a quantile is one of the range in force.
 *
 * @throws {UnknownNameError} for a parameter or element that does not exist.
 */
export function prepareChanges(
  graph: Graph,
  changes: readonly ParameterChange[],
  overrides: RangeOverrides,
): readonly PreparedChange[] {
  if (changes.length === 0) return [];
  const parameters = new Map(parametersOf(graph).map((node) => [node.name, node]));
  return changes.flatMap(({ name, element, change }) => {
    const node = parameters.get(name);
    if (node === undefined)
      throw new UnknownNameError(`no parameter ${name}; ${didYouMean(name, parameters.keys())}`);
    const ranges = rangesIn(graph, node, overrides);
    return placesOf(name, elementNames(graph, node.over), element).map((place) => ({
      name,
      place,
      changed: (value: number) =>
        changedValue(change, value, (u) => quantileOf(node.distribution, ranges[place] as Range, u)),
    }));
  });
}

/**
 * Apply an arm's changes, in their order, to the parameters a draw gave.
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
  for (const { name, place, changed } of prepareChanges(graph, changes, overrides)) {
    const own = values.get(name) as Float64Array;
    own[place] = changed(own[place] as number);
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
