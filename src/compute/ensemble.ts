import type { Graph } from "../engine/graph/graph.ts";
import type { EnsembleLens } from "../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { unitRunner, type RunFailure, type UnitResult, type WorkUnit } from "../engine/ensemble/work-unit.ts";

/** Where work units are computed: this thread, a pool of workers, later a cluster. */
export interface Runner {
  /** Compute a unit; the result is the same wherever and however often that happens. */
  readonly run: (unit: WorkUnit) => Promise<UnitResult>;
  readonly workers: number;
  readonly close: () => Promise<void>;
}

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

/** An ensemble stopped from outside before it was complete. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

/** Draws in one work unit: small enough for smooth progress, large enough to hide the cost of a message. */
const drawsPerUnit = 4;

/** Compute work units in this thread. */
export function inThisThread(graph: Graph, job: EnsembleJob): Runner {
  const run = unitRunner(graph, job);
  return {
    workers: 1,
    // A turn of the event loop before each unit lets a stop signal and the progress line through.
    run: (unit) => new Promise((resolve) => setTimeout(resolve, 0)).then(() => run(unit)),
    close: () => Promise.resolve(),
  };
}

/**
 * Run an ensemble under every lens; results do not depend on the number of workers or the order of completion.
 *
 * @param progress told the number of runs done and in all.
 * @throws {StoppedError} when the signal fires.
 */
export async function runEnsemble(
  runner: Runner,
  job: EnsembleJob,
  lenses: readonly EnsembleLens[],
  draws: number,
  options: { readonly progress?: (p: Progress) => void; readonly signal?: AbortSignal } = {},
): Promise<readonly LensResult[]> {
  const units = lenses.flatMap((lens) => unitsOf(lens, draws));
  const runsOf = (unit: WorkUnit): number => unit.draws * job.seeds * job.arms.length;
  const total = units.reduce((sum, unit) => sum + runsOf(unit), 0);
  const results = new Map<WorkUnit, UnitResult>();
  const waiting = [...units];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
      if (options.signal?.aborted === true) throw new StoppedError("stopped");
      results.set(unit, await runner.run(unit));
      done += runsOf(unit);
      options.progress?.({ done, total });
    }
  };
  // After a failure or a stop nothing more is begun.
  const orGiveUp = (error: unknown): never => {
    waiting.length = 0;
    throw error;
  };
  // One unit in hand and one in the queue per worker keeps all busy without flooding the queue.
  await Promise.all(Array.from({ length: runner.workers * 2 }, () => work().catch(orGiveUp)));
  return lenses.map((lens) => joined(lens, draws, units, results));
}

function unitsOf(lens: EnsembleLens, draws: number): readonly WorkUnit[] {
  const count = Math.ceil(draws / drawsPerUnit);
  return Array.from({ length: count }, (_, k) => ({
    lens,
    firstDraw: k * drawsPerUnit,
    draws: Math.min(drawsPerUnit, draws - k * drawsPerUnit),
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
