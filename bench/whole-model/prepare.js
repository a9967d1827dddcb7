/** Runs of the whole model made ready once, for every back end alike. */
import { fillLevers, fillSeries, sampleParameters, writeParameters } from "../../dist/engine/run/inputs.js";
import { fillNoise } from "../../dist/engine/run/noise.js";
import { makeTables } from "../../dist/engine/run/run-once.js";

/**
 * Sample runs: draws of parameters with noise of their own, under the levers of the present course.
 *
 * @param {import("../../src/engine/run/run-plan.ts").RunPlan} run
 * @param {number} count
 */
export function prepareRuns(run, count) {
  const bare = makeTables(run);
  fillSeries(run.layout, bare.series);
  fillLevers(run.layout, { values: {}, from: "2026Q3" }, bare.levers);
  return Array.from({ length: count }, (_, draw) => {
    const tables = { ...bare, noise: new Float64Array(bare.noise.length), central: false };
    fillNoise(run.noise, run.quarters, { seed: 1, draw, replicate: 0 }, tables.noise);
    const opening = new Float64Array(run.stateSize);
    writeParameters(run.layout, opening, sampleParameters(run.graph, 1, draw), {});
    return { tables, opening };
  });
}

/** @typedef {ReturnType<typeof prepareRuns>} PreparedRuns */

/**
 * Step prepared runs one after another.
 *
 * @param {import("../../src/engine/run/run-plan.ts").RunPlan} run
 * @param {import("../../src/engine/run/back-end.ts").BackEnd} backEnd
 * @param {PreparedRuns} prepared
 * @returns {{ fight: () => void, states: readonly Float64Array[] }} states as the last fight left them
 */
export function oneByOne(run, backEnd, prepared) {
  const ready = prepared.map(({ tables, opening }) => ({
    tables: { ...tables, fixed: backEnd.fixedTable(tables) },
    opening,
    state: new Float64Array(backEnd.slots),
  }));
  const fight = () => {
    for (const { tables, opening, state } of ready) {
      state.fill(0);
      state.set(opening);
      backEnd.open(state, tables);
      backEnd.initialise(state, tables);
      for (let t = 0; t < run.quarters; t += 1) {
        backEnd.quarter(state, tables, t);
        backEnd.account(state, tables, t);
        backEnd.commit(state, tables, t);
      }
    }
  };
  return { fight, states: ready.map(({ state }) => state) };
}

/**
 * Step prepared runs in blocks of lanes.
 *
 * @param {import("../../src/engine/run/run-plan.ts").RunPlan} run
 * @param {import("../../src/engine/compile/lane-program.ts").LaneProgram} program
 * @param {Float64Array} fixed
 * @param {PreparedRuns} prepared as many as fill whole blocks
 * @returns {{ fight: () => void, states: readonly Float64Array[] }}
 */
export function inLanes(run, program, fixed, prepared) {
  const { lanes, slots } = program;
  program.levers.set(prepared[0].tables.levers);
  program.series.set(prepared[0].tables.series);
  program.fixed.set(fixed);
  const blocks = Array.from({ length: prepared.length / lanes }, (_, block) => {
    const own = prepared.slice(block * lanes, (block + 1) * lanes);
    return {
      opening: side(own.map(({ opening }) => opening)),
      noise: side(own.map(({ tables }) => tables.noise)),
    };
  });
  const states = prepared.map(() => new Float64Array(slots));
  const fight = () => {
    blocks.forEach(({ opening, noise }, block) => {
      program.state.fill(0);
      program.state.set(opening);
      program.noise.set(noise);
      program.broken.fill(0);
      program.open();
      program.initialise();
      for (let t = 0; t < run.quarters; t += 1) {
        program.quarter(t);
        program.account(t);
        program.commit(t);
      }
      for (let lane = 0; lane < lanes; lane += 1) {
        const state = states[block * lanes + lane];
        for (let slot = run.layout.size; slot < run.stateSize; slot += 1)
          state[slot] = program.state[slot * lanes + lane];
      }
    });
  };
  return { fight, states };
}

/** Rows side by side: [number][lane]. @param {readonly Float64Array[]} rows */
function side(rows) {
  const both = new Float64Array(rows.length * rows[0].length);
  rows.forEach((row, lane) => row.forEach((value, k) => (both[k * rows.length + lane] = value)));
  return both;
}
