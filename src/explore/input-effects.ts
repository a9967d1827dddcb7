import type { Arm } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import { dotted, elementNames, type Graph, type ParameterNode } from "../engine/graph/graph.ts";
import { parametersOf } from "../engine/run/inputs.ts";
import type { Output } from "../engine/run/run-plan.ts";

/** What moving one parameter over its whole range does to the output it moves most. */
export interface InputEffect {
  /** `name`, or `name.element`. */
  readonly parameter: string;
  /** Place of that output among those given. */
  readonly output: number;
  /** Output at the high end minus output at the low end, in standard deviations of the output between draws. */
  readonly effect: number;
}

/** Where to look for effects: everything else as in one draw, under one setting. */
export interface EffectSearch {
  /** The setting under which parameters are moved; its own id is kept. */
  readonly arm: Arm;
  readonly outputs: readonly Output[];
  /** Standard deviation of each output between draws; outputs with none are left out. */
  readonly spreads: Float64Array;
  readonly seed: number;
  readonly draw: number;
}

/** Parameters moved in one job: few enough for the tables of its arms to fit in memory. */
const batch = 200;

/**
 * Move each sampled parameter from the low to the high end of its range, one at a time, and find the output it moves most.
 *
 * Draws of noise stay the same, so an effect of exactly 0 means that no output depends on the parameter here. An end at
 * which the run fails counts as an infinite effect.
 *
 * @param wanted names to move (`name` or `name.element`); all that are sampled unless given.
 */
export function inputEffects(
  graph: Graph,
  search: EffectSearch,
  wanted: readonly string[] = sampledElements(graph),
): readonly InputEffect[] {
  const batches = Array.from({ length: Math.ceil(wanted.length / batch) }, (_, k) =>
    wanted.slice(k * batch, (k + 1) * batch),
  );
  return batches.flatMap((names) => effectsOf(graph, search, names));
}

/** The names of all parameter values that have a range, element by element. */
export function sampledElements(graph: Graph): readonly string[] {
  return parametersOf(graph).flatMap((node) =>
    elementNames(graph, node.over)
      .filter((_, place) => isSampled(node, place))
      .map((element) => dotted(node.name, element)),
  );
}

function isSampled(node: ParameterNode, place: number): boolean {
  const [low, , high] = node.ranges[place] ?? [0, 0, 0];
  return node.distribution !== "fixed" && low < high;
}

function effectsOf(graph: Graph, search: EffectSearch, names: readonly string[]): readonly InputEffect[] {
  const ends = names.flatMap((name) => [0, 1].map((quantile) => moved(search.arm, name, quantile)));
  const { values } = unitRunner(graph, {
    arms: [search.arm, ...ends],
    outputs: search.outputs,
    recordings: [],
    recorded: [],
    seed: search.seed,
    seeds: 1,
    overrides: {},
    policyStart: search.arm.levers.from,
  })({ lens: { kind: "pure", id: "neutral", multipliers: {} }, firstDraw: search.draw, draws: 1 });
  const count = search.outputs.length;
  return names.map((parameter, k) => {
    const low = values.subarray((1 + 2 * k) * count, (2 + 2 * k) * count);
    const high = values.subarray((2 + 2 * k) * count, (3 + 2 * k) * count);
    return { parameter, ...largest(low, high, search.spreads) };
  });
}

function moved(arm: Arm, name: string, quantile: number): Arm {
  const [variable = "", element] = name.split(".");
  const change = { name: variable, ...(element === undefined ? {} : { element }), change: { quantile } };
  return { ...arm, id: `${name} at ${quantile}`, parameters: [...arm.parameters, change] };
}

function largest(
  low: Float64Array,
  high: Float64Array,
  spreads: Float64Array,
): { readonly output: number; readonly effect: number } {
  let found = { output: 0, effect: 0 };
  spreads.forEach((spread, output) => {
    if (!(spread > 0)) return;
    const difference = ((high[output] as number) - (low[output] as number)) / spread;
    const effect = Number.isNaN(difference) ? Infinity : difference;
    if (Math.abs(effect) > Math.abs(found.effect)) found = { output, effect };
  });
  return found;
}
