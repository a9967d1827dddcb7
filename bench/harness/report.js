/** The outcome of a run of the benchmarks: one JSON document, which text and page are made of. */
import { columns, markdownTable, ownRows, rateRows, ratioRows } from "./text-table.js";

/** @typedef {readonly (readonly [import("./experiment.js").Experiment, import("./experiment.js").Outcome])[]} Outcomes */
/** @typedef {ReturnType<typeof documentOf>} Document */
/** @typedef {Document["experiments"][number]} Measured */

/**
 * Everything as one document; `ratios` and `machine` are a stable contract.
 *
 * @param {Outcomes} outcomes
 * @param {object} machine
 * @param {{ date: string, command: string }} made
 */
export function documentOf(outcomes, machine, made) {
  const experiments = outcomes.map(([{ name, doc, notes = [] }, outcome]) => ({
    name,
    doc,
    notes,
    unit: outcome.unit,
    rates: Object.fromEntries([...(outcome.timings ?? [])].map(([task, { rate }]) => [task, rate])),
    rows: outcome.rows ?? [],
    comparisons: outcome.comparisons,
    problems: outcome.problems,
  }));
  const ratios = experiments.flatMap(({ comparisons }) =>
    comparisons.map(({ name, ratio }) => [name, ratio]),
  );
  return { ...made, machine, ratios: Object.fromEntries(ratios), experiments };
}

/**
 * A document in which some experiments were measured again: the others stay, and each says when it was measured on its own.
 *
 * @param {Document} before
 * @param {Document} fresh
 * @param {readonly string[]} order names of all experiments
 */
export function mergedInto(before, fresh, order) {
  const { loadAverage } = /** @type {{ loadAverage?: number }} */ (fresh.machine);
  const own = `Measured alone on ${fresh.date}, load ${loadAverage ?? "unknown"}: \`${fresh.command}\`.`;
  const again = new Map(fresh.experiments.map((one) => [one.name, { ...one, notes: [...one.notes, own] }]));
  const kept = new Map([
    ...before.experiments.map((one) => /** @type {const} */ ([one.name, one])),
    ...again,
  ]);
  return {
    ...before,
    ratios: { ...before.ratios, ...fresh.ratios },
    experiments: order.flatMap((name) => kept.get(name) ?? []),
  };
}

/**
 * Everything as text for a terminal.
 *
 * @param {Document} document
 */
export function textOf({ machine, experiments }) {
  const parts = experiments.map((one) =>
    [`\n${one.name}: ${one.doc}`, ...tablesOf(one, columns), ...one.problems.map((p) => `! ${p}`)].join("\n"),
  );
  return [describe(machine), ...parts].join("\n");
}

const howToRead = [
  "Repetitions are interleaved: every task in turn, so that a slow minute falls on all alike. A rate is the median over " +
    "repetitions; a ratio is the median of the ratios within each repetition (so it need not be the quotient of two medians), " +
    "with its quartiles. Above 1 the first of a ratio's two is faster.",
  "Rates on one core count the processor's time, so others on the machine do not stretch them, though they take caches and " +
    "the other half of a core; only where the clock is named does it count. A load average above the number of cores means that " +
    "figures by the clock say little.",
];

/**
 * Everything as a page in Markdown.
 *
 * @param {Document} document
 */
export function pageOf({ date, command, machine, experiments }) {
  const parts = experiments.map((one) =>
    [
      `## ${one.name}\n\n${one.doc}.`,
      ...tablesOf(one, markdownTable),
      ...one.notes,
      ...one.problems.map((problem) => `Left out: ${problem}.`),
    ].join("\n\n"),
  );
  return `${[
    "# Performance",
    `Measured on ${date}. Repeat with \`${command}\`; the figures also stand in \`docs/performance.json\`.`,
    `Machine: ${describe(machine)}.`,
    ...howToRead,
    ...parts,
  ].join("\n\n")}\n`;
}

/** @param {Measured} one @param {(rows: readonly (readonly string[])[]) => string} layOut */
function tablesOf({ rates, unit, rows, comparisons }, layOut) {
  return [
    ...(rows.length > 0 ? [layOut(ownRows(rows))] : []),
    ...(rows.length > 0 || Object.keys(rates).length === 0 ? [] : [layOut(rateRows(rates, unit))]),
    ...(comparisons.length === 0 ? [] : [layOut(ratioRows(comparisons))]),
  ];
}

/** @param {object} machine */
function describe(machine) {
  return Object.entries(machine)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join("; ");
}
