import type { EnsembleLens } from "../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { inOrder, type Take } from "./in-order.ts";
import type { Runner } from "./runner.ts";
import { unitOrder, type OrderBy } from "./unit-order.ts";
import { drawsPerUnit } from "./unit-size.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How to run an ensemble. */
export interface EnsembleOptions {
  /** Told the number of runs done and in all. */
  readonly progress?: (p: Progress) => void;
  readonly signal?: AbortSignal;
  /** All draws of a lens before the next lens, or a few draws under every lens before the next ones. */
  readonly by?: OrderBy;
}

/**
 * Run an ensemble under every lens; results do not depend on the number of workers or the order of completion.
 *
 * @param take given each unit's result once, in the order of the units; it keeps what it wants, nothing else is kept.
 * @throws {StoppedError} when the signal fires, also while units are being computed.
 */
export async function runEnsemble(
  runner: Runner,
  job: EnsembleJob,
  lenses: readonly EnsembleLens[],
  draws: number,
  take: Take,
  { progress, signal: outside, by = "lens" }: EnsembleOptions = {},
): Promise<void> {
  const units = unitOrder(lenses, draws, drawsPerUnit(job), by);
  const runsPerDraw = job.seeds * job.arms.length;
  const total = lenses.length * draws * runsPerDraw;
  const hand = inOrder(take);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(outside === undefined ? [] : [outside])]);
  let begun = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (begun < units.count) {
      const place = begun++;
      const unit = units.at(place);
      hand(place, unit, await runner.run(unit, signal));
      done += unit.draws * runsPerDraw;
      progress?.({ done, total });
    }
  };
  // After a failure or a stop nothing more is begun, and what is under way ends.
  const orGiveUp = (error: unknown): never => {
    begun = units.count;
    stop.abort();
    throw error;
  };
  // One unit in hand and one in the queue per worker keeps all busy without flooding the queue.
  await Promise.all(Array.from({ length: runner.workers * 2 }, () => work().catch(orGiveUp)));
}
