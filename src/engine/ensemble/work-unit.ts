import type { Graph } from "../graph/graph.ts";
import { noiseKey } from "../random/stream.ts";
import { collectOutputs, type RunEnd, type Tables } from "../run/back-end.ts";
import { parameterSampler, writeParameters, type ParameterValues } from "../run/inputs.ts";
import { fillNoise } from "../run/noise.ts";
import { stepRun } from "../run/run-once.ts";
import type { RunPlan } from "../run/run-plan.ts";
import type { Arm, EnsembleLens } from "./arm.ts";
import { changeParameters } from "./change-parameters.ts";
import type { EnsembleJob } from "./job.ts";
import { drawMultipliers } from "./lens-draw.ts";
import { forkOf, readyArms, type ReadyArm } from "./ready-arm.ts";

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

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(graph: Graph, job: EnsembleJob): (unit: WorkUnit) => UnitResult {
  const ready = readyArms(graph, job);
  const sample = parameterSampler(graph, job.overrides);
  return (unit) => runUnit(graph, job, ready, sample, unit);
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

/** Fill the rows of interventions that follow the path of another arm in the same run. */
function fillFollowed(ready: ReadyArm, all: readonly ReadyArm[], table: Float64Array): void {
  const { quarters } = ready.run;
  if (ready.followed.length === 0) return;
  for (const { row, wanted } of ready.asked) {
    if (!("in" in wanted)) continue;
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
