import { Tinypool } from "tinypool";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import type { UnitResult, WorkUnit } from "../engine/ensemble/work-unit.ts";
import type { Runner } from "./ensemble.ts";

/** How often a unit whose worker died is tried again before the ensemble gives up. */
const retries = 2;

/** Compute work units in worker threads; a worker that dies costs its unit's time and nothing else. */
export function workerPool(graphFile: string, job: EnsembleJob, workers: number): Runner {
  const pool = new Tinypool({
    filename: new URL("worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: { graphFile, job },
  });
  const attempt = async (unit: WorkUnit, left: number): Promise<UnitResult> => {
    try {
      return (await pool.run(unit, { name: "runUnit" })) as UnitResult;
    } catch (error) {
      if (left === 0) throw error;
      return attempt(unit, left - 1);
    }
  };
  return { workers, run: (unit) => attempt(unit, retries), close: () => pool.destroy() };
}
