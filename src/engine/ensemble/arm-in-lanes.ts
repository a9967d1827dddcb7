import { collectLane, collectPaths, keepFollowed, keepPast, putPast } from "./collect-lanes.ts";
import type { LaneArm } from "./lane-arms.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { takeColumn } from "./lane-columns.ts";
import type { LaneContext } from "./lane-context.ts";
import {
  loadBlock,
  loadTables,
  openBlock,
  resumeBlock,
  type PreparedRuns,
  type QuietPath,
} from "./load-lanes.ts";
import { runQuiet, splitting } from "./quiet-in-lanes.ts";
import { stepLanes, type Stepping } from "./step-lanes.ts";
import type { UnitSheet } from "./unit-sheet.ts";

/** Run the base to the fork and keep its state; gives the quiet paths of runs that have split by then. */
export function runPast(context: LaneContext, blocks: readonly LaneBlock[]): readonly QuietPath[] {
  const { fork, arms, base, lanes } = context;
  const { run } = base.ready;
  const program = base.program.lanes;
  const splits = arms.some((arm) => arm.ready.splits && startsAtFork(context, arm));
  const records = arms.some((arm) => arm.ready.recordedAt >= 0 || arm.followedRows.length > 0);
  const quiet: QuietPath[] = [];
  loadTables(base);
  for (const block of blocks) {
    const whole = new Uint8Array(lanes).fill(1);
    loadBlock(base, block, 0, context.noise);
    openBlock(base, block);
    step(context, base, block, {
      from: 0,
      to: fork,
      records,
      ...(splits ? splitting(base, block, whole, quiet) : {}),
    });
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

/** Run one arm of all blocks, from the fork when it shares its past: what happens, then the quiet paths. */
export function runArm(context: LaneContext, arm: LaneArm, prepared: PreparedRuns, sheet: UnitSheet): void {
  finishArm(context, arm, happenArm(context, arm, prepared, sheet), sheet);
}

/**
 * Run what happens in one arm of all blocks.
 *
 * @returns the quiet paths still to be run: until then outputs measured on them do not count for their runs.
 */
export function happenArm(
  context: LaneContext,
  arm: LaneArm,
  { blocks, split }: PreparedRuns,
  sheet: UnitSheet,
): readonly QuietPath[] {
  const { fork, counts, noise } = context;
  const { splits } = arm.ready;
  const late = startsAtFork(context, arm);
  const kept = sheet.pathsPerRun > 0 && arm.ready.recordedAt >= 0;
  const records = kept || arm.followedRows.length > 0;
  const quiet = late && splits ? split.filter(({ block, lane }) => block.failed[lane] === 0) : [];
  loadTables(arm);
  for (const block of blocks) {
    loadBlock(arm, block, late ? fork : 0, noise);
    const whole = late ? (block.past?.whole.slice() as Uint8Array) : block.failed.map((one) => 1 - one);
    if (late) resumeBlock(arm, block);
    else openBlock(arm, block);
    const from = late ? fork : 0;
    step(context, arm, block, {
      from,
      to: arm.ready.run.quarters,
      records,
      ...(splits ? splitting(arm, block, whole, quiet) : {}),
    });
    counts.lanes += block.places.length;
    if (late && records) putPast(arm, block.past?.paths as Float64Array, fork);
    keepFollowed(arm, block);
    block.places.forEach((place, lane) => {
      collectLane(arm, lane, sheet, place, "all");
      if (kept) collectPaths(arm, lane, sheet, place);
    });
  }
  return quiet;
}

/** Run the quiet paths of one arm. */
export function finishArm(
  context: LaneContext,
  arm: LaneArm,
  quiet: readonly QuietPath[],
  sheet: UnitSheet,
): void {
  loadTables(arm);
  runQuiet(context, arm, quiet, arm.ready.run.quarters, ({ block, lane: source }, lane) =>
    collectLane(arm, lane, sheet, block.places[source] as number, "quiet"),
  );
}

/** Whether an arm goes on from the base's past instead of starting in the first quarter. */
function startsAtFork({ fork }: LaneContext, arm: LaneArm): boolean {
  return fork > 0 && (arm.index === 0 || arm.ready.sharesPast);
}

function step(context: LaneContext, arm: LaneArm, block: LaneBlock, wanted: Omit<Stepping, "used">): void {
  const program = arm.program.lanes;
  const used = block.places.length;
  stepLanes(arm.ready.run, program, { ...wanted, used }, context.counts);
  for (let lane = 0; lane < used; lane += 1) if (program.broken[lane] !== 0) block.failed[lane] = 1;
}
