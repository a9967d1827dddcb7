import type { Graph } from "../graph/graph.ts";
import { exp } from "../numerics/exp.ts";
import { ln } from "../numerics/ln.ts";
import { triangularFrom } from "../random/distributions.ts";
import { parameterKey, streamHash, uniform } from "../random/stream.ts";
import type { EnsembleLens } from "./arm.ts";

/** Half-width of the spread of every multiplier, as a share (specification 0.6: sample each +-30 %). */
const spread = 0.3;

/**
 * Draw the multipliers of one draw under a lens.
 *
 * A mix is the weighted geometric mean of its lenses with weights uniform over the simplex (exponentials normalised).
 * Every multiplier is then spread by +-30 %, the same for all lenses of a draw, so that lenses are compared fairly.
 */
export function drawMultipliers(
  graph: Graph,
  lens: EnsembleLens,
  seed: number,
  draw: number,
): Readonly<Record<string, number>> {
  const { key0, key1 } = parameterKey(seed, draw);
  const at = (stream: string, element: number): number =>
    uniform(key0, key1, streamHash(stream), 0, 0, element);
  const weights = lens.kind === "pure" ? [] : mixWeights(lens.of.length, (k) => at("lens mix", k));
  const names = graph.nodes.filter((node) => node.kind === "multiplier").map((node) => node.name);
  return Object.fromEntries(
    names.map((name) => {
      const base =
        lens.kind === "pure"
          ? (lens.multipliers[name] ?? 1)
          : exp(lens.of.reduce((total, one, k) => total + (weights[k] as number) * ln(one[name] ?? 1), 0));
      return [name, base * triangularFrom(at(`multiplier ${name}`, 0), 1 - spread, 1, 1 + spread)];
    }),
  );
}

function mixWeights(count: number, u: (k: number) => number): readonly number[] {
  const parts = Array.from({ length: count }, (_, k) => -ln(u(k)));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}
