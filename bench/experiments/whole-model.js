/** The whole model, 2012 to 2035, one run after another on one core: the back ends beside the reference. */
import { javascriptBackEnd } from "../../dist/engine/compile/javascript.js";
import { fillLevers, fillSeries, sampleParameters, writeParameters } from "../../dist/engine/run/inputs.js";
import { fillNoise } from "../../dist/engine/run/noise.js";
import { referenceBackEnd } from "../../dist/engine/run/reference.js";
import { makeTables, stepRun } from "../../dist/engine/run/run-once.js";
import { planRun } from "../../dist/engine/run/run-plan.js";
import { buildAllianceModel } from "../../dist/model/index.js";
import { outcomeOf } from "../harness/experiment.js";
import { interleave, taskOf } from "../harness/interleave.js";
import { jobOf } from "../harness/ensemble-job.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const wholeModel = {
  name: "wholeModel",
  doc: "The whole model, 96 quarters from 2012 to 2035, all metric components recorded; one core",
  run: async ({ graph, effort }) => {
    const model = buildAllianceModel();
    const run = planRun(graph, { outputs: jobOf(graph).outputs });
    const tables = tablesOf(run);
    const parameters = sampleParameters(graph, 1, 0);
    const once = (/** @type {import("../../src/engine/run/back-end.ts").BackEnd} */ backEnd) => {
      const filled = { ...tables, fixed: backEnd.fixedTable(tables) };
      return () => {
        const state = new Float64Array(backEnd.slots);
        writeParameters(run.layout, state, parameters, {});
        stepRun(run, backEnd, state, filled, { from: 0, to: run.quarters });
      };
    };
    const tasks = [
      taskOf("reference", 1, once(referenceBackEnd(model, run))),
      taskOf("javascript", 1, once(javascriptBackEnd(run, { stores: "needed" }))),
    ];
    const timings = await interleave(tasks, { ...effort, warmUp: 4 });
    return outcomeOf("runs/s", timings, [
      ["wholeModelVsReference", "simd", "reference"],
      ["wholeModelSimdVsJs", "simd", "javascript", ">= 1.5"],
      ["wholeModelWasmScalarVsJs", "wasmScalar", "javascript"],
      ["javascriptVsReference", "javascript", "reference"],
    ]);
  },
};

/** @param {import("../../src/engine/run/run-plan.ts").RunPlan} run */
function tablesOf(run) {
  const tables = { ...makeTables(run), central: false };
  fillSeries(run.layout, tables.series);
  fillLevers(run.layout, { values: {}, from: "2026Q3" }, tables.levers);
  fillNoise(run.noise, run.quarters, { seed: 1, draw: 0, replicate: 0 }, tables.noise);
  return tables;
}
