import { putColumn } from "./lane-columns.ts";
import type { LaneArm } from "./lane-arms.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { composeNoise } from "./lane-noise.ts";
import type { NoiseKernel } from "../wasm/numerics/noise-kernel.ts";
import type { LateLane } from "./step-lanes.ts";

/** A quiet path to compute: whose it is, from which quarter on, and its state before that quarter. */
export interface QuietPath extends LateLane {
  readonly block: LaneBlock;
  readonly lane: number;
}

/** Runs of a unit made ready: parameters and noise drawn, the shared past computed. */
export interface PreparedRuns {
  readonly blocks: readonly LaneBlock[];
  /** Quiet paths, at the fork, of runs that have split before it. */
  readonly split: readonly QuietPath[];
}

/** Put an arm's levers, series and interventions into its program, unless they stand there already. */
export function loadTables(arm: LaneArm): void {
  const { program, ready } = arm;
  if (program.holds === arm) return;
  const { levers, series, fixed, interventions, lanes } = program.lanes;
  levers.set(ready.tables.levers);
  series.set(ready.tables.series);
  fixed.set(arm.fixed());
  const size = ready.run.quarters * lanes;
  for (const row of program.written) interventions.fill(Number.NaN, row * size, (row + 1) * size);
  for (const { row } of ready.asked)
    for (let t = 0; t < ready.run.quarters; t += 1)
      interventions.fill(
        ready.tables.interventions[row.row * ready.run.quarters + t] as number,
        row.row * size + t * lanes,
        row.row * size + (t + 1) * lanes,
      );
  program.holds = arm;
  program.written = ready.asked.map(({ row }) => row.row);
}

/** Put a block's noise from a quarter on, and the paths it follows, into an arm's program. */
export function loadBlock(arm: LaneArm, block: LaneBlock, from: number, fill: NoiseKernel): void {
  const { lanes: program } = arm.program;
  const { run } = arm.ready;
  if (arm.noise === undefined)
    copyQuarters(block.noise, program.noise, from * program.lanes, run.quarters * program.lanes);
  else composeNoise(arm.noise, run.quarters, block.runs, block.noise, program.noise, fill);
  for (const { row, arm: followed, from } of arm.follows)
    program.interventions.set(
      block.followed.get(followed)?.get(from) as Float64Array,
      row * run.quarters * program.lanes,
    );
}

/** Write every lane's parameters and multipliers and give the block its first values. */
export function openBlock(arm: LaneArm, block: LaneBlock): void {
  const { lanes: program } = arm.program;
  const { state, lanes } = program;
  state.fill(0);
  program.broken.fill(0);
  block.inputs.forEach((drawn, lane) => {
    const values = arm.changes.length === 0 ? drawn : drawn.slice();
    for (const { at, changed } of arm.changes) values[at] = changed(values[at] as number);
    if (!writeInputs(arm, values, lane)) program.broken[lane] = Number.NaN;
  });
  program.open();
  program.initialise();

  /** Whether all that was written is finite: a changed parameter may have left all range. */
  function writeInputs({ slots }: LaneArm, values: Float64Array, lane: number): boolean {
    let check = 0;
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] as number;
      if (slot < 0) continue;
      const value = values[at] as number;
      state[slot * lanes + lane] = value;
      check += value - value;
    }
    return check === 0;
  }
}

/** Put a block's shared past into an arm's program. */
export function resumeBlock(arm: LaneArm, block: LaneBlock): void {
  const { lanes: program } = arm.program;
  program.broken.fill(0);
  program.state.set(block.past?.state as Float64Array);
  program.open();
}

/** Put quiet paths into the lanes of an arm's program; lanes without one hold copies of the first. */
export function openQuiet(arm: LaneArm, quiet: readonly QuietPath[], fill: NoiseKernel): void {
  const { lanes: program } = arm.program;
  const { lanes, state } = program;
  const [first] = quiet as readonly [QuietPath];
  const size = arm.ready.run.quarters * lanes;
  program.broken.fill(0);
  for (let lane = 0; lane < lanes; lane += 1) putColumn(state, lanes, lane, (quiet[lane] ?? first).column);
  program.open();
  loadQuietNoise(arm, quiet, fill);
  for (const { row, arm: followed, from } of arm.follows)
    eachLane(quiet, lanes, (one, lane) =>
      copyLane(
        one.block.followed.get(followed)?.get(from) as Float64Array,
        one.lane,
        program.interventions.subarray(row * size),
        lane,
        { lanes, size, from: first.start * lanes },
      ),
    );
}

/** The noise of each lane's run, event draws excepted: 0 keeps them from coming true. */
function loadQuietNoise(arm: LaneArm, quiet: readonly QuietPath[], fill: NoiseKernel): void {
  const { run } = arm.ready;
  const { noise, lanes } = arm.program.lanes;
  const composed = new Map<LaneBlock, Float64Array>();
  const part = { lanes, size: run.quarters * lanes, from: (quiet[0]?.start ?? 0) * lanes };
  eachLane(quiet, lanes, ({ block, lane: from }, lane) => {
    copyLane(noiseOf(block), from, noise, lane, part);
  });
  run.noise.rows.forEach(({ event }, row) => {
    if (event) noise.fill(0, row * run.quarters * lanes, (row + 1) * run.quarters * lanes);
  });

  function noiseOf(block: LaneBlock): Float64Array {
    if (arm.noise === undefined) return block.noise;
    const made = composed.get(block) ?? new Float64Array(noise.length);
    if (!composed.has(block)) composeNoise(arm.noise, run.quarters, block.runs, block.noise, made, fill);
    composed.set(block, made);
    return made;
  }
}

function eachLane(
  quiet: readonly QuietPath[],
  lanes: number,
  act: (one: QuietPath, lane: number) => void,
): void {
  for (let lane = 0; lane < lanes; lane += 1) act((quiet[lane] ?? quiet[0]) as QuietPath, lane);
}

/** Copy the rows of a table from a place in each row on. */
function copyQuarters(table: Float64Array, to: Float64Array, from: number, size: number): void {
  if (from === 0) to.set(table);
  else
    for (let row = 0; row < table.length; row += size)
      to.set(table.subarray(row + from, row + size), row + from);
}

/** Copy one lane of a table, from a place in each row of `size` numbers on, into a lane of another of the same rows. */
function copyLane(
  table: Float64Array,
  source: number,
  to: Float64Array,
  lane: number,
  { lanes, size, from }: { readonly lanes: number; readonly size: number; readonly from: number },
): void {
  for (let row = 0; row < table.length; row += size)
    for (let at = row + from; at < row + size; at += lanes) to[at + lane] = table[at + source] as number;
}
