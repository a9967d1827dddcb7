/**
 * Threat perception (M07) as a model of its own, cut out of the real graph: what a substantial part of the quarter costs.
 *
 * What other mechanisms supply becomes a draw around its central value in 2026, so that it changes every quarter as it does
 * in the model; what they fix for a whole run becomes a parameter.
 */
import { elementNames, readsOf } from "../../dist/engine/graph/graph.js";
import { resolveSwitches } from "../../dist/engine/graph/switches.js";
import { quarterIndex } from "../../dist/engine/language/calendar.js";
import { simulate } from "../../dist/engine/run/simulate.js";

/** @typedef {import("../../src/engine/graph/graph.ts").Graph} Graph */
/** @typedef {import("../../src/engine/graph/graph.ts").GraphNode} GraphNode */

const mechanism = "m07-threat-perception/";

/** What is recorded of every quarter. */
export const outcomeNames = ["threat", "chinaThreat", "armsRace", "chineseShareNext", "hostilityBeliefNext"];

/** Quantities of other mechanisms that keep one value through a run. */
const fixedInRun = [
  "incidentReference",
  "distanceFactor",
  "coastalStockJapan2026",
  "coastalStockPhilippines2026",
  "standoffStock2026",
];
const givenKinds = ["parameter", "lever", "series", "multiplier"];

/**
 * Cut threat perception out of the model.
 *
 * @param {Graph} whole
 * @returns {Graph}
 */
export function threatGraph(whole) {
  const graph = resolveSwitches(whole, {});
  const found = reached(graph);
  const outside = graph.nodes.filter((node) => found.has(node.name) && !found.get(node.name));
  const held = outside.filter(({ kind }) => !givenKinds.includes(kind));
  const values = centralValues(whole, held);
  const nodes = graph.nodes.flatMap((node) => {
    if (node.name === "running") return [node];
    if (!found.has(node.name)) return [];
    if (values.has(node.name)) return supplied(node, values.get(node.name) ?? []);
    return outcomeNames.includes(node.name) ? [{ ...node, until: "measured" }] : [node];
  });
  return { ...graph, nodes, lenses: [], packages: [], mechanisms: [] };
}

/** What the outcomes rest on, and whether it is the mechanism's own. @param {Graph} graph */
function reached(graph) {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const setter = new Map(graph.nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node]] : [])));
  const found = /** @type {Map<string, boolean>} */ (new Map());
  const waiting = [...outcomeNames];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = byName.get(name);
    if (node === undefined || found.has(name)) continue;
    const moved = setter.get(name);
    const own = (moved ?? node).module.startsWith(mechanism) && !givenKinds.includes(node.kind);
    found.set(name, own);
    if (own) waiting.push(...readsOf(node), ...(moved === undefined ? [] : [moved.name]));
  }
  return found;
}

/** Values in 2026Q1 of the central run. @param {Graph} graph @param {readonly GraphNode[]} nodes */
function centralValues(graph, nodes) {
  const elements = nodes.map((node) =>
    elementNames(graph, node.over).map((element) => (element === "" ? node.name : `${node.name}.${element}`)),
  );
  const { series } = simulate({ graph, rules: new Map() }, { record: elements.flat() });
  const at = quarterIndex(graph.calendar, "2026Q1");
  return new Map(
    nodes.map((node, k) => [node.name, elements[k].map((name) => series.get(name)?.[at] ?? Number.NaN)]),
  );
}

/** A quantity as a draw, or as a parameter, around given values. @param {GraphNode} node @param {readonly number[]} values */
function supplied({ name, unit, doc, module, over }, values) {
  const parameter = (/** @type {string} */ called, /** @type {readonly number[]} */ of) => ({
    kind: "parameter",
    name: called,
    unit,
    doc,
    module,
    over,
    grade: "C",
    sources: [],
    distribution: "uniform",
    ranges: of.map((value) => [value - Math.abs(value) / 20, value, value + Math.abs(value) / 20]),
  });
  if (fixedInRun.includes(name)) return [parameter(name, values)];
  const input = (/** @type {string} */ from) => ({ from, picked: {}, renamed: {} });
  const law = {
    inputs: { mean: input(`${name}Mean`), spread: input(`${name}Spread`) },
    expression: {
      op: "call",
      name: "normal",
      args: [
        { op: "input", name: "mean" },
        { op: "input", name: "spread" },
      ],
    },
  };
  return [
    parameter(`${name}Mean`, values),
    parameter(
      `${name}Spread`,
      values.map((value) => Math.max(Math.abs(value) / 50, 1 / 1000)),
    ),
    { kind: "draw", each: "quarter", name, unit, doc, module, over, law },
  ];
}
