/**
 * Crises and their ladder (specification 8.4, 8.5).
 *
 * Levels: 2 crisis, 3 clash with deaths, 4 limited war, 5 major war; a settlement leads back to routine. The model carries
 * probabilities of levels and never a drawn level. For each threshold (first clash, first limited war, major war) a copy of
 * the ladder is carried in which what reaches the threshold is counted and taken out, so that the probability of reaching it
 * this quarter, given that it has not been reached before, is exact. A quarter is three monthly steps.
 *
 * Before 2026Q3 it is known that no crisis rose above level 2. There the step from level 2 is withheld: the share that
 * would have taken it is taken out too, and reported for the likelihood weight of history instead of as a clash.
 */
import { at, aux, clock, next, product, stock, sum } from "../../engine/language.ts";
import { Ally, CrisisLevel, Theatre, Threshold } from "../axes.ts";
import { guardrailLens, opportunityLens, securityLens } from "../lenses.ts";
import { guardrails } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { flexibilityLast } from "../state/credibility.ts";
import { clashShare, crisisShare, warShare } from "../state/gray-zone.ts";
import { crisisStart, misperception } from "./crises.ts";
import {
  baseEscalation,
  baseSettlement,
  flexibilityOnLadder,
  flexibilityReference,
  guardrailsOnLadder,
  inadvertentShare,
  japanFlexibilityWeight,
  misperceptionOnLadder,
  passesClash,
  passesLimitedWar,
  resolveOnLadder,
} from "./ladder-parameters.ts";
import { half } from "./parameters.ts";
import { resolve } from "./resolve.ts";

// 8.5 Monthly probabilities.

export const alliedFlexibility = aux({
  spec: "8.5",
  symbol: "Flex",
  unit: "1",
  doc: "Diplomatic flexibility of both allies as of last quarter",
  needs: {
    japan: at(flexibilityLast, Ally, "JP"),
    philippines: at(flexibilityLast, Ally, "PH"),
    japanFlexibilityWeight,
  },
  value: (n) => n.japanFlexibilityWeight * n.japan + (1 - n.japanFlexibilityWeight) * n.philippines,
});

export const escalationShift = aux({
  spec: "8.5",
  symbol: "logit U_l +=",
  unit: "1",
  over: Theatre,
  doc: "Shift of the monthly chance of escalation, as a logit",
  needs: {
    misperceptionOnLadder,
    misperception,
    guardrailLens,
    guardrailsOnLadder,
    guardrails,
    senderReliability,
    inadvertentShare,
    flexibilityOnLadder,
    alliedFlexibility,
    flexibilityReference,
    securityLens,
    opportunityLens,
    resolveOnLadder,
    resolve,
    half,
  },
  value: (n) =>
    n.misperceptionOnLadder * n.misperception -
    n.guardrailLens * n.guardrailsOnLadder * n.guardrails * n.senderReliability * n.inadvertentShare -
    n.flexibilityOnLadder * (n.alliedFlexibility - n.flexibilityReference) +
    n.half * (n.securityLens - n.opportunityLens) * n.resolveOnLadder * (n.resolve - n.half),
});

export const escalation = aux({
  spec: "8.5",
  symbol: "U_l",
  unit: "1",
  over: [Theatre, CrisisLevel],
  doc: "Probability per month of going one level up",
  needs: { baseEscalation, escalationShift },
  value: (n, { logistic, logit }) => logistic(logit(n.baseEscalation) + n.escalationShift),
});

export const standstill = aux({
  spec: "8.5",
  symbol: "1-U_l-X_l",
  unit: "1",
  over: [Theatre, CrisisLevel],
  doc: "Probability per month of staying on the level",
  needs: { escalation, baseSettlement },
  value: (n, { max }) => max(0, 1 - n.escalation - n.baseSettlement),
});

// 8.5 The ladder inside a quarter. The quarter opens with the crises that start in it.

export const ladderMonth = clock({
  unit: "month",
  steps: 3,
  doc: "Months of the crisis ladder, three in every quarter",
});

export const crisisShareOpening = aux({
  spec: "8.4",
  unit: "1",
  over: [Theatre, Threshold],
  doc: "Probability of level 2 with the crises that start this quarter; at most one crisis goes on in a theatre",
  needs: { crisisShare, clashShare, warShare, crisisStart },
  value: (n) => n.crisisShare + (1 - n.crisisShare - n.clashShare - n.warShare) * n.crisisStart,
});

export const crisisMonth = stock({
  unit: "1",
  over: [Theatre, Threshold],
  clock: ladderMonth,
  doc: "Probability of level 2 at the start of the month",
});
export const clashMonth = stock({
  unit: "1",
  over: [Theatre, Threshold],
  clock: ladderMonth,
  doc: "Probability of level 3, below the threshold, at the start of the month",
});
export const warMonth = stock({
  unit: "1",
  over: [Theatre, Threshold],
  clock: ladderMonth,
  doc: "Probability of level 4, below the threshold, at the start of the month",
});
export const reachedSoFar = stock({
  unit: "1",
  over: [Theatre, Threshold],
  clock: ladderMonth,
  initial: 0,
  doc: "Probability of having reached the threshold since the start of the quarter",
});

export const crisisMonthNext = next(crisisMonth, {
  spec: "8.5",
  needs: { crisisMonth, stay: at(standstill, CrisisLevel, "crisis") },
  value: (n) => n.crisisMonth * n.stay,
  start: { needs: { crisisShareOpening }, value: (n) => n.crisisShareOpening },
});
export const clashMonthNext = next(clashMonth, {
  spec: "8.5",
  needs: {
    crisisMonth,
    clashMonth,
    stay: at(standstill, CrisisLevel, "clash"),
    up: at(escalation, CrisisLevel, "crisis"),
    passesClash,
    historyGate,
  },
  value: (n) => n.clashMonth * n.stay + n.passesClash * n.historyGate * n.crisisMonth * n.up,
  start: { needs: { clashShare }, value: (n) => n.clashShare },
});
export const warMonthNext = next(warMonth, {
  spec: "8.5",
  needs: {
    clashMonth,
    warMonth,
    stay: at(standstill, CrisisLevel, "limitedWar"),
    up: at(escalation, CrisisLevel, "clash"),
    passesLimitedWar,
  },
  value: (n) => n.warMonth * n.stay + n.passesLimitedWar * n.clashMonth * n.up,
  start: { needs: { warShare }, value: (n) => n.warShare },
});
export const reached = next(reachedSoFar, {
  spec: "8.5",
  needs: {
    reachedSoFar,
    crisisMonth,
    clashMonth,
    warMonth,
    fromCrisis: at(escalation, CrisisLevel, "crisis"),
    fromClash: at(escalation, CrisisLevel, "clash"),
    fromWar: at(escalation, CrisisLevel, "limitedWar"),
    passesClash,
    passesLimitedWar,
    historyGate,
  },
  value: (n) =>
    n.reachedSoFar +
    (1 - n.passesClash * n.historyGate) * n.crisisMonth * n.fromCrisis +
    (1 - n.passesLimitedWar) * n.clashMonth * n.fromClash +
    n.warMonth * n.fromWar,
});

// 8.5 Back to the quarter: what has not reached the threshold goes on.

export const crisisShareNext = next(crisisShare, {
  spec: "8.5",
  needs: { crisisMonthNext, reached },
  value: (n) => n.crisisMonthNext / (1 - n.reached),
});
export const clashShareNext = next(clashShare, {
  spec: "8.5",
  needs: { clashMonthNext, reached },
  value: (n) => n.clashMonthNext / (1 - n.reached),
});
export const warShareNext = next(warShare, {
  spec: "8.5",
  needs: { warMonthNext, reached },
  value: (n) => n.warMonthNext / (1 - n.reached),
});

// What other mechanisms read.

export const notReached = product({
  spec: "8.5",
  unit: "1",
  over: Threshold,
  across: Theatre,
  doc: "Probability that no theatre reaches the threshold this quarter, given that none has before",
  needs: { reached },
  value: (n) => 1 - n.reached,
});

export const clashHazard = aux({
  spec: "8.5",
  unit: "1",
  doc: "Probability of a first clash with deaths (level 3) this quarter, given none before; 0 before 2026Q3",
  needs: { notReached: at(notReached, Threshold, "clash"), historyGate },
  value: (n) => n.historyGate * (1 - n.notReached),
});
export const limitedWarHazard = aux({
  spec: "8.5",
  unit: "1",
  doc: "Probability of a first limited war (level 4) this quarter, given none before; 0 before 2026Q3",
  needs: { notReached: at(notReached, Threshold, "limitedWar"), historyGate },
  value: (n) => n.historyGate * (1 - n.notReached),
});
export const majorWarHazard = aux({
  spec: "8.5",
  unit: "1",
  doc: "Probability of a major war (level 5) by way of the ladder this quarter, given none before; 0 before 2026Q3",
  needs: { notReached: at(notReached, Threshold, "majorWar"), historyGate },
  value: (n) => n.historyGate * (1 - n.notReached),
});
export const withheldEscalation = aux({
  spec: "0.5",
  unit: "1",
  doc: "Before 2026Q3: probability that a crisis would have risen above level 2 this quarter, which did not happen; 0 after",
  needs: { notReached: at(notReached, Threshold, "clash"), historyGate },
  value: (n) => (1 - n.historyGate) * (1 - n.notReached),
});

/** Use of force is weighed after crises have started (specification 0.5), so the crises of this quarter count. */
export const straitCrisis = aux({
  spec: "8.5",
  unit: "1",
  doc: "Probability that the Taiwan Strait is at level 2 or above in this quarter, given no major war before",
  needs: {
    crisis: at(at(crisisShareOpening, Theatre, "TWS"), Threshold, "majorWar"),
    clash: at(at(clashShare, Theatre, "TWS"), Threshold, "majorWar"),
    war: at(at(warShare, Theatre, "TWS"), Threshold, "majorWar"),
  },
  value: (n) => n.crisis + n.clash + n.war,
});

export const crisisRateIn = aux({
  spec: "8.4",
  unit: "1/year",
  over: Theatre,
  doc: "New crises a year in the theatre to be expected at this quarter's rate",
  needs: {
    crisisStart,
    crisis: at(crisisShare, Threshold, "majorWar"),
    clash: at(clashShare, Threshold, "majorWar"),
    war: at(warShare, Threshold, "majorWar"),
  },
  value: (n, { perYear, step }) => perYear(((1 - n.crisis - n.clash - n.war) * n.crisisStart) / step),
});

export const crisisRate = sum({
  spec: "8.4",
  unit: "1/year",
  across: Theatre,
  doc: "New crises a year to be expected at this quarter's rate",
  needs: { crisisRateIn },
  value: (n) => n.crisisRateIn,
});
