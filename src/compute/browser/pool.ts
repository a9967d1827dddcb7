import { holdFutures, patience, type HeldFutures, type HeldWish } from "../hold-futures.ts";
import type { Pool } from "../runner.ts";
import { unitPool, type WorkerPool } from "../unit-pool.ts";
import type { StartWorker } from "../worker-link.ts";
import { startWorker, type ModelFiles } from "./start-worker.ts";

/**
 * A pool of workers of a page for a built model.
 *
 * @param model addresses of the model's files, which each worker loads.
 * @param workers number of workers, at least 1.
 */
export function pagePool(model: ModelFiles, workers: number): Pool {
  return unitPool(starter(model), workers);
}

/** Pools of one worker of a page each, which hold futures; see `holdFutures`. */
export function workerPools(model: ModelFiles, workers: number): readonly WorkerPool[] {
  const start = starter(model);
  return Array.from({ length: workers }, () => unitPool(start, 1, { grace: patience, ahead: true }));
}

/** Hold futures of a built model ready in workers of a page; see `holdFutures`. */
export function holdInPage(model: ModelFiles, workers: number, ...wish: HeldWish): HeldFutures {
  return holdFutures(workerPools(model, workers), ...wish);
}

function starter(model: ModelFiles): StartWorker {
  // Written out in full: this is how a bundler knows the worker's script.
  const make = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return startWorker(make, model);
}
