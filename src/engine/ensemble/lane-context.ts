import type { Graph } from "../graph/graph.ts";
import type { NoiseKernel } from "../wasm/numerics/noise-kernel.ts";
import { flatInputs, type FlatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import { laneArms, type LaneArm } from "./lane-arms.ts";
import type { LaneCounts } from "./lane-counts.ts";
import { forkOf, type ReadyArm } from "./ready-arm.ts";

/** What running on lanes needs besides the arms. */
export interface LaneOptions {
  readonly noise: NoiseKernel;
  readonly counts: LaneCounts;
  /** Blocks whose runs are in hand at once: quiet paths of all of them share lanes. */
  readonly blocksAtOnce: number;
}

/** A job ready for lanes. */
export interface LaneContext extends LaneOptions {
  readonly job: EnsembleJob;
  readonly arms: readonly LaneArm[];
  readonly base: LaneArm;
  readonly inputs: FlatInputs;
  /** Futures in a block. */
  readonly lanes: number;
  /** Quarter at which arms part; 0 when no arm shares the base's past. */
  readonly fork: number;
}

/**
 * Make a job ready for lanes.
 *
 * @param inputs laid out for this graph and these overrides, when they are at hand.
 *
 * @throws {UnknownNameError} for changed parameters, {RangeError} for followed paths that do not exist, {UnsupportedError} for
 * programs that cannot be compiled for lanes.
 */
export function laneContext(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  options: LaneOptions,
  inputs: FlatInputs = flatInputs(graph, job.overrides),
): LaneContext {
  const arms = laneArms(graph, job, ready, inputs);
  const [base] = arms as readonly [LaneArm];
  const fork = ready.some((arm) => arm.sharesPast) ? forkOf(graph, job) : 0;
  return { ...options, job, arms, base, inputs, lanes: base.program.lanes.lanes, fork };
}
