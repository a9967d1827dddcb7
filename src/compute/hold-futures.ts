import type { Arm, EnsembleLens } from "../engine/ensemble/arm.ts";
import type { SessionJob } from "../engine/ensemble/session.ts";
import type { UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";
import type { Pool } from "./runner.ts";

/** How to ask held futures for an arm. */
export interface HeldWishes {
  readonly signal?: AbortSignal;
  /** Told of each unit's result as it comes, in any order. */
  readonly each?: (place: number, result: UnitResult) => void;
  /** Units to compute, from the first place up to before the second; all when absent. */
  readonly units?: readonly [from: number, to: number];
  /** What happens at once, and after it the quiet paths (see `Session.inParts`); all when absent. */
  readonly part?: "happening" | "rest";
}

/** Futures held ready in workers: what a slider asks for is computed from the quarter where policies can differ. */
export interface HeldFutures {
  /** Units the futures are computed in: always the same futures in a unit, whatever the number of workers. */
  readonly units: readonly WorkUnit[];
  /**
   * Compute futures under an arm; the first time takes longer, for their past. What is asked for first is computed first.
   *
   * @returns results in the order of draws, the same whatever the number of workers.
   * @throws {StoppedError} as soon as the signal fires; what is held stays ready.
   */
  readonly compute: (arm: Arm, wishes?: HeldWishes) => Promise<readonly UnitResult[]>;
  /** End the workers. */
  readonly close: () => Promise<void>;
}

/** What to hold: draws of a job under a lens. */
export type HeldWish = readonly [job: SessionJob, lens: EnsembleLens, draws: number];

/** Milliseconds a worker that holds futures has to finish what is not wanted any more; to fill another takes longer, on a phone by far. */
export const patience = 10_000;

/** Futures in a unit: what is stopped is over within some tens of milliseconds. */
const futuresPerUnit = 32;

/** Units of half as many futures, before the others: somebody waits for the first picture. */
const smallUnits = 4;

/**
 * Hold futures ready.
 *
 * @param pools of one worker each: a unit always goes to the worker that holds its past.
 */
export function holdFutures(pools: readonly Pool[], ...[job, lens, draws]: HeldWish): HeldFutures {
  const units = unitsOf(lens, draws, Math.ceil(futuresPerUnit / job.seeds));
  const runners = pools.map((pool) => pool.runner(job));
  const run = async (place: number, arm: Arm, { signal, each, part }: HeldWishes): Promise<UnitResult> => {
    const [unit, runner] = [units[place], runners[place % runners.length]];
    if (unit === undefined) throw new RangeError(`no unit ${place} of ${units.length}`);
    if (runner === undefined) throw new RangeError("futures are held by at least one worker");
    const result = await runner.run({ ...unit, arm, ...(part === undefined ? {} : { part }) }, signal);
    each?.(place, result);
    return result;
  };
  return {
    units,
    compute: (arm, wishes = {}) => {
      const [from, to] = wishes.units ?? [0, units.length];
      return Promise.all(Array.from({ length: to - from }, (_, k) => run(from + k, arm, wishes)));
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.close()));
    },
  };
}

function unitsOf(lens: EnsembleLens, draws: number, each: number): readonly WorkUnit[] {
  const units: WorkUnit[] = [];
  for (let firstDraw = 0; firstDraw < draws; firstDraw += units.at(-1)?.draws ?? draws) {
    const size = units.length < smallUnits ? Math.ceil(each / 2) : each;
    units.push({ lens, firstDraw, draws: Math.min(size, draws - firstDraw) });
  }
  return units;
}
