import { UnknownNameError } from "../errors.ts";
import { elementNames, sizeOf, type Graph, type MetricNode } from "../graph/graph.ts";
import { planOf, type Plan } from "../graph/plan.ts";
import { resolveSwitches, type Switches } from "../graph/switches.ts";
import { quarterIndex, quarterNumber, type QuarterLabel } from "../language/calendar.ts";
import type { Closing } from "../language/declarations.ts";
import { didYouMean } from "../nearest.ts";
import { planInterventions, type Intervention, type InterventionPlan } from "./interventions.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { noiseLayoutOf, type NoiseLayout } from "./noise.ts";

/** One number to take from a run: a quantity's element over a window, reduced. */
export interface Output {
  readonly variable: string;
  readonly element: number;
  readonly window: readonly [QuarterLabel, QuarterLabel];
  readonly reducer: "mean" | "sum" | "last";
  readonly closing: Closing;
  /** Measured on the path on which no event draw has come true. */
  readonly path?: "quiet";
}

/** What to take from a run for an element of a metric, over the metric's own window or another. */
export function outputOf(metric: MetricNode, element: number, window = metric.window): Output {
  const { of, reducer, closing, path } = metric;
  return { variable: of, element, window, reducer, closing, ...(path === undefined ? {} : { path }) };
}

/** One path to take from a run: a quantity's element in every quarter. */
export interface Recording {
  readonly variable: string;
  readonly element: number;
}

/** What a compiled program computes besides stepping the model. */
export interface RunOptions {
  readonly switches?: Switches;
  readonly interventions?: readonly Intervention[];
  readonly outputs?: readonly Output[];
  readonly recordings?: readonly Recording[];
  /** Whether ending events happen by chance, or are withheld and weigh the path by the chance they have not. */
  readonly events?: "withheld" | "happen";
}

/** Everything both back ends need: the graph for these switches, orders, places, rows. */
export interface RunPlan {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly plan: Plan;
  readonly interventions: InterventionPlan;
  readonly noise: NoiseLayout;
  readonly outputs: readonly PlannedOutput[];
  readonly recordings: readonly Recording[];
  readonly events: "withheld" | "happen";
  /** Slots of event draws: where one holds a 1, the quiet path leaves what happens. */
  readonly eventSlots: readonly number[];
  readonly quarters: number;
  /** Slots of the state with the accumulators of outputs. */
  readonly stateSize: number;
  /** For each quarter and each distinct rhythm, whether it is due. */
  readonly due: ReadonlyMap<string, Uint8Array>;
}

export interface PlannedOutput extends Output {
  readonly from: number;
  readonly to: number;
  /** First of three slots: sum, closed part, weight. */
  readonly slot: number;
}

/** Number of accumulator slots of one output. */
const slotsPerOutput = 3;

/** Plan a run of a graph under options. */
export function planRun(graph: Graph, options: RunOptions = {}): RunPlan {
  const resolved = resolveSwitches(graph, options.switches ?? {});
  const layout = layoutOf(resolved);
  const outputs = (options.outputs ?? []).map((output, place) => ({
    ...output,
    from: quarterIndex(graph.calendar, output.window[0]),
    to: quarterIndex(graph.calendar, output.window[1]),
    slot: layout.size + place * slotsPerOutput,
  }));
  return {
    graph: resolved,
    layout,
    plan: planOf(resolved),
    interventions: planInterventions(layout, options.interventions ?? []),
    noise: noiseLayoutOf(resolved),
    outputs,
    recordings: options.recordings ?? [],
    events: options.events ?? "withheld",
    eventSlots: eventSlots(resolved, layout),
    quarters: graph.calendar.quarters,
    stateSize: layout.size + outputs.length * slotsPerOutput,
    due: dueTables(resolved),
  };
}

/** One word for a rhythm, to look it up in a run plan's due tables. */
export function dueKey(due: {
  readonly at: string;
  readonly every: number;
  readonly everyBefore: number;
}): string {
  return `${due.at}/${due.every}/${due.everyBefore}`;
}

function dueTables(graph: Graph): ReadonlyMap<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>();
  const rhythms = [...graph.nodes, ...Object.values(graph.clocks)].flatMap((x) =>
    "due" in x && x.due ? [x.due] : [],
  );
  for (const due of rhythms) {
    const start = quarterNumber(graph.calendar.start);
    const table = Uint8Array.from({ length: graph.calendar.quarters }, (_, t) => {
      const distance = start + t - quarterNumber(due.at);
      const every = distance < 0 ? due.everyBefore : due.every;
      return t === 0 || distance % every === 0 ? 1 : 0;
    });
    tables.set(dueKey(due), table);
  }
  return tables;
}

/**
 * Read `threat.JP` or `chinaThreat` as a quantity and the place of its element.
 *
 * @throws {UnknownNameError} with the nearest valid name.
 */
export function elementOf(graph: Graph, dotted: string): Recording {
  const [variable = "", ...rest] = dotted.split(".");
  const node = graph.nodes.find((candidate) => candidate.name === variable);
  if (node === undefined)
    throw new UnknownNameError(
      `no variable ${variable}; ${didYouMean(
        variable,
        graph.nodes.map((n) => n.name),
      )}`,
    );
  const names = elementNames(graph, node.over);
  const element = names.indexOf(rest.join("."));
  if (element < 0) throw new UnknownNameError(`${variable} has the elements ${names.join(", ")}`);
  return { variable, element };
}

function eventSlots(graph: Graph, layout: Layout): readonly number[] {
  return graph.nodes.flatMap((node) => {
    if (node.kind !== "draw" || node.event === undefined) return [];
    const start = layout.startOf.get(node.name)?.index ?? 0;
    return Array.from({ length: sizeOf(graph, node.over) }, (_, element) => start + element);
  });
}
