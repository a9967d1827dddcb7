import { UnknownNameError, UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { once } from "../run/remember.ts";
import type { NoiseKernel } from "../wasm/numerics/noise-kernel.ts";
import type { EnsembleJob } from "./job.ts";
import { noCounts } from "./lane-counts.ts";
import { laneContext } from "./lane-context.ts";
import { laneRuns } from "./lane-runs.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";

import { compilingFor, laneNoise, type ComputeOptions } from "./unit-options.ts";

/** Computes work units of a job; programs and tables are reused between units. */
export type UnitComputer = (unit: WorkUnit) => UnitResult;

/**
 * Make the function that gives each job of a graph the function that computes its units.
 *
 * Jobs may share programs and the memory in them: a unit is computed to its end before the next.
 */
export function unitComputers(graph: Graph, options: ComputeOptions): (job: EnsembleJob) => UnitComputer {
  const compiling = compilingFor(options);
  const noise = once(laneNoise);
  return (job) => {
    const ready = readyArms(graph, job, compiling);
    const alone = scalarRuns(graph, job, ready);
    const inLanes = lanesFor(graph, job, ready, noise, options);
    return (unit) => {
      const sheet = sheetFor(graph, job, unit);
      for (const place of inLanes(sheet)) {
        clearRun(sheet, place);
        alone(sheet, place);
      }
      return { values: sheet.values, paths: sheet.paths, failures: sheet.failures };
    };
  };
}

/** Makes the function that computes what it can in lanes and gives the places of all other runs. */
function lanesFor(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  noise: () => NoiseKernel,
  { counts = noCounts(), blocksAtOnce = 16 }: ComputeOptions,
): (sheet: UnitSheet) => readonly number[] {
  try {
    const context = laneContext(graph, job, ready, { noise: noise(), counts, blocksAtOnce });
    return (sheet) => laneRuns(context, sheet);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    counts.refused.push(error.message);
    return (sheet) => Array.from({ length: sheet.runs }, (_, place) => place);
  }
}

/** Whether lanes cannot be used; an arm that asks for what does not exist fails run by run, in words the scalar runs find. */
function isRefusal(error: unknown): error is Error {
  return (
    error instanceof UnknownNameError || error instanceof UnsupportedError || error instanceof RangeError
  );
}
