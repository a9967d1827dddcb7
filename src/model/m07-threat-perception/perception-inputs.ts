/** What the equations of M07 take in country by country: start values, prices, scales, incidents watched, noise. */
import { assembled, at, aux, draw } from "../../engine/language.ts";
import {
  Ally,
  China,
  CoercionTarget,
  Japan,
  Neighbour,
  Onlooker,
  Perceiver,
  Philippines,
  Power,
  SelfSupplied,
  Spender,
  Theatre,
  UnitedStates,
} from "../axes.ts";
import { purchasingPower } from "../m01-burden-sharing/equations.ts";
import { budgetShare2012 } from "../m01-burden-sharing/parameters.ts";
import { philippineInvestment } from "../m02-procurement/equations.ts";
import { distanceFactor } from "../m13-coalition/distance.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { output2012 } from "../m19-shocks/parameters.ts";
import { coercionStartRecord } from "../m19-shocks/records.ts";
import { coercionStartBefore } from "../state/coercion.ts";
import { incidentReference, incidentsSmoothed } from "../state/gray-zone.ts";
import {
  capabilityDecay,
  capabilityShare,
  startCapabilityUnitedStates,
  startShareChina,
  statedWear,
} from "./capability-parameters.ts";
import {
  aggressionPrior,
  beliefDisagreement,
  threatBeliefSpread,
  threatScale,
  threatScaleUnitedStates,
  watchEastChinaSea,
  watchSouthChinaSea,
  watchTaiwanStrait,
} from "./threat-parameters.ts";

// 7.0 Start and prices of capability.

export const startCapabilitySpender = aux({
  spec: "0.9",
  unit: "bnUSD",
  over: Spender,
  doc: "Capability that the spending of 2012 would hold for ever",
  needs: { capabilityShare, capabilityDecay, budgetShare2012, output2012 },
  value: (n, { perQuarter }) =>
    (n.capabilityShare * perQuarter(n.budgetShare2012 * n.output2012)) / n.capabilityDecay,
});
export const startCapabilityChina = aux({
  spec: "0.9",
  unit: "bnUSD",
  over: China,
  doc: "Capability that China's spending of 2012 would hold for ever",
  needs: { capabilityShare, capabilityDecay, startShareChina, output2012 },
  value: (n, { perQuarter }) =>
    (n.capabilityShare * perQuarter(n.startShareChina * n.output2012)) / n.capabilityDecay,
});
export const startCapabilityAmerican = aux({
  spec: "0.9",
  unit: "bnUSD",
  over: UnitedStates,
  doc: "Capability of the United States in 2012, in the same proportion to that of others whatever wear is",
  needs: { startCapabilityUnitedStates, statedWear, capabilityDecay },
  value: (n) => n.startCapabilityUnitedStates * (n.statedWear / n.capabilityDecay),
});
export const startCapability = assembled({
  spec: "0.9",
  symbol: "K_i(2012)",
  unit: "bnUSD",
  over: Power,
  doc: "Capability at the start of 2012: the rest point of equation 7.0, except for the United States",
  parts: [startCapabilityAmerican, startCapabilitySpender, startCapabilityChina],
});

export const investmentFactorJapan = aux({
  spec: "7.0",
  symbol: "PP_JP",
  unit: "1",
  over: Japan,
  doc: "What a Japanese budget buys against plan",
  needs: { purchasingPower },
  value: (n) => n.purchasingPower,
});
export const investmentFactorPhilippines = aux({
  spec: "M02",
  symbol: "PP_PH",
  unit: "1",
  over: Philippines,
  doc: "What a Philippine budget buys against plan, as far as foreign deliveries arrive",
  needs: { purchasingPower, philippineInvestment },
  value: (n) => n.purchasingPower * n.philippineInvestment,
});
export const investmentFactorOthers = aux({
  spec: "7.0",
  unit: "1",
  over: SelfSupplied,
  doc: "Budgets of powers whose imports are not followed buy what they plan",
  needs: {},
  value: () => 1,
});
export const investmentFactor = assembled({
  spec: "7.0",
  symbol: "PP_i",
  unit: "1",
  over: Power,
  doc: "What a defence budget buys against plan",
  parts: [investmentFactorJapan, investmentFactorPhilippines, investmentFactorOthers],
});

// 7.2 Scale of the threat.

export const threatScaleOfAllies = aux({
  spec: "7.2",
  unit: "1",
  over: Ally,
  doc: "Scale of perceived threat of the allies",
  needs: { threatScale },
  value: (n) => n.threatScale,
});
export const threatScaleOfUnitedStates = aux({
  spec: "7.2",
  unit: "1",
  over: UnitedStates,
  doc: "Scale of perceived threat of the United States",
  needs: { threatScaleUnitedStates },
  value: (n) => n.threatScaleUnitedStates,
});
export const threatScaleOfNeighbours = aux({
  spec: "13.4",
  unit: "1",
  over: Neighbour,
  doc: "Scale of perceived threat of a secondary or light state, by distance and water",
  needs: { threatScale, distanceFactor },
  value: (n) => n.threatScale * n.distanceFactor,
});
export const threatSensitivity = assembled({
  spec: "7.2",
  symbol: "th_i",
  unit: "1",
  over: Perceiver,
  doc: "Scale of perceived threat",
  parts: [threatScaleOfAllies, threatScaleOfUnitedStates, threatScaleOfNeighbours],
});

// 7.3 Where belief rests, incidents a perceiver watches, coercion it suffers, noise.

export const priorDeparture = draw({
  spec: "23 B30",
  unit: "1",
  over: Perceiver,
  each: "run",
  doc: "How far the state's lasting belief about China departs from the common one",
  needs: { beliefDisagreement },
  value: (n, { normal }) => normal(0, n.beliefDisagreement),
});
export const aggressionPriorOf = aux({
  spec: "7.3",
  symbol: "Psi0_i",
  unit: "1",
  over: Perceiver,
  doc: "Belief that China is aggressive, as a logit, to which the state's memory returns; also its start",
  needs: { aggressionPrior, priorDeparture },
  value: (n) => n.aggressionPrior + n.priorDeparture,
});

export const incidentsSeen = aux({
  spec: "7.3",
  symbol: "Nx_i",
  unit: "1",
  over: Perceiver,
  doc: "Serious incidents per quarter that the perceiver watches, smoothed over a year",
  needs: {
    strait: at(incidentsSmoothed, Theatre, "TWS"),
    south: at(incidentsSmoothed, Theatre, "SCS"),
    east: at(incidentsSmoothed, Theatre, "ECS"),
    watchTaiwanStrait,
    watchSouthChinaSea,
    watchEastChinaSea,
  },
  value: (n) =>
    n.watchTaiwanStrait * n.strait + n.watchSouthChinaSea * n.south + n.watchEastChinaSea * n.east,
});
export const incidentsSeenOf2012 = aux({
  spec: "7.3",
  symbol: "Nref_i",
  unit: "1",
  over: Perceiver,
  doc: "Serious incidents per quarter that the perceiver had to expect in 2012",
  needs: {
    strait: at(incidentReference, Theatre, "TWS"),
    south: at(incidentReference, Theatre, "SCS"),
    east: at(incidentReference, Theatre, "ECS"),
    watchTaiwanStrait,
    watchSouthChinaSea,
    watchEastChinaSea,
  },
  value: (n) =>
    n.watchTaiwanStrait * n.strait + n.watchSouthChinaSea * n.south + n.watchEastChinaSea * n.east,
});

/** Known starts are dated inputs, which come first in the quarter; drawn ones come after threat and lag (0.5). */
export const coercionOfTargets = aux({
  spec: "7.3",
  unit: "1",
  over: CoercionTarget,
  doc: "1 when a known episode of coercion starts, or a quarter after a later one has started",
  needs: { historyGate, coercionStartRecord, coercionStartBefore },
  value: (n) => (n.historyGate > 0 ? n.coercionStartBefore : n.coercionStartRecord),
});
export const coercionOfOnlookers = aux({
  spec: "7.3",
  unit: "1",
  over: Onlooker,
  doc: "Episodes of coercion on others than the four targets are not followed",
  needs: {},
  value: () => 0,
});
export const coercionSuffered = assembled({
  spec: "7.3",
  symbol: "[episode on i starts]",
  unit: "1",
  over: Perceiver,
  doc: "1 when the perceiver learns that a coercion episode on it has started",
  parts: [coercionOfTargets, coercionOfOnlookers],
});

export const aggressionNoise = draw({
  spec: "7.3",
  symbol: "N(0,.04)",
  unit: "1",
  over: Perceiver,
  each: "quarter",
  doc: "Unexplained change of the belief about China",
  needs: { threatBeliefSpread },
  value: (n, { normal }) => normal(0, n.threatBeliefSpread),
});
export const hostilityNoise = draw({
  spec: "7.4",
  symbol: "N(0,.04)",
  unit: "1",
  each: "quarter",
  doc: "Unexplained change of the belief in Beijing",
  needs: { threatBeliefSpread },
  value: (n, { normal }) => normal(0, n.threatBeliefSpread),
});
