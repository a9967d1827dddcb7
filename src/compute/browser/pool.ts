import { holdFutures, patience, type HeldFutures, type HeldWish } from "../hold-futures.ts";
import type { Pool } from "../runner.ts";
import { unitPool } from "../unit-pool.ts";
import type { StartWorker } from "../worker-link.ts";
import { startWorker } from "./start-worker.ts";

/**
 * A pool of workers of a page for a built model.
 *
 * @param graph address of the model's graph, which each worker loads.
 * @param workers number of workers, at least 1.
 */
export function pagePool(graph: string, workers: number): Pool {
  return unitPool(starter(graph), workers);
}

/** Pools of one worker of a page each, which hold futures; see `holdFutures`. */
export function workerPools(graph: string, workers: number): readonly Pool[] {
  const start = starter(graph);
  return Array.from({ length: workers }, () => unitPool(start, 1, patience));
}

/** Hold futures of a built model ready in workers of a page; see `holdFutures`. */
export function holdInPage(graph: string, workers: number, ...wish: HeldWish): HeldFutures {
  return holdFutures(workerPools(graph, workers), ...wish);
}

function starter(graph: string): StartWorker {
  // Written out in full: this is how a bundler knows the worker's script.
  const make = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return startWorker(make, graph);
}
