import { runArm, runPast } from "./arm-in-lanes.ts";
import { blockOf } from "./lane-blocks.ts";
import type { LaneContext } from "./lane-context.ts";
import type { PreparedRuns } from "./load-lanes.ts";
import type { UnitSheet } from "./unit-sheet.ts";

/** Make ready the runs of a unit from `first` on, as many as are in hand at once. */
export function prepareRuns(context: LaneContext, sheet: UnitSheet, first: number): PreparedRuns {
  const { job, base, lanes, blocksAtOnce } = context;
  const end = Math.min(sheet.runs, first + lanes * blocksAtOnce);
  const blocks = Array.from({ length: Math.ceil((end - first) / lanes) }, (_, k) =>
    blockOf(job, sheet, first + k * lanes, lanes, base.ready.run, context),
  );
  return { blocks, split: context.fork > 0 ? runPast(context, blocks) : [] };
}

/**
 * Compute the runs of a unit in lanes and write them on its sheet.
 *
 * @returns the places of the runs that have to be computed one by one, in order: what was written for them does not count.
 */
export function laneRuns(context: LaneContext, sheet: UnitSheet): readonly number[] {
  const again: number[] = [];
  for (let first = 0; first < sheet.runs; first += context.lanes * context.blocksAtOnce) {
    const prepared = prepareRuns(context, sheet, first);
    for (const arm of context.arms) runArm(context, arm, prepared, sheet);
    again.push(...failedPlaces(prepared));
  }
  context.counts.replayed += again.length;
  return again;
}

/** Places of the runs with a lane that failed. */
export function failedPlaces({ blocks }: PreparedRuns): readonly number[] {
  return blocks.flatMap(({ places, failed }) => places.filter((_, lane) => failed[lane] === 1));
}
