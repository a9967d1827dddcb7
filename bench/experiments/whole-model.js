/** The whole model, 2012 to 2035, on one core: the back ends beside the reference. */
import { compileProgram } from "../../dist/engine/compile/compile.js";
import { laneProgram } from "../../dist/engine/compile/emit-wasm.js";
import { javascriptOf } from "../../dist/engine/compile/javascript.js";
import { referenceBackEnd } from "../../dist/engine/run/reference.js";
import { planRun } from "../../dist/engine/run/run-plan.js";
import { buildAllianceModel } from "../../dist/model/index.js";
import { jobOf } from "../harness/ensemble-job.js";
import { outcomeOf } from "../harness/experiment.js";
import { interleave, taskOf } from "../harness/interleave.js";
import { inLanes, oneByOne, prepareRuns } from "../whole-model/prepare.js";

/** Runs in a pass, and lanes of a block: 4 pairs. */
const runs = 16;
const lanes = 8;

/** @type {import("../harness/experiment.js").Experiment} */
export const wholeModel = {
  name: "wholeModel",
  doc: "The whole model, 96 quarters from 2012 to 2035, all metric components added up; parameters and noise ready; one core",
  notes: [
    "V8 goes on improving the generated JavaScript for about three seconds of running; the figure is after them. WebAssembly is " +
      "as fast after a fraction of a second. The three agree bit for bit in all outputs of all runs, and with the reference in the one it runs.",
  ],
  run: async ({ graph, effort, quick }) => {
    const run = planRun(graph, { outputs: jobOf(graph).outputs });
    const program = compileProgram(run, { stores: "needed" });
    const javascript = javascriptOf(program);
    const prepared = prepareRuns(run, runs);
    const fixed = javascript.fixedTable(prepared[0].tables);
    const all = {
      javascript: oneByOne(run, javascript, prepared),
      wasmScalar: inLanes(run, laneProgram(program, { lanes, kind: "scalar" }), fixed, prepared),
      simd: inLanes(run, laneProgram(program, { lanes, kind: "pair" }), fixed, prepared),
    };
    const reference = oneByOne(run, referenceBackEnd(buildAllianceModel(), run), prepared.slice(0, 1));
    const problems = disagreements(run, all, reference);
    const tasks = [
      taskOf("reference", 1, reference.fight),
      ...Object.entries(all).map(([name, { fight }]) => taskOf(name, runs, fight)),
    ];
    // V8 goes on improving its machine code for seconds; WebAssembly is as fast at once.
    const timings = await interleave(tasks, { ...effort, warmUp: quick ? 1 : 4 });
    return outcomeOf(
      "runs/s",
      timings,
      [
        ["wholeModelVsReference", "simd", "reference"],
        ["wholeModelSimdVsJs", "simd", "javascript", "1.5 to 2"],
        ["wholeModelWasmScalarVsJs", "wasmScalar", "javascript"],
        ["javascriptVsReference", "javascript", "reference"],
      ],
      { problems },
    );
  },
};

/** Outputs that differ by a bit: between all back ends, and from the reference in its one run. */
function disagreements(run, all, reference) {
  for (const { fight } of [reference, ...Object.values(all)]) fight();
  const same = (/** @type {Float64Array} */ a, /** @type {Float64Array} */ b) => {
    for (let slot = run.layout.size; slot < run.stateSize; slot += 1)
      if (!Object.is(a[slot], b[slot])) return false;
    return true;
  };
  const expected = all.javascript.states;
  return [
    ...Object.entries(all).flatMap(([name, { states }]) =>
      states.every((state, k) => same(state, expected[k])) ? [] : [`${name} differs from javascript`],
    ),
    ...(same(reference.states[0], expected[0]) ? [] : ["javascript differs from the reference"]),
  ];
}
