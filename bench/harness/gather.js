/** Ensembles with what is made of their values: exact bands of few runs, tallies of many. */
import { runEnsemble } from "../../dist/compute/ensemble.js";
import { keptOutputs } from "../../dist/engine/ensemble/kept-outputs.js";
import { addToTally, distributionIn, distributionOf, emptyTally } from "../../dist/explore/distribution.js";
import { neutral } from "./ensemble-job.js";

const band = /** @type {const} */ ([0.05, 0.5, 0.95]);

/**
 * Run an ensemble, keep all values, and read the band of every output.
 *
 * @param {import("../../src/compute/runner.ts").Runner} runner
 * @param {import("../../src/engine/ensemble/job.ts").EnsembleJob} job
 * @param {number} draws
 */
export async function exactBands(runner, job, draws) {
  const results = /** @type {{ values: Float64Array }[]} */ ([]);
  await runEnsemble(runner, job, [neutral], draws, (_unit, result) => results.push(result));
  return bandsOf(results, keptOutputs(job).valuesPerRun);
}

/**
 * Read the band of every output of units whose values are all at hand.
 *
 * @param {readonly { readonly values: Float64Array }[]} results
 * @param {number} valuesPerRun
 */
export function bandsOf(results, valuesPerRun) {
  const runs = results.reduce((sum, { values }) => sum + values.length / valuesPerRun, 0);
  const columns = Array.from({ length: valuesPerRun }, () => new Float64Array(runs));
  let run = 0;
  for (const { values } of results)
    for (let start = 0; start < values.length; start += valuesPerRun) {
      for (let k = 0; k < valuesPerRun; k += 1) columns[k][run] = values[start + k];
      run += 1;
    }
  return columns.map((column) => distributionOf(column).quantiles(...band));
}

/**
 * Run an ensemble in memory that does not grow, and read the band of every output.
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
