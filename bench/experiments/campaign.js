/** The denial campaign alone: the engine's back ends beside hand-written JavaScript, C, Python and NumPy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differsBeyondRounding, differsInBits, missesReference } from "../campaign/agreement.js";
import { fightAll } from "../campaign/campaign.js";
import { compileTwins } from "../campaign/compile-c.js";
import { campaignGraph, sampleInputs } from "../campaign/engine-campaign.js";
import { generatedFightAll } from "../campaign/engine-javascript.js";
import { laneFight } from "../campaign/engine-lanes.js";
import { inputNames, outcomeNames } from "../campaign/inputs.js";
import { outcomeOf } from "../harness/experiment.js";
import { interleave, taskOf } from "../harness/interleave.js";
import { findCompiler, firstLine } from "../harness/machine.js";
import { startTwin } from "../harness/twin-process.js";

/** Campaigns in a pass; a multiple of every block of lanes. Plain Python takes fewer, to fill no minute. */
const campaigns = 4096;
const campaignsInPython = 128;

/** @param {string} file */
const script = (file) => fileURLToPath(new URL(`../campaign/${file}`, import.meta.url));

/** @type {import("../harness/experiment.js").Experiment} */
export const campaign = {
  name: "campaign",
  doc: "60-day denial campaign (M04-M05), one participation case, inputs sampled; one core",
  notes: [
    "All fight the same 4,096 campaigns. JavaScript and WebAssembly agree with the engine bit for bit, C and Python within 1e-9 " +
      "of each value, the engine with the specification's cases R0 to R16; what disagrees is not timed.",
    "`cScalar` and `cNative` are plain C with the C library (gcc -O3, and with -march=native). `cBest` is the fastest C we can " +
      "write: vectors as wide as the machine has (AVX-512 holds 8 futures, a vector of WebAssembly 2), an exponential of its own, " +
      "fused multiplication and addition, and two of the four exponentials of a day replaced by recurrences, which would change our " +
      "bits. `cBest128` is the same code with vectors of 2.",
    "Profile: three quarters of a campaign in JavaScript are its 240 exponentials, and they wait for each other: one takes 10 ns " +
      "in a stream and 24 ns here. In WebAssembly a call saves and restores every variable of the loop around it.",
  ],
  run: async ({ graph, effort, python }) => {
    const cut = campaignGraph(graph);
    const inputs = sampleInputs(cut, campaigns);
    const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
    const problems = /** @type {string[]} */ ([]);
    try {
      const inside = insideTasks(cut, inputs, problems);
      const { twins, tasks } = await outsideTasks(inputs, inside.expected, { folder, python, problems });
      const timings = await interleave([...inside.tasks, ...tasks], effort).finally(() => {
        for (const twin of twins) twin.stop();
      });
      return outcomeOf("campaigns/s", timings, pairs, { problems });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Lanes of a block: 4 pairs. */
const lanes = 8;

/** Twins in this process: the engine's back ends, and the hand-written one; all bit for bit alike. */
function insideTasks(cut, inputs, problems) {
  const generated = generatedFightAll(cut);
  const missed = missesReference(cut, generated);
  if (missed !== undefined)
    throw new Error(`the campaign cut out of the model is not the model's: ${missed}`);
  const expected = new Float64Array(campaigns * outcomeNames.length);
  generated(inputs, expected);
  const all = {
    javascript: inRows(generated, inputs),
    wasmScalar: laneFight(cut, { lanes, kind: "scalar" }, inputs),
    simd: laneFight(cut, { lanes, kind: "pair" }, inputs),
    handWritten: inRows(fightAll, inputs),
  };
  const tasks = Object.entries(all).flatMap(([name, { fight, outcomes }]) => {
    fight();
    const difference = differsInBits(outcomes(), expected);
    if (difference === undefined) return [taskOf(name, campaigns, fight)];
    problems.push(`${name} disagrees with the engine and is not timed; ${difference}`);
    return [];
  });
  return { expected, tasks };
}

/** Fight row after row. */
function inRows(fightAll, inputs) {
  const out = new Float64Array(campaigns * outcomeNames.length);
  return { fight: () => fightAll(inputs, out), outcomes: () => out };
}

/** Twins in processes of their own; alike up to rounding. */
async function outsideTasks(inputs, expected, { folder, python, problems }) {
  const twins = [];
  const tasks = [];
  for (const { name, command, args, count = campaigns } of [
    ...compiledTwins(folder, problems),
    ...pythonTwins(python, problems),
  ]) {
    const [given, answered] = [join(folder, `${name}.inputs`), join(folder, `${name}.outcomes`)];
    writeFileSync(given, inputs.subarray(0, count * inputNames.length));
    const twin = startTwin(name, command, [...args, given, answered]);
    twins.push(twin);
    await twin.ask("check");
    const outcomes = new Float64Array(new Uint8Array(readFileSync(answered)).buffer);
    const difference = differsBeyondRounding(outcomes, expected.subarray(0, count * outcomeNames.length));
    if (difference === undefined)
      tasks.push({ name, units: count, time: (passes) => twin.ask(`time ${passes}`) });
    else problems.push(`${name} disagrees with the engine and is not timed; ${difference}`);
  }
  return { twins, tasks };
}

function compiledTwins(folder, problems) {
  const compiler = findCompiler();
  if (compiler === undefined) {
    problems.push("no C compiler (gcc, cc, clang, or the one named by CC): the twins in C are left out");
    return [];
  }
  const { built, failed } = compileTwins(compiler, folder);
  for (const name of failed) problems.push(`${name} does not compile with ${compiler}: left out`);
  return [...built].map(([name, { file }]) => ({ name, command: file, args: [] }));
}

function pythonTwins(python, problems) {
  if (python === undefined) {
    problems.push("no python3 (name one by ENTENTE_PYTHON): the twins in Python are left out");
    return [];
  }
  const plain = {
    name: "python",
    command: python,
    args: [script("campaign.py")],
    count: campaignsInPython,
  };
  if (firstLine(python, ["-c", "import numpy; print(numpy.__version__)"]) !== undefined)
    return [plain, { name: "numpy", command: python, args: [script("campaign_numpy.py")] }];
  problems.push(
    `${python} has no numpy (name a python that has by ENTENTE_PYTHON): the NumPy twin is left out`,
  );
  return [plain];
}

const pairs = /** @type {const} */ ([
  ["simdVsJs", "simd", "javascript", ">= 3"],
  ["wasmScalarVsJs", "wasmScalar", "javascript"],
  ["simdVsCScalar", "simd", "cScalar", ">= 1.5"],
  ["simdVsCNative", "simd", "cNative"],
  ["simdVsBestC", "simd", "cBest", ">= 0.33"],
  ["simdVsBestC128", "simd", "cBest128"],
  ["simdVsPython", "simd", "python", ">= 200"],
  ["simdVsNumpy", "simd", "numpy", ">= 5"],
  ["jsVsHandWritten", "javascript", "handWritten", ">= 0.77"],
]);
