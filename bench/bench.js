// Speed as ratios taken side by side in one run: `npm run bench`, or `npm run -s bench -- --help`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { readGraph } from "../dist/compute/graph-file.js";
import { campaign } from "./experiments/campaign.js";
import { claims } from "./experiments/claims.js";
import { futures } from "./experiments/futures.js";
import { horizon } from "./experiments/horizon.js";
import { page } from "./experiments/page.js";
import { outputs } from "./experiments/outputs.js";
import { quarter } from "./experiments/quarter.js";
import { runs } from "./experiments/runs.js";
import { ensemble } from "./experiments/ensemble.js";
import { wholeModel } from "./experiments/whole-model.js";
import { workers } from "./experiments/workers.js";
import { describeMachine } from "./harness/machine.js";
import { readOptions, usage } from "./harness/options.js";
import { documentOf, mergedInto, pageOf, textOf } from "./harness/report.js";

/** @type {readonly import("./harness/experiment.js").Experiment[]} */
const experiments = [
  campaign,
  quarter,
  wholeModel,
  ensemble,
  workers,
  futures,
  page,
  horizon,
  outputs,
  runs,
  claims,
];

const home = fileURLToPath(new URL("..", import.meta.url));
const options = readOptions(
  process.argv.slice(2),
  experiments.map(({ name }) => name),
);
if (options.help) console.log(usage);
else if (options.list) for (const { name, doc } of experiments) console.log(`${name.padEnd(12)} ${doc}`);
else await measure();

async function measure() {
  const graphFile = join(home, "build", "model.json");
  const bench = {
    graph: readGraph(graphFile),
    graphFile,
    home,
    effort: options.quick ? { repetitions: 3, seconds: 0.05 } : { repetitions: 7, seconds: 0.2 },
    quick: options.quick,
    long: options.long,
    python: options.python,
  };
  const outcomes = [];
  for (const experiment of experiments.filter(({ name }) => options.only.includes(name))) {
    process.stderr.write(`${experiment.name} ...\n`);
    outcomes.push(/** @type {const} */ ([experiment, await outcomeOf(experiment, bench)]));
  }
  await report(outcomes, describeMachine(options));
}

/** What comes of an experiment; one that fails leaves the others their turn. */
async function outcomeOf(experiment, bench) {
  try {
    return await experiment.run(bench);
  } catch (error) {
    process.exitCode = 1;
    return { unit: "", comparisons: [], problems: [`${experiment.name} failed: ${String(error)}`] };
  }
}

/** @param {import("./harness/report.js").Outcomes} outcomes @param {object} machine */
async function report(outcomes, machine) {
  const date = new Date().toISOString().slice(0, 10);
  const command = `npm run -s bench -- ${process.argv.slice(2).join(" ")}`;
  const document = documentOf(outcomes, machine, { date, command });
  const text = JSON.stringify(document, undefined, 2);
  console.log(options.json ? text : textOf(document));
  if (!options.write) return;
  const file = join(home, "docs", "performance.json");
  const order = experiments.map(({ name }) => name);
  const part = options.only.length < order.length && existsSync(file);
  const whole = part ? mergedInto(JSON.parse(readFileSync(file, "utf8")), document, order) : document;
  await writeFormatted(file, JSON.stringify(whole, undefined, 2));
  await writeFormatted(join(home, "docs", "performance.md"), pageOf(whole));
}

/** Write a file as the format check wants it. @param {string} file @param {string} text */
async function writeFormatted(file, text) {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...config, filepath: file }));
}
