/**
 * Threat perception (M07) as an engineer would write it in JavaScript, with the engine's own elementary functions.
 *
 * The same operations in the same order as the equations, so that every bit agrees: loops over states where the equations
 * have an axis, and what a run fixes computed once.
 */
import { exp } from "../../dist/engine/numerics/exp.js";
import { ln } from "../../dist/engine/numerics/ln.js";
import { logistic } from "../../dist/engine/numerics/logistic.js";
import { clip } from "../../dist/engine/numerics/operators.js";
import { pow } from "../../dist/engine/numerics/pow.js";

/** What other mechanisms supply: name and number of elements; a run holds them one after another in this order. */
export const supplied = /** @type {const} */ ([
  ["hardening", 1],
  ["coercionStartBefore", 4],
  ["credibility", 2],
  ["forceShock", 1],
  ["incidentsSmoothed", 3],
  ["declarationsLast", 1],
  ["purchasingPower", 2],
  ["spending", 9],
  ["coastalStockJapan", 1],
  ["coastalStockPhilippines", 1],
  ["homelandDefence", 1],
  ["interceptorStock", 1],
  ["philippineInvestment", 1],
  ["standoffStock", 1],
  ["strikeStock", 1],
  ["taiwanStockIndex", 1],
  ["indoPacificForce", 1],
  ["pictureShare", 1],
  ["alignmentChange", 1],
  ["commitmentLevel", 10],
  ["interoperability", 3],
  ["overallCredibility", 1],
  ["feltPresence", 2],
  ["overallFeltPresence", 1],
  ["overallPresence", 1],
  ["secondStrikePush", 1],
  ["assurance", 1],
  ["beliefShock", 11],
  ["gdp", 9],
]);
const hardening = 0;
const coercionStartBefore = 1;
const credibility = 5;
const forceShock = 7;
const incidents = 8;
const declarations = 11;
const purchasingPower = 12;
const spending = 14;
const coastalJapan = 23;
const coastalPhilippines = 24;
const homeland = 25;
const interceptors = 26;
const philippineInvestment = 27;
const standoff = 28;
const strike = 29;
const taiwan = 30;
const force = 31;
const picture = 32;
const alignmentChange = 33;
const commitment = 34;
const ties = 44;
const overallCredibility = 47;
const feltPresence = 48;
const overallFelt = 50;
const overallPresence = 51;
const secondStrike = 52;
const assurance = 53;
const beliefShock = 54;
const output = 65;
export const suppliedCount = 74;

const perceivers = 11;
/** Powers US JP PH CN KR AU IN VN by their places among economies, and those of them among perceivers. */
const economyOfPower = [0, 1, 2, 3, 5, 6, 7, 8];
const powerOfPerceiver = [0, 1, 2, 4, 5, 6, 7];
/** Racers CN JP PH US by their places among economies. */
const racers = [3, 1, 2, 0];
const postures = 10;
export const outcomes = perceivers + 4;

/**
 * One run of threat perception.
 *
 * @param {Record<string, any>} p parameters by name: numbers, or arrays over an axis
 * @param {Record<string, Float64Array>} path levers and series by name, and by name and element, quarter by quarter
 * @param {{ mean: Float64Array, spread: Float64Array, rows: Int32Array, belief: number, hostility: number, prior: number }} draws
 *   of what is supplied: mean, spread and row of noise; first rows of the mechanism's own noise
 * @param {Float64Array} noise [row][quarter]
 * @param {number} quarters
 * @param {Float64Array} out [outcome][quarter]
 */
export function runThreat(p, path, draws, noise, quarters, out) {
  // Fields of objects are read once: inside the loop they cost more than the arithmetic.
  const {
    aggressionMemory,
    alignmentEffect,
    armsRaceMembers,
    armsRaceWindow,
    assuranceEffect,
    assuranceLens,
    assuranceToday,
    budgetGrowthLimit,
    budgetLag,
    budgetResponseChina,
    capabilityDecay,
    capabilityEffect,
    capabilityShare,
    coastalJapanWeight,
    coastalPhilippinesWeight,
    coastalStockJapan2026,
    coastalStockPhilippines2026,
    coercionEffect,
    declarationEffect,
    distinguishability,
    extendedCapability,
    forceEffectOnAggression,
    forceEffectOnHostility,
    hardening2026,
    homelandDefenceReference,
    hostilityMemory,
    hostilityPrior,
    incidentEffect,
    lagLens,
    looseTie,
    offensiveContent,
    porcupineReference,
    postureEffect,
    postureOffset,
    postureWeight,
    radarsPerStep,
    reassuranceEffect,
    reassuranceToday,
    reliefStoresBase,
    secondaryCapability,
    senderReliability,
    spiralLens,
    standoffStock2026,
    standoffWeight,
    startShareChina,
    strikeFloor,
    strikeStockToday,
    strikeStockWeight,
    threatBeliefSpread,
    threatExponent,
    threatScaleChina,
    treatyRank,
    watchEastChinaSea,
    watchSouthChinaSea,
    watchTaiwanStrait,
  } = p;
  const {
    chineseReassurance,
    exerciseTempo,
    historyGate,
    mainlandStrike,
    porcupineShare,
    radarsTransferred,
    storesLuzon,
    storesSakishima,
  } = path;
  const { mean, spread, rows, belief: beliefRow, hostility: hostilityRow } = draws;
  const x = new Float64Array(suppliedCount);
  const capability = startCapability(p);
  const next = new Float64Array(8);
  const ratio = new Float64Array(3);
  const advantage = new Float64Array(perceivers);
  const { prior, belief, sensitivity, seenOf2012 } = startBeliefs(p, draws, noise, quarters);
  const offence = new Float64Array(postures);
  for (let k = 0; k < postures; k += 1)
    offence[k] = (distinguishability * offensiveContent[k] + (1 - distinguishability)) * postureWeight[k];
  const posture = new Float64Array(postures);
  const before = new Float64Array(postures);
  const effort = new Float64Array(4);
  const pastEffort = new Float64Array(16);
  const pastOutput = new Float64Array(16);
  const records = [path.coercionJP, path.coercionPH, path.coercionKR, path.coercionAU];
  const growthLimit = budgetGrowthLimit / 4;
  const slowness = lagLens * budgetLag;
  const raceScale = armsRaceWindow * armsRaceMembers;
  const lnStartShare = ln(startShareChina);
  let share = startShareChina;
  let hostility = hostilityPrior;
  let threatOf2012 = 0;

  for (let t = 0; t < quarters; t += 1) {
    for (let k = 0; k < suppliedCount; k += 1) x[k] = mean[k] + spread[k] * noise[rows[k] * quarters + t];

    // 7.0 Capability.
    for (let k = 0; k < 8; k += 1) {
      const factor =
        k === 1 ? x[purchasingPower] : k === 2 ? x[purchasingPower + 1] * x[philippineInvestment] : 1;
      const bought = capabilityShare * factor * (x[spending + economyOfPower[k]] / 4);
      next[k] = capability[k] + (bought - capabilityDecay * capability[k]);
    }
    const japan = capability[1];
    const philippines = capability[2];
    const china = capability[3];
    const american = capability[0] * x[force];
    const americanTerm = extendedCapability * x[overallCredibility] * Math.sqrt(x[overallFelt]) * american;
    let secondary = 0;
    for (let k = 0; k < 4; k += 1)
      secondary += secondaryCapability * (x[commitment + 2 + k] / treatyRank) * capability[4 + k];
    const coalition = japan + philippines + americanTerm + secondary;

    // 7.1 Ratios of capability.
    const loose = looseTie * (capability[4] + capability[5]);
    ratio[0] = china / (american + x[ties] * japan + x[ties + 1] * philippines + loose);
    for (let k = 0; k < 2; k += 1) {
      const own = capability[1 + k];
      const extended = extendedCapability * x[credibility + k] * Math.sqrt(x[feltPresence + k]) * american;
      ratio[1 + k] = china / (own + extended + x[ties + 2] * (japan + philippines - own) + loose);
    }
    for (let k = 0; k < 3; k += 1) advantage[k] = pow(ratio[k], threatExponent);
    advantage.fill(pow(china / coalition, threatExponent), 3);

    // 7.2 Threat, and 7.3 belief that China is aggressive.
    const chinaGrowth = ln(next[3] / china);
    const reassurance = reassuranceEffect * (chineseReassurance[t] - reassuranceToday);
    for (let k = 0; k < perceivers; k += 1) {
      const scaled = -sensitivity[k] * logistic(belief[k]) * advantage[k];
      out[k * quarters + t] = (1 - exp(scaled)) * 100;
      const forgetting = (belief[k] - prior[k]) / aggressionMemory;
      const seen =
        watchTaiwanStrait[k] * x[incidents] +
        watchSouthChinaSea[k] * x[incidents + 1] +
        watchEastChinaSea[k] * x[incidents + 2];
      const stirred = incidentEffect * ln((1 + seen / seenOf2012[k]) / 2);
      const power = powerOfPerceiver[k];
      const ownGrowth = k < 7 ? ln(next[power] / capability[power]) : 0;
      const coerced =
        k < 1 || k > 4 ? 0 : historyGate[t] > 0 ? x[coercionStartBefore + k - 1] : records[k - 1][t];
      const shocks =
        x[beliefShock + k] +
        forceEffectOnAggression * x[forceShock] +
        (0 + threatBeliefSpread * noise[(beliefRow + k) * quarters + t]);
      belief[k] =
        belief[k] -
        forgetting +
        stirred +
        capabilityEffect * (chinaGrowth - ownGrowth) +
        coercionEffect * coerced -
        reassurance +
        shocks;
    }

    // 7.4 Posture, and belief in Beijing that the coalition is hostile.
    const reach = mainlandStrike[t] + strikeStockWeight * (x[strike] - strikeStockToday);
    posture[0] = x[overallPresence];
    posture[1] = reach;
    posture[2] =
      (coastalJapanWeight * x[coastalJapan]) / coastalStockJapan2026 +
      (coastalPhilippinesWeight * x[coastalPhilippines]) / coastalStockPhilippines2026 +
      (standoffWeight * x[standoff]) / standoffStock2026;
    posture[3] = x[interceptors];
    posture[4] = x[hardening] / hardening2026;
    posture[5] = reliefStoresBase + (storesLuzon[t] + storesSakishima[t]) / 2;
    posture[6] = 1 + radarsTransferred[t] / radarsPerStep + x[picture];
    posture[7] = exerciseTempo[t];
    posture[8] = (x[taiwan] * porcupineShare[t]) / porcupineReference;
    posture[9] = x[homeland] / homelandDefenceReference;
    let signal = 0;
    if (t === 0) before.set(posture);
    for (let k = 0; k < postures; k += 1)
      signal += offence[k] * ln((postureOffset + posture[k]) / (postureOffset + before[k]));
    before.set(posture);
    const felt = logistic(hostility);
    const forgotten = (hostility - hostilityPrior) / hostilityMemory;
    const spiral =
      spiralLens *
      (postureEffect * signal + declarationEffect * x[declarations] + alignmentEffect * x[alignmentChange]);
    const assured = assuranceLens * assuranceEffect * (x[assurance] - assuranceToday) * senderReliability;
    const pushes =
      x[secondStrike] +
      forceEffectOnHostility * x[forceShock] +
      (0 + threatBeliefSpread * noise[hostilityRow * quarters + t]);
    hostility = hostility - forgotten + spiral - assured + pushes;

    // 7.5 Threat that Beijing perceives, and 7.6 its budget.
    const exposure = Math.sqrt(x[overallPresence] * (strikeFloor + (1 - strikeFloor) * reach));
    const balance = Math.sqrt(coalition / china);
    const chinaThreat = (1 - exp(-threatScaleChina * felt * exposure * balance)) * 100;
    if (t === 0) threatOf2012 = chinaThreat;
    const desired = lnStartShare + budgetResponseChina * (chinaThreat - threatOf2012);
    share = share * exp(clip((desired - ln(share)) / slowness, -growthLimit, growthLimit));

    // 7.7 The arms race.
    let race = 0;
    for (let k = 0; k < 4; k += 1) {
      const spent = x[spending + racers[k]];
      const produced = x[output + racers[k]];
      effort[k] = k === 3 ? spent * x[force] : spent;
      const place = 4 * k + (t % 4);
      const earlier = t < 4 ? pastEffort[4 * k] : pastEffort[place];
      const earlierOutput = t < 4 ? pastOutput[4 * k] : pastOutput[place];
      const sinceEffort = t === 0 ? effort[k] : earlier;
      const sinceOutput = t === 0 ? produced : earlierOutput;
      race += ((effort[k] / sinceEffort - produced / sinceOutput) / raceScale) * 4;
      pastEffort[place] = effort[k];
      pastOutput[place] = produced;
    }

    capability.set(next);
    out[perceivers * quarters + t] = chinaThreat;
    out[(perceivers + 1) * quarters + t] = race;
    out[(perceivers + 2) * quarters + t] = share;
    out[(perceivers + 3) * quarters + t] = hostility;
  }
}

/** Capability in 2012. @param {Record<string, any>} p */
function startCapability(p) {
  const capability = new Float64Array(8);
  // Spenders JP PH KR AU IN VN by their places among powers and economies.
  const [powers, economies] = [
    [1, 2, 4, 5, 6, 7],
    [1, 2, 5, 6, 7, 8],
  ];
  for (let k = 0; k < 6; k += 1)
    capability[powers[k]] =
      (p.capabilityShare * ((p.budgetShare2012[k] * p.output2012[economies[k]]) / 4)) / p.capabilityDecay;
  capability[0] = p.startCapabilityUnitedStates * (p.statedWear / p.capabilityDecay);
  capability[3] = (p.capabilityShare * ((p.startShareChina * p.output2012[3]) / 4)) / p.capabilityDecay;
  return capability;
}

/** Where beliefs rest and start, and what a run fixes of threat. */
function startBeliefs(p, draws, noise, quarters) {
  const prior = new Float64Array(perceivers);
  const sensitivity = new Float64Array(perceivers);
  const seenOf2012 = new Float64Array(perceivers);
  for (let k = 0; k < perceivers; k += 1) {
    prior[k] = p.aggressionPrior + (0 + p.beliefDisagreement * noise[(draws.prior + k) * quarters]);
    sensitivity[k] =
      k === 0 ? p.threatScaleUnitedStates : k < 3 ? p.threatScale : p.threatScale * p.distanceFactor[k - 3];
    seenOf2012[k] =
      p.watchTaiwanStrait[k] * p.incidentReference[0] +
      p.watchSouthChinaSea[k] * p.incidentReference[1] +
      p.watchEastChinaSea[k] * p.incidentReference[2];
  }
  return { prior, belief: prior.slice(), sensitivity, seenOf2012 };
}
