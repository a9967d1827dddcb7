/** Ensembles with what is made of their values: exact bands of few runs, tallies of many. */
import { runEnsemble } from "../../dist/compute/ensemble.js";
import { keptOutputs } from "../../dist/engine/ensemble/kept-outputs.js";
import { addToTally, distributionIn, distributionOf, emptyTally } from "../../dist/explore/distribution.js";
import { neutral } from "./ensemble-job.js";

const band = /** @type {const} */ ([0.05, 0.5, 0.95]);

/**
 * Run an ensemble, keep all values, and read mean and band of every output.
 *
 * @param {import("../../src/compute/runner.ts").Runner} runner
 * @param {import("../../src/engine/ensemble/job.ts").EnsembleJob} job
 * @param {number} draws
 */
export async function exactBands(runner, job, draws) {
  const { valuesPerRun } = keptOutputs(job);
  const columns = Array.from({ length: valuesPerRun }, () => new Float64Array(draws * job.seeds));
  let runs = 0;
  await runEnsemble(runner, job, [neutral], draws, (_unit, { values }) => {
    for (let start = 0; start < values.length; start += valuesPerRun) {
      for (let k = 0; k < valuesPerRun; k += 1) columns[k][runs] = values[start + k];
      runs += 1;
    }
  });
  return columns.map((column) => distributionOf(column).quantiles(...band));
}

/**
 * Run an ensemble in memory that does not grow, and read mean and band of every output.
 *
 * @param {import("../../src/compute/runner.ts").Runner} runner
 * @param {import("../../src/engine/ensemble/job.ts").EnsembleJob} job
 * @param {number} draws
 */
export async function talliedBands(runner, job, draws) {
  const { valuesPerRun } = keptOutputs(job);
  const tallies = Array.from({ length: valuesPerRun }, emptyTally);
  let failed = 0;
  await runEnsemble(runner, job, [neutral], draws, (_unit, { values, failures }) => {
    failed += failures.length;
    for (let start = 0; start < values.length; start += valuesPerRun)
      for (let k = 0; k < valuesPerRun; k += 1) addToTally(tallies[k], values[start + k]);
  });
  return { failed, bands: tallies.map((tally) => distributionIn(tally).quantiles(...band)) };
}
