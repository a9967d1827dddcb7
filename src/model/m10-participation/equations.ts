/**
 * M10: who takes part in a war over Taiwan, and when.
 *
 * Equations (10.1)-(10.5) of the specification for the United States, Japan and the Philippines. Delays are means; a
 * participation case enters the campaign with the mean delay of those paths that lead to it.
 */
import { at, aux } from "../../engine/language.ts";
import { Aligner, Campaign, CoercionTarget, Pair, Perceiver, Public } from "../axes.ts";
import { domesticLens } from "../lenses.ts";
import {
  edcaSites,
  evacuationPlanning,
  japaneseClarity,
  mainlandStrike,
  presencePhilippines,
  roleClarity,
  usClarity,
} from "../levers/index.ts";
import { japanGrantsAccess, japanParticipates } from "../m05-denial-campaign/parameters.ts";
import { sharedCoverage } from "../m06-radar/equations.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { secondStrike } from "../m17-strategic/equations.ts";
import { exerciseStock } from "../state/agreements.ts";
import { closedDaysLast } from "../state/campaign.ts";
import { chinaTradeShare } from "../state/coalition.ts";
import { coercedBefore } from "../state/coercion.ts";
import { threatFelt } from "../state/perception.ts";
import { okinawaFriction, pacifismNorm, support } from "../state/politics.ts";
import * as delay from "./delay-parameters.ts";
import * as p from "./parameters.ts";

// (10.1) The United States.

export const usEntry = aux({
  unit: "1",
  symbol: "pUS",
  spec: "10.1",
  doc: "Chance that the United States fights over Taiwan",
  needs: {
    usEntry2026: p.usEntry2026,
    usEntryCredibility: p.usEntryCredibility,
    overallCredibility,
    credibilityReference: p.credibilityReference,
    usEntrySupport: p.usEntrySupport,
    usSupport: at(support, Public, "US"),
    usSupportReference: p.usSupportReference,
    usEntryClarity: p.usEntryClarity,
    usClarity,
    usEntryStruck: p.usEntryStruck,
    usForcesStruck: p.usForcesStruck,
    usEntrySecondStrike: p.usEntrySecondStrike,
    secondStrike,
    secondStrikeReference: p.secondStrikeReference,
  },
  value: (n, { logistic, logit }) =>
    logistic(
      logit(n.usEntry2026) +
        n.usEntryCredibility * (n.overallCredibility - n.credibilityReference) +
        n.usEntrySupport * (n.usSupport - n.usSupportReference) +
        n.usEntryClarity * n.usClarity +
        n.usEntryStruck * n.usForcesStruck -
        n.usEntrySecondStrike * (n.secondStrike - n.secondStrikeReference),
    ),
});

// (10.3) Japan.

export const japanWill = aux({
  unit: "1",
  symbol: "W_JP",
  spec: "10.3",
  doc: "Logit of the chance that Japan fights without having been attacked",
  needs: {
    japanForce2026: p.japanForce2026,
    japanTerms2026: p.japanTerms2026,
    japanClarityWeight: p.japanClarityWeight,
    japaneseClarity,
    allyThreatWeight: p.allyThreatWeight,
    threat: at(threatFelt, Perceiver, "JP"),
    allyThreatReference: p.allyThreatReference,
    domesticLens,
    japanSupportWeight: p.japanSupportWeight,
    support: at(support, Public, "JP"),
    japanSupportReference: p.japanSupportReference,
    japanInteroperabilityWeight: p.japanInteroperabilityWeight,
    tie: at(interoperability, Pair, "USJP"),
    islandsSeizedWeight: p.islandsSeizedWeight,
    japaneseIslandsSeized: p.japaneseIslandsSeized,
    japanNationalsWeight: p.japanNationalsWeight,
    japaneseNationalsAtRisk: p.japaneseNationalsAtRisk,
    japanNormWeight: p.japanNormWeight,
    pacifismNorm,
    normReference: p.normReference,
    japanFrictionWeight: p.japanFrictionWeight,
    okinawaFriction,
    japanTradeWeight: p.japanTradeWeight,
    tradeShare: at(chinaTradeShare, Aligner, "JP"),
    tradeShareReference: p.tradeShareReference,
    allyCoercionWeight: p.allyCoercionWeight,
    coerced: at(coercedBefore, CoercionTarget, "JP"),
  },
  value: (n, { logit }) => {
    const start = logit(n.japanForce2026) - n.japanTerms2026;
    const outside =
      n.japanClarityWeight * n.japaneseClarity +
      n.allyThreatWeight * (n.threat - n.allyThreatReference) +
      n.japanInteroperabilityWeight * n.tie +
      n.islandsSeizedWeight * n.japaneseIslandsSeized +
      n.japanNationalsWeight * n.japaneseNationalsAtRisk -
      n.japanTradeWeight * (n.tradeShare - n.tradeShareReference) -
      n.allyCoercionWeight * n.coerced;
    const athome =
      n.japanSupportWeight * (n.support - n.japanSupportReference) -
      n.japanNormWeight * (n.pacifismNorm - n.normReference) -
      n.japanFrictionWeight * n.okinawaFriction;
    return start + outside + n.domesticLens * athome;
  },
});

export const japanForce = aux({
  unit: "1",
  symbol: "P(force | no attack)",
  spec: "10.3",
  doc: "Chance that Japan fights without having been attacked",
  needs: { japanWill },
  value: ({ japanWill }, { logistic }) => logistic(japanWill),
});

export const japanAccess = aux({
  unit: "1",
  symbol: "P(access | no attack)",
  spec: "10.3",
  doc: "Chance that Japan lets United States forces fight from its bases without having been attacked",
  needs: { japanWill, accessOverForce: p.accessOverForce },
  value: ({ japanWill, accessOverForce }, { logistic }) => logistic(japanWill + accessOverForce),
});

// (10.2) A first strike on bases in Japan.

export const attackOnBases = aux({
  unit: "1",
  symbol: "q_atk",
  spec: "10.2",
  doc: "Chance that China strikes bases in Japan at the outset",
  needs: {
    attackIntercept: p.attackIntercept,
    attackFromAccess: p.attackFromAccess,
    japanAccess,
    accessReference: p.accessReference,
    attackFromClosure: p.attackFromClosure,
    closedDaysLast,
    closureDays: p.closureDays,
    closureReference: p.closureReference,
    attackLeast: p.attackLeast,
    attackMost: p.attackMost,
  },
  value: (n, { clip, logistic }) =>
    clip(
      logistic(
        n.attackIntercept +
          n.attackFromAccess * (n.japanAccess - n.accessReference) +
          n.attackFromClosure * (n.closedDaysLast / n.closureDays - n.closureReference),
      ),
      n.attackLeast,
      n.attackMost,
    ),
});

// (10.4) The Philippines.

export const philippineTerms = aux({
  unit: "1",
  symbol: "W_PH - v0",
  spec: "10.4",
  doc: "Sum of what moves the Philippine decision, above its sum in 2026Q1",
  needs: {
    philippineTerms2026: p.philippineTerms2026,
    allyThreatWeight: p.allyThreatWeight,
    threat: at(threatFelt, Perceiver, "PH"),
    allyThreatReference: p.allyThreatReference,
    domesticLens,
    philippineSupportWeight: p.philippineSupportWeight,
    support: at(support, Public, "PH"),
    philippineSupportReference: p.philippineSupportReference,
    philippineInteroperabilityWeight: p.philippineInteroperabilityWeight,
    tie: at(interoperability, Pair, "USPH"),
    philippineNationalsWeight: p.philippineNationalsWeight,
    evacuationRelief: p.evacuationRelief,
    evacuationPlanning,
    japaneseTieWeight: p.japaneseTieWeight,
    japaneseTie: at(interoperability, Pair, "JPPH"),
    philippineTradeWeight: p.philippineTradeWeight,
    tradeShare: at(chinaTradeShare, Aligner, "PH"),
    tradeShareReference: p.tradeShareReference,
    allyCoercionWeight: p.allyCoercionWeight,
    coerced: at(coercedBefore, CoercionTarget, "PH"),
  },
  value: (n) => {
    const nationalsAtRisk = 1 - n.evacuationRelief * n.evacuationPlanning;
    return (
      n.allyThreatWeight * (n.threat - n.allyThreatReference) +
      n.domesticLens * n.philippineSupportWeight * (n.support - n.philippineSupportReference) +
      n.philippineInteroperabilityWeight * n.tie +
      n.philippineNationalsWeight * nationalsAtRisk +
      n.japaneseTieWeight * n.japaneseTie -
      n.philippineTradeWeight * (n.tradeShare - n.tradeShareReference) -
      n.allyCoercionWeight * n.coerced -
      n.philippineTerms2026
    );
  },
});

export const philippineForce = aux({
  unit: "1",
  symbol: "P(force | no attack on PH)",
  spec: "10.4",
  doc: "Chance that the Philippines fights without having been attacked",
  needs: { philippineForce2026: p.philippineForce2026, philippineTerms },
  value: ({ philippineForce2026, philippineTerms }, { logistic, logit }) =>
    logistic(logit(philippineForce2026) + philippineTerms),
});

export const philippineAccess = aux({
  unit: "1",
  symbol: "P(access)",
  spec: "10.4",
  doc: "Chance that the Philippines opens its bases to United States forces; never below the chance that it fights",
  needs: {
    philippineAccess2026: p.philippineAccess2026,
    philippineForce2026: p.philippineForce2026,
    philippineTerms,
  },
  value: ({ philippineAccess2026, philippineForce2026, philippineTerms }, { logistic, logit, max }) =>
    logistic(logit(max(philippineAccess2026, philippineForce2026)) + philippineTerms),
});

export const attackOnPhilippines = aux({
  unit: "1",
  symbol: "q_atk_PH",
  spec: "X4",
  doc: "Chance that China strikes Philippine bases at the outset",
  needs: {
    attackOnPhilippinesIntercept: p.attackOnPhilippinesIntercept,
    attackFromAccess: p.attackFromAccess,
    philippineAccess,
    philippineAccessReference: p.philippineAccessReference,
    attackFromPresence: p.attackFromPresence,
    presencePhilippines,
    attackFromStrike: p.attackFromStrike,
    mainlandStrike,
    hostedStrikeReference: p.hostedStrikeReference,
    attackOnPhilippinesLeast: p.attackOnPhilippinesLeast,
    attackMost: p.attackMost,
  },
  value: (n, { clip, logistic, max, sqrt }) =>
    clip(
      logistic(
        n.attackOnPhilippinesIntercept +
          n.attackFromAccess * (n.philippineAccess - n.philippineAccessReference) +
          n.attackFromPresence * (sqrt(n.presencePhilippines) - 1) +
          n.attackFromStrike * max(0, n.mainlandStrike - n.hostedStrikeReference),
      ),
      n.attackOnPhilippinesLeast,
      n.attackMost,
    ),
});

// (10.5) Delays.

export const warningDays = aux({
  unit: "day",
  spec: "10.5",
  doc: "Days of delay that shared early warning saves an ally that has not been attacked",
  needs: { warningCutsDelay: delay.warningCutsDelay, sharedCoverage },
  value: ({ warningCutsDelay, sharedCoverage }) => warningCutsDelay * sharedCoverage,
});

export const japanForceDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until Japan fights, if it does without having been attacked",
  needs: {
    japanForceDelayBase: delay.japanForceDelayBase,
    clarityCutsDelay: delay.clarityCutsDelay,
    japaneseClarity,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    practiceCutsDelay: delay.practiceCutsDelay,
    practice: at(exerciseStock, Pair, "USJP"),
    practiceScale: delay.practiceScale,
    warningDays,
  },
  value: (n, { exp, max }) => {
    const practised = 1 - n.practiceCutsDelay * (1 - exp(-n.practice / n.practiceScale));
    const politics = (1 - n.clarityCutsDelay * n.japaneseClarity) * (1 - n.rolesCutDelay * n.roleClarity);
    return max(0, n.japanForceDelayBase * politics * practised - n.warningDays);
  },
});

export const japanAccessDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until United States forces may fight from bases in Japan that has not been attacked",
  needs: {
    accessDelayBase: delay.accessDelayBase,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    warningDays,
  },
  value: (n, { max }) => max(0, n.accessDelayBase * (1 - n.rolesCutDelay * n.roleClarity) - n.warningDays),
});

// What the campaign reads: seven cases, their access, their entry days.

export const caseAccess = aux({
  unit: "1",
  over: Campaign,
  symbol: "acc",
  spec: "9.7",
  doc: "Share of first-ring bases from which United States forces may fight once access is settled",
  needs: { japanGrantsAccess, restrictedAccess: p.restrictedAccess },
  value: ({ japanGrantsAccess, restrictedAccess }) => (japanGrantsAccess > 0 ? 1 : restrictedAccess),
});

export const attackShareOfForce = aux({
  unit: "1",
  spec: "9.7",
  doc: "Of the paths on which Japan fights, the share on which it was attacked",
  needs: { attackOnBases, forceGivenAttack: p.forceGivenAttack, japanForce },
  value: ({ attackOnBases, forceGivenAttack, japanForce }) => {
    const attacked = attackOnBases * forceGivenAttack;
    return attacked / (attacked + (1 - attackOnBases) * japanForce);
  },
});

export const japanEntryDay = aux({
  unit: "day",
  symbol: "dJP",
  spec: "9.7, 10.5",
  doc: "Mean day on which Japan starts to fight, given that it does",
  needs: { attackShareOfForce, attackDelay: delay.attackDelay, japanForceDelay },
  value: ({ attackShareOfForce, attackDelay, japanForceDelay }) =>
    attackShareOfForce * attackDelay + (1 - attackShareOfForce) * japanForceDelay,
});

export const accessDay = aux({
  unit: "day",
  over: Campaign,
  spec: "9.7, 10.5",
  doc: "Mean day from which United States forces may fight from bases in Japan: at once when those were struck",
  needs: { japanParticipates, attackShareOfForce, japanAccessDelay },
  value: ({ japanParticipates, attackShareOfForce, japanAccessDelay }) =>
    japanParticipates > 0 ? (1 - attackShareOfForce) * japanAccessDelay : japanAccessDelay,
});

export const philippineEntryDay = aux({
  unit: "day",
  symbol: "dPH",
  spec: "X7",
  doc: "Mean day on which the Philippines opens its bases and, if it fights, starts to fight",
  needs: {
    philippineDelayBase: delay.philippineDelayBase,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    sitesCutDelay: delay.sitesCutDelay,
    edcaSites,
    agreedSites: delay.agreedSites,
    warningDays,
  },
  value: (n, { max }) =>
    max(
      0,
      n.philippineDelayBase *
        (1 - n.rolesCutDelay * n.roleClarity) *
        (1 - n.sitesCutDelay * (n.edcaSites / n.agreedSites)) -
        n.warningDays,
    ),
});
