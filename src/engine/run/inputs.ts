import { UnknownNameError } from "../errors.ts";
import { elementNames, type Graph, type LeverNode, type ParameterNode } from "../graph/graph.ts";
import { quarterIndex, quarterNumber, type Calendar, type QuarterLabel } from "../language/calendar.ts";
import type { Points, Range } from "../language/declarations.ts";
import { didYouMean } from "../nearest.ts";
import { exp } from "../numerics/exp.ts";
import { ln } from "../numerics/ln.ts";
import { triangularFrom, uniformFrom } from "../random/distributions.ts";
import { parameterKey, streamHash, uniform } from "../random/stream.ts";
import { placeOf, type Layout } from "./layout.ts";

/** Values of parameters by name, one for each element. */
export type ParameterValues = ReadonlyMap<string, Float64Array>;

/** Ranges that replace a parameter's own: by name for all its elements, by `name.element` for one. */
export type RangeOverrides = Readonly<Record<string, Range>>;

/** The parameters of a graph. */
export function parametersOf(graph: Graph): readonly ParameterNode[] {
  return graph.nodes.filter((node): node is ParameterNode => node.kind === "parameter");
}

/** Every parameter at its central value. */
export function centralParameters(graph: Graph, overrides: RangeOverrides = {}): ParameterValues {
  return new Map(
    parametersOf(graph).map((node) => [
      node.name,
      Float64Array.from(rangesIn(graph, node, overrides), (range) => range[1]),
    ]),
  );
}

/**
 * Draw every parameter from its range; draw i of a seed is the same whatever else is drawn.
 *
 * @param draw counted from 0.
 */
export function sampleParameters(
  graph: Graph,
  seed: number,
  draw: number,
  overrides: RangeOverrides = {},
): ParameterValues {
  return parameterSampler(graph, overrides)(seed, draw);
}

/** Make `sampleParameters` for one graph: names and ranges are looked up once for all draws. */
export function parameterSampler(
  graph: Graph,
  overrides: RangeOverrides = {},
): (seed: number, draw: number) => ParameterValues {
  const parameters = parametersOf(graph).map((node) => {
    const ranges = rangesIn(graph, node, overrides);
    return {
      name: node.name,
      distribution: node.distribution,
      stream: streamHash(`parameter ${node.name}`),
      ranges,
      centre: Float64Array.from(ranges, (range) => range[1]),
      // Few of a table's many values vary, if any: the others need no random number.
      varying: ranges.flatMap((range, element) => (varies(node.distribution, range) ? [element] : [])),
    };
  });
  return (seed, draw) => {
    const { key0, key1 } = parameterKey(seed, draw);
    const sampled = ({
      name,
      distribution,
      stream,
      ranges,
      centre,
      varying,
    }: (typeof parameters)[number]) => {
      const values = centre.slice();
      for (const element of varying)
        values[element] = quantileOf(
          distribution,
          ranges[element] as Range,
          uniform(key0, key1, stream, 0, 0, element),
        );
      return [name, values] as const;
    };
    return new Map(parameters.map(sampled));
  };
}

/** The value of one element of a parameter in each of the first draws of a seed, as `sampleParameters` draws it. */
export function parameterColumn(
  { name, distribution }: ParameterNode,
  element: number,
  range: Range,
  seed: number,
  draws: number,
): Float64Array {
  const stream = streamHash(`parameter ${name}`);
  const column = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const { key0, key1 } = parameterKey(seed, draw);
    column[draw] = quantileOf(distribution, range, uniform(key0, key1, stream, 0, 0, element));
  }
  return column;
}

/** Whether a parameter with this distribution and range takes more than one value. */
export function varies(distribution: ParameterNode["distribution"], [low, , high]: Range): boolean {
  return distribution !== "fixed" && low !== high;
}

/** A parameter's ranges, one for each element, with overrides applied. */
export function rangesIn(graph: Graph, node: ParameterNode, overrides: RangeOverrides): readonly Range[] {
  const prefix = `${node.name}.`;
  if (!Object.keys(overrides).some((key) => key === node.name || key.startsWith(prefix))) return node.ranges;
  const names = elementNames(graph, node.over);
  return node.ranges.map(
    (own, element) => overrides[`${node.name}.${names[element]}`] ?? overrides[node.name] ?? own,
  );
}

/** The value of a parameter's distribution at a share of its mass. */
export function quantileOf(distribution: ParameterNode["distribution"], range: Range, u: number): number {
  const [low, central, high] = range;
  if (!varies(distribution, range)) return central;
  return distribution === "uniform" ? uniformFrom(u, low, high) : triangularFrom(u, low, central, high);
}

/** Write parameters and multipliers into a state, where equations read them. */
export function writeParameters(
  layout: Layout,
  state: Float64Array,
  parameters: ParameterValues,
  multipliers: Readonly<Record<string, number>>,
): void {
  for (const node of layout.graph.nodes) {
    if (node.kind !== "parameter" && node.kind !== "multiplier") continue;
    const slot = layout.startOf.get(node.name)?.index ?? 0;
    if (node.kind === "multiplier") state[slot] = multipliers[node.name] ?? 1;
    else state.set(parameters.get(node.name) ?? [], slot);
  }
}

/** Values of levers from a quarter on, by lever id. */
export interface LeverSetting {
  readonly values: Readonly<Record<string, number>>;
  readonly from: QuarterLabel;
}

/**
 * Fill the lever table: history, then a linear ramp over the lag from the quarter of change to the new value.
 *
 * @throws {UnknownNameError} for a lever that does not exist.
 */
export function fillLevers(layout: Layout, setting: LeverSetting, table: Float64Array): void {
  const { calendar } = layout.graph;
  const levers = layout.graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  for (const id of Object.keys(setting.values))
    if (!levers.some((lever) => lever.id === id))
      throw new UnknownNameError(
        `no lever ${id}; ${didYouMean(
          id,
          levers.map((lever) => lever.id),
        )}`,
      );
  const start = quarterIndex(calendar, setting.from);
  for (const lever of levers) {
    const row = placeOf(layout, lever.name, 0).index * calendar.quarters;
    const target = setting.values[lever.id] ?? lever.default;
    const history = leverBefore(lever, calendar);
    const before = history(start - 1);
    for (let t = 0; t < calendar.quarters; t += 1)
      table[row + t] = t < start ? history(t) : ramped(before, target, ramp(t - start, lever.lag));
  }
}

function leverBefore(lever: LeverNode, calendar: Calendar): (t: number) => number {
  if (lever.history.length === 0) return () => lever.default;
  const path = pathThrough(lever.history, lever.historyRule === "step" ? "step" : "linear", "hold");
  const first = quarterNumber(calendar.start);
  return (t) => path(first + t);
}

/** The value on the way from one to another; the end is met to the bit. */
function ramped(before: number, target: number, share: number): number {
  return share === 1 ? target : before + (target - before) * share;
}

function ramp(since: number, lag: number): number {
  return lag <= 0 || since >= lag ? 1 : since / lag;
}

/** Fill the series table from the points of every series. */
export function fillSeries(layout: Layout, table: Float64Array): void {
  const { graph } = layout;
  const first = quarterNumber(graph.calendar.start);
  for (const node of graph.nodes) {
    if (node.kind !== "series") continue;
    const start = placeOf(layout, node.name, 0).index;
    elementNames(graph, node.over).forEach((element, place) => {
      const points = pointsFor(node.points, element, node.name);
      const at = pathThrough(points, node.between, node.after);
      for (let t = 0; t < graph.calendar.quarters; t += 1)
        table[(start + place) * graph.calendar.quarters + t] = at(first + t);
    });
  }
}

function pointsFor(points: Points | Readonly<Record<string, Points>>, element: string, name: string): Points {
  if (Array.isArray(points)) return points as Points;
  const own = (points as Readonly<Record<string, Points>>)[element];
  if (own === undefined) throw new UnknownNameError(`series ${name} has no points for ${element}`);
  return own;
}

/** How a path goes on after its last point. */
type After = "hold" | { readonly growthPerYear: number };

/** The value of a path at a quarter: its rule between points, the first before them, the rule after the last. */
export function valueAt(
  points: Points,
  between: "linear" | "step" | "geometric",
  after: After,
  quarter: number,
): number {
  return pathThrough(points, between, after)(quarter);
}

/** The path through points, whose labels are read once for all quarters. */
function pathThrough(
  points: Points,
  between: "linear" | "step" | "geometric",
  after: After,
): (quarter: number) => number {
  const places = points.map(([label, value]) => [quarterNumber(label), value] as const);
  return (quarter) => {
    const next = places.findIndex(([number]) => number > quarter);
    if (next === 0) return (places[0] as readonly [number, number])[1];
    if (next < 0) {
      const [number, value] = places.at(-1) as readonly [number, number];
      return after === "hold" ? value : value * exp((ln(1 + after.growthPerYear) * (quarter - number)) / 4);
    }
    const [n0, v0] = places[next - 1] as readonly [number, number];
    const [n1, v1] = places[next] as readonly [number, number];
    const share = (quarter - n0) / (n1 - n0);
    if (between === "step") return v0;
    return between === "geometric" ? v0 * exp(share * ln(v1 / v0)) : v0 + share * (v1 - v0);
  };
}
