import type { Catalogue } from "./catalogue.ts";
import type { NameScope } from "./resolve-names.ts";
import { resolveWeights } from "./resolve-statistic.ts";

/** Weights of specification 22 (Y43); the total where a cost has several payers. */
const USUAL: readonly (readonly [components: readonly string[], weight: number])[] = [
  [["Y06"], -100],
  [["Y08"], -20],
  [["Y18.total", "Y18"], -0.1],
  [["Y32.JP"], -2],
  [["Y32.PH"], -2],
];

/** The weights a study gives, or the usual ones for the metrics the model has. */
export function weightsOf(
  scope: NameScope,
  raw: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  return raw === undefined ? usualWeights(scope.catalogue) : resolveWeights(scope, ["weights"], raw);
}

function usualWeights(catalogue: Catalogue): Readonly<Record<string, number>> {
  const known = new Set(
    [...catalogue.metrics.values()].flatMap((metric) => metric.components.map(({ id }) => id)),
  );
  const entries = USUAL.flatMap(([names, weight]) => {
    const found = names.find((name) => known.has(name));
    return found === undefined ? [] : [[found, weight] as const];
  });
  return Object.fromEntries(entries);
}
