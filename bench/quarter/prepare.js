/** Runs of threat perception made ready for the engine and for the hand-written twin: the same inputs for both. */
import { elementNames, sizeOf } from "../../dist/engine/graph/graph.js";
import { fillLevers, fillSeries, sampleParameters, writeParameters } from "../../dist/engine/run/inputs.js";
import { placeOf } from "../../dist/engine/run/layout.js";
import { fillNoise } from "../../dist/engine/run/noise.js";
import { makeTables } from "../../dist/engine/run/run-once.js";
import { elementOf, planRun } from "../../dist/engine/run/run-plan.js";
import { outcomeNames } from "./engine-quarter.js";
import { supplied, suppliedCount } from "./threat.js";

/**
 * Plan the cut model with its outcomes recorded, element by element.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} cut
 */
export function planThreat(cut) {
  const recordings = outcomeNames.flatMap((name) => {
    const over = cut.nodes.find((node) => node.name === name)?.over ?? [];
    return elementNames(cut, over).map((element) =>
      elementOf(cut, element === "" ? name : `${name}.${element}`),
    );
  });
  return planRun(cut, { recordings });
}

/**
 * Sample one run.
 *
 * @param {import("../../src/engine/run/run-plan.ts").RunPlan} run
 * @param {number} draw
 */
export function prepareRun(run, draw) {
  const { graph, layout, quarters } = run;
  const tables = { ...makeTables(run), central: false };
  fillSeries(layout, tables.series);
  fillLevers(layout, { values: {}, from: "2026Q3" }, tables.levers);
  fillNoise(run.noise, quarters, { seed: 1, draw, replicate: 0 }, tables.noise);
  const parameters = sampleParameters(graph, 1, draw);
  const opening = new Float64Array(run.stateSize);
  writeParameters(layout, opening, parameters, {});
  return { tables, opening, byHand: handInputs(run, parameters, tables) };
}

/** The same inputs as the twin takes them. */
function handInputs(run, parameters, tables) {
  const { graph, layout, quarters } = run;
  const node = (/** @type {string} */ name) => graph.nodes.find((one) => one.name === name);
  const p = { spiralLens: 1, assuranceLens: 1, lagLens: 1 };
  for (const [name, values] of parameters) p[name] = node(name).over.length === 0 ? values[0] : values;
  [p.startCapabilityUnitedStates] = parameters.get("startCapabilityUnitedStates");
  const row = (/** @type {string} */ name, element = 0) => {
    const { table, index } = placeOf(layout, name, element);
    const rows = table === "lever" ? tables.levers : tables.series;
    return rows.subarray(index * quarters, (index + 1) * quarters);
  };
  const path = {};
  for (const { name, kind, over } of graph.nodes)
    if (kind === "lever" || (kind === "series" && over.length === 0)) path[name] = row(name);
  ["JP", "PH", "KR", "AU"].forEach((state, k) => (path[`coercion${state}`] = row("coercionStartRecord", k)));
  const spread = (/** @type {string} */ name) => [...parameters.get(`${name}Spread`)];
  const first = (/** @type {string} */ name) => run.noise.rowOf.get(name) ?? Number.NaN;
  for (const [name, size] of supplied)
    if (sizeOf(graph, node(name).over) !== size) throw new Error(`${name} has not ${size} elements`);
  const draws = {
    mean: Float64Array.from(supplied.flatMap(([name]) => [...parameters.get(`${name}Mean`)])),
    spread: Float64Array.from(supplied.flatMap(([name]) => spread(name))),
    rows: Int32Array.from(
      supplied.flatMap(([name, size]) => Array.from({ length: size }, (_, k) => first(name) + k)),
    ),
    belief: first("aggressionNoise"),
    hostility: first("hostilityNoise"),
    prior: first("priorDeparture"),
  };
  if (draws.mean.length !== suppliedCount) throw new Error(`${draws.mean.length} quantities are supplied`);
  return { p, path, draws };
}
