// Speed as ratios taken side by side in one run: `npm run bench`, or `npm run -s bench -- --json`.
import { cpus } from "node:os";
import { unitRunner } from "../dist/engine/ensemble/work-unit.js";
import { javascriptBackEnd } from "../dist/engine/run/generate-javascript.js";
import { centralParameters, fillLevers, fillSeries, writeParameters } from "../dist/engine/run/inputs.js";
import { fillNoise } from "../dist/engine/run/noise.js";
import { referenceBackEnd } from "../dist/engine/run/reference.js";
import { makeTables, stepRun } from "../dist/engine/run/run-once.js";
import { planRun } from "../dist/engine/run/run-plan.js";
import { buildAllianceModel } from "../dist/model/index.js";

/** Median seconds of a call over interleaved repetitions. */
function compare(tasks, repetitions) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let k = 0; k < repetitions + 1; k += 1)
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      if (k > 0) times[name].push((performance.now() - start) / 1000);
    }
  const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const model = buildAllianceModel();
const run = planRun(model.graph);
const tables = { ...makeTables(run), key0: 1, key1: 2, central: false };
fillSeries(run.layout, tables.series);
fillLevers(run.layout, { values: {}, from: "2026Q3" }, tables.levers);
fillNoise(run.noise, run.quarters, { seed: 1, draw: 0, replicate: 0 }, tables.noise);
const parameters = centralParameters(model.graph);
const once = (backEnd) => () => {
  const state = new Float64Array(run.stateSize);
  writeParameters(run.layout, state, parameters, {});
  stepRun(run, backEnd, state, tables, { from: 0, to: run.quarters });
};
const fast = once(javascriptBackEnd(run));
const slow = once(referenceBackEnd(model, run));
for (let k = 0; k < 40; k += 1) fast();
const many = 200;
const runs = compare({ reference: slow, javascript: () => Array.from({ length: many }, fast) }, 5);

const arms = (count) =>
  Array.from({ length: count }, (_, k) => ({
    id: `arm${k}`,
    levers: { values: k === 0 ? {} : { L18: 1 + k / count }, from: "2026Q3" },
    parameters: [],
    interventions: [],
    switches: {},
  }));
const job = {
  arms: arms(12),
  outputs: [],
  recordings: [],
  recorded: [],
  seed: 1,
  seeds: 1,
  overrides: {},
  policyStart: "2026Q3",
};
const lens = { kind: "pure", id: "neutral", multipliers: {} };
const shared = unitRunner(model.graph, job);
const apart = unitRunner(model.graph, { ...job, policyStart: "2035Q4" });
const unit = { lens, firstDraw: 0, draws: 2 };
const past = compare({ shared: () => shared(unit), apart: () => apart(unit) }, 5);

const perSecond = {
  reference: 1 / runs.reference,
  generatedJavascript: many / runs.javascript,
  armsSharingThePast: 24 / past.shared,
  armsApart: 24 / past.apart,
};
const result = {
  ratios: {
    javascriptVsReference: perSecond.generatedJavascript / perSecond.reference,
    sharedPastVsApart: perSecond.armsSharingThePast / perSecond.armsApart,
  },
  runsPerSecondPerCore: perSecond,
  machine: { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version },
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result, undefined, 2));
else {
  console.log(
    `${result.machine.cpu}, ${result.machine.cores} cores, Node ${result.machine.node}; one core, whole model, 2012-2035`,
  );
  for (const [name, rate] of Object.entries(perSecond))
    console.log(`${name.padEnd(22)} ${rate.toFixed(1).padStart(8)} runs/s`);
  for (const [name, ratio] of Object.entries(result.ratios))
    console.log(`${name.padEnd(22)} ${ratio.toFixed(2).padStart(8)} x`);
}
