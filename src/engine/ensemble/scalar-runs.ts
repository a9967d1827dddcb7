import type { Graph } from "../graph/graph.ts";
import { collectOutputs, type RunEnd, type Tables } from "../run/back-end.ts";
import { parameterSampler, writeParameters, type ParameterValues } from "../run/inputs.ts";
import { fillNoise } from "../run/noise.ts";
import { stepRun } from "../run/run-once.ts";
import { changeParameters } from "./change-parameters.ts";
import type { EnsembleJob } from "./job.ts";
import { drawMultipliers } from "./lens-draw.ts";
import { forkOf, recordingAt, type ReadyArm } from "./ready-arm.ts";
import { runAt, type UnitSheet } from "./unit-sheet.ts";

/** What all arms of a run share. */
interface RunInputs {
  readonly graph: Graph;
  readonly job: EnsembleJob;
  readonly sampled: ParameterValues;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly noise: Float64Array;
  readonly draw: number;
  readonly replicate: number;
}

/** The base run's state just before policies can differ, and its paths up to there. */
interface SharedPast {
  end: RunEnd | undefined;
  out: Float64Array;
}

/** Make the function that computes all arms of one run of a unit, one after the other, and writes them on the unit's sheet. */
export function scalarRuns(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
): (sheet: UnitSheet, place: number) => void {
  const sample = parameterSampler(graph, job.overrides);
  const [base] = ready as readonly [ReadyArm];
  const noise = new Float64Array(base.tables.noise.length);
  let drawn: Pick<RunInputs, "sampled" | "multipliers" | "draw"> & { readonly lens?: object } = {
    sampled: new Map(),
    multipliers: {},
    draw: -1,
  };
  return (sheet, place) => {
    const { lens } = sheet.unit;
    const { seed, draw, replicate } = runAt(job, sheet.unit, place);
    if (drawn.draw !== draw || drawn.lens !== lens) {
      const multipliers = drawMultipliers(graph, lens, seed, draw);
      drawn = { sampled: sample(seed, draw), multipliers, draw, lens };
    }
    fillNoise(base.run.noise, base.run.quarters, { seed, draw, replicate }, noise);
    runArms({ graph, job, ...drawn, noise, replicate }, ready, sheet, place);
  };
}

function runArms(inputs: RunInputs, ready: readonly ReadyArm[], sheet: UnitSheet, place: number): void {
  const { draw, replicate } = inputs;
  const failed = new Set<string>();
  const past: SharedPast = { end: undefined, out: new Float64Array(0) };
  ready.forEach((arm, index) => {
    try {
      const missing = arm.followed.find((id) => failed.has(id));
      if (missing !== undefined) throw new Error(`arm ${missing}, whose path it follows, failed`);
      const end = runArm(arm, inputs, past, ready);
      const at = place * sheet.valuesPerRun + sheet.kept.offsetOf(index);
      collectOutputs(arm.run, end, sheet.values, at, sheet.kept.outputsOf(index));
      if (sheet.pathsPerRun > 0 && arm.recordedAt >= 0)
        sheet.paths.set(
          arm.out.subarray(0, sheet.pathsPerArm),
          place * sheet.pathsPerRun + arm.recordedAt * sheet.pathsPerArm,
        );
    } catch (error) {
      failed.add(arm.arm.id);
      const message = error instanceof Error ? error.message : String(error);
      sheet.failures.push({ arm: arm.arm.id, lens: sheet.unit.lens.id, draw, replicate, message });
    }
  });
}

function runArm(ready: ReadyArm, inputs: RunInputs, past: SharedPast, all: readonly ReadyArm[]): RunEnd {
  const { run } = ready;
  const backEnd = ready.backEnd();
  const base = all[0] as ReadyArm;
  const fork = forkOf(inputs.graph, inputs.job);
  const tables: Tables = {
    ...ready.tables,
    fixed: ready.fixed(),
    noise: noiseFor(ready, inputs),
    central: false,
  };
  fillFollowed(ready, all, tables.interventions);
  const { splits } = ready;
  const rest = { from: fork, to: run.quarters, splits };
  if (ready.sharesPast && past.end !== undefined) {
    copyPast(ready, base, past, fork, run.quarters);
    const { state, quiet } = copyOf(past.end, run.stateSize, backEnd.slots);
    return stepRun(run, backEnd, state, tables, rest, ready.out, splits ? quiet : state);
  }
  const state = openingOf(ready, inputs).slice();
  if (ready !== base || fork === 0)
    return stepRun(run, backEnd, state, tables, { from: 0, to: run.quarters, splits }, ready.out);
  const shared = all.some((arm) => arm.splits && (arm.sharesPast || arm === base));
  const half = stepRun(run, backEnd, state, tables, { from: 0, to: fork, splits: shared }, ready.out);
  past.end = copyOf(half, run.stateSize, backEnd.slots);
  past.out = ready.out.slice();
  return stepRun(run, backEnd, half.state, tables, rest, ready.out, splits ? half.quiet : half.state);
}

/** Copy both paths of a run for a program with `slots` slots; a run that has not split stays in one piece. */
function copyOf({ state, quiet }: RunEnd, shared: number, slots: number): RunEnd {
  const copied = (from: Float64Array): Float64Array => {
    const copy = new Float64Array(slots);
    copy.set(from.subarray(0, shared));
    return copy;
  };
  const copy = copied(state);
  return { state: copy, quiet: quiet === state ? copy : copied(quiet) };
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
  opening.state = new Float64Array(ready.backEnd().slots);
  writeParameters(run.layout, opening.state, changedParameters(inputs, ready), inputs.multipliers);
  opening.sampled = inputs.sampled;
  return opening.state;
}

function changedParameters({ graph, job, sampled }: RunInputs, { arm }: ReadyArm): ParameterValues {
  return changeParameters(graph, sampled, arm.parameters, job.overrides);
}
