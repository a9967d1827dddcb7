import type { Arm } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import type { Graph } from "../engine/graph/graph.ts";
import type { Output } from "../engine/run/run-plan.ts";
import { moments, variance } from "./moments.ts";
import type { RangeEffect } from "./range-effect.ts";

/** What moving one parameter from the low to the high end of its range does to outputs, in their units. */
export interface RangeEffects {
  /** `name`, or `name.element`. */
  readonly parameter: string;
  /** By output: under the first arm. */
  readonly level: readonly RangeEffect[];
  /** By output: on the second arm less the first. */
  readonly difference: readonly RangeEffect[];
}

/** What to move, and where to look. */
export interface RangeSearch {
  /** The course compared with, and the course that is compared. */
  readonly arms: readonly [base: Arm, policy: Arm];
  readonly outputs: readonly Output[];
  readonly seed: number;
  readonly draws: number;
}

/** Parameters moved in one job: few enough for the tables of its arms to fit in memory. */
const batch = 50;

/**
 * Move parameters over their ranges, one at a time, all others as drawn: the same draws and noise at both ends.
 *
 * An end at which a run fails leaves the mean NaN.
 *
 * @param names parameters to move, `name` or `name.element`.
 */
export function rangeEffects(
  graph: Graph,
  search: RangeSearch,
  names: readonly string[],
): readonly RangeEffects[] {
  return Array.from({ length: Math.ceil(names.length / batch) }, (_, k) =>
    effectsOf(graph, search, names.slice(k * batch, (k + 1) * batch)),
  ).flat();
}

function effectsOf(
  graph: Graph,
  { arms, outputs, seed, draws }: RangeSearch,
  names: readonly string[],
): readonly RangeEffects[] {
  const ends = names.flatMap((name) =>
    [0, 1].flatMap((quantile) => arms.map((arm) => movedTo(arm, name, quantile))),
  );
  const { values } = unitRunner(graph, {
    // A base of its own: the arms moved from the first quarter on do not share its past.
    arms: [{ ...arms[0], id: "unmoved" }, ...ends],
    outputs,
    recordings: [],
    recorded: [],
    seed,
    seeds: 1,
    overrides: {},
    policyStart: arms[1].levers.from,
  })({ lens: { kind: "pure", id: "neutral", multipliers: {} }, firstDraw: 0, draws });
  const perRun = (1 + ends.length) * outputs.length;
  const at = (draw: number, end: number, output: number): number =>
    values[draw * perRun + (1 + end) * outputs.length + output] as number;
  const over = (change: (draw: number) => number): RangeEffect => {
    const all = Float64Array.from({ length: draws }, (_, draw) => change(draw));
    const found = moments(all);
    return {
      mean: found.mean,
      error: Math.sqrt(variance(found) / draws),
      least: Math.min(...all),
      most: Math.max(...all),
    };
  };
  return names.map((parameter, k) => ({
    parameter,
    level: outputs.map((_, output) => over((draw) => at(draw, 4 * k + 2, output) - at(draw, 4 * k, output))),
    difference: outputs.map((_, output) =>
      over(
        (draw) =>
          at(draw, 4 * k + 3, output) -
          at(draw, 4 * k + 2, output) -
          (at(draw, 4 * k + 1, output) - at(draw, 4 * k, output)),
      ),
    ),
  }));
}

function movedTo(arm: Arm, name: string, quantile: number): Arm {
  const [variable = "", element] = name.split(".");
  const change = { name: variable, ...(element === undefined ? {} : { element }), change: { quantile } };
  return { ...arm, id: `${arm.id}, ${name} at ${quantile}`, parameters: [...arm.parameters, change] };
}
