import { UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { keepLatest } from "../keep-latest.ts";
import { runArm } from "./arm-in-lanes.ts";
import type { Arm } from "./arm.ts";
import { flatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { laneContext, type LaneContext } from "./lane-context.ts";
import { noCounts } from "./lane-counts.ts";
import { failedPlaces, prepareRuns } from "./lane-runs.ts";
import type { PreparedRuns } from "./load-lanes.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
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

/** Makes the session of each unit of a job. */
export type OpenSession = (unit: WorkUnit) => Session;

/**
 * Draw the parameters and the noise of a unit's runs and compute their past, once for all that will be asked.
 *
 * Memory: about a megabyte for eight futures of the whole model.
 *
 * @throws {UnsupportedError} when its programs cannot be compiled for lanes.
 */
export function openSession(graph: Graph, job: SessionJob, unit: WorkUnit, options: ComputeOptions): Session {
  return sessionsOf(graph, job, options)(unit);
}

/** The same for many units of a job: the arm asked for last is made ready once for all of them. */
export function sessionsOf(graph: Graph, job: SessionJob, options: ComputeOptions): OpenSession {
  const compiling = compilingFor(options);
  const { counts = noCounts() } = options;
  const common = { noise: laneNoise(), counts, blocksAtOnce: Infinity };
  const inputs = flatInputs(graph, job.overrides);
  const latest = keepLatest<ReadyJob>(2);
  const readyFor = (arm: Arm): ReadyJob =>
    latest(JSON.stringify(arm), () => {
      const both = jobFor(job, arm);
      const ready = readyArms(graph, both, compiling);
      return { both, ready, context: laneContext(graph, both, ready, common, inputs) };
    });
  return (unit) => {
    const first = readyFor({ ...job.base, id: "as the base" });
    const held = prepareRuns(first.context, sheetFor(graph, first.both, unit), 0);
    return {
      runs: unit.draws * job.seeds,
      compute: (arm) => {
        refuseFollowing(arm);
        const { both, ready, context } = readyFor(arm);
        const sheet = sheetFor(graph, both, unit);
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
  };
}

/** The base and an arm, made ready. */
interface ReadyJob {
  readonly both: EnsembleJob;
  readonly ready: readonly ReadyArm[];
  readonly context: LaneContext;
}

/** The job of the base, of which nothing is kept, and one arm. */
export function jobFor({ base, ...job }: SessionJob, arm: Arm): EnsembleJob {
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
