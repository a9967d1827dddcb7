/** The campaign in the engine's generated JavaScript. */
import { javascriptBackEnd } from "../../dist/engine/compile/javascript.js";
import { makeTables } from "../../dist/engine/run/run-once.js";
import { planRun } from "../../dist/engine/run/run-plan.js";
import { inputNames, outcomeNames } from "./inputs.js";

/**
 * Plan the campaign with its outcomes recorded; inputs must be the first slots of the state, in their order.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} campaign
 */
export function planCampaign(campaign) {
  const run = planRun(campaign, { recordings: outcomeNames.map((variable) => ({ variable, element: 0 })) });
  inputNames.forEach((name, slot) => {
    if (run.layout.startOf.get(name)?.index !== slot)
      throw new Error(`${name} does not stand in slot ${slot}`);
  });
  return run;
}

/**
 * Compile the campaign to JavaScript.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} campaign
 * @returns {(inputs: Float64Array, outcomes: Float64Array) => void} both [campaign][...]
 */
export function generatedFightAll(campaign) {
  const run = planCampaign(campaign);
  const backEnd = javascriptBackEnd(run, { stores: "needed" });
  const bare = { ...makeTables(run), central: false };
  const tables = { ...bare, fixed: backEnd.fixedTable(bare) };
  const state = new Float64Array(backEnd.slots);
  const out = new Float64Array(outcomeNames.length);
  return (inputs, outcomes) => {
    const count = inputs.length / inputNames.length;
    for (let k = 0; k < count; k += 1) {
      for (let i = 0; i < inputNames.length; i += 1) state[i] = inputs[k * inputNames.length + i];
      backEnd.open(state, tables);
      if (!backEnd.initialise(state, tables) || !backEnd.quarter(state, tables, 0))
        throw new Error(`campaign ${k} has no finite outcome`);
      backEnd.record(state, tables, 0, out);
      for (let i = 0; i < outcomeNames.length; i += 1) outcomes[k * outcomeNames.length + i] = out[i];
    }
  };
}
