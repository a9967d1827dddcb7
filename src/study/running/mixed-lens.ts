import type { EnsembleLens } from "../../engine/ensemble/arm.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { exp } from "../../engine/numerics/exp.ts";
import { ln } from "../../engine/numerics/ln.ts";

/**
 * Mix the lenses of a model: the weighted geometric mean of their multipliers.
 *
 * @param weights lens id to weight, 0 or more; only their proportions count.
 * @throws {RangeError} for a lens that does not exist and for weights that are negative, not finite or all 0.
 */
export function mixedLens(graph: Graph, weights: Readonly<Record<string, number>>): EnsembleLens {
  const some = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = some.reduce((sum, [, weight]) => sum + weight, 0);
  if (!some.every(([, weight]) => weight > 0) || !(total > 0 && total < Infinity))
    throw new RangeError("a mix of theories needs weights that are 0 or more, one above 0");
  const parts = some.map(([id, weight]) => [multipliersOf(graph, id), weight / total] as const);
  const names = [...new Set(parts.flatMap(([multipliers]) => Object.keys(multipliers)))];
  const mixed = names.map((name): [string, number] => [
    name,
    exp(parts.reduce((sum, [multipliers, share]) => sum + share * ln(multipliers[name] ?? 1), 0)),
  ]);
  const id = `mix ${some.map(([one, weight]) => `${one} ${weight}`).join(" ")}`;
  return { kind: "pure", id, multipliers: Object.fromEntries(mixed) };
}

/**
 * The multipliers of a lens of the model.
 *
 * @throws {RangeError} for a lens that does not exist.
 */
export function multipliersOf(graph: Graph, id: string): Readonly<Record<string, number>> {
  const found = graph.lenses.find((lens) => lens.id === id);
  if (found === undefined) throw new RangeError(`no lens ${id}`);
  return found.multipliers;
}
