/** A part of the quarter: threat perception (M07) in generated and in hand-written JavaScript. */
import { javascriptBackEnd } from "../../dist/engine/compile/javascript.js";
import { outcomeOf } from "../harness/experiment.js";
import { interleave, taskOf } from "../harness/interleave.js";
import { threatGraph } from "../quarter/engine-quarter.js";
import { planThreat, prepareRun } from "../quarter/prepare.js";
import { runThreat } from "../quarter/threat.js";

/** Runs in a pass. */
const runs = 16;

/** @type {import("../harness/experiment.js").Experiment} */
export const quarter = {
  name: "quarter",
  doc: "Threat perception (M07), some 190 values a quarter for 96 quarters, what other mechanisms supply drawn anew each quarter; one core",
  notes: [
    "The hand-written program gives the same bits for all 15 quantities recorded in all quarters of all runs. What the equations' " +
      "language costs is the distance from 1.",
  ],
  run: async ({ graph, effort }) => {
    const run = planThreat(threatGraph(graph));
    const prepared = Array.from({ length: runs }, (_, draw) => prepareRun(run, draw));
    const backEnd = javascriptBackEnd(run, { stores: "needed" });
    const size = run.recordings.length * run.quarters;
    const state = new Float64Array(backEnd.slots);
    const tablesOf = new Map(
      prepared.map(({ tables }) => [tables, { ...tables, fixed: backEnd.fixedTable(tables) }]),
    );
    const generated = (/** @type {Float64Array} */ out, /** @type {(typeof prepared)[number]} */ one) => {
      const tables = tablesOf.get(one.tables);
      state.set(one.opening);
      backEnd.open(state, tables);
      let finite = backEnd.initialise(state, tables);
      for (let t = 0; t < run.quarters; t += 1) {
        finite = backEnd.quarter(state, tables, t) && finite;
        backEnd.record(state, tables, t, out);
        backEnd.commit(state, tables, t);
      }
      if (!finite) throw new Error("threat perception met a value that is not finite");
    };
    const byHand = (/** @type {Float64Array} */ out, /** @type {(typeof prepared)[number]} */ one) =>
      runThreat(one.byHand.p, one.byHand.path, one.byHand.draws, one.tables.noise, run.quarters, out);
    const problems = disagreement(run, prepared, generated, byHand, size);
    const out = new Float64Array(size);
    const pass = (/** @type {typeof generated} */ fight) => () => {
      for (const one of prepared) fight(out, one);
    };
    const tasks = [
      taskOf("javascript", runs * run.quarters, pass(generated)),
      ...(problems.length > 0 ? [] : [taskOf("handWritten", runs * run.quarters, pass(byHand))]),
    ];
    const timings = await interleave(tasks, effort);
    return outcomeOf(
      "quarters/s",
      timings,
      [["quarterJsVsHandWritten", "javascript", "handWritten", ">= 0.63"]],
      { problems },
    );
  },
};

/** The first number in which the twin and the engine differ by a bit. */
function disagreement(run, prepared, generated, byHand, size) {
  for (const [draw, one] of prepared.entries()) {
    const [engine, twin] = [new Float64Array(size), new Float64Array(size)];
    generated(engine, one);
    byHand(twin, one);
    const at = engine.findIndex((value, k) => !Object.is(value, twin[k]));
    if (at < 0) continue;
    const { variable, element } = run.recordings[Math.floor(at / run.quarters)];
    const where = `${variable} ${element} in run ${draw}, quarter ${at % run.quarters}`;
    return [
      `handWritten disagrees with the engine and is not timed; ${where}: ${twin[at]} instead of ${engine[at]}`,
    ];
  }
  return [];
}
