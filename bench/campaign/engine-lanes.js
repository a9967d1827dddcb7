/** The campaign in the engine's WebAssembly: a block of futures at once, one or two for each instruction. */
import { compileProgram } from "../../dist/engine/compile/compile.js";
import { laneProgram } from "../../dist/engine/compile/emit-wasm.js";
import { planCampaign } from "./engine-javascript.js";
import { inputNames, outcomeNames } from "./inputs.js";

/**
 * Compile the campaign to WebAssembly, its inputs laid out ahead for blocks of lanes, as the C twin has them.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} campaign
 * @param {{ lanes: number, kind: import("../../src/engine/wasm/numerics/instruction-sets.ts").LaneKind }} options
 * @param {Float64Array} inputs [campaign][input]; as many campaigns as fill whole blocks
 * @returns {{ fight: () => void, outcomes: () => Float64Array }} outcomes of the last fight, [campaign][outcome]
 */
export function laneFight(campaign, options, inputs) {
  const program = compileProgram(planCampaign(campaign), { stores: "needed" });
  if (program.rows.fixed > 0) throw new Error("the campaign has no levers to compute a fixed table from");
  const { lanes, state, paths, broken, open, initialise, quarter, record } = laneProgram(program, options);
  const blocks = blocksOf(inputs, inputNames.length, lanes);
  const out = new Float64Array((inputs.length / inputNames.length) * outcomeNames.length);
  const fight = () => {
    let at = 0;
    for (const block of blocks) {
      state.set(block);
      open();
      initialise();
      quarter(0);
      record(0);
      out.set(paths, at);
      at += paths.length;
    }
    if (broken.some((lane) => lane !== 0)) throw new Error("a campaign has no finite outcome");
  };
  return { fight, outcomes: () => joined(blocksOf(out, outcomeNames.length * lanes, 1), lanes) };
}

/** Rows of numbers in blocks [number][lane]. @param {Float64Array} rows @param {number} width @param {number} lanes */
function blocksOf(rows, width, lanes) {
  return Array.from({ length: rows.length / (width * lanes) }, (_, block) =>
    Float64Array.from({ length: width * lanes }, (_, k) => {
      const row = block * lanes + (k % lanes);
      return rows[row * width + Math.floor(k / lanes)] ?? Number.NaN;
    }),
  );
}

/** Blocks [outcome][lane] as rows. @param {readonly Float64Array[]} blocks @param {number} lanes */
function joined(blocks, lanes) {
  const width = outcomeNames.length;
  return Float64Array.from({ length: blocks.length * lanes * width }, (_, k) => {
    const row = Math.floor(k / width);
    return blocks[Math.floor(row / lanes)]?.[(k % width) * lanes + (row % lanes)] ?? Number.NaN;
  });
}
