import { workerData as threadData } from "node:worker_threads";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { unitRunner, type UnitResult, type WorkUnit } from "../engine/ensemble/work-unit.ts";
import { readGraph } from "./graph-file.ts";

/** What the pool hands to each of its threads; Tinypool passes its own data first. */
const [, given] = threadData as readonly [unknown, { readonly graphFile: string; readonly job: EnsembleJob }];
const runner = unitRunner(readGraph(given.graphFile), given.job);

/** Compute one work unit in this thread. */
export function runUnit(unit: WorkUnit): UnitResult {
  return runner(unit);
}
