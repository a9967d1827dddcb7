import type { Pool } from "../runner.ts";
import { unitPool } from "../unit-pool.ts";
import { startWorker } from "./start-worker.ts";

/**
 * A pool of workers of a page for a built model.
 *
 * @param graph address of the model's graph, which each worker loads.
 * @param workers number of workers, at least 1.
 */
export function pagePool(graph: string, workers: number): Pool {
  // Written out in full: this is how a bundler knows the worker's script.
  const make = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return unitPool(startWorker(make, graph), workers);
}
