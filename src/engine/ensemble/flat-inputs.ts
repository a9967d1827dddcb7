import { sizeOf, type Graph } from "../graph/graph.ts";
import { parameterKey, streamHash, uniform } from "../random/stream.ts";
import { parametersOf, quantileOf, rangesIn, varies, type RangeOverrides } from "../run/inputs.ts";
import type { Layout } from "../run/layout.ts";
import { parameterKernel, type DrawnValue, type ParameterKernel } from "../wasm/numerics/parameter-kernel.ts";
import type { EnsembleLens } from "./arm.ts";
import { multiplierCentres, multiplierStreams, spreadRange } from "./lens-draw.ts";
import { hasWebAssembly } from "./wasm-lanes.ts";

/** Parameters and multipliers of a graph as one flat list, drawn without looking up a name. */
export interface FlatInputs {
  readonly size: number;
  /** Where the values of each parameter, and then of each multiplier, start. */
  readonly startOf: ReadonlyMap<string, number>;
  /** Values of a draw under a lens, the same numbers as `sampleParameters` and `drawMultipliers` give. */
  readonly drawn: (lens: EnsembleLens, seed: number, draw: number) => Float64Array;
}

/** Lay out the inputs of a graph and look up their ranges once for all draws. */
export function flatInputs(graph: Graph, overrides: RangeOverrides): FlatInputs {
  const startOf = new Map<string, number>();
  const centre: number[] = [];
  const places: number[] = [];
  const varying: DrawnValue[] = [];
  for (const node of parametersOf(graph)) {
    const { distribution } = node;
    const stream = streamHash(`parameter ${node.name}`);
    startOf.set(node.name, centre.length);
    rangesIn(graph, node, overrides).forEach((range, element) => {
      if (distribution !== "fixed" && varies(distribution, range)) {
        places.push(centre.length);
        varying.push({ stream, element, distribution, range });
      }
      centre.push(range[1]);
    });
  }
  const { names, streams } = multiplierStreams(graph);
  const firstMultiplier = centre.length;
  names.forEach((name) => startOf.set(name, centre.push(1) - 1));
  const spreads = streams.map((stream): DrawnValue => ({
    stream,
    element: 0,
    distribution: "triangular",
    range: spreadRange,
  }));
  const drawAll = kernelFor([...varying, ...spreads]);
  const centres = Float64Array.from(centre);
  return {
    size: centre.length,
    startOf,
    drawn: (lens, seed, draw) => {
      const values = centres.slice();
      const drawn = drawAll(parameterKey(seed, draw));
      for (let k = 0; k < places.length; k += 1) values[places[k] as number] = drawn[k] as number;
      multiplierCentres(names, lens, seed, draw).forEach((multiplier, k) => {
        values[firstMultiplier + k] = multiplier * (drawn[places.length + k] as number);
      });
      return values;
    },
  };
}

function kernelFor(values: readonly DrawnValue[]): ParameterKernel {
  if (hasWebAssembly()) return parameterKernel(values);
  return ({ key0, key1 }) =>
    Float64Array.from(values, ({ stream, element, distribution, range }) =>
      quantileOf(distribution, range, uniform(key0, key1, stream, 0, 0, element)),
    );
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
