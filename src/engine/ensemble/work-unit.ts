import type { Graph } from "../graph/graph.ts";
import { quarterIndex, type QuarterLabel } from "../language/calendar.ts";
import { noiseKey } from "../random/stream.ts";
import { collectOutputs, type BackEnd, type RunEnd, type Tables } from "../run/back-end.ts";
import { javascriptBackEnd } from "../run/generate-javascript.ts";
import {
  fillLevers,
  fillSeries,
  parametersOf,
  quantileOf,
  sampleParameters,
  writeParameters,
  type ParameterValues,
  type RangeOverrides,
} from "../run/inputs.ts";
import type { Intervention } from "../run/interventions.ts";
import { fillNoise } from "../run/noise.ts";
import { makeTables, stepRun } from "../run/run-once.ts";
import { planRun, type Output, type Recording, type RunPlan } from "../run/run-plan.ts";
import type { Arm, ArmIntervention, EnsembleLens } from "./arm.ts";
import { drawMultipliers } from "./lens-draw.ts";

/** What all work units of an ensemble share. */
export interface EnsembleJob {
  /** The first arm is the base whose past the others share; an arm whose paths another follows comes before it. */
  readonly arms: readonly Arm[];
  readonly outputs: readonly Output[];
  /** Paths taken from the arms named in `recorded`. */
  readonly recordings: readonly Recording[];
  readonly recorded: readonly string[];
  readonly seed: number;
  readonly seeds: number;
  readonly overrides: RangeOverrides;
  /** Quarter from which arms without changed parameters may differ: they share their past. */
  readonly policyStart: QuarterLabel;
}

/** A share of an ensemble that can be computed anywhere, any number of times, with one result. */
export interface WorkUnit {
  readonly lens: EnsembleLens;
  readonly firstDraw: number;
  readonly draws: number;
}

export interface UnitResult {
  /** [draw][seed][arm][output] */
  readonly values: Float64Array;
  /** [draw][seed][recorded arm][recording][quarter] */
  readonly paths: Float64Array;
  readonly failures: readonly RunFailure[];
}

/** A run that could not be completed: its inputs and what went wrong. */
export interface RunFailure {
  readonly arm: string;
  readonly lens: string;
  readonly draw: number;
  readonly replicate: number;
  readonly message: string;
}

/** One arm made ready: its plan, its compiled program, its tables. */
interface ReadyArm {
  readonly arm: Arm;
  readonly run: RunPlan;
  readonly backEnd: BackEnd;
  readonly tables: Omit<Tables, "key0" | "key1" | "central">;
  /** Whether it can start from the shared past instead of the first quarter. */
  readonly sharesPast: boolean;
  readonly out: Float64Array;
  readonly recordedAt: number;
}

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(graph: Graph, job: EnsembleJob): (unit: WorkUnit) => UnitResult {
  const ready = prepare(graph, job);
  return (unit) => runUnit(graph, job, ready, unit);
}

function prepare(graph: Graph, job: EnsembleJob): readonly ReadyArm[] {
  const programs = new Map<string, { run: RunPlan; backEnd: BackEnd }>();
  return job.arms.map((arm, place) => {
    const recordedAt = job.recorded.indexOf(arm.id);
    const recordings = [...(recordedAt < 0 ? [] : job.recordings), ...followedPaths(graph, job, arm.id)];
    const interventions = arm.interventions.map(shapeOf);
    const key = JSON.stringify([arm.switches, interventions, recordings]);
    let program = programs.get(key);
    if (program === undefined) {
      const run = planRun(graph, { switches: arm.switches, interventions, outputs: job.outputs, recordings });
      program = { run, backEnd: javascriptBackEnd(run) };
      programs.set(key, program);
    }
    const tables = makeTables(program.run);
    fillSeries(program.run.layout, tables.series);
    fillLevers(program.run.layout, arm.levers, tables.levers);
    const sharesPast =
      place > 0 &&
      arm.parameters.length === 0 &&
      JSON.stringify(arm.switches) === JSON.stringify(job.arms[0]?.switches) &&
      quarterIndex(graph.calendar, arm.levers.from) >= quarterIndex(graph.calendar, job.policyStart) &&
      arm.interventions.every((i) => startsLate(graph, job, i));
    const out = new Float64Array(recordings.length * graph.calendar.quarters);
    return { arm, ...program, tables, sharesPast, out, recordedAt };
  });
}

/** Whether an intervention leaves everything before the policy start as in the base. */
function startsLate(graph: Graph, job: EnsembleJob, i: ArmIntervention): boolean {
  if (i.kind === "shift")
    return quarterIndex(graph.calendar, i.from) >= quarterIndex(graph.calendar, job.policyStart);
  return "in" in i && i.in === job.arms[0]?.id;
}

function shapeOf(i: ArmIntervention): Intervention {
  const element = i.element === undefined ? {} : { element: i.element };
  if (i.kind === "cut") return { kind: "cut", equation: i.equation, variable: i.variable, ...element };
  return { kind: i.kind === "hold" ? "pin" : i.kind, variable: i.variable, ...element };
}

/** Paths that other arms follow in this one. */
function followedPaths(graph: Graph, job: EnsembleJob, id: string): readonly Recording[] {
  const followers = job.arms.flatMap((arm) => arm.interventions.filter((i) => "in" in i && i.in === id));
  if (followers.length === 0) return [];
  const run = planRun(graph, { interventions: followers.map(shapeOf) });
  const seen = new Map(
    run.interventions.list.map(({ variable, element }) => [`${variable} ${element}`, { variable, element }]),
  );
  return [...seen.values()];
}

function runUnit(graph: Graph, job: EnsembleJob, ready: readonly ReadyArm[], unit: WorkUnit): UnitResult {
  const { quarters } = graph.calendar;
  const perRun = job.arms.length * job.outputs.length;
  const perPath = job.recorded.length * job.recordings.length * quarters;
  const runs = unit.draws * job.seeds;
  const values = new Float64Array(runs * perRun).fill(Number.NaN);
  const paths = new Float64Array(runs * perPath).fill(Number.NaN);
  const failures: RunFailure[] = [];
  const noise = new Float64Array((ready[0] as ReadyArm).tables.noise.length);
  for (let place = 0; place < runs; place += 1) {
    const draw = unit.firstDraw + Math.floor(place / job.seeds);
    const replicate = place % job.seeds;
    const sampled = sampleParameters(graph, job.seed, draw, job.overrides);
    const multipliers = drawMultipliers(graph, unit.lens, job.seed, draw);
    const key = noiseKey(job.seed, draw, replicate);
    fillNoise((ready[0] as ReadyArm).run.noise, quarters, { seed: job.seed, draw, replicate }, noise);
    const common: RunInputs = { graph, job, sampled, multipliers, noise, key };
    const past: SharedPast = { end: undefined, out: new Float64Array(0) };
    ready.forEach((arm, index) => {
      try {
        const end = runArm(arm, common, past, ready);
        collectOutputs(arm.run, end, values, place * perRun + index * job.outputs.length);
        if (arm.recordedAt >= 0)
          paths.set(
            arm.out.subarray(0, job.recordings.length * quarters),
            place * perPath + arm.recordedAt * job.recordings.length * quarters,
          );
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failures.push({ arm: arm.arm.id, lens: unit.lens.id, draw, replicate, message });
      }
    });
  }
  return { values, paths, failures };
}

interface RunInputs {
  readonly graph: Graph;
  readonly job: EnsembleJob;
  readonly sampled: ParameterValues;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly noise: Float64Array;
  readonly key: { readonly key0: number; readonly key1: number };
}

/** The base run's state just before policies can differ, and its paths up to there. */
interface SharedPast {
  end: RunEnd | undefined;
  out: Float64Array;
}

function runArm(ready: ReadyArm, inputs: RunInputs, past: SharedPast, all: readonly ReadyArm[]): RunEnd {
  const { run, backEnd } = ready;
  const base = all[0] as ReadyArm;
  // A stock changed from quarter q on is seen, as its new value, a quarter earlier: fork before that.
  const fork = quarterIndex(inputs.graph.calendar, inputs.job.policyStart) - 1;
  const tables: Tables = {
    ...ready.tables,
    noise: noiseFor(ready, base, inputs),
    ...inputs.key,
    central: false,
  };
  fillInterventions(ready, all, inputs.graph, tables.interventions);
  const rest = { from: fork, to: run.quarters };
  if (ready.sharesPast && past.end !== undefined) {
    copyPast(ready, base, past, fork, run.quarters);
    const { state, quiet } = copyOf(past.end);
    return stepRun(run, backEnd, state, tables, rest, ready.out, quiet);
  }
  const state = new Float64Array(run.stateSize);
  writeParameters(run.layout, state, changed(inputs.graph, inputs.sampled, ready.arm), inputs.multipliers);
  const half = stepRun(run, backEnd, state, tables, { from: 0, to: fork }, ready.out);
  if (ready === base) past.end = copyOf(half);
  const end = stepRun(run, backEnd, half.state, tables, rest, ready.out, half.quiet);
  if (ready === base) past.out = ready.out.slice();
  return end;
}

/** Copy both paths of a run; a run that has not split stays in one piece. */
function copyOf({ state, quiet }: RunEnd): RunEnd {
  const copy = state.slice();
  return { state: copy, quiet: quiet === state ? copy : quiet.slice() };
}

/** Noise laid out for this arm's program: other switches may have other draws. */
function noiseFor(ready: ReadyArm, base: ReadyArm, inputs: RunInputs): Float64Array {
  if (Object.keys(ready.arm.switches).length === 0 && Object.keys(base.arm.switches).length === 0)
    return inputs.noise;
  const { rowOf, rows } = ready.run.noise;
  const { quarters } = ready.run;
  for (const [name, row] of rowOf) {
    const from = base.run.noise.rowOf.get(name);
    const count = rows.filter((r) => r.draw === name).length;
    if (from !== undefined)
      ready.tables.noise.set(
        inputs.noise.subarray(from * quarters, (from + count) * quarters),
        row * quarters,
      );
  }
  return ready.tables.noise;
}

function copyPast(ready: ReadyArm, base: ReadyArm, past: SharedPast, fork: number, quarters: number): void {
  if (ready.recordedAt < 0) return;
  ready.run.recordings.forEach((wanted, row) => {
    const from = base.run.recordings.findIndex(
      (r) => r.variable === wanted.variable && r.element === wanted.element,
    );
    if (from >= 0) ready.out.set(past.out.subarray(from * quarters, from * quarters + fork), row * quarters);
  });
}

function fillInterventions(
  ready: ReadyArm,
  all: readonly ReadyArm[],
  graph: Graph,
  table: Float64Array,
): void {
  const { quarters, interventions } = ready.run;
  for (const row of interventions.list) {
    if (row.ahead) continue;
    const wanted = ready.arm.interventions[row.intervention] as ArmIntervention;
    const path = pathOf(wanted, all, row.variable, row.element);
    for (let t = 0; t < quarters; t += 1) table[row.row * quarters + t] = path(t, graph);
  }
}

/** The values an intervention gives by quarter. */
function pathOf(
  wanted: ArmIntervention,
  all: readonly ReadyArm[],
  variable: string,
  element: number,
): (t: number, graph: Graph) => number {
  if (wanted.kind === "pin") return () => wanted.value;
  if (wanted.kind === "shift")
    return (t, graph) => (t >= quarterIndex(graph.calendar, wanted.from) ? wanted.by : 0);
  const followed = all.find((other) => other.arm.id === wanted.in);
  if (followed === undefined) throw new RangeError(`no arm ${wanted.in} to follow`);
  const row = followed.run.recordings.findIndex((r) => r.variable === variable && r.element === element);
  return (t) => followed.out[row * followed.run.quarters + t] as number;
}

function changed(graph: Graph, sampled: ParameterValues, arm: Arm): ParameterValues {
  if (arm.parameters.length === 0) return sampled;
  const values = new Map([...sampled].map(([name, own]) => [name, own.slice()]));
  for (const change of arm.parameters) {
    const node = parametersOf(graph).find((candidate) => candidate.name === change.name);
    const own = values.get(change.name);
    if (node === undefined || own === undefined) throw new RangeError(`no parameter ${change.name}`);
    const axis = graph.axes[node.over[0] ?? ""]?.elements ?? [];
    own.forEach((value, element) => {
      if (change.element !== undefined && axis[element] !== change.element) return;
      own[element] = changedValue(change.change, value, (u) =>
        quantileOf(node.distribution, node.ranges[element] as [number, number, number], u),
      );
    });
  }
  return values;
}

function changedValue(
  change: { to: number } | { times: number } | { plus: number } | { quantile: number },
  value: number,
  quantile: (u: number) => number,
): number {
  if ("to" in change) return change.to;
  if ("times" in change) return value * change.times;
  if ("plus" in change) return value + change.plus;
  return quantile(change.quantile);
}
