import { UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { runArm } from "./arm-in-lanes.ts";
import type { Arm } from "./arm.ts";
import type { EnsembleJob } from "./job.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { laneContext, type LaneContext } from "./lane-context.ts";
import { noCounts } from "./lane-counts.ts";
import { failedPlaces, prepareRuns } from "./lane-runs.ts";
import type { PreparedRuns } from "./load-lanes.ts";
import { readyArms } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";
import { laneNoise, type ComputeOptions, compilingFor } from "./unit-options.ts";

/** What the futures of a session are futures of. */
export interface SessionJob extends Omit<EnsembleJob, "arms" | "kept" | "recorded"> {
  /** The arm whose past the others share; it is not changed before the policy start. */
  readonly base: Arm;
}

/** Futures held ready at the quarter where policies can differ: what a slider asks for is computed from there on. */
export interface Session {
  /** Futures in hand. */
  readonly runs: number;
  /**
   * Compute all futures under an arm, the same to the bit as a work unit of the base and that arm.
   *
   * @returns the outputs and paths of this arm alone.
   * @throws {UnsupportedError} for an arm that follows paths of another.
   */
  readonly compute: (arm: Arm) => UnitResult;
}

/**
 * Draw the parameters and the noise of a unit's runs and compute their past, once for all that will be asked.
 *
 * Memory: about a megabyte for eight futures of the whole model.
 *
 * @throws {UnsupportedError} when its programs cannot be compiled for lanes.
 */
export function openSession(graph: Graph, job: SessionJob, unit: WorkUnit, options: ComputeOptions): Session {
  const compiling = compilingFor(options);
  const { counts = noCounts() } = options;
  const common = { noise: laneNoise(), counts, blocksAtOnce: Infinity };
  const readyFor = (arm: Arm) => {
    const both = jobFor(job, arm);
    return { both, ready: readyArms(graph, both, compiling), sheet: sheetFor(graph, both, unit) };
  };
  const { both, ready, sheet } = readyFor({ ...job.base, id: "as the base" });
  const first = laneContext(graph, both, ready, common);
  const held = prepareRuns(first, sheet, 0);
  return {
    runs: sheet.runs,
    compute: (arm) => {
      refuseFollowing(arm);
      const { both, ready, sheet } = readyFor(arm);
      const context = laneContext(graph, both, ready, common, first.inputs);
      const prepared = untouched(held);
      runArm(context, context.arms[1] as LaneContext["base"], prepared, sheet);
      const again = failedPlaces(prepared);
      counts.replayed += again.length;
      const alone = again.length > 0 ? scalarRuns(graph, both, ready) : undefined;
      for (const place of again) {
        clearRun(sheet, place);
        alone?.(sheet, place);
      }
      return resultFor(sheet, arm);
    },
  };
}

/** The job of the base, of which nothing is kept, and one arm. */
function jobFor({ base, ...job }: SessionJob, arm: Arm): EnsembleJob {
  const kept = [[], job.outputs.map((_, place) => place)];
  return { ...job, arms: [{ ...base, id: `base of ${arm.id}` }, arm], kept, recorded: [arm.id] };
}

function refuseFollowing({ id, interventions }: Arm): void {
  if (interventions.some((one) => "in" in one))
    throw new UnsupportedError(`a session for ${id}, which follows the paths of another arm`);
}

/** The same runs with nothing yet found wrong in them. */
function untouched({ blocks, split }: PreparedRuns): PreparedRuns {
  const fresh = new Map(
    blocks.map((block): [LaneBlock, LaneBlock] => [
      block,
      { ...block, failed: block.failed.slice(), followed: new Map() },
    ]),
  );
  return {
    blocks: [...fresh.values()],
    split: split.map((one) => ({ ...one, block: fresh.get(one.block) as LaneBlock })),
  };
}

function resultFor({ values, paths, failures }: UnitSheet, { id }: Arm): UnitResult {
  return { values, paths, failures: failures.filter(({ arm }) => arm === id) };
}
