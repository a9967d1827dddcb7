/** Whether a twin computes what the model's campaign computes; without that its speed means nothing. */
import { campaignCases, campaignReference } from "../../dist/model/m05-denial-campaign/reference-cases.js";
import { inputNames, outcomeNames } from "./inputs.js";

/**
 * Compare outcomes bit for bit.
 *
 * @param {Float64Array} twin
 * @param {Float64Array} engine
 * @returns {string | undefined} the first difference
 */
export function differsInBits(twin, engine) {
  return firstDifference(twin, engine, (a, b) => !Object.is(a, b));
}

/**
 * Compare outcomes up to rounding: 1e-9 of the value.
 *
 * @param {Float64Array} twin
 * @param {Float64Array} engine
 * @returns {string | undefined} the first difference
 */
export function differsBeyondRounding(twin, engine) {
  return firstDifference(twin, engine, (a, b) => !(Math.abs(a - b) <= 1e-9 * Math.abs(b)));
}

/**
 * @param {Float64Array} twin
 * @param {Float64Array} engine
 * @param {(a: number, b: number) => boolean} differ
 */
function firstDifference(twin, engine, differ) {
  if (twin.length !== engine.length) return `${twin.length} numbers instead of ${engine.length}`;
  const at = engine.findIndex((value, k) => differ(twin[k], value));
  if (at < 0) return undefined;
  const outcome = outcomeNames[at % outcomeNames.length];
  return `campaign ${Math.floor(at / outcomeNames.length)}: ${outcome} ${twin[at]} instead of ${engine[at]}`;
}

/** Inputs of the reference cases that the campaign knows under another name. */
const otherNames = new Map([
  ["taiwanMissiles", "taiwanStock"],
  ["japaneseMissiles", "coastalStockJapan"],
  ["philippineMissiles", "coastalStockPhilippines"],
]);

/**
 * Fight the specification's reference cases R0 to R16 and compare them with its printed results.
 *
 * @param {import("../../src/engine/graph/graph.ts").Graph} campaign
 * @param {(inputs: Float64Array, outcomes: Float64Array) => void} fightAll
 * @returns {string | undefined} the first case that misses its values
 */
export function missesReference(campaign, fightAll) {
  const inputs = Float64Array.from(campaignCases.flatMap((one) => inputsOf(campaign, one)));
  const outcomes = new Float64Array(campaignCases.length * outcomeNames.length);
  fightAll(inputs, outcomes);
  const missed = campaignCases.find(({ expected }, k) => {
    const [pFA = 0, landedPeak = 0, shipsLost = 0] = outcomes.subarray(k * outcomeNames.length);
    return (
      Math.abs(pFA - expected.pFA) > 0.002 ||
      Math.abs(landedPeak - expected.landedPeakKt) > 0.5 ||
      Math.round(shipsLost) !== expected.shipsLost
    );
  });
  return missed === undefined ? undefined : `case ${missed.id} misses its printed result`;
}

/**
 * @param {import("../../src/engine/graph/graph.ts").Graph} campaign
 * @param {import("../../src/model/m05-denial-campaign/reference-cases.ts").CampaignCase} one
 */
function inputsOf(campaign, { inputs, participation }) {
  const held = { ...campaignReference, ...inputs };
  const joins = {
    usParticipates: Number(participation !== "usOut"),
    japanParticipates: Number(participation.startsWith("japanForce")),
    philippineInvolvement: Number(participation.endsWith("Philippines")),
    caseAccess: /^japan(Access|Force)/.test(participation) ? 1 : held.restrictedAccess,
  };
  return inputNames.map((name) => {
    const central = campaign.nodes.find((node) => node.name === name)?.ranges[0][1];
    return joins[name] ?? held[otherNames.get(name) ?? name] ?? central;
  });
}
