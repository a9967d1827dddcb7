import type { Graph } from "../graph/graph.ts";
import type { Range } from "../language/declarations.ts";
import { exp } from "../numerics/exp.ts";
import { ln } from "../numerics/ln.ts";
import { triangularFrom } from "../random/distributions.ts";
import { parameterKey, streamHash, uniform } from "../random/stream.ts";
import type { EnsembleLens } from "./arm.ts";

/** Half-width of the spread of every multiplier, as a share (specification 0.6: sample each +-30 %). */
const spread = 0.3;

/** The triangular range of what every multiplier is spread by. */
export const spreadRange: Range = [1 - spread, 1, 1 + spread];

const mixStream = streamHash("lens mix");

/** Names and random streams of a graph's multipliers, looked up once for all draws. */
export interface MultiplierStreams {
  readonly names: readonly string[];
  /** Stream of each multiplier's spread, at element 0. */
  readonly streams: readonly number[];
}

/** Look up the multipliers of a graph. */
export function multiplierStreams(graph: Graph): MultiplierStreams {
  const names = graph.nodes.filter((node) => node.kind === "multiplier").map((node) => node.name);
  return { names, streams: names.map((name) => streamHash(`multiplier ${name}`)) };
}

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
  const { names, streams } = multiplierStreams(graph);
  const { key0, key1 } = parameterKey(seed, draw);
  const centres = multiplierCentres(names, lens, seed, draw);
  const [low, mode, high] = spreadRange;
  return Object.fromEntries(
    names.map((name, place) => {
      const u = uniform(key0, key1, streams[place] as number, 0, 0, 0);
      return [name, (centres[place] as number) * triangularFrom(u, low, mode, high)];
    }),
  );
}

/** The multipliers of one draw under a lens before they are spread. */
export function multiplierCentres(
  names: readonly string[],
  lens: EnsembleLens,
  seed: number,
  draw: number,
): readonly number[] {
  if (lens.kind === "pure") return names.map((name) => lens.multipliers[name] ?? 1);
  const weights = mixWeights(lens.of.length, seed, draw);
  return names.map((name) =>
    exp(lens.of.reduce((total, one, k) => total + (weights[k] as number) * ln(one[name] ?? 1), 0)),
  );
}

function mixWeights(count: number, seed: number, draw: number): readonly number[] {
  const { key0, key1 } = parameterKey(seed, draw);
  const parts = Array.from({ length: count }, (_, k) => -ln(uniform(key0, key1, mixStream, 0, 0, k)));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}
