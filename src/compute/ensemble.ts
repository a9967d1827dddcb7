import type { EnsembleLens } from "../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import type { RunFailure, UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";
import type { Runner } from "./runner.ts";
import { drawsPerUnit } from "./unit-size.ts";

/** Results of one lens: all draws in order. */
export interface LensResult {
  readonly lens: string;
  readonly draws: number;
  /** [draw][seed][arm][output the arm keeps] */
  readonly values: Float64Array;
  /** [draw][seed][recorded arm][recording][quarter] */
  readonly paths: Float64Array;
  readonly failures: readonly RunFailure[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Run an ensemble under every lens; results do not depend on the number of workers or the order of completion.
 *
 * @param progress told the number of runs done and in all.
 * @throws {StoppedError} when the signal fires, also while units are being computed.
 */
export async function runEnsemble(
  runner: Runner,
  job: EnsembleJob,
  lenses: readonly EnsembleLens[],
  draws: number,
  options: { readonly progress?: (p: Progress) => void; readonly signal?: AbortSignal } = {},
): Promise<readonly LensResult[]> {
  const units = lenses.flatMap((lens) => unitsOf(lens, draws, drawsPerUnit(job)));
  const runsOf = (unit: WorkUnit): number => unit.draws * job.seeds * job.arms.length;
  const total = units.reduce((sum, unit) => sum + runsOf(unit), 0);
  const results = new Map<WorkUnit, UnitResult>();
  const waiting = [...units];
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
      results.set(unit, await runner.run(unit, signal));
      done += runsOf(unit);
      options.progress?.({ done, total });
    }
  };
  // After a failure or a stop nothing more is begun, and what is under way ends.
  const orGiveUp = (error: unknown): never => {
    waiting.length = 0;
    stop.abort();
    throw error;
  };
  // One unit in hand and one in the queue per worker keeps all busy without flooding the queue.
  await Promise.all(Array.from({ length: runner.workers * 2 }, () => work().catch(orGiveUp)));
  return lenses.map((lens) => joined(lens, draws, units, results));
}

function unitsOf(lens: EnsembleLens, draws: number, each: number): readonly WorkUnit[] {
  const count = Math.ceil(draws / each);
  return Array.from({ length: count }, (_, k) => ({
    lens,
    firstDraw: k * each,
    draws: Math.min(each, draws - k * each),
  }));
}

function joined(
  lens: EnsembleLens,
  draws: number,
  units: readonly WorkUnit[],
  results: ReadonlyMap<WorkUnit, UnitResult>,
): LensResult {
  const parts = units.filter((unit) => unit.lens === lens).map((unit) => results.get(unit) as UnitResult);
  return {
    lens: lens.id,
    draws,
    values: concatenated(parts.map((part) => part.values)),
    paths: concatenated(parts.map((part) => part.paths)),
    failures: parts.flatMap((part) => part.failures),
  };
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
