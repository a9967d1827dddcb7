import { clockOf, type Graph } from "../graph/graph.ts";
import { quarterIndex, type QuarterLabel } from "../language/calendar.ts";
import { noiseKey } from "../random/stream.ts";
import { collectOutputs, type BackEnd, type RunEnd, type Tables } from "../run/back-end.ts";
import { javascriptBackEnd } from "../run/generate-javascript.ts";
import {
  fillLevers,
  fillSeries,
  parameterSampler,
  writeParameters,
  type ParameterValues,
  type RangeOverrides,
} from "../run/inputs.ts";
import { fillRow, type Intervention } from "../run/interventions.ts";
import { holderOf } from "../run/layout.ts";
import { fillNoise } from "../run/noise.ts";
import { makeTables, stepRun } from "../run/run-once.ts";
import { planRun, type Output, type Recording, type RunPlan } from "../run/run-plan.ts";
import type { Arm, ArmIntervention, EnsembleLens } from "./arm.ts";
import { changeParameters } from "./change-parameters.ts";
import { drawMultipliers } from "./lens-draw.ts";

/** What all work units of an ensemble share. */
export interface EnsembleJob {
  /** The first arm is the base whose past the others share; an arm whose paths another follows comes before it. */
  readonly arms: readonly Arm[];
  readonly outputs: readonly Output[];
  /** Paths taken from the arms named in `recorded`. */
  readonly recordings: readonly Recording[];
  readonly recorded: readonly string[];
  /** Lens whose paths are kept, to save memory; all lenses when absent. */
  readonly recordedLens?: string;
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
  /** Noise of its own when its switches bring other draws than the base has. */
  readonly ownNoise: boolean;
  /** Arms earlier in the job whose paths it follows. */
  readonly followed: readonly string[];
  readonly out: Float64Array;
  readonly recordedAt: number;
  /** Its state before the first quarter, for the draw in hand. */
  readonly opening: { sampled: ParameterValues | undefined; state: Float64Array };
}

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(graph: Graph, job: EnsembleJob): (unit: WorkUnit) => UnitResult {
  const ready = prepare(graph, job);
  const sample = parameterSampler(graph, job.overrides);
  return (unit) => runUnit(graph, job, ready, sample, unit);
}

function prepare(graph: Graph, job: EnsembleJob): readonly ReadyArm[] {
  const programs = new Map<string, { run: RunPlan; backEnd: BackEnd }>();
  let base: { run: RunPlan; backEnd: BackEnd } | undefined;
  let baseLate = false;
  return job.arms.map((arm, place) => {
    const recordedAt = job.recorded.indexOf(arm.id);
    const recordings = recordingsOf(graph, job, place);
    const interventions = arm.interventions.map(shapeOf);
    const followed = [...new Set(arm.interventions.flatMap((i) => ("in" in i ? [i.in] : [])))];
    for (const id of followed)
      if (!job.arms.slice(0, place).some((other) => other.id === id))
        throw new RangeError(`arm ${arm.id} follows ${id}, which is not an arm before it`);
    const key = JSON.stringify([arm.switches, interventions, recordings]);
    let program = programs.get(key);
    if (program === undefined) {
      const run = planRun(graph, { switches: arm.switches, interventions, outputs: job.outputs, recordings });
      program = { run, backEnd: javascriptBackEnd(run) };
      programs.set(key, program);
    }
    if (place === 0) baseLate = startsLate(graph, job, arm, program.run);
    const tables = makeTables(program.run);
    fillSeries(program.run.layout, tables.series);
    fillLevers(program.run.layout, arm.levers, tables.levers);
    fillFixedInterventions(program.run, arm, tables.interventions);
    const sharesPast =
      place > 0 && startsLate(graph, job, arm, program.run) && sameSwitches(arm, job.arms[0]) && baseLate;
    const ownNoise = !sameNoise(program.run, base?.run ?? program.run);
    const out = new Float64Array(recordings.length * graph.calendar.quarters);
    base ??= program;
    const opening = { sampled: undefined, state: new Float64Array(0) };
    return { arm, ...program, tables, sharesPast, ownNoise, followed, out, recordedAt, opening };
  });
}

function sameSwitches(arm: Arm, other: Arm | undefined): boolean {
  return JSON.stringify(arm.switches) === JSON.stringify(other?.switches);
}

function sameNoise(run: RunPlan, other: RunPlan): boolean {
  const names = (plan: RunPlan): string => [...plan.noise.rowOf.keys()].join(" ");
  return names(run) === names(other);
}

/** Quarter from which arms are computed one by one: a stock changed from quarter q on shows in its `next` at q - 1. */
function forkOf(graph: Graph, job: EnsembleJob): number {
  return Math.max(0, quarterIndex(graph.calendar, job.policyStart) - 1);
}

/** Whether an arm is, before the fork, as the model is by itself (or as the base, whose paths it follows). */
function startsLate(graph: Graph, job: EnsembleJob, arm: Arm, run: RunPlan): boolean {
  const policy = quarterIndex(graph.calendar, job.policyStart);
  const late = (i: ArmIntervention, place: number): boolean => {
    if (i.kind === "shift") return quarterIndex(graph.calendar, i.from) >= policy;
    return "in" in i && i.in === job.arms[0]?.id && !insideClock(run, place);
  };
  return (
    forkOf(graph, job) > 0 &&
    arm.parameters.length === 0 &&
    quarterIndex(graph.calendar, arm.levers.from) >= policy &&
    arm.interventions.every(late)
  );
}

/** Whether an intervention is on a quantity of a nested clock, which a path by quarter gives one value for all steps. */
function insideClock(run: RunPlan, intervention: number): boolean {
  return run.interventions.list
    .filter((row) => row.intervention === intervention)
    .some((row) => clockOf(holderOf(run.layout, row.variable, row.element).node) !== undefined);
}

function shapeOf(i: ArmIntervention): Intervention {
  const element = i.element === undefined ? {} : { element: i.element };
  if (i.kind === "cut") return { kind: "cut", equation: i.equation, variable: i.variable, ...element };
  return { kind: i.kind === "hold" ? "pin" : i.kind, variable: i.variable, ...element };
}

/** Paths to take from an arm. The base takes those of all arms that may share its past. */
function recordingsOf(graph: Graph, job: EnsembleJob, place: number): readonly Recording[] {
  const arm = job.arms[place] as Arm;
  // All arms take the same paths, shown or not: arms that differ only in levers then share one compiled program.
  const shown = job.recordings;
  const sources = place === 0 ? job.arms.filter((other) => sameSwitches(other, arm)) : [arm];
  const followed = sources.flatMap((source) => followedPaths(graph, job, source.id));
  const seen = new Map(followed.map((path) => [`${path.variable} ${path.element}`, path]));
  return [...shown, ...seen.values()];
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

function runUnit(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  sample: (seed: number, draw: number) => ParameterValues,
  unit: WorkUnit,
): UnitResult {
  const { quarters } = graph.calendar;
  const perRun = job.arms.length * job.outputs.length;
  const keepsPaths = job.recordedLens === undefined || job.recordedLens === unit.lens.id;
  const perPath = keepsPaths ? job.recorded.length * job.recordings.length * quarters : 0;
  const runs = unit.draws * job.seeds;
  const values = new Float64Array(runs * perRun).fill(Number.NaN);
  const paths = new Float64Array(runs * perPath).fill(Number.NaN);
  const failures: RunFailure[] = [];
  const noise = new Float64Array((ready[0] as ReadyArm).tables.noise.length);
  let sampled: ParameterValues = new Map();
  let multipliers: Readonly<Record<string, number>> = {};
  for (let place = 0; place < runs; place += 1) {
    const draw = unit.firstDraw + Math.floor(place / job.seeds);
    const replicate = place % job.seeds;
    if (replicate === 0) {
      sampled = sample(job.seed, draw);
      multipliers = drawMultipliers(graph, unit.lens, job.seed, draw);
    }
    const key = noiseKey(job.seed, draw, replicate);
    fillNoise((ready[0] as ReadyArm).run.noise, quarters, { seed: job.seed, draw, replicate }, noise);
    const common: RunInputs = { graph, job, sampled, multipliers, noise, key, draw, replicate };
    const failed = new Set<string>();
    const past: SharedPast = { end: undefined, out: new Float64Array(0) };
    ready.forEach((arm, index) => {
      try {
        const missing = arm.followed.find((id) => failed.has(id));
        if (missing !== undefined) throw new Error(`arm ${missing}, whose path it follows, failed`);
        const end = runArm(arm, common, past, ready);
        collectOutputs(arm.run, end, values, place * perRun + index * job.outputs.length);
        if (keepsPaths && arm.recordedAt >= 0)
          paths.set(
            arm.out.subarray(0, job.recordings.length * quarters),
            place * perPath + arm.recordedAt * job.recordings.length * quarters,
          );
      } catch (error) {
        failed.add(arm.arm.id);
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
  readonly draw: number;
  readonly replicate: number;
}

/** The base run's state just before policies can differ, and its paths up to there. */
interface SharedPast {
  end: RunEnd | undefined;
  out: Float64Array;
}

function runArm(ready: ReadyArm, inputs: RunInputs, past: SharedPast, all: readonly ReadyArm[]): RunEnd {
  const { run, backEnd } = ready;
  const base = all[0] as ReadyArm;
  const fork = forkOf(inputs.graph, inputs.job);
  const tables: Tables = {
    ...ready.tables,
    noise: noiseFor(ready, inputs),
    ...inputs.key,
    central: false,
  };
  fillFollowed(ready, all, tables.interventions);
  const rest = { from: fork, to: run.quarters };
  if (ready.sharesPast && past.end !== undefined) {
    copyPast(ready, base, past, fork, run.quarters);
    const { state, quiet } = copyOf(past.end);
    return stepRun(run, backEnd, state, tables, rest, ready.out, quiet);
  }
  const state = openingOf(ready, inputs).slice();
  if (ready !== base || fork === 0)
    return stepRun(run, backEnd, state, tables, { from: 0, to: run.quarters }, ready.out);
  const half = stepRun(run, backEnd, state, tables, { from: 0, to: fork }, ready.out);
  past.end = copyOf(half);
  past.out = ready.out.slice();
  return stepRun(run, backEnd, half.state, tables, rest, ready.out, half.quiet);
}

/** Copy both paths of a run; a run that has not split stays in one piece. */
function copyOf({ state, quiet }: RunEnd): RunEnd {
  const copy = state.slice();
  return { state: copy, quiet: quiet === state ? copy : quiet.slice() };
}

/** Noise laid out for this arm's program: other switches may have other draws. */
function noiseFor(ready: ReadyArm, inputs: RunInputs): Float64Array {
  if (!ready.ownNoise) return inputs.noise;
  const { draw, replicate } = inputs;
  fillNoise(
    ready.run.noise,
    ready.run.quarters,
    { seed: inputs.job.seed, draw, replicate },
    ready.tables.noise,
  );
  return ready.tables.noise;
}

/** Copy the paths up to the fork from the base; an arm that shares its past records nothing the base does not. */
function copyPast(ready: ReadyArm, base: ReadyArm, past: SharedPast, fork: number, quarters: number): void {
  ready.run.recordings.forEach((wanted, row) => {
    const from = recordingAt(base.run, wanted.variable, wanted.element);
    ready.out.set(past.out.subarray(from * quarters, from * quarters + fork), row * quarters);
  });
}

function recordingAt(run: RunPlan, variable: string, element: number): number {
  const row = run.recordings.findIndex((r) => r.variable === variable && r.element === element);
  if (row < 0) throw new RangeError(`the path of ${variable} is not recorded`);
  return row;
}

/** Fill the rows of interventions whose values are the same in every run. */
function fillFixedInterventions(run: RunPlan, arm: Arm, table: Float64Array): void {
  for (const row of run.interventions.list) {
    const wanted = arm.interventions[row.intervention];
    if (wanted?.kind === "pin") fillRow(row, run.quarters, () => wanted.value, table);
    if (wanted?.kind !== "shift") continue;
    const from = quarterIndex(run.graph.calendar, wanted.from);
    fillRow(row, run.quarters, (t) => (t >= from ? wanted.by : 0), table);
  }
}

/** Fill the rows of interventions that follow the path of another arm in the same run. */
function fillFollowed(ready: ReadyArm, all: readonly ReadyArm[], table: Float64Array): void {
  const { quarters, interventions } = ready.run;
  if (ready.followed.length === 0) return;
  for (const row of interventions.list) {
    const wanted = ready.arm.interventions[row.intervention];
    if (wanted === undefined || !("in" in wanted)) continue;
    const followed = all.find((other) => other.arm.id === wanted.in) as ReadyArm;
    const from = recordingAt(followed.run, row.variable, row.element) * quarters;
    table.set(followed.out.subarray(from, from + quarters), row.row * quarters);
  }
}

/** The state with parameters and multipliers written, the same for all replicates of a draw. */
function openingOf(ready: ReadyArm, inputs: RunInputs): Float64Array {
  const { opening, run } = ready;
  if (opening.sampled === inputs.sampled) return opening.state;
  opening.state = new Float64Array(run.stateSize);
  writeParameters(run.layout, opening.state, changedParameters(inputs, ready.arm), inputs.multipliers);
  opening.sampled = inputs.sampled;
  return opening.state;
}

function changedParameters({ graph, job, sampled }: RunInputs, arm: Arm): ParameterValues {
  return changeParameters(graph, sampled, arm.parameters, job.overrides);
}
