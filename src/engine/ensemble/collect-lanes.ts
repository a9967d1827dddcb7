import { outputValue } from "../run/back-end.ts";
import type { PlannedOutput } from "../run/run-plan.ts";
import type { LaneArm } from "./lane-arms.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import type { UnitSheet } from "./unit-sheet.ts";

/** Write the outputs of one lane on a unit's sheet: all, or those measured on the quiet path. */
export function collectLane(
  arm: LaneArm,
  lane: number,
  sheet: UnitSheet,
  place: number,
  which: "all" | "quiet",
): void {
  const { state, lanes } = arm.program.lanes;
  const { outputs } = arm.ready.run;
  const offset = place * sheet.valuesPerRun + sheet.kept.offsetOf(arm.index);
  sheet.kept.outputsOf(arm.index).forEach((wanted, k) => {
    const output = outputs[wanted] as PlannedOutput;
    if (which === "quiet" && output.path !== "quiet") return;
    const at = output.slot * lanes + lane;
    sheet.values[offset + k] = outputValue(output, state[at] as number, state[at + 2 * lanes] as number);
  });
}

/** Write the recorded paths of one lane on a unit's sheet. */
export function collectPaths(arm: LaneArm, lane: number, sheet: UnitSheet, place: number): void {
  const { paths, lanes } = arm.program.lanes;
  const to = place * sheet.pathsPerRun + arm.ready.recordedAt * sheet.pathsPerArm;
  for (let k = 0; k < sheet.pathsPerArm; k += 1) sheet.paths[to + k] = paths[k * lanes + lane] as number;
}

/** Keep the paths that other arms follow. */
export function keepFollowed(arm: LaneArm, block: LaneBlock): void {
  if (arm.followedRows.length === 0) return;
  const { paths, lanes } = arm.program.lanes;
  const size = arm.ready.run.quarters * lanes;
  const rows = arm.followedRows.map((row) => [row, paths.slice(row * size, (row + 1) * size)] as const);
  block.followed.set(arm.ready.arm.id, new Map(rows));
}

/** Keep the base's paths up to the fork: all rows, since the arms that share it may want any. */
export function keepPast(arm: LaneArm, fork: number): Float64Array {
  const { paths, lanes } = arm.program.lanes;
  const { quarters, recordings } = arm.ready.run;
  const kept = new Float64Array(recordings.length * fork * lanes);
  recordings.forEach((_, row) =>
    kept.set(paths.subarray(row * quarters * lanes, (row * quarters + fork) * lanes), row * fork * lanes),
  );
  return kept;
}

/** Put the shared past's paths into an arm's own. */
export function putPast(arm: LaneArm, past: Float64Array, fork: number): void {
  const { paths, lanes } = arm.program.lanes;
  const { quarters } = arm.ready.run;
  arm.pastRows.forEach((from, row) =>
    paths.set(past.subarray(from * fork * lanes, (from + 1) * fork * lanes), row * quarters * lanes),
  );
}
