import type { Pool } from "../../compute/runner.ts";

/** A pool whose units wait while something else is more urgent. */
export interface PausablePool {
  readonly pool: Pool;
  /** Whether units that have not begun have to wait. */
  readonly pause: (paused: boolean) => void;
}

/** Make a pool that can be paused: no more units are in its workers' hands than there are workers. */
export function pausablePool(inner: Pool): PausablePool {
  let paused = false;
  let inHand = 0;
  const waiting: (() => void)[] = [];
  const next = (most: number): void => {
    const free = paused ? 0 : most - inHand;
    for (const begin of waiting.splice(0, Math.max(0, free))) {
      inHand += 1;
      begin();
    }
  };
  let size = 1;
  return {
    pool: {
      runner: (job) => {
        const { run, workers } = inner.runner(job);
        size = workers;
        return {
          workers,
          run: async (unit, signal) => {
            await new Promise<void>((begin) => {
              waiting.push(begin);
              next(workers);
            });
            try {
              return await run(unit, signal);
            } finally {
              inHand -= 1;
              next(workers);
            }
          },
        };
      },
      close: inner.close,
    },
    pause: (now) => {
      paused = now;
      next(size);
    },
  };
}
