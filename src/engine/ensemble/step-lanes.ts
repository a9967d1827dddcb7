import type { LaneProgram } from "../compile/lane-program.ts";
import type { RunPlan } from "../run/run-plan.ts";
import { putColumn, takeColumn } from "./lane-columns.ts";
import type { LaneCounts } from "./lane-counts.ts";

/** A lane that is stepped from a quarter on, from the state it had before that quarter. */
export interface LateLane {
  readonly start: number;
  readonly column: Float64Array;
}

/** What to step, and what to watch for. */
export interface Stepping {
  readonly from: number;
  /** The quarter to stop before. */
  readonly to: number;
  /** Lanes that hold a run; the others only have to stay finite. */
  readonly used: number;
  /** Start of each used lane; all start at `from` when absent. Lanes that start at `from` stand in the state already. */
  readonly late?: readonly LateLane[];
  readonly records: boolean;
  /** Lanes to watch for a first event, and whom to tell while they hold what the quiet path goes on from. */
  readonly watched?: Uint8Array;
  readonly onSplit?: (lane: number, t: number) => void;
}

/** A lane whose run has ended: its state, frozen. */
interface Frozen {
  readonly lane: number;
  readonly column: Float64Array;
  readonly broken: number;
}

/**
 * Step a block of lanes, each as `stepRun` steps its run, and bit for bit so.
 *
 * The program computes all lanes always. A lane that has ended gets its state back after each quarter, before quantities
 * are recorded and accounted for; a lane that has not started holds anything finite until its column is put in.
 *
 * A split needs no copy made ahead: between `quarter` and `account` everything that carries over from one quarter to the
 * next still has its old value, or one that the quarter, computed again, replaces before it is read.
 */
export function stepLanes(run: RunPlan, program: LaneProgram, wanted: Stepping, counts: LaneCounts): void {
  const { from, to, used, late } = wanted;
  const frozen: Frozen[] = [];
  const going = new Uint8Array(program.lanes);
  if (late === undefined) going.fill(1, 0, used);
  for (let t = from; t < to; t += 1) {
    if (late !== undefined) startLanes(program, late, t, t > from, going);
    freezeEnded(run, program, going, frozen);
    const computes = going.includes(1);
    if (computes) {
      program.quarter(t);
      counts.quarters += 1;
    }
    for (const one of frozen) restore(run, program, one);
    if (computes) watch(run, program, wanted, going, t);
    if (wanted.records) program.record(t);
    program.account(t);
    if (computes) program.commit(t);
  }
  for (const one of frozen) restore(run, program, one);
  counts.ended += frozen.length;
}

function startLanes(
  program: LaneProgram,
  late: readonly LateLane[],
  t: number,
  puts: boolean,
  going: Uint8Array,
): void {
  late.forEach(({ start, column }, lane) => {
    if (start !== t) return;
    if (puts) putColumn(program.state, program.lanes, lane, column);
    program.broken[lane] = 0;
    going[lane] = 1;
  });
}

function freezeEnded(run: RunPlan, program: LaneProgram, going: Uint8Array, frozen: Frozen[]): void {
  const { state, lanes, broken, slots } = program;
  const running = (run.layout.startOf.get("running")?.index ?? 0) * lanes;
  for (let lane = 0; lane < lanes; lane += 1) {
    if (going[lane] === 0 || state[running + lane] !== 0) continue;
    going[lane] = 0;
    frozen.push({ lane, column: takeColumn(state, lanes, lane, slots), broken: broken[lane] as number });
  }
}

/** Put a frozen state back; what outputs have added up goes on and was not touched by the quarter. */
function restore(run: RunPlan, program: LaneProgram, { lane, column, broken }: Frozen): void {
  putColumn(program.state, program.lanes, lane, column, 0, run.layout.size);
  putColumn(program.state, program.lanes, lane, column, run.stateSize);
  program.broken[lane] = broken;
}

function watch(run: RunPlan, program: LaneProgram, wanted: Stepping, going: Uint8Array, t: number): void {
  const { watched, onSplit } = wanted;
  if (watched === undefined || onSplit === undefined) return;
  const { state, lanes } = program;
  for (let lane = 0; lane < wanted.used; lane += 1) {
    if (watched[lane] === 0 || going[lane] === 0) continue;
    if (!run.eventSlots.some((slot) => state[slot * lanes + lane] === 1)) continue;
    watched[lane] = 0;
    onSplit(lane, t);
  }
}
