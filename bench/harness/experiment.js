import { compare } from "./comparison.js";

/**
 * What an experiment is: something to time, with what comes of it.
 *
 * @typedef {object} Experiment
 * @property {string} name what `--only` takes
 * @property {string} doc one line: what is timed
 * @property {readonly string[]} [notes] paragraphs for the page: how to read the figures, and what stands behind them
 * @property {(bench: Bench) => Promise<Outcome>} run
 *
 * @typedef {object} Bench
 * @property {import("../../src/engine/graph/graph.ts").Graph} graph the built model
 * @property {string} graphFile
 * @property {string} home folder of the package
 * @property {{ readonly repetitions: number, readonly seconds: number }} effort
 * @property {boolean} quick
 * @property {boolean} long
 * @property {string | undefined} python interpreter for the twins in Python
 *
 * @typedef {object} Outcome
 * @property {ReadonlyMap<string, import("./interleave.js").Timing>} [timings]
 * @property {string} unit unit of the rates
 * @property {readonly import("./comparison.js").Comparison[]} comparisons
 * @property {readonly Readonly<Record<string, string | number>>[]} [rows] a table of its own, for what scales
 * @property {readonly string[]} problems what was left out, and why
 */

/**
 * Put an outcome together: ratios of pairs of timed tasks; those of which one was not timed are left out.
 *
 * @param {string} unit
 * @param {ReadonlyMap<string, import("./interleave.js").Timing>} timings
 * @param {readonly (readonly [name: string, of: string, to: string, aim?: string])[]} pairs
 * @param {Partial<Outcome>} [more]
 * @returns {Outcome}
 */
export function outcomeOf(unit, timings, pairs, more = {}) {
  const comparisons = pairs.flatMap(([name, of, to, aim]) => {
    const comparison = compare(name, timings, [of, to], unit, aim);
    return comparison === undefined ? [] : [comparison];
  });
  return { problems: [], ...more, unit, timings, comparisons };
}
