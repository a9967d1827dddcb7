/** Beliefs of each side about the other, learnt from what it does (specification 7.3, 7.4; rivals without learning: 24 S2). */
import { alternative, assembled, at, aux, next } from "../../engine/language.ts";
import { Actor, ArmedPerceiver, Light, Perceiver } from "../axes.ts";
import { assuranceLens, spiralLens } from "../lenses.ts";
import { chineseReassurance } from "../levers/index.ts";
import { alignmentChange } from "../m13-coalition/alignment.ts";
import { secondStrikePush } from "../m17-strategic/equations.ts";
import { assurance } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import { beliefShock } from "../m19-shocks/equations.ts";
import { forceShock } from "../state/force.ts";
import { aggressionBelief, capability, hostilityBelief } from "../state/perception.ts";
import { declarationsLast } from "../state/status.ts";
import { capabilityNext } from "./capability.ts";
import {
  alignmentEffect,
  assuranceEffect,
  assuranceToday,
  declarationEffect,
  forceEffectOnHostility,
  hostilityMemory,
  hostilityPrior,
  postureEffect,
} from "./china-perception-parameters.ts";
import {
  aggressionMemory,
  capabilityEffect,
  coercionEffect,
  forceEffectOnAggression,
  incidentEffect,
  reassuranceEffect,
  reassuranceToday,
} from "./threat-parameters.ts";
import {
  aggressionNoise,
  aggressionPriorOf,
  coercionSuffered,
  hostilityNoise,
  incidentsSeen,
  incidentsSeenOf2012,
} from "./perception-inputs.ts";
import { postureSignal } from "./posture.ts";

// 7.3 Belief that China is aggressive.

export const ownGrowthOfArmed = aux({
  spec: "7.3",
  unit: "1",
  over: ArmedPerceiver,
  doc: "Growth of the perceiver's own capability over the quarter, as a logarithm",
  needs: { own: capability, ownNext: capabilityNext },
  value: (n, { ln }) => ln(n.ownNext / n.own),
});
export const ownGrowthOfLight = aux({
  spec: "7.3",
  unit: "1",
  over: Light,
  doc: "Forces of light states are not followed, so China's growth alone counts for them",
  needs: {},
  value: () => 0,
});
export const ownGrowth = assembled({
  spec: "7.3",
  symbol: "dlnK_i",
  unit: "1",
  over: Perceiver,
  doc: "Growth of the perceiver's own capability over the quarter, as a logarithm",
  parts: [ownGrowthOfArmed, ownGrowthOfLight],
});

export const aggressionBeliefLearnt = aux({
  spec: "7.3",
  symbol: "Psi_i",
  unit: "1",
  over: Perceiver,
  doc: "Belief that China is aggressive, as a logit, after what the quarter taught",
  needs: {
    aggressionBelief,
    aggressionPriorOf,
    aggressionMemory,
    incidentEffect,
    incidentsSeen,
    incidentsSeenOf2012,
    capabilityEffect,
    ownGrowth,
    china: at(capability, Actor, "CN"),
    chinaNext: at(capabilityNext, Actor, "CN"),
    coercionEffect,
    coercionSuffered,
    reassuranceEffect,
    chineseReassurance,
    reassuranceToday,
    beliefShock,
    forceEffectOnAggression,
    forceShock,
    aggressionNoise,
  },
  value: (n, { ln, step }) => {
    const forgetting = ((n.aggressionBelief - n.aggressionPriorOf) * step) / n.aggressionMemory;
    const incidents = n.incidentEffect * ln((1 + n.incidentsSeen / n.incidentsSeenOf2012) / 2);
    const buildUp = n.capabilityEffect * (ln(n.chinaNext / n.china) - n.ownGrowth);
    const coercion = n.coercionEffect * n.coercionSuffered;
    const reassurance = n.reassuranceEffect * (n.chineseReassurance - n.reassuranceToday);
    const shocks = n.beliefShock + n.forceEffectOnAggression * n.forceShock + n.aggressionNoise;
    return n.aggressionBelief - forgetting + incidents + buildUp + coercion - reassurance + shocks;
  },
});

export const aggressionBeliefAfter = alternative({
  switch: "S2",
  spec: "7.3, 24 S2",
  symbol: "Psi_i",
  unit: "1",
  over: Perceiver,
  doc: "Belief that China is aggressive, as a logit, at the end of the quarter; its start for ever where nobody learns",
  options: {
    beliefs: aggressionBeliefLearnt,
    richardson: aggressionPriorOf,
    capability: aggressionPriorOf,
  },
});

export const aggressionBeliefNext = next(aggressionBelief, {
  spec: "7.3",
  symbol: "Psi_i",
  needs: { aggressionBeliefAfter },
  value: (n) => n.aggressionBeliefAfter,
  start: { needs: { aggressionPriorOf }, value: (n) => n.aggressionPriorOf },
});

// 7.4 Belief in Beijing that the coalition is hostile.

export const hostilityBeliefLearnt = aux({
  spec: "7.4",
  symbol: "E",
  unit: "1",
  doc: "Belief in Beijing that the coalition is hostile, as a logit, after what the quarter taught",
  needs: {
    hostilityBelief,
    hostilityPrior,
    hostilityMemory,
    spiralLens,
    postureEffect,
    postureSignal,
    declarationEffect,
    declarationsLast,
    alignmentEffect,
    alignmentChange,
    assuranceLens,
    assuranceEffect,
    assurance,
    assuranceToday,
    senderReliability,
    secondStrikePush,
    forceEffectOnHostility,
    forceShock,
    hostilityNoise,
  },
  value: (n, { step }) => {
    const forgetting = ((n.hostilityBelief - n.hostilityPrior) * step) / n.hostilityMemory;
    const spiral =
      n.spiralLens *
      (n.postureEffect * n.postureSignal +
        n.declarationEffect * n.declarationsLast +
        n.alignmentEffect * n.alignmentChange);
    const assured =
      n.assuranceLens * n.assuranceEffect * (n.assurance - n.assuranceToday) * n.senderReliability;
    const shocks = n.secondStrikePush + n.forceEffectOnHostility * n.forceShock + n.hostilityNoise;
    return n.hostilityBelief - forgetting + spiral - assured + shocks;
  },
});

export const hostilityBeliefAfter = alternative({
  switch: "S2",
  spec: "7.4, 24 S2",
  symbol: "E",
  unit: "1",
  doc: "Belief in Beijing that the coalition is hostile, as a logit, at the end of the quarter; its start for ever where nobody learns",
  options: { beliefs: hostilityBeliefLearnt, richardson: hostilityPrior, capability: hostilityPrior },
});

export const hostilityBeliefNext = next(hostilityBelief, {
  spec: "7.4",
  symbol: "E",
  needs: { hostilityBeliefAfter },
  value: (n) => n.hostilityBeliefAfter,
  start: { needs: { hostilityPrior }, value: (n) => n.hostilityPrior },
});
