/**
 * M09: Beijing's decision to use force.
 *
 * Equations (9.1)-(9.7) of the specification, beliefs first. Hazards here are what Beijing would do in any year; events,
 * which only happen from 2026Q3 on, are in `events.ts`.
 */
import { aux, draw, sum } from "../../engine/language.ts";
import { Participation, Projected } from "../axes.ts";
import { assuranceLens, opportunityLens, securityLens, tradeLens } from "../lenses.ts";
import { jointResponse, taiwanDefenceShare } from "../levers/index.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
} from "../m02-procurement/equations.ts";
import { faitAccompli } from "../m05-denial-campaign/outcome.ts";
import { chinaThreat, chinaThreatOf2012 } from "../m07-threat-perception/equations.ts";
import { straitCrisis } from "../m08-gray-zone/ladder.ts";
import {
  believedCaseWeight,
  believedEntryWeight,
  believedUsEntry,
  caseWeight,
} from "../m10-participation/cases.ts";
import { nuclearRisk } from "../m17-strategic/equations.ts";
import { assurance } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import { settlementTime } from "../state/force.ts";
import { separation } from "../state/status.ts";
import * as p from "./parameters.ts";

// (9.7) The chance of a fait accompli, in truth and in Beijing's eyes.

export const quickWin = sum({
  unit: "1",
  across: Participation,
  spec: "22 Y01",
  doc: "Chance that a landing becomes a fait accompli, over participation cases",
  needs: { caseWeight, faitAccompli },
  value: ({ caseWeight, faitAccompli }) => caseWeight * faitAccompli,
});

export const denialProbability = aux({
  unit: "1",
  symbol: "P_deny",
  spec: "22 Y01",
  doc: "Chance that a landing is denied, with participation as modelled",
  needs: { quickWin },
  value: ({ quickWin }) => 1 - quickWin,
});

export const quickWinInBeijingsEyes = sum({
  unit: "1",
  across: Participation,
  spec: "9.7",
  doc: "Chance that a landing becomes a fait accompli, over participation cases as Beijing weighs them",
  needs: { believedCaseWeight, faitAccompli },
  value: ({ believedCaseWeight, faitAccompli }) => believedCaseWeight * faitAccompli,
});

export const quickWinInFiveYears = sum({
  unit: "1",
  across: Projected,
  spec: "9.7",
  doc: "The same with the stocks, lift and missiles that Beijing projects in five years",
  needs: { believedEntryWeight, faitAccompli },
  value: ({ believedEntryWeight, faitAccompli }) => believedEntryWeight * faitAccompli,
});

export const optimism = draw({
  unit: "1",
  each: "run",
  spec: "9.7",
  doc: "Beijing's optimism about a landing in this run, added to the logit of its chance",
  needs: { optimismSpread: p.optimismSpread },
  value: ({ optimismSpread }, { normal }) => normal(0, optimismSpread),
});

/** The logit shift is written by odds, which also holds at chances of 0 and 1. */
export const believedFaitAccompli = aux({
  unit: "1",
  symbol: "pFA",
  spec: "9.7",
  doc: "Beijing's belief that a landing becomes a fait accompli",
  needs: { quickWinInBeijingsEyes, optimism },
  value: ({ quickWinInBeijingsEyes, optimism }, { exp }) => {
    const inFavour = quickWinInBeijingsEyes * exp(optimism);
    return inFavour / (inFavour + (1 - quickWinInBeijingsEyes));
  },
});

export const believedFaitAccompliInFiveYears = aux({
  unit: "1",
  symbol: "pFA projected in 5 yr",
  spec: "9.7",
  doc: "Beijing's belief that a landing in five years would become a fait accompli",
  needs: { quickWinInFiveYears, optimism },
  value: ({ quickWinInFiveYears, optimism }, { exp }) => {
    const inFavour = quickWinInFiveYears * exp(optimism);
    return inFavour / (inFavour + (1 - quickWinInFiveYears));
  },
});

export const window = aux({
  unit: "1",
  symbol: "Win",
  spec: "9.7",
  doc: "Perceived closing window: how much worse a landing would do in five years than now",
  needs: { windowGain: p.windowGain, believedFaitAccompli, believedFaitAccompliInFiveYears },
  value: (n, { clip }) =>
    clip(n.windowGain * (n.believedFaitAccompli - n.believedFaitAccompliInFiveYears), 0, 1),
});

export const quarantineSuccess = aux({
  unit: "1",
  symbol: "qQ",
  spec: "9.7, 0.9",
  doc: "Chance that a quarantine succeeds, given Taiwan's reserves",
  needs: {
    quarantineBase: p.quarantineBase,
    quarantineReserves: p.quarantineReserves,
    reserveMonths2026: p.reserveMonths2026,
    reservesPerShare: p.reservesPerShare,
    taiwanDefenceShare,
    taiwanShareReference: p.taiwanShareReference,
    monthsPerYear: p.monthsPerYear,
    quarantineLeast: p.quarantineLeast,
    quarantineMost: p.quarantineMost,
  },
  value: (n, { clip, percentagePoints }) => {
    const reserves =
      n.reserveMonths2026 +
      n.reservesPerShare * (percentagePoints(n.taiwanDefenceShare) - n.taiwanShareReference);
    const yearsBeyond = (reserves - n.reserveMonths2026) / n.monthsPerYear;
    return clip(n.quarantineBase - n.quarantineReserves * yearsBeyond, n.quarantineLeast, n.quarantineMost);
  },
});

export const coastalDefence = aux({
  unit: "1",
  symbol: "CoastIdx",
  spec: "9.7",
  doc: "Density of allied coastal anti-ship missiles against 2026: 0 as then, 1 the densest",
  needs: {
    coastalStockJapan,
    coastalStockJapan2026,
    coastalJapanScale: p.coastalJapanScale,
    coastalStockPhilippines,
    coastalStockPhilippines2026,
    coastalPhilippinesScale: p.coastalPhilippinesScale,
  },
  value: (n, { clip }) =>
    clip(
      (n.coastalStockJapan / n.coastalStockJapan2026 - 1) / n.coastalJapanScale +
        (n.coastalStockPhilippines / n.coastalStockPhilippines2026 - 1) / n.coastalPhilippinesScale,
      0,
      1,
    ),
});

export const islandSuccess = aux({
  unit: "1",
  symbol: "qI",
  spec: "9.7",
  doc: "Chance that a seizure of an outlying island or feature succeeds",
  needs: {
    islandBase: p.islandBase,
    islandCoastal: p.islandCoastal,
    coastalDefence,
    islandLeast: p.islandLeast,
    islandMost: p.islandMost,
  },
  value: (n, { clip }) =>
    clip(n.islandBase - n.islandCoastal * n.coastalDefence, n.islandLeast, n.islandMost),
});

export const expectedSanctions = aux({
  unit: "1",
  symbol: "Econ",
  spec: "0.9",
  doc: "Expected intensity of sanctions, 0 to 2; 1 is central",
  needs: {
    sanctionsFromResponse: p.sanctionsFromResponse,
    jointResponse,
    jointResponse2026: p.jointResponse2026,
  },
  value: ({ sanctionsFromResponse, jointResponse, jointResponse2026 }, { clip }) =>
    clip(1 + sanctionsFromResponse * (jointResponse - jointResponse2026), 0, 2),
});

// (9.1)-(9.4) Utilities.

export const utilityStatusQuo = aux({
  unit: "util",
  symbol: "U_SQ",
  spec: "9.1",
  doc: "Utility to Beijing of leaving things as they are",
  needs: {
    statusQuoBase: p.statusQuoBase,
    assuranceLens,
    assuranceUtility: p.assuranceUtility,
    assurance,
    senderReliability,
    separationUtility: p.separationUtility,
    separation,
    windowUtility: p.windowUtility,
    window,
    securityLens,
    insecurityUtility: p.insecurityUtility,
    chinaThreat,
    chinaThreatOf2012,
    insecurityBound: p.insecurityBound,
  },
  value: (n, { clip }) =>
    n.statusQuoBase +
    n.assuranceLens * n.assuranceUtility * n.assurance * 2 * n.senderReliability -
    n.separationUtility * n.separation -
    n.windowUtility * n.window -
    n.securityLens *
      n.insecurityUtility *
      clip(n.chinaThreat - n.chinaThreatOf2012, -n.insecurityBound, n.insecurityBound),
});

export const utilityInvasion = aux({
  unit: "util",
  symbol: "U_INV",
  spec: "9.2",
  doc: "Utility to Beijing of a landing on Taiwan",
  needs: {
    lensShareOfPull: p.lensShareOfPull,
    opportunityLens,
    believedFaitAccompli,
    controlValue: p.controlValue,
    failureCost: p.failureCost,
    believedUsEntry,
    warCost: p.warCost,
    tradeLens,
    sanctionCost: p.sanctionCost,
    expectedSanctions,
    nuclearRisk,
    nuclearCost: p.nuclearCost,
  },
  value: (n) =>
    (1 - n.lensShareOfPull + n.lensShareOfPull * n.opportunityLens) *
      n.believedFaitAccompli *
      n.controlValue -
    (1 - n.believedFaitAccompli) * n.failureCost -
    n.believedUsEntry * n.warCost -
    n.tradeLens * n.sanctionCost * n.expectedSanctions -
    n.believedUsEntry * n.nuclearRisk * n.nuclearCost,
});

export const utilityQuarantine = aux({
  unit: "util",
  symbol: "U_QUA",
  spec: "9.3",
  doc: "Utility to Beijing of a quarantine or blockade",
  needs: {
    quarantineSuccess,
    quarantinePrize: p.quarantinePrize,
    quarantineFailure: p.quarantineFailure,
    quarantineSanctions: p.quarantineSanctions,
    tradeLens,
    sanctionCost: p.sanctionCost,
    expectedSanctions,
    believedUsEntry,
    quarantineWar: p.quarantineWar,
    warCost: p.warCost,
    nuclearRisk,
    nuclearCost: p.nuclearCost,
  },
  value: (n) =>
    n.quarantineSuccess * n.quarantinePrize -
    (1 - n.quarantineSuccess) * n.quarantineFailure -
    n.quarantineSanctions * n.tradeLens * n.sanctionCost * n.expectedSanctions -
    n.believedUsEntry * n.quarantineWar * (n.warCost + n.nuclearRisk * n.nuclearCost),
});

export const utilityIsland = aux({
  unit: "util",
  symbol: "U_ISL",
  spec: "9.4",
  doc: "Utility to Beijing of seizing an outlying island or feature",
  needs: {
    islandSuccess,
    islandPrize: p.islandPrize,
    islandFailure: p.islandFailure,
    islandSanctions: p.islandSanctions,
    tradeLens,
    sanctionCost: p.sanctionCost,
    expectedSanctions,
    islandUsResponse: p.islandUsResponse,
    islandWar: p.islandWar,
    warCost: p.warCost,
    islandNuclear: p.islandNuclear,
    nuclearRisk,
    nuclearCost: p.nuclearCost,
  },
  value: (n) =>
    n.islandSuccess * n.islandPrize -
    (1 - n.islandSuccess) * n.islandFailure -
    n.islandSanctions * n.tradeLens * n.sanctionCost * n.expectedSanctions -
    n.islandUsResponse * (n.islandWar * n.warCost + n.islandNuclear * n.nuclearRisk * n.nuclearCost),
});

// (9.5) The choice, with utilities taken relative to the best so that no exponential overflows.

export const bestUtility = aux({
  unit: "util",
  spec: "9.5",
  doc: "Utility of the best option",
  needs: { utilityStatusQuo, utilityInvasion, utilityQuarantine, utilityIsland },
  value: ({ utilityStatusQuo, utilityInvasion, utilityQuarantine, utilityIsland }, { max }) =>
    max(max(utilityStatusQuo, utilityInvasion), max(utilityQuarantine, utilityIsland)),
});

export const choiceTotal = aux({
  unit: "1",
  spec: "9.5",
  doc: "Sum over options of exp(U/eps), relative to the best",
  needs: {
    utilityStatusQuo,
    utilityInvasion,
    utilityQuarantine,
    utilityIsland,
    bestUtility,
    choiceNoise: p.choiceNoise,
  },
  value: (n, { exp }) =>
    exp((n.utilityStatusQuo - n.bestUtility) / n.choiceNoise) +
    exp((n.utilityInvasion - n.bestUtility) / n.choiceNoise) +
    exp((n.utilityQuarantine - n.bestUtility) / n.choiceNoise) +
    exp((n.utilityIsland - n.bestUtility) / n.choiceNoise),
});

// (9.6) How often the choice is faced.

export const gate = aux({
  unit: "1",
  symbol: "gate",
  spec: "9.6",
  doc: "Chance that the leadership seriously weighs force this quarter: a mixture of peace and Strait crisis",
  needs: {
    peaceGate: p.peaceGate,
    gateFromWindow: p.gateFromWindow,
    window,
    gateFromSeparation: p.gateFromSeparation,
    separation,
    straitCrisis,
    crisisGate: p.crisisGate,
  },
  value: (n, { exp, min }) => {
    const inPeace = min(
      1,
      n.peaceGate * exp(n.gateFromWindow * n.window + n.gateFromSeparation * n.separation),
    );
    return (1 - n.straitCrisis) * inPeace + n.straitCrisis * n.crisisGate;
  },
});

export const hazardInvasion = aux({
  unit: "1",
  symbol: "INV",
  spec: "9.5",
  doc: "Chance that Beijing lands on Taiwan this quarter",
  needs: { gate, utilityInvasion, bestUtility, choiceNoise: p.choiceNoise, choiceTotal },
  value: (n, { exp }) => (n.gate * exp((n.utilityInvasion - n.bestUtility) / n.choiceNoise)) / n.choiceTotal,
});

export const limitedGate = aux({
  unit: "1",
  spec: "M09 after ISL or QUA",
  doc: "The gate for limited force: shut while an earlier seizure or quarantine is not settled",
  needs: { gate, settlementTime },
  value: ({ gate, settlementTime }) => (settlementTime > 0 ? 0 : gate),
});

export const hazardQuarantine = aux({
  unit: "1",
  symbol: "QUA",
  spec: "9.5",
  doc: "Chance that Beijing imposes a quarantine or blockade this quarter",
  needs: { limitedGate, utilityQuarantine, bestUtility, choiceNoise: p.choiceNoise, choiceTotal },
  value: (n, { exp }) =>
    (n.limitedGate * exp((n.utilityQuarantine - n.bestUtility) / n.choiceNoise)) / n.choiceTotal,
});

export const hazardIsland = aux({
  unit: "1",
  symbol: "ISL",
  spec: "9.5",
  doc: "Chance that Beijing seizes an outlying island or feature this quarter",
  needs: { limitedGate, utilityIsland, bestUtility, choiceNoise: p.choiceNoise, choiceTotal },
  value: (n, { exp }) =>
    (n.limitedGate * exp((n.utilityIsland - n.bestUtility) / n.choiceNoise)) / n.choiceTotal,
});
