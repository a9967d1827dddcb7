/** The outcome of a whole run of the benchmarks: as one JSON document, as text, as a page. */
import { columns, markdownTable, ownRows, rateRows, ratioRows } from "./text-table.js";

/** @typedef {readonly (readonly [import("./experiment.js").Experiment, import("./experiment.js").Outcome])[]} Outcomes */

/**
 * Everything as one document; `ratios` and `machine` are a stable contract.
 *
 * @param {Outcomes} outcomes
 * @param {object} machine
 * @param {string} date
 */
export function documentOf(outcomes, machine, date) {
  const comparisons = outcomes.flatMap(([, outcome]) => outcome.comparisons);
  const experiments = outcomes.map(([{ name, doc }, { timings, unit, rows, problems }]) => ({
    name,
    doc,
    unit,
    rates: Object.fromEntries([...(timings ?? [])].map(([task, { rate }]) => [task, rate])),
    ...(rows === undefined ? {} : { rows }),
    problems,
  }));
  return {
    date,
    machine,
    ratios: Object.fromEntries(comparisons.map(({ name, ratio }) => [name, ratio])),
    comparisons,
    experiments,
  };
}

/**
 * Everything as text for a terminal.
 *
 * @param {Outcomes} outcomes
 * @param {object} machine
 */
export function textOf(outcomes, machine) {
  const parts = outcomes.map(([experiment, outcome]) =>
    [
      `\n${experiment.name}: ${experiment.doc}`,
      ...tablesOf(outcome, columns),
      ...outcome.problems.map((p) => `! ${p}`),
    ].join("\n"),
  );
  return [describe(machine), ...parts].join("\n");
}

/**
 * Everything as a page in Markdown.
 *
 * @param {Outcomes} outcomes
 * @param {object} machine
 * @param {string} date
 * @param {string} command
 */
export function pageOf(outcomes, machine, date, command) {
  const parts = outcomes.map(([experiment, outcome]) =>
    [
      `## ${experiment.name}\n\n${experiment.doc}.`,
      ...tablesOf(outcome, markdownTable),
      ...outcome.problems.map((problem) => `Left out: ${problem}.`),
    ].join("\n\n"),
  );
  return `${[
    "# Performance",
    `Measured on ${date} with \`${command}\`; repeat with the same command, figures land in \`docs/performance.json\`.`,
    describe(machine),
    "Repetitions are interleaved: every task in turn, so that a slow minute falls on all alike. A rate is the median over " +
      "repetitions; a ratio is the median of the ratios within each repetition (so it need not be the quotient of two medians), " +
      "with its quartiles. Above 1 the first of a ratio's two is faster. One-core rates count the processor's time, not the clock's; where workers are timed it is the clock.",
    ...parts,
  ].join("\n\n")}\n`;
}

/** @param {import("./experiment.js").Outcome} outcome @param {(rows: readonly (readonly string[])[]) => string} layOut */
function tablesOf(outcome, layOut) {
  const { timings, rows, comparisons } = outcome;
  return [
    ...(timings === undefined ? [] : [layOut(rateRows(outcome))]),
    ...(rows === undefined ? [] : [layOut(ownRows(rows))]),
    ...(comparisons.length === 0 ? [] : [layOut(ratioRows(comparisons))]),
  ];
}

/** @param {object} machine */
function describe(machine) {
  return Object.entries(machine)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join("; ");
}
