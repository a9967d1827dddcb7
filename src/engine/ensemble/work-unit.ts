import { javascriptBackEnd } from "../compile/javascript.ts";
import { UnknownNameError, UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { noiseKernel } from "../wasm/numerics/noise-kernel.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";
import type { EnsembleJob } from "./job.ts";
import { keptPrograms } from "./kept-programs.ts";
import { noCounts, type LaneCounts } from "./lane-counts.ts";
import { fillLaneNoise } from "./lane-noise.ts";
import { laneContext } from "./lane-context.ts";
import { laneRuns } from "./lane-runs.ts";
import type { Compiling } from "./programs.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";
import { hasWebAssembly, wasmLanes } from "./wasm-lanes.ts";

export type { RunFailure, UnitResult, WorkUnit } from "./unit-sheet.ts";

/** How work units are computed; the result is the same to the bit. */
export interface UnitOptions extends Partial<Pick<Compiling, "scalar" | "keep">> {
  /** Compiler of the programs that run blocks of futures; `none` runs one future after the other. WebAssembly when absent. */
  readonly lanes?: LaneCompiler | "none";
  /** Added to as lanes are run. */
  readonly counts?: LaneCounts;
  /** Blocks in hand at once, each with its state and noise in memory. */
  readonly blocksAtOnce?: number;
}

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(
  graph: Graph,
  job: EnsembleJob,
  options: UnitOptions = {},
): (unit: WorkUnit) => UnitResult {
  const { scalar = javascriptBackEnd, keep = keptPrograms(1) } = options;
  const lanes = options.lanes ?? (hasWebAssembly() ? wasmLanes() : "none");
  const ready = readyArms(graph, job, { scalar, keep, lanes: lanes === "none" ? noLanes : lanes });
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

function noLanes(): never {
  throw new UnsupportedError("lanes, which are not wanted or need WebAssembly");
}

/** Makes the function that computes what it can in lanes and gives the places of all other runs. */
function lanesFor(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  { counts = noCounts(), blocksAtOnce = 16 }: UnitOptions,
): (sheet: UnitSheet) => readonly number[] {
  try {
    const noise = hasWebAssembly() ? noiseKernel() : fillLaneNoise;
    const context = laneContext(graph, job, ready, { noise, counts, blocksAtOnce });
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
