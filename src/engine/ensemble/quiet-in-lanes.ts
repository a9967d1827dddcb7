import type { LaneArm } from "./lane-arms.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { takeColumn } from "./lane-columns.ts";
import type { LaneContext } from "./lane-context.ts";
import { openQuiet, type QuietPath } from "./load-lanes.ts";
import { stepLanes, type Stepping } from "./step-lanes.ts";

/** Watch lanes that are still whole, and queue the quiet path of each that splits. */
export function splitting(
  arm: LaneArm,
  block: LaneBlock,
  watched: Uint8Array,
  quiet: QuietPath[],
): Pick<Stepping, "watched" | "onSplit"> {
  const { state, lanes } = arm.program.lanes;
  const { stateSize } = arm.ready.run;
  return {
    watched,
    onSplit: (lane, start) =>
      quiet.push({ block, lane, start, column: takeColumn(state, lanes, lane, stateSize) }),
  };
}

/** Run quiet paths, those that start together in one block; tell of each that came to its end. */
export function runQuiet(
  context: LaneContext,
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
