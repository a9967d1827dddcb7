// Prints, for each job given as JSON on standard input, the hash of its runs: in lanes, and one by one in generated JavaScript.
import { text } from "node:stream/consumers";
import { readGraph } from "../../dist/compute/graph-file.js";
import { runEnsemble } from "../../dist/compute/ensemble.js";
import { unitRunner } from "../../dist/engine/ensemble/work-unit.js";
import { numbersHash } from "../../dist/engine/run/sha256.js";

const graph = readGraph(new URL("../../build/model.json", import.meta.url).pathname);

const hashOf = async ({ job, lenses, draws }, options) => {
  const hash = numbersHash();
  const compute = unitRunner(graph, job, options);
  const runner = { workers: 1, run: (unit) => Promise.resolve(compute(unit)) };
  await runEnsemble(runner, job, lenses, draws, (_, { values, paths, failures }) => {
    if (failures.length > 0) throw new Error(JSON.stringify(failures[0]));
    hash.add(values);
    hash.add(paths);
  });
  return hash.hex();
};

const hashes = [];
for (const one of JSON.parse(await text(process.stdin)))
  hashes.push({ name: one.name, lanes: await hashOf(one, {}), alone: await hashOf(one, { lanes: "none" }) });
process.stdout.write(JSON.stringify({ node: process.version, hashes }));
