/**
 * Threat perception and the arms race (specification 7.0-7.2, 7.5-7.7); beliefs (7.3, 7.4) are in beliefs.ts.
 *
 * Capabilities and beliefs are read as they stand at the start of the quarter and renewed for the next. What the equations
 * take in country by country is in perception-inputs.ts, posture in posture.ts, mainland-range weapons in strike-reach.ts.
 */
import { alternative, assembled, at, aux, delayed, initially, next, sum } from "../../engine/language.ts";
import {
  Actor,
  Ally,
  Neighbour,
  Pair,
  Perceiver,
  Racer,
  RegionalRacer,
  Secondary,
  UnitedStates,
} from "../axes.ts";
import { lagLens } from "../lenses.ts";
import { spending } from "../m01-burden-sharing/equations.ts";
import { budgetGrowthLimit, budgetLag } from "../m01-burden-sharing/parameters.ts";
import { indoPacificForce } from "../m03-theatres/equations.ts";
import { commitmentLevel } from "../m13-coalition/commitment.ts";
import { treatyRank } from "../m13-coalition/commitment-parameters.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { feltPresence, overallFeltPresence, overallPresence } from "../m15-credibility/presence.ts";
import { gdp } from "../m19-shocks/equations.ts";
import { credibility } from "../state/credibility.ts";
import {
  aggressionBelief,
  capability,
  chineseShare,
  hostilityBelief,
  threatFelt,
} from "../state/perception.ts";
import {
  armsRaceMembers,
  armsRaceWindow,
  budgetResponseChina,
  capabilityDecay,
  capabilityShare,
  extendedCapability,
  looseTie,
  secondaryCapability,
  startShareChina,
  strikeFloor,
  threatExponent,
  threatScaleChina,
} from "./parameters.ts";
import { investmentFactor, startCapability, threatSensitivity } from "./perception-inputs.ts";
import { chineseShareInRace } from "./spending-race.ts";
import { strikeReach } from "./strike-reach.ts";

// 7.0 Capability.

export const capabilityNext = next(capability, {
  spec: "7.0",
  symbol: "K_i",
  needs: { capability, spending, investmentFactor, capabilityShare, capabilityDecay },
  value: (n, { perQuarter, step }) =>
    n.capability +
    (n.capabilityShare * n.investmentFactor * perQuarter(n.spending) - n.capabilityDecay * n.capability) *
      step,
  start: { needs: { startCapability }, value: (n) => n.startCapability },
});

export const usCapabilityInTheatre = aux({
  spec: "7.0",
  symbol: "K_US,IP",
  unit: "bnUSD",
  doc: "American capability that is in the Indo-Pacific",
  needs: { capability: at(capability, Actor, "US"), indoPacificForce },
  value: (n) => n.capability * n.indoPacificForce,
});

export const usTerm = aux({
  spec: "7.0",
  symbol: ".8*Cred*sqrt(.5+.5*Fwd)*K_US,IP",
  unit: "bnUSD",
  doc: "American capability in the Indo-Pacific as far as it is credible and present",
  needs: { extendedCapability, overallCredibility, overallFeltPresence, usCapabilityInTheatre },
  value: (n, { sqrt }) =>
    n.extendedCapability * n.overallCredibility * sqrt(n.overallFeltPresence) * n.usCapabilityInTheatre,
});

export const secondaryTerm = sum({
  spec: "7.0",
  symbol: "sum .55*(lv_j/3)*K_j",
  unit: "bnUSD",
  across: Secondary,
  doc: "Capability of secondary states as far as they are committed to the coalition",
  needs: { capability, commitmentLevel, secondaryCapability, treatyRank },
  value: (n) => n.secondaryCapability * (n.commitmentLevel / n.treatyRank) * n.capability,
});

export const coalitionCapability = aux({
  spec: "7.0",
  symbol: "K_coal",
  unit: "bnUSD",
  doc: "Capability of the coalition in the western Pacific",
  needs: {
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    usTerm,
    secondaryTerm,
  },
  value: (n) => n.japan + n.philippines + n.usTerm + n.secondaryTerm,
});

// 7.1 Ratio of capabilities as each perceiver sees it.

export const looseTerm = aux({
  spec: "7.1",
  symbol: ".1*(K_KR+K_AU)",
  unit: "bnUSD",
  doc: "Capability of Korea and Australia that any ally counts as its own",
  needs: { korea: at(capability, Actor, "KR"), australia: at(capability, Actor, "AU"), looseTie },
  value: (n) => n.looseTie * (n.korea + n.australia),
});

export const capabilityRatioOfAllies = aux({
  spec: "7.1",
  symbol: "rho_i",
  unit: "1",
  over: Ally,
  doc: "China's capability over what the ally can count on: its own, the American in reach, that of the other ally",
  needs: {
    china: at(capability, Actor, "CN"),
    own: capability,
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    alliedTie: at(interoperability, Pair, "JPPH"),
    extendedCapability,
    credibility,
    feltPresence,
    usCapabilityInTheatre,
    looseTerm,
  },
  value: (n, { sqrt }) => {
    const american = n.extendedCapability * n.credibility * sqrt(n.feltPresence) * n.usCapabilityInTheatre;
    const otherAlly = n.japan + n.philippines - n.own;
    return n.china / (n.own + american + n.alliedTie * otherAlly + n.looseTerm);
  },
});

export const capabilityRatioOfUnitedStates = aux({
  spec: "7.1",
  symbol: "rho_US",
  unit: "1",
  over: UnitedStates,
  doc: "China's capability over what the United States can count on in the theatre: its own forces there and its allies'",
  needs: {
    china: at(capability, Actor, "CN"),
    usCapabilityInTheatre,
    japan: at(capability, Actor, "JP"),
    philippines: at(capability, Actor, "PH"),
    japaneseTie: at(interoperability, Pair, "USJP"),
    philippineTie: at(interoperability, Pair, "USPH"),
    looseTerm,
  },
  value: (n) =>
    n.china /
    (n.usCapabilityInTheatre + n.japaneseTie * n.japan + n.philippineTie * n.philippines + n.looseTerm),
});

export const capabilityRatioOfNeighbours = aux({
  spec: "7.2",
  symbol: "K_CN/K_coal",
  unit: "1",
  over: Neighbour,
  doc: "China's capability over that of the coalition, as secondary and light states see it",
  needs: { china: at(capability, Actor, "CN"), coalitionCapability },
  value: (n) => n.china / n.coalitionCapability,
});

export const capabilityRatio = assembled({
  spec: "7.1",
  symbol: "rho_i",
  unit: "1",
  over: Perceiver,
  doc: "China's capability over what the perceiver can count on",
  parts: [capabilityRatioOfAllies, capabilityRatioOfUnitedStates, capabilityRatioOfNeighbours],
});

// 7.2 Perceived threat.

export const threat = aux({
  spec: "7.2",
  symbol: "T_i",
  unit: "pp",
  over: Perceiver,
  doc: "Perceived annual probability of a serious armed dispute with China",
  needs: { threatSensitivity, aggressionBelief, capabilityRatio, threatExponent },
  value: (n, { exp, logistic, percentagePoints, pow }) =>
    percentagePoints(
      1 - exp(-n.threatSensitivity * logistic(n.aggressionBelief) * pow(n.capabilityRatio, n.threatExponent)),
    ),
});

/** Budgets, support and participation answer to threat a quarter later (specification 0.5). */
export const threatFeltNext = next(threatFelt, {
  spec: "0.5",
  needs: { threat },
  value: (n) => n.threat,
  start: { needs: { threat }, value: (n) => n.threat },
});

// 7.5 Threat that Beijing perceives.

export const chinaThreat = aux({
  spec: "7.5",
  symbol: "T_CN",
  unit: "pp",
  doc: "Annual probability of a serious armed dispute with the coalition as Beijing perceives it",
  needs: {
    threatScaleChina,
    hostilityBelief,
    overallPresence,
    strikeFloor,
    strikeReach,
    coalitionCapability,
    china: at(capability, Actor, "CN"),
  },
  value: (n, { exp, logistic, percentagePoints, sqrt }) => {
    const exposure = sqrt(n.overallPresence * (n.strikeFloor + (1 - n.strikeFloor) * n.strikeReach));
    const balance = sqrt(n.coalitionCapability / n.china);
    return percentagePoints(1 - exp(-n.threatScaleChina * logistic(n.hostilityBelief) * exposure * balance));
  },
});

export const chinaThreatOf2012 = initially(chinaThreat, {
  spec: "0.10",
  symbol: "T_CN0",
  doc: "Threat that Beijing perceived in 2012Q1 of this run",
});

// 7.6 China's budget: the desired share of 1.1 with its own response to threat, adjusted as in 1.3; or raced (24 S2).

export const chineseShareAdjusted = aux({
  spec: "7.6",
  symbol: "m_CN",
  unit: "1",
  doc: "China's defence share after a quarter of adjustment to what perceived threat calls for",
  needs: {
    chineseShare,
    startShareChina,
    budgetResponseChina,
    chinaThreat,
    chinaThreatOf2012,
    lagLens,
    budgetLag,
    budgetGrowthLimit,
  },
  value: (n, { clip, exp, ln, perQuarter, step }) => {
    const desired = ln(n.startShareChina) + n.budgetResponseChina * (n.chinaThreat - n.chinaThreatOf2012);
    const limit = perQuarter(n.budgetGrowthLimit);
    const growth = clip((desired - ln(n.chineseShare)) / (n.lagLens * n.budgetLag), -limit, limit);
    return n.chineseShare * exp(growth * step);
  },
});

export const chineseShareAfter = alternative({
  switch: "S2",
  spec: "7.6, 24 S2",
  symbol: "m_CN",
  unit: "1",
  doc: "China's defence share at the end of the quarter",
  options: {
    beliefs: chineseShareAdjusted,
    richardson: chineseShareInRace,
    capability: chineseShareAdjusted,
  },
});

export const chineseShareNext = next(chineseShare, {
  spec: "7.6",
  symbol: "m_CN",
  needs: { chineseShareAfter },
  value: (n) => n.chineseShareAfter,
  start: { needs: { startShareChina }, value: (n) => n.startShareChina },
});

// 7.7 Arms race.

export const indoPacificSpending = aux({
  spec: "7.7",
  symbol: "M_US-IP",
  unit: "bnUSD/year",
  over: UnitedStates,
  doc: "Defence spending of the United States as far as it serves the Indo-Pacific",
  needs: { spending, indoPacificForce },
  value: (n) => n.spending * n.indoPacificForce,
});
export const regionalSpending = aux({
  spec: "7.7",
  symbol: "M_i",
  unit: "bnUSD/year",
  over: RegionalRacer,
  doc: "Defence spending of China, Japan and the Philippines",
  needs: { spending },
  value: (n) => n.spending,
});
export const effort = assembled({
  spec: "7.7",
  symbol: "M_i",
  unit: "bnUSD/year",
  over: Racer,
  doc: "Defence spending that counts in the arms race",
  parts: [regionalSpending, indoPacificSpending],
});
export const effortYearAgo = delayed(effort, 4, {
  spec: "7.7",
  doc: "Defence spending that counted in the arms race a year ago",
});
export const outputYearAgo = delayed(gdp, 4, { spec: "7.7", doc: "Gross domestic product a year ago" });

export const armsRace = sum({
  spec: "7.7",
  symbol: "ARI",
  unit: "1/year",
  across: Racer,
  doc: "How much faster military spending grows than the economies that carry it, mean over four powers",
  needs: { effort, effortYearAgo, gdp, outputYearAgo, armsRaceWindow, armsRaceMembers },
  value: (n, { perYear }) =>
    perYear((n.effort / n.effortYearAgo - n.gdp / n.outputYearAgo) / (n.armsRaceWindow * n.armsRaceMembers)),
});
