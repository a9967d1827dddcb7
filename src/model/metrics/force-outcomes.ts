/**
 * What the use of force leads to: time without it, attempts that succeed, and where crises begin and end.
 *
 * Negligible: two weeks of peace in nine and a half years; attempts that succeed a quarter of what counts for attempts,
 * since about one in four to three does; one crisis in a hundred years; a fiftieth of a per cent of crises that end in
 * major war, which about one in a hundred does; half a percentage point of the inadvertent share.
 */
import { at, aux, metric } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import {
  crisisToMajorWar,
  inadvertentShareOfCrises,
  inadvertentShareOfSteps,
  inadvertentStepsUp,
} from "../m08-gray-zone/inadvertent.ts";
import { crisisRateIn } from "../m08-gray-zone/ladder.ts";
import { majorWarFromCrisis } from "../m09-use-of-force/crisis-outcome.ts";
import { quickWin } from "../m09-use-of-force/beliefs.ts";
import { hazardInvasion, hazardIsland, hazardQuarantine } from "../m09-use-of-force/equations.ts";
import { firstForceNext } from "../m09-use-of-force/events.ts";
import { islandSuccess, quarantineSuccess } from "../m09-use-of-force/limited-force.ts";
import { firstForce } from "../state/force.ts";
import { peaceSurvival } from "../state/war.ts";

// Time to the first use of force (D38).

/** A quarter in which force is first used counts half. Lost runs add nothing: their war was the first use. */
export const yearsWithoutForce = aux({
  unit: "year",
  spec: "23 D38",
  doc: "Part of a year that this quarter adds to the time without force at level 4 or above, given that no war had ended the run before it",
  needs: { firstForce, firstForceNext, peaceSurvival },
  value: (n, { perYear, step }) =>
    (n.firstForce + n.firstForceNext) / 2 / n.peaceSurvival / perYear(1 / step),
});

export const timeToForce = metric(yearsWithoutForce, {
  id: "Y06.time",
  spec: "23 D38",
  doc: "Restricted mean time from 2026Q3 to the first use of force at level 4 or above, in years of at most nine and a half; quarters lost to a war add nothing, for that war is such a use",
  window: ["2026Q3", "2035Q4"],
  reducer: "sum",
  better: "higher",
  closing: { counts: 0 },
  path: "quiet",
  negligible: 0.04,
});

// Attempts that succeed.

export const invasionWonPerYear = aux({
  unit: "pp",
  spec: "22 Y03",
  doc: "Chance within a year, at this quarter's hazard, of a landing on Taiwan that becomes a quick win",
  needs: { hazardInvasion, quickWin },
  value: (n, { percentagePoints }) => {
    const halfYear = (1 - n.hazardInvasion * n.quickWin) * (1 - n.hazardInvasion * n.quickWin);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const quarantineWonPerYear = aux({
  unit: "pp",
  spec: "22 Y04",
  doc: "Chance within a year, at this quarter's hazard, of a quarantine or blockade of Taiwan that succeeds",
  needs: { hazardQuarantine, quarantineSuccess },
  value: (n, { percentagePoints }) => {
    const halfYear =
      (1 - n.hazardQuarantine * n.quarantineSuccess) * (1 - n.hazardQuarantine * n.quarantineSuccess);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const islandWonPerYear = aux({
  unit: "pp",
  spec: "22 Y05",
  doc: "Chance within a year, at this quarter's hazard, of the successful seizure of an outlying island or feature",
  needs: { hazardIsland, islandSuccess },
  value: (n, { percentagePoints }) => {
    const halfYear = (1 - n.hazardIsland * n.islandSuccess) * (1 - n.hazardIsland * n.islandSuccess);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const invasionWon = metric(invasionWonPerYear, {
  id: "Y03.won",
  spec: "22 Y03",
  doc: "Yearly risk of a landing on Taiwan that becomes a quick win, in per cent; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});

export const quarantineWon = metric(quarantineWonPerYear, {
  id: "Y04.won",
  spec: "22 Y04",
  doc: "Yearly risk of a quarantine or blockade of Taiwan that succeeds, in per cent; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.02,
});

export const islandWon = metric(islandWonPerYear, {
  id: "Y05.won",
  spec: "22 Y05",
  doc: "Yearly risk that an outlying island or feature is seized with success, in per cent; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.04,
});

// Crises by theatre.

export const crisesInStrait = aux({
  unit: "1/year",
  spec: "22 Y07",
  doc: "New crises a year in the Taiwan Strait",
  needs: { rate: at(crisisRateIn, Theatre, "TWS") },
  value: (n) => n.rate,
});
export const crisesInSouth = aux({
  unit: "1/year",
  spec: "22 Y07",
  doc: "New crises a year in the South China Sea",
  needs: { rate: at(crisisRateIn, Theatre, "SCS") },
  value: (n) => n.rate,
});
export const crisesInEast = aux({
  unit: "1/year",
  spec: "22 Y07",
  doc: "New crises a year in the East China Sea",
  needs: { rate: at(crisisRateIn, Theatre, "ECS") },
  value: (n) => n.rate,
});

export const straitCrises = metric(crisesInStrait, {
  id: "Y07.TWS",
  spec: "22 Y07",
  doc: "New crises a year in the Taiwan Strait; the last rate before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});
export const southCrises = metric(crisesInSouth, {
  id: "Y07.SCS",
  spec: "22 Y07",
  doc: "New crises a year in the South China Sea; the last rate before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});
export const eastCrises = metric(crisesInEast, {
  id: "Y07.ECS",
  spec: "22 Y07",
  doc: "New crises a year in the East China Sea; the last rate before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});

export const majorWarPerCrisis = aux({
  unit: "pp",
  over: Theatre,
  spec: "23 B10",
  doc: "Chance that a crisis in the theatre ends in major war, at this quarter's chances",
  needs: { majorWarFromCrisis },
  value: (n, { percentagePoints }) => percentagePoints(n.majorWarFromCrisis),
});
export const majorWarPerCrisisByLadder = aux({
  unit: "pp",
  over: Theatre,
  spec: "T08.2",
  doc: "Chance that a crisis in the theatre climbs to major war step by step, at this quarter's chances",
  needs: { crisisToMajorWar },
  value: (n, { percentagePoints }) => percentagePoints(n.crisisToMajorWar),
});

export const crisisEndsInWar = metric(majorWarPerCrisis, {
  id: "Y44",
  spec: "23 B10",
  doc: "Chance that a crisis in the theatre ends in major war, by level 5 or by a landing on Taiwan while it lasts, in per cent of crises; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.02,
});
export const crisisClimbsToWar = metric(majorWarPerCrisisByLadder, {
  id: "Y44.ladder",
  spec: "T08.2",
  doc: "Chance that a crisis in the theatre climbs to major war step by step, in per cent of crises; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.02,
});

// Escalation that nobody wanted (X9).

export const inadvertentStepsPoints = aux({
  unit: "pp",
  spec: "22 Y09, X9",
  doc: "Share of this quarter's steps up the ladder that nobody would have taken without misperception",
  needs: { inadvertentShareOfSteps },
  value: (n, { percentagePoints }) => percentagePoints(n.inadvertentShareOfSteps),
});
export const inadvertentCrisesPoints = aux({
  unit: "pp",
  spec: "22 Y09, X9",
  doc: "Share of this quarter's new crises that would not start without misperception",
  needs: { inadvertentShareOfCrises },
  value: (n, { percentagePoints }) => percentagePoints(n.inadvertentShareOfCrises),
});
export const inadvertentStepsPerYear = aux({
  unit: "1/year",
  spec: "22 Y09, X9",
  doc: "Inadvertent steps up the ladder a year to be expected at this quarter's rate",
  needs: { inadvertentStepsUp },
  value: (n, { perYear, step }) => perYear(n.inadvertentStepsUp / step),
});

export const inadvertentEscalation = metric(inadvertentStepsPoints, {
  id: "Y09",
  spec: "22 Y09, X9",
  doc: "Share of escalations, that is of steps up the ladder from a crisis, that are inadvertent, in per cent; the last share before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.2,
});
export const inadvertentCrises = metric(inadvertentCrisesPoints, {
  id: "Y09.crises",
  spec: "22 Y09, X9",
  doc: "Share of new crises that would not start without misperception, in per cent; the last share before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.2,
});
export const inadvertentEscalations = metric(inadvertentStepsPerYear, {
  id: "Y09.rate",
  spec: "22 Y09, X9",
  doc: "Inadvertent steps up the ladder a year: the number behind the share, which guardrails lower; the last rate before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.0002,
});
