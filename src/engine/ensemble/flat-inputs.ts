import { sizeOf, type Graph } from "../graph/graph.ts";
import type { ParameterNode } from "../graph/graph.ts";
import type { Range } from "../language/declarations.ts";
import { parameterKey, streamHash, uniform } from "../random/stream.ts";
import { parametersOf, quantileOf, rangesIn, varies, type RangeOverrides } from "../run/inputs.ts";
import type { Layout } from "../run/layout.ts";
import type { EnsembleLens } from "./arm.ts";
import { drawMultipliers } from "./lens-draw.ts";

/** Parameters and multipliers of a graph as one flat list, drawn without looking up a name. */
export interface FlatInputs {
  readonly size: number;
  /** Where the values of each parameter, and then of each multiplier, start. */
  readonly startOf: ReadonlyMap<string, number>;
  /** Values of a draw under a lens, the same numbers as `sampleParameters` and `drawMultipliers` give. */
  readonly drawn: (lens: EnsembleLens, seed: number, draw: number) => Float64Array;
}

/** A value that differs from draw to draw. */
interface Varying {
  readonly at: number;
  readonly stream: number;
  readonly element: number;
  readonly distribution: ParameterNode["distribution"];
  readonly range: Range;
}

/** Lay out the inputs of a graph and look up their ranges once for all draws. */
export function flatInputs(graph: Graph, overrides: RangeOverrides): FlatInputs {
  const startOf = new Map<string, number>();
  const varying: Varying[] = [];
  const centre: number[] = [];
  for (const node of parametersOf(graph)) {
    const stream = streamHash(`parameter ${node.name}`);
    startOf.set(node.name, centre.length);
    rangesIn(graph, node, overrides).forEach((range, element) => {
      const { distribution } = node;
      if (varies(distribution, range))
        varying.push({ at: centre.length, stream, element, distribution, range });
      centre.push(range[1]);
    });
  }
  const multipliers = graph.nodes.filter((node) => node.kind === "multiplier").map((node) => node.name);
  for (const name of multipliers) {
    startOf.set(name, centre.length);
    centre.push(1);
  }
  return {
    size: centre.length,
    startOf,
    drawn: (lens, seed, draw) => {
      const values = Float64Array.from(centre);
      const { key0, key1 } = parameterKey(seed, draw);
      for (const { at, stream, element, distribution, range } of varying)
        values[at] = quantileOf(distribution, range, uniform(key0, key1, stream, 0, 0, element));
      const drawn = drawMultipliers(graph, lens, seed, draw);
      for (const name of multipliers) values[startOf.get(name) as number] = drawn[name] ?? 1;
      return values;
    },
  };
}

/** For each input, its slot in the state of a run; -1 for those the run's switches leave out. */
export function inputSlots(inputs: FlatInputs, layout: Layout): Int32Array {
  const slots = new Int32Array(inputs.size).fill(-1);
  for (const [name, start] of inputs.startOf) {
    const node = layout.nodes.get(name);
    const place = layout.startOf.get(name);
    if (node === undefined || place === undefined) continue;
    const count = sizeOf(layout.graph, node.over);
    for (let element = 0; element < count; element += 1) slots[start + element] = place.index + element;
  }
  return slots;
}
