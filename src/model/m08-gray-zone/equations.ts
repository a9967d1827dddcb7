/** Gray-zone pressure and serious incidents by theatre (specification 8.1-8.3; crises and their ladder in ladder.ts). */
import { at, aux, draw, next } from "../../engine/language.ts";
import { Actor, Theatre } from "../axes.ts";
import {
  capabilityLens,
  domesticLens,
  guardrailLens,
  opportunityLens,
  provocationLens,
  securityLens,
  tradeLens,
} from "../lenses.ts";
import { freedomOfNavigation, philippineTaiwanTies, rotationalShare } from "../levers/index.ts";
import { sharedCoverage } from "../m06-radar/equations.ts";
import {
  chinaThreat,
  chinaThreatOf2012,
  chineseShareNext,
  coalitionCapability,
} from "../m07-threat-perception/equations.ts";
import { strikeReach } from "../m07-threat-perception/strike-reach.ts";
import { chinaDomesticStress } from "../m11-domestic-politics/equations.ts";
import { tradeBrake } from "../m13-coalition/trade-dependence.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { emboldenmentPhilippines, emboldenmentTaiwan } from "../m15-credibility/emboldenment.ts";
import { theatrePresence } from "../m15-credibility/presence.ts";
import { guardrails } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import {
  grayZoneCapability,
  incidentMemory,
  incidentReference,
  incidentsSmoothed,
  pressure,
} from "../state/gray-zone.ts";
import { capability, chineseShare } from "../state/perception.ts";
import {
  baseIncidents,
  capabilityOnPressure,
  resolveCredibilityReference,
  grayZoneGrowth,
  grayZoneGrowthLater,
  grayZoneMatured,
  guardrailsOnPressure,
  half,
  incidentBranching,
  incidentDispersion,
  incidentMemoryTime,
  incidentSmoothing,
  inSouthChinaSea,
  inTaiwanStrait,
  operationsReference,
  opportunityOnPressure,
  pressureLag,
  pressureSpread,
  provocationFromDualUse,
  provocationFromOperations,
  provocationFromTies,
  provocationOnPressure,
  resolveFromBalance,
  resolveFromCoverage,
  resolveFromCredibility,
  resolveFromOperations,
  resolveFromPresence,
  securityOnPressure,
  stressOnPressure,
  tradeOnPressure,
} from "./parameters.ts";

// 8.2 What Beijing sees: how resolute the coalition is, and what it may call a provocation.

export const resolve = aux({
  spec: "8.2",
  symbol: "Res_s",
  unit: "1",
  over: Theatre,
  doc: "Coalition's resolve in the theatre as Beijing sees it, 0 to 1",
  needs: {
    coalitionCapability,
    china: at(capability, Actor, "CN"),
    theatrePresence,
    overallCredibility,
    resolveCredibilityReference,
    freedomOfNavigation,
    operationsReference,
    sharedCoverage,
    resolveFromBalance,
    resolveFromPresence,
    resolveFromCredibility,
    resolveFromOperations,
    resolveFromCoverage,
  },
  value: (n, { ln, logistic }) =>
    logistic(
      n.resolveFromBalance * ln(n.coalitionCapability / n.china) +
        n.resolveFromPresence * (n.theatrePresence - 1) +
        n.resolveFromCredibility * (n.overallCredibility - n.resolveCredibilityReference) +
        (n.resolveFromOperations * n.freedomOfNavigation) / n.operationsReference +
        n.resolveFromCoverage * n.sharedCoverage,
    ),
});

export const provocation = aux({
  spec: "8.2",
  symbol: "Prov_s*Embold",
  unit: "1",
  over: Theatre,
  doc: "Visible provocation in the theatre relative to 2020, enlarged by emboldened friends",
  needs: {
    strikeReach,
    freedomOfNavigation,
    operationsReference,
    rotationalShare,
    philippineTaiwanTies,
    inSouthChinaSea,
    inTaiwanStrait,
    provocationFromOperations,
    provocationFromDualUse,
    provocationFromTies,
    emboldenmentTaiwan,
    emboldenmentPhilippines,
  },
  value: (n) => {
    const acts =
      n.strikeReach -
      1 +
      (n.provocationFromOperations * n.freedomOfNavigation * n.inSouthChinaSea) / n.operationsReference +
      n.provocationFromDualUse * n.rotationalShare * n.inTaiwanStrait +
      n.provocationFromTies * n.philippineTaiwanTies * n.inSouthChinaSea;
    const emboldenment =
      1 + n.inTaiwanStrait * (n.emboldenmentTaiwan - 1) + n.inSouthChinaSea * (n.emboldenmentPhilippines - 1);
    return acts * emboldenment;
  },
});

// 8.1 Pressure.

export const grayZoneCapabilityNext = next(grayZoneCapability, {
  spec: "8.1",
  symbol: "lnGZ",
  needs: {
    grayZoneCapability,
    grayZoneGrowth,
    grayZoneGrowthLater,
    grayZoneMatured,
    chineseShare,
    chineseShareNext,
  },
  value: (n, { ln, perQuarter, step }) => {
    const growth = n.grayZoneGrowth + n.grayZoneMatured * (n.grayZoneGrowthLater - n.grayZoneGrowth);
    return n.grayZoneCapability + perQuarter(growth) * step + ln(n.chineseShareNext / n.chineseShare);
  },
});

export const pressureRest = aux({
  spec: "8.1",
  symbol: "z*_s",
  unit: "1",
  over: Theatre,
  doc: "Pressure that would settle in under today's causes",
  needs: {
    capabilityLens,
    capabilityOnPressure,
    grayZoneCapability,
    opportunityLens,
    opportunityOnPressure,
    half,
    resolve,
    securityLens,
    securityOnPressure,
    chinaThreat,
    chinaThreatOf2012,
    provocationLens,
    provocationOnPressure,
    provocation,
    domesticLens,
    stressOnPressure,
    chinaDomesticStress,
    tradeLens,
    tradeOnPressure,
    tradeBrake,
    guardrailLens,
    guardrailsOnPressure,
    guardrails,
    senderReliability,
  },
  value: (n) =>
    n.capabilityLens * n.capabilityOnPressure * n.grayZoneCapability +
    n.opportunityLens * n.opportunityOnPressure * (n.half - n.resolve) +
    n.securityLens * n.securityOnPressure * (n.chinaThreat - n.chinaThreatOf2012) +
    n.provocationLens * n.provocationOnPressure * n.provocation +
    n.domesticLens * n.stressOnPressure * n.chinaDomesticStress -
    n.tradeLens * n.tradeOnPressure * n.tradeBrake -
    n.guardrailLens * n.guardrailsOnPressure * n.guardrails * n.senderReliability,
});

export const pressureNoise = draw({
  spec: "8.1",
  symbol: "N(0,sz)",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Unexplained change of pressure",
  needs: { pressureSpread },
  value: (n, { normal }) => normal(0, n.pressureSpread),
});

/** Starts at rest under the causes of 2012Q1: starting at zero would make pressure fall until 2014. */
export const pressureNext = next(pressure, {
  spec: "8.1",
  symbol: "z_s",
  needs: { pressure, pressureRest, pressureLag, pressureNoise },
  value: (n, { step }) =>
    n.pressure + ((n.pressureRest - n.pressure) * step) / n.pressureLag + n.pressureNoise,
  start: { needs: { pressureRest }, value: (n) => n.pressureRest },
});

// 8.3 Incidents, which excite further ones.

export const incidentRate = aux({
  spec: "8.3",
  symbol: "lam_s",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected this quarter",
  needs: { baseIncidents, pressureNext, incidentBranching, incidentMemory, incidentMemoryTime },
  value: (n, { exp, step }) =>
    n.baseIncidents * exp(n.pressureNext) +
    n.incidentBranching * (1 - exp(-step / n.incidentMemoryTime)) * n.incidentMemory,
});

export const incidents = draw({
  spec: "8.3",
  symbol: "N_s",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Serious incidents this quarter",
  needs: { incidentRate, incidentDispersion },
  value: (n, { negativeBinomial }) => negativeBinomial(n.incidentRate, n.incidentDispersion),
});

export const incidentReferenceNext = next(incidentReference, {
  spec: "0.10",
  symbol: "Nref_s",
  needs: { incidentReference },
  value: (n) => n.incidentReference,
  start: {
    needs: { baseIncidents, pressure, incidentBranching },
    value: (n, { exp }) => (n.baseIncidents * exp(n.pressure)) / (1 - n.incidentBranching),
  },
});

export const incidentMemoryNext = next(incidentMemory, {
  spec: "8.3",
  symbol: "Mem_s",
  needs: { incidentMemory, incidentMemoryTime, incidents },
  value: (n, { exp, step }) => exp(-step / n.incidentMemoryTime) * n.incidentMemory + n.incidents,
  start: {
    needs: { incidentReference, incidentMemoryTime },
    value: (n, { exp, step }) => n.incidentReference / (1 - exp(-step / n.incidentMemoryTime)),
  },
});

/** Smoothed before it moves beliefs: the noise of counts would bias the logarithm of (7.3) down. */
export const incidentsSmoothedNext = next(incidentsSmoothed, {
  spec: "7.3",
  symbol: "N_s",
  needs: { incidentsSmoothed, incidents, incidentSmoothing },
  value: (n, { step }) =>
    n.incidentsSmoothed + ((n.incidents - n.incidentsSmoothed) * step) / n.incidentSmoothing,
  start: { needs: { incidentReference }, value: (n) => n.incidentReference },
});
