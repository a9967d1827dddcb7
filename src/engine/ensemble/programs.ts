import type { Graph } from "../graph/graph.ts";
import type { BackEnd } from "../run/back-end.ts";
import { fillSeries } from "../run/inputs.ts";
import type { Intervention } from "../run/interventions.ts";
import { once } from "../run/remember.ts";
import { planRun, type Recording, type RunOptions, type RunPlan } from "../run/run-plan.ts";
import type { Arm, ArmIntervention } from "./arm.ts";
import { sharedProgram, type LaneCompiler, type SharedProgram } from "./compiled-lanes.ts";
import type { EnsembleJob } from "./job.ts";

/** A compiled program with the interventions it can make; an arm leaves off those it does not ask for. */
export interface Program {
  readonly run: RunPlan;
  /** Compiled when first asked for: a job on lanes may never need it. */
  readonly backEnd: () => BackEnd;
  /** Compiled for blocks of lanes when first asked for. */
  readonly lanes: () => SharedProgram;
  /** Its table of series, the same for all arms. */
  readonly series: () => Float64Array;
  /** For each intervention of the arm, its place among those of the program. */
  readonly placesOf: (arm: Arm) => readonly number[];
}

/** How programs are made, and kept from one job of a graph to the next. */
export interface Compiling {
  /** Makes a back end for one future, with typed errors. */
  readonly scalar: (run: RunPlan) => BackEnd;
  /** Makes a program for blocks of futures. */
  readonly lanes: LaneCompiler;
  /** Gives the program of a key, which says all of what it computes. */
  readonly keep: (key: string, make: () => Program) => Program;
}

/**
 * Make the function that gives each arm its program, compiled when first asked for.
 *
 * All arms with interventions share one program for their switches: warming up a program of its own for each takes longer
 * than hundreds of runs. Arms without any have a plainer one.
 */
export function programsOf(graph: Graph, job: EnsembleJob, compiling: Compiling): (arm: Arm) => Program {
  const made = new Map<string, Program>();
  return (arm) => {
    const wanted = new Map(sharersOf(arm, job.arms).flatMap(numbered));
    const key = JSON.stringify([arm.switches, [...wanted.keys()]]);
    const program = made.get(key) ?? compile(graph, job, arm, wanted, compiling);
    made.set(key, program);
    return program;
  };
}

/** The arms whose interventions a program must be able to make to serve this one. */
function sharersOf(arm: Arm, arms: readonly Arm[]): readonly Arm[] {
  if (arm.interventions.length === 0) return [];
  if (holdsAndShifts(arm)) return [arm];
  return arms.filter((other) => sameSwitches(other, arm) && !holdsAndShifts(other));
}

/** Whether two arms run the same alternatives. */
export function sameSwitches(arm: Arm, other: Arm | undefined): boolean {
  return JSON.stringify(arm.switches) === JSON.stringify(other?.switches);
}

function compile(
  graph: Graph,
  job: EnsembleJob,
  arm: Arm,
  wanted: ReadonlyMap<string, Intervention>,
  { scalar, lanes, keep }: Compiling,
): Program {
  // A shared program replaces first, elements after whole quantities, and adds then, as every arm that shares it asks.
  const order = (a: Intervention, b: Intervention): number => (holdsAndShifts(arm) ? 0 : rank(a) - rank(b));
  const entries = [...wanted].toSorted(([, a], [, b]) => order(a, b));
  const request: RunOptions = {
    switches: arm.switches,
    interventions: entries.map(([, intervention]) => intervention),
    outputs: job.outputs,
    recordings: recordingsOf(graph, job, arm),
    events: job.events ?? "withheld",
  };
  const keys = entries.map(([key]) => key);
  const key = JSON.stringify([request, keys]);
  return keep(key, () => {
    const run = planRun(graph, request);
    const places = new Map(keys.map((key, place) => [key, place]));
    return {
      run,
      backEnd: once(() => scalar(run)),
      lanes: once(() => sharedProgram(lanes(run, key))),
      series: once(() => seriesOf(run)),
      placesOf: (one) => numbered(one).map(([key]) => places.get(key) as number),
    };
  });
}

function seriesOf({ layout, quarters }: RunPlan): Float64Array {
  const table = new Float64Array(layout.seriesRows * quarters);
  fillSeries(layout, table);
  return table;
}

function rank({ kind, element }: Intervention): number {
  return ["pin", "shift", "cut"].indexOf(kind) * 2 + (element === undefined ? 0 : 1);
}

/** An arm whose replacing and adding must keep the order it asks for. */
function holdsAndShifts({ interventions }: Arm): boolean {
  const has = (...kinds: readonly string[]): boolean =>
    interventions.some(({ kind }) => kinds.includes(kind));
  return has("shift") && has("hold", "pin");
}

/** The shapes of an arm's interventions; the second of one shape is told apart from the first. */
function numbered(arm: Arm): readonly (readonly [string, Intervention])[] {
  const seen = new Map<string, number>();
  return arm.interventions.map((intervention) => {
    const shape = shapeOf(intervention);
    const text = JSON.stringify(shape);
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return [`${text} ${count}`, shape] as const;
  });
}

function shapeOf(i: ArmIntervention): Intervention {
  const element = i.element === undefined ? {} : { element: i.element };
  if (i.kind === "cut") return { kind: "cut", equation: i.equation, variable: i.variable, ...element };
  return { kind: i.kind === "hold" ? "pin" : i.kind, variable: i.variable, ...element };
}

/** Paths to take: those shown, and those that some arm follows in an arm with these switches. */
function recordingsOf(graph: Graph, job: EnsembleJob, arm: Arm): readonly Recording[] {
  const followed = job.arms
    .filter((other) => sameSwitches(other, arm))
    .flatMap((source) => followedPaths(graph, job, source.id));
  const seen = new Map(followed.map((path) => [`${path.variable} ${path.element}`, path]));
  return [...job.recordings, ...seen.values()];
}

/** Paths of an arm that others follow. */
function followedPaths(graph: Graph, job: EnsembleJob, id: string): readonly Recording[] {
  return job.arms.flatMap((arm) => {
    const following = arm.interventions.filter((i) => "in" in i && i.in === id);
    if (following.length === 0) return [];
    const run = planRun(graph, { switches: arm.switches, interventions: following.map(shapeOf) });
    return run.interventions.list.map(({ variable, element }) => ({ variable, element }));
  });
}
