import { Worker } from "node:worker_threads";
import type { Pool } from "./runner.ts";
import { unitPool } from "./unit-pool.ts";
import type { FromWorker, StartWorker } from "./worker-link.ts";

/**
 * A pool of worker threads for a built model.
 *
 * @param graphFile file of the model's graph, which each thread loads.
 * @param workers number of threads, at least 1.
 */
export function threadPool(graphFile: string, workers: number): Pool {
  return unitPool(startThread(new URL("worker.js", import.meta.url), { graphFile }), workers);
}

/** Say how to start threads that run a file, with data for it. */
export function startThread(file: URL, workerData: unknown): StartWorker {
  return ({ answer, lost }) => {
    const thread = new Worker(file, { workerData });
    thread.on("message", (message: FromWorker) => answer(message));
    thread.on("messageerror", (error) => lost(error.message));
    thread.on("error", (error) => lost(error.message));
    thread.on("exit", (code) => lost(`exit with code ${code}`));
    return {
      post: (message) => thread.postMessage(message, []),
      end: async () => {
        await thread.terminate();
      },
    };
  };
}
