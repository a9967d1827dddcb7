import type { Graph } from "../graph/graph.ts";
import { collectLane, collectPaths, keepFollowed, keepPast, putPast } from "./collect-lanes.ts";
import { flatInputs, type FlatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import { laneArms, type LaneArm } from "./lane-arms.ts";
import { blockOf, type LaneBlock } from "./lane-blocks.ts";
import { takeColumn } from "./lane-columns.ts";
import type { LaneCounts } from "./lane-counts.ts";
import type { NoiseKernel } from "../wasm/numerics/noise-kernel.ts";
import { loadBlock, loadTables, openBlock, openQuiet, resumeBlock, type QuietPath } from "./load-lanes.ts";
import { forkOf, type ReadyArm } from "./ready-arm.ts";
import { stepLanes, type Stepping } from "./step-lanes.ts";
import type { UnitSheet } from "./unit-sheet.ts";

/** What running on lanes needs besides the arms. */
export interface LaneOptions {
  readonly noise: NoiseKernel;
  readonly counts: LaneCounts;
  /** Blocks whose runs are in hand at once: quiet paths of all of them share lanes. */
  readonly blocksAtOnce: number;
}

interface Context extends LaneOptions {
  readonly job: EnsembleJob;
  readonly arms: readonly LaneArm[];
  readonly inputs: FlatInputs;
  readonly lanes: number;
  /** Quarter at which arms part; 0 when no arm shares the base's past. */
  readonly fork: number;
}

/**
 * Make the function that computes runs of a unit in lanes and writes them on its sheet.
 *
 * @returns the places of the runs that have to be computed one by one, in order: what was written for them does not count.
 * @throws {UnknownNameError} for changed parameters, {RangeError} for followed paths that do not exist.
 */
export function laneRuns(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  options: LaneOptions,
): (sheet: UnitSheet) => readonly number[] {
  const inputs = flatInputs(graph, job.overrides);
  const arms = laneArms(graph, job, ready, inputs);
  const [base] = arms as readonly [LaneArm];
  const { lanes } = base.program.lanes;
  const fork = ready.some((arm) => arm.sharesPast) ? forkOf(graph, job) : 0;
  const context: Context = { ...options, job, arms, inputs, lanes, fork };
  return (sheet) => {
    const again: number[] = [];
    for (let first = 0; first < sheet.runs; first += lanes * options.blocksAtOnce)
      again.push(...runBlocks(context, sheet, first));
    return again;
  };
}

/** Run all arms of some blocks; gives the places of runs with a lane that failed. */
function runBlocks(context: Context, sheet: UnitSheet, first: number): readonly number[] {
  const { job, arms, lanes, fork, blocksAtOnce } = context;
  const [base] = arms as readonly [LaneArm];
  const end = Math.min(sheet.runs, first + lanes * blocksAtOnce);
  const blocks = Array.from({ length: Math.ceil((end - first) / lanes) }, (_, k) =>
    blockOf(job, sheet, first + k * lanes, lanes, base.ready.run, context),
  );
  const split = fork > 0 ? runPast(context, base, blocks) : [];
  for (const arm of arms) runArm(context, arm, blocks, split, sheet);
  return blocks.flatMap(({ places, failed }) => places.filter((_, lane) => failed[lane] === 1));
}

/** Run the base to the fork and keep its state; gives the quiet paths of runs that have split by then. */
function runPast(context: Context, base: LaneArm, blocks: readonly LaneBlock[]): readonly QuietPath[] {
  const { fork, arms, lanes } = context;
  const { run } = base.ready;
  const program = base.program.lanes;
  const records = arms.some((arm) => arm.ready.recordedAt >= 0 || arm.followedRows.length > 0);
  const quiet: QuietPath[] = [];
  loadTables(base);
  for (const block of blocks) {
    const whole = new Uint8Array(lanes).fill(1);
    loadBlock(base, block, context.noise);
    openBlock(base, block);
    step(context, base, block, { from: 0, to: fork, records, ...splitting(base, block, whole, quiet) });
    block.past = {
      state: program.state.slice(0, run.stateSize * lanes),
      paths: records ? keepPast(base, fork) : new Float64Array(0),
      whole,
    };
  }
  const halted: QuietPath[] = [];
  runQuiet(context, base, quiet, fork, (one, lane) =>
    halted.push({ ...one, start: fork, column: takeColumn(program.state, lanes, lane, run.stateSize) }),
  );
  return halted;
}

/** Run one arm of all blocks, from the fork when it shares its past. */
function runArm(
  context: Context,
  arm: LaneArm,
  blocks: readonly LaneBlock[],
  split: readonly QuietPath[],
  sheet: UnitSheet,
): void {
  const { fork, counts, noise } = context;
  const late = fork > 0 && (arm.index === 0 || arm.ready.sharesPast);
  const kept = sheet.pathsPerRun > 0 && arm.ready.recordedAt >= 0;
  const records = kept || arm.followedRows.length > 0;
  const quiet = late ? split.filter(({ block, lane }) => block.failed[lane] === 0) : [];
  loadTables(arm);
  for (const block of blocks) {
    loadBlock(arm, block, noise);
    const whole = late ? (block.past?.whole.slice() as Uint8Array) : block.failed.map((one) => 1 - one);
    if (late) resumeBlock(arm, block);
    else openBlock(arm, block);
    const from = late ? fork : 0;
    step(context, arm, block, {
      from,
      to: arm.ready.run.quarters,
      records,
      ...splitting(arm, block, whole, quiet),
    });
    counts.lanes += block.places.length;
    if (late && records) putPast(arm, block.past?.paths as Float64Array, fork);
    keepFollowed(arm, block);
    block.places.forEach((place, lane) => {
      collectLane(arm, lane, sheet, place, "all");
      if (kept) collectPaths(arm, lane, sheet, place);
    });
  }
  runQuiet(context, arm, quiet, arm.ready.run.quarters, ({ block, lane: source }, lane) =>
    collectLane(arm, lane, sheet, block.places[source] as number, "quiet"),
  );
}

/** Watch lanes that are still whole, and queue the quiet path of each that splits. */
function splitting(
  arm: LaneArm,
  block: LaneBlock,
  watched: Uint8Array,
  quiet: QuietPath[],
): Pick<Stepping, "watched" | "onSplit"> {
  if (!arm.splits) return {};
  const { state, lanes } = arm.program.lanes;
  const { stateSize } = arm.ready.run;
  return {
    watched,
    onSplit: (lane, start) =>
      quiet.push({ block, lane, start, column: takeColumn(state, lanes, lane, stateSize) }),
  };
}

function step(context: Context, arm: LaneArm, block: LaneBlock, wanted: Omit<Stepping, "used">): void {
  const program = arm.program.lanes;
  const used = block.places.length;
  stepLanes(arm.ready.run, program, { ...wanted, used }, context.counts);
  for (let lane = 0; lane < used; lane += 1) if (program.broken[lane] !== 0) block.failed[lane] = 1;
}

/** Run quiet paths, those that start together in one block; tell of each that came to its end. */
function runQuiet(
  context: Context,
  arm: LaneArm,
  quiet: readonly QuietPath[],
  to: number,
  onEnd: (one: QuietPath, lane: number) => void,
): void {
  const { lanes, noise, counts } = context;
  const program = arm.program.lanes;
  const queue = quiet
    .filter(({ block, lane }) => block.failed[lane] === 0)
    .toSorted((a, b) => a.start - b.start);
  for (let at = 0; at < queue.length; at += lanes) {
    const late = queue.slice(at, at + lanes);
    openQuiet(arm, late, noise);
    const from = (late[0] as QuietPath).start;
    stepLanes(arm.ready.run, program, { from, to, used: late.length, late, records: false }, counts);
    counts.quietLanes += late.length;
    late.forEach((one, lane) => {
      if (program.broken[lane] === 0) onEnd(one, lane);
      else one.block.failed[one.lane] = 1;
    });
  }
}
