import { UnknownNameError, UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { EnsembleJob } from "./job.ts";
import type { LaneCompiler } from "./lane-arms.ts";
import { noCounts, type LaneCounts } from "./lane-counts.ts";
import { noiseKernel } from "../wasm/numerics/noise-kernel.ts";
import { fillLaneNoise } from "./lane-noise.ts";
import { hasWebAssembly, wasmLanes } from "./wasm-lanes.ts";
import { laneRuns } from "./lane-runs.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";

export type { RunFailure, UnitResult, WorkUnit } from "./unit-sheet.ts";

/** How work units are computed; the result is the same to the bit. */
export interface UnitOptions {
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
  const ready = readyArms(graph, job);
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
  { lanes = defaultLanes(), counts = noCounts(), blocksAtOnce = 16 }: UnitOptions,
): (sheet: UnitSheet) => readonly number[] {
  const none = (sheet: UnitSheet): readonly number[] => Array.from({ length: sheet.runs }, (_, k) => k);
  if (lanes === "none") return none;
  const noise = hasWebAssembly() ? noiseKernel() : fillLaneNoise;
  try {
    const run = laneRuns(graph, job, ready, { compile: lanes, noise, counts, blocksAtOnce });
    return (sheet) => {
      const again = run(sheet);
      counts.replayed += again.length;
      return again;
    };
  } catch (error) {
    // An arm that asks for what does not exist fails run by run, in words that the scalar runs find.
    if (!(
      error instanceof UnknownNameError ||
      error instanceof UnsupportedError ||
      error instanceof RangeError
    ))
      throw error;
    counts.refused.push(error.message);
    return none;
  }
}

function defaultLanes(): LaneCompiler | "none" {
  return hasWebAssembly() ? wasmLanes() : "none";
}
