import { javascriptBackEnd } from "../compile/javascript.ts";
import type { LaneProgram } from "../compile/lane-program.ts";
import type { BackEnd, Tables } from "../run/back-end.ts";
import { makeTables } from "../run/run-once.ts";
import type { RunPlan } from "../run/run-plan.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";

/**
 * Blocks of futures stepped one after the other by generated JavaScript: for tests, and to tell faults of the runner from
 * faults of a compiler.
 *
 * @param lanes futures in a block.
 */
export function javascriptLanes(lanes: number): LaneCompiler {
  return (run) => {
    const backEnd = javascriptBackEnd(run);
    return { lanes: lanesOver(run, backEnd, lanes), fixedTable: backEnd.fixedTable };
  };
}

function lanesOver(run: RunPlan, backEnd: BackEnd, lanes: number): LaneProgram {
  const { quarters, layout } = run;
  const { slots } = backEnd;
  const rows = { noise: run.noise.rows.length, interventions: run.interventions.rows };
  const table = (count: number): Float64Array => new Float64Array(count * quarters);
  const program = {
    lanes,
    slots,
    state: new Float64Array(slots * lanes),
    levers: table(layout.leverRows),
    series: table(layout.seriesRows),
    fixed: table(fixedRows(run, backEnd)),
    noise: table(rows.noise * lanes),
    interventions: table(rows.interventions * lanes),
    paths: table(run.recordings.length * lanes),
    broken: new Float64Array(lanes),
  };
  const state = new Float64Array(slots);
  const out = table(run.recordings.length);
  const { levers, series, fixed } = program;
  const one = { noise: table(rows.noise), interventions: table(rows.interventions) };
  const tables: Tables = { levers, series, fixed, ...one, central: false };
  /** Copy one lane's numbers of a quarter, all a back end reads of them, into a table of one run. */
  const take = (from: Float64Array, count: number, to: Float64Array, lane: number, t: number): void => {
    for (let row = 0; row < count; row += 1)
      to[row * quarters + t] = from[(row * quarters + t) * lanes + lane] as number;
  };
  const each = (t: number, act: (lane: number) => boolean | void): void => {
    for (let lane = 0; lane < lanes; lane += 1) {
      for (let slot = 0; slot < slots; slot += 1) state[slot] = program.state[slot * lanes + lane] as number;
      take(program.noise, rows.noise, tables.noise, lane, t);
      take(program.interventions, rows.interventions, tables.interventions, lane, t);
      if (!finite(() => act(lane))) program.broken[lane] = Number.NaN;
      for (let slot = 0; slot < slots; slot += 1) program.state[slot * lanes + lane] = state[slot] as number;
    }
  };
  return {
    ...program,
    open: () => each(0, () => backEnd.open(state, tables)),
    initialise: () => each(0, () => backEnd.initialise(state, tables)),
    quarter: (t) => each(t, () => backEnd.quarter(state, tables, t)),
    account: (t) => each(t, () => backEnd.account(state, tables, t)),
    record: (t) =>
      each(t, (lane) => {
        backEnd.record(state, tables, t, out);
        for (let at = t; at < out.length; at += quarters)
          program.paths[at * lanes + lane] = out[at] as number;
      }),
    commit: (t) => each(t, () => backEnd.commit(state, tables, t)),
  };
}

function fixedRows(run: RunPlan, backEnd: BackEnd): number {
  const empty = makeTables(run);
  return backEnd.fixedTable({ ...empty, central: false }).length / run.quarters;
}

/** Whether all values were finite; a count beyond its bound, an error here, is for the run alone to report. */
function finite(act: () => boolean | void): boolean {
  try {
    return act() !== false;
  } catch {
    return false;
  }
}
