import type { Graph } from "../graph/graph.ts";
import type { EnsembleLens } from "./arm.ts";
import type { EnsembleJob } from "./job.ts";
import { keptOutputs, type KeptOutputs } from "./kept-outputs.ts";

/** A share of an ensemble that can be computed anywhere, any number of times, with one result. */
export interface WorkUnit {
  readonly lens: EnsembleLens;
  readonly firstDraw: number;
  readonly draws: number;
}

export interface UnitResult {
  /** [draw][seed][arm][output the arm keeps]; laid out by `keptOutputs` */
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

/** Where the results of a work unit's runs are written; what no run has written yet is NaN. */
export interface UnitSheet extends UnitResult {
  readonly failures: RunFailure[];
  readonly unit: WorkUnit;
  /** Runs of the unit: draws times seeds; a run's place is counted from 0, seeds fastest. */
  readonly runs: number;
  /** Where each arm's outputs go among the values of a run. */
  readonly kept: KeptOutputs;
  readonly valuesPerRun: number;
  /** 0 when the paths of the unit's lens are not kept. */
  readonly pathsPerRun: number;
  /** Numbers of one arm's recorded paths. */
  readonly pathsPerArm: number;
}

/** Make the empty sheet of a work unit. */
export function sheetFor(graph: Graph, job: EnsembleJob, unit: WorkUnit): UnitSheet {
  const runs = unit.draws * job.seeds;
  const kept = keptOutputs(job);
  const { valuesPerRun } = kept;
  const keepsPaths = job.recordedLens === undefined || job.recordedLens === unit.lens.id;
  const pathsPerArm = job.recordings.length * graph.calendar.quarters;
  const pathsPerRun = keepsPaths ? job.recorded.length * pathsPerArm : 0;
  return {
    unit,
    runs,
    kept,
    valuesPerRun,
    pathsPerRun,
    pathsPerArm,
    values: new Float64Array(runs * valuesPerRun).fill(Number.NaN),
    paths: new Float64Array(runs * pathsPerRun).fill(Number.NaN),
    failures: [],
  };
}

/** Which draw and replicate the run at a place of a unit is. */
export function runAt(
  job: EnsembleJob,
  unit: WorkUnit,
  place: number,
): { readonly seed: number; readonly draw: number; readonly replicate: number } {
  return {
    seed: job.seed,
    draw: unit.firstDraw + Math.floor(place / job.seeds),
    replicate: place % job.seeds,
  };
}

/** Forget what was written for a run. */
export function clearRun(sheet: UnitSheet, place: number): void {
  const { values, paths, valuesPerRun, pathsPerRun } = sheet;
  values.fill(Number.NaN, place * valuesPerRun, (place + 1) * valuesPerRun);
  paths.fill(Number.NaN, place * pathsPerRun, (place + 1) * pathsPerRun);
}
