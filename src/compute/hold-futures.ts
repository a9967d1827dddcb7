import type { Arm, EnsembleLens } from "../engine/ensemble/arm.ts";
import type { SessionJob } from "../engine/ensemble/session.ts";
import type { UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";
import type { Pool } from "./runner.ts";

/** Futures held ready in workers: what a slider asks for is computed from the quarter where policies can differ. */
export interface HeldFutures {
  /**
   * Compute all futures under an arm; the first time takes longer, for their past.
   *
   * @returns results in the order of draws, the same whatever the number of workers.
   * @throws {StoppedError} as soon as the signal fires; what is held stays ready.
   */
  readonly compute: (arm: Arm, signal?: AbortSignal) => Promise<readonly UnitResult[]>;
  readonly close: () => Promise<void>;
}

/** What to hold: draws of a job under a lens. */
export type HeldWish = readonly [job: SessionJob, lens: EnsembleLens, draws: number];

/** Milliseconds a worker that holds futures has to finish what is not wanted any more; to fill another takes longer. */
export const patience = 2000;

/** Futures in a unit: what is stopped is over within some tens of milliseconds. */
const futuresPerUnit = 64;

/**
 * Hold futures ready.
 *
 * @param pools of one worker each: a unit always goes to the worker that holds its past.
 */
export function holdFutures(pools: readonly Pool[], ...[job, lens, draws]: HeldWish): HeldFutures {
  const units = unitsOf(lens, draws, Math.ceil(futuresPerUnit / job.seeds));
  const runners = pools.map((pool) => pool.runner(job));
  return {
    compute: (arm, signal) =>
      Promise.all(
        units.map((unit, place) => {
          const runner = runners[place % runners.length];
          if (runner === undefined) throw new RangeError("futures are held by at least one worker");
          return runner.run({ ...unit, arm }, signal);
        }),
      ),
    close: async () => {
      await Promise.all(pools.map((pool) => pool.close()));
    },
  };
}

function unitsOf(lens: EnsembleLens, draws: number, each: number): readonly WorkUnit[] {
  return Array.from({ length: Math.ceil(draws / each) }, (_, k) => ({
    lens,
    firstDraw: k * each,
    draws: Math.min(each, draws - k * each),
  }));
}
