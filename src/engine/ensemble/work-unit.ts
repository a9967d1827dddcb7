import { UnknownNameError, UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { EnsembleJob } from "./job.ts";
import { noCounts } from "./lane-counts.ts";
import { laneContext } from "./lane-context.ts";
import { laneRuns } from "./lane-runs.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";

import { compilingFor, laneNoise, type UnitOptions } from "./unit-options.ts";

export type { UnitOptions } from "./unit-options.ts";
export type { RunFailure, UnitResult, WorkUnit } from "./unit-sheet.ts";

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(
  graph: Graph,
  job: EnsembleJob,
  options: UnitOptions = {},
): (unit: WorkUnit) => UnitResult {
  const ready = readyArms(graph, job, compilingFor(options));
  const alone = scalarRuns(graph, job, ready);
  const inLanes = lanesFor(graph, job, ready, options);
  return (unit) => {
    const sheet = sheetFor(graph, job, unit);
    for (const place of inLanes(sheet)) {
      clearRun(sheet, place);
      alone(sheet, place);
    }
    return { values: sheet.values, paths: sheet.paths, failures: sheet.failures };
  };
}

/** Makes the function that computes what it can in lanes and gives the places of all other runs. */
function lanesFor(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  { counts = noCounts(), blocksAtOnce = 16 }: UnitOptions,
): (sheet: UnitSheet) => readonly number[] {
  try {
    const context = laneContext(graph, job, ready, { noise: laneNoise(), counts, blocksAtOnce });
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
