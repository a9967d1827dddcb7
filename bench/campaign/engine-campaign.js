/**
 * The campaign alone as a model of its own: the equations of the nested clock `campaignDay`, cut out of the real graph.
 *
 * One participation case of one outlook; all that other mechanisms supply becomes a parameter. One run is one campaign.
 */
import { lawsOf, readsOf } from "../../dist/engine/graph/graph.js";
import { sampleParameters } from "../../dist/engine/run/inputs.js";
import { flags, givenRanges, inputNames, outcomeNames } from "./inputs.js";

/** @typedef {import("../../src/engine/graph/graph.ts").Graph} Graph */
/** @typedef {import("../../src/engine/graph/graph.ts").GraphNode} GraphNode */

/**
 * Cut the campaign out of the model.
 *
 * @param {Graph} graph the whole model
 * @returns {Graph} a model of one quarter whose parameters are `inputNames`, and the years an outlook lies ahead: none
 */
export function campaignGraph(graph) {
  const inside = equationsOf(graph);
  const outside = [...inputNames, "yearsAhead"].map((name) => heldInput(graph, name));
  const { campaignDay } = graph.clocks;
  const { due: _yearly, ...daily } = campaignDay;
  return {
    ...graph,
    calendar: { start: "2026Q1", quarters: 1 },
    axes: {},
    clocks: { campaignDay: daily },
    nodes: [...outside, ...inside.map(scalar)],
    lenses: [],
    packages: [],
    mechanisms: [],
  };
}

/** Everything computed on the way to an outcome. @param {Graph} graph @returns {GraphNode[]} */
function equationsOf(graph) {
  const held = new Set([...inputNames, "yearsAhead"]);
  const setter = new Map(
    graph.nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node.name]] : [])),
  );
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const found = new Set();
  const waiting = [...outcomeNames];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = byName.get(name);
    if (node === undefined || held.has(name) || found.has(name)) continue;
    if (node.clock !== "campaignDay" && !outcomeNames.includes(name))
      throw new Error(`the campaign reads ${name}, which bench/campaign/inputs.js does not hold`);
    found.add(name);
    waiting.push(...readsOf(node), ...(setter.has(name) ? [setter.get(name)] : []));
  }
  // Every model has a stock that tells whether its run goes on.
  return graph.nodes.filter((node) => found.has(node.name) || node.name === "running");
}

/** A node without its axes: one case, one outlook. @param {GraphNode} node */
function scalar(node) {
  const copy = structuredClone(node);
  copy.over = [];
  // What nothing reads is left out of a run, unless it stands in for something to come.
  if (outcomeNames.includes(node.name)) copy.until = "measured";
  for (const law of lawsOf(copy))
    for (const input of Object.values(law.inputs)) Object.assign(input, { picked: {}, renamed: {} });
  return copy;
}

/** A parameter in place of a quantity. @param {Graph} graph @param {string} name */
function heldInput(graph, name) {
  const { unit, doc, module, ranges, distribution } = graph.nodes.find((node) => node.name === name) ?? {};
  const base = { kind: "parameter", name, unit, doc, module, over: [], grade: "C", sources: [] };
  const range = givenRanges.get(name);
  if (range === undefined) return { ...base, ranges: [ranges[0]], distribution };
  const [low, high] = range;
  return { ...base, ranges: [[low, (low + high) / 2, high]], distribution: "uniform" };
}

/**
 * Sample the inputs of many campaigns.
 *
 * @param {Graph} campaign what `campaignGraph` made
 * @param {number} count
 * @returns {Float64Array} [campaign][input]
 */
export function sampleInputs(campaign, count) {
  const inputs = new Float64Array(count * inputNames.length);
  for (let draw = 0; draw < count; draw += 1) {
    const values = sampleParameters(campaign, 1, draw);
    inputNames.forEach((name, k) => {
      const value = values.get(name)?.[0] ?? Number.NaN;
      inputs[draw * inputNames.length + k] = flags.includes(name) ? Math.round(value) : value;
    });
  }
  return inputs;
}
