/**
 * Escalation that nobody wanted (specification 23 X9), and how far a crisis may lead (T08.2).
 *
 * X9 counts a step up the ladder as inadvertent if the same random numbers with Mis = 0 give none. The model carries chances
 * of levels, so the count is an expectation: in each month, from each level, the chance of a step up less the chance of one
 * with Mis = 0 in the same state of the world, weighted by the chance of being on the level. The crisis from which it starts
 * is taken as given; crises that would not have started without misperception are a share of their own.
 */
import { at, aux, next, product, stock, sum } from "../../engine/language.ts";
import { CrisisLevel, Theatre, Threshold } from "../axes.ts";
import { crisisStart, misperception } from "./crises.ts";
import { incidents } from "./incidents.ts";
import {
  clashMonth,
  crisisMonth,
  crisisRate,
  crisisRateIn,
  escalation,
  escalationShift,
  ladderMonth,
  standstill,
  warMonth,
} from "./ladder.ts";
import { baseEscalation, crisisPerIncident, misperceptionOnLadder } from "./ladder-parameters.ts";

export const deliberateEscalation = aux({
  spec: "23 X9",
  symbol: "U_l(Mis=0)",
  unit: "1",
  over: [Theatre, CrisisLevel],
  doc: "Probability per month of going one level up if nobody misread anybody",
  needs: { baseEscalation, escalationShift, misperceptionOnLadder, misperception },
  value: (n, { logistic, logit }) =>
    logistic(logit(n.baseEscalation) + n.escalationShift - n.misperceptionOnLadder * n.misperception),
});

export const stepsUpSoFar = stock({
  unit: "1",
  over: Theatre,
  clock: ladderMonth,
  initial: 0,
  doc: "Steps up the ladder to be expected since the start of the quarter",
});
export const deliberateStepsUpSoFar = stock({
  unit: "1",
  over: Theatre,
  clock: ladderMonth,
  initial: 0,
  doc: "Steps up the ladder to be expected since the start of the quarter if nobody misread anybody",
});

export const stepsUp = next(stepsUpSoFar, {
  spec: "23 X9",
  needs: {
    stepsUpSoFar,
    crisisMonth: at(crisisMonth, Threshold, "majorWar"),
    clashMonth: at(clashMonth, Threshold, "majorWar"),
    warMonth: at(warMonth, Threshold, "majorWar"),
    fromCrisis: at(escalation, CrisisLevel, "crisis"),
    fromClash: at(escalation, CrisisLevel, "clash"),
    fromWar: at(escalation, CrisisLevel, "limitedWar"),
  },
  value: (n) =>
    n.stepsUpSoFar + n.crisisMonth * n.fromCrisis + n.clashMonth * n.fromClash + n.warMonth * n.fromWar,
});
export const deliberateStepsUp = next(deliberateStepsUpSoFar, {
  spec: "23 X9",
  needs: {
    deliberateStepsUpSoFar,
    crisisMonth: at(crisisMonth, Threshold, "majorWar"),
    clashMonth: at(clashMonth, Threshold, "majorWar"),
    warMonth: at(warMonth, Threshold, "majorWar"),
    fromCrisis: at(deliberateEscalation, CrisisLevel, "crisis"),
    fromClash: at(deliberateEscalation, CrisisLevel, "clash"),
    fromWar: at(deliberateEscalation, CrisisLevel, "limitedWar"),
  },
  value: (n) =>
    n.deliberateStepsUpSoFar +
    n.crisisMonth * n.fromCrisis +
    n.clashMonth * n.fromClash +
    n.warMonth * n.fromWar,
});

export const allStepsUp = sum({
  spec: "23 X9",
  unit: "1",
  across: Theatre,
  doc: "Steps up the ladder to be expected this quarter, all theatres",
  needs: { stepsUp },
  value: (n) => n.stepsUp,
});
export const allDeliberateStepsUp = sum({
  spec: "23 X9",
  unit: "1",
  across: Theatre,
  doc: "Steps up the ladder to be expected this quarter if nobody misread anybody, all theatres",
  needs: { deliberateStepsUp },
  value: (n) => n.deliberateStepsUp,
});

export const inadvertentStepsUp = aux({
  spec: "23 X9",
  unit: "1",
  doc: "Inadvertent steps up the ladder to be expected this quarter",
  needs: { allStepsUp, allDeliberateStepsUp },
  value: (n) => n.allStepsUp - n.allDeliberateStepsUp,
});
export const inadvertentShareOfSteps = aux({
  spec: "22 Y09",
  unit: "1",
  doc: "Share of this quarter's steps up the ladder that are inadvertent; 0 while no crisis is possible",
  needs: { inadvertentStepsUp, allStepsUp },
  value: (n) => (n.allStepsUp > 0 ? n.inadvertentStepsUp / n.allStepsUp : 0),
});

// Crises that start by misreading (8.4).

export const deliberateCrisisStart = aux({
  spec: "23 X9",
  symbol: "p(Mis=0)",
  unit: "1",
  over: Theatre,
  doc: "Probability that a crisis would start in the theatre this quarter if nobody misread anybody, when none is going on",
  needs: { crisisPerIncident, incidents },
  value: (n, { exp }) => 1 - exp(-n.crisisPerIncident * n.incidents),
});

export const inadvertentCrisisRate = sum({
  spec: "23 X9",
  unit: "1/year",
  across: Theatre,
  doc: "New crises a year that would not start if nobody misread anybody",
  needs: { crisisRateIn, crisisStart, deliberateCrisisStart },
  value: (n) => (n.crisisStart > 0 ? n.crisisRateIn * (1 - n.deliberateCrisisStart / n.crisisStart) : 0),
});
export const inadvertentShareOfCrises = aux({
  spec: "22 Y09",
  unit: "1",
  doc: "Share of this quarter's new crises that would not start if nobody misread anybody; 0 where none can start",
  needs: { inadvertentCrisisRate, crisisRate },
  value: (n) => (n.crisisRate > 0 ? n.inadvertentCrisisRate / n.crisisRate : 0),
});

// How far a crisis leads (T08.2): with this quarter's chances for good, each level is left upward or by settlement.

export const crisisToMajorWar = product({
  spec: "8.5, T08.2",
  unit: "1",
  over: Theatre,
  across: CrisisLevel,
  doc: "Chance that a crisis in the theatre ends in major war, at this quarter's monthly chances",
  needs: { escalation, standstill },
  value: (n) => n.escalation / (1 - n.standstill),
});
