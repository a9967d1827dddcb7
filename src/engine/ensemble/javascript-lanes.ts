import type { LaneProgram } from "../compile/lane-program.ts";
import type { BackEnd, Tables } from "../run/back-end.ts";
import type { RunPlan } from "../run/run-plan.ts";

/**
 * Step a block of futures one after the other with a scalar back end: where WebAssembly is missing, and in tests.
 *
 * @param lanes futures in a block.
 */
export function javascriptLanes(run: RunPlan, backEnd: BackEnd, lanes = 8): LaneProgram {
  const { quarters, layout } = run;
  const slots = run.stateSize;
  const rows = { noise: run.noise.rows.length, interventions: run.interventions.rows };
  const program = {
    lanes,
    slots,
    state: new Float64Array(slots * lanes),
    levers: new Float64Array(layout.leverRows * quarters),
    series: new Float64Array(layout.seriesRows * quarters),
    fixed: new Float64Array(0),
    noise: new Float64Array(rows.noise * quarters * lanes),
    interventions: new Float64Array(rows.interventions * quarters * lanes),
    paths: new Float64Array(run.recordings.length * quarters * lanes),
    broken: new Float64Array(lanes),
  };
  const state = new Float64Array(slots);
  const out = new Float64Array(run.recordings.length * quarters);
  const tables: Tables = {
    levers: program.levers,
    series: program.series,
    noise: new Float64Array(rows.noise * quarters),
    interventions: new Float64Array(rows.interventions * quarters),
    key0: 0,
    key1: 0,
    central: false,
  };
  /** Copy one lane's row values of a quarter, all a back end reads of them, into a table of one run. */
  const take = (from: Float64Array, count: number, to: Float64Array, lane: number, t: number): void => {
    for (let row = 0; row < count; row += 1)
      to[row * quarters + t] = from[(row * quarters + t) * lanes + lane] as number;
  };
  const each = (t: number, act: (lane: number) => boolean): void => {
    for (let lane = 0; lane < lanes; lane += 1) {
      for (let slot = 0; slot < slots; slot += 1) state[slot] = program.state[slot * lanes + lane] as number;
      take(program.noise, rows.noise, tables.noise, lane, t);
      take(program.interventions, rows.interventions, tables.interventions, lane, t);
      if (!finite(() => act(lane))) program.broken[lane] = Number.NaN;
      for (let slot = 0; slot < slots; slot += 1) program.state[slot * lanes + lane] = state[slot] as number;
    }
  };
  const always = (act: () => void): boolean => {
    act();
    return true;
  };
  return {
    ...program,
    open: () => undefined,
    initialise: () => each(0, () => backEnd.initialise(state, tables)),
    quarter: (t) => each(t, () => backEnd.quarter(state, tables, t)),
    account: (t) => each(t, () => always(() => backEnd.account(state, tables, t))),
    record: (t) =>
      each(t, (lane) =>
        always(() => {
          backEnd.record(state, tables, t, out);
          run.recordings.forEach((_, row) => {
            program.paths[(row * quarters + t) * lanes + lane] = out[row * quarters + t] as number;
          });
        }),
      ),
    commit: (t) => each(t, () => always(() => backEnd.commit(state, tables, t))),
  };
}

/** Whether all values were finite; a count beyond its bound, an error here, is for the run alone to report. */
function finite(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}
