/**
 * How often pressure turns into crises, clashes and war.
 *
 * Negligible: one crisis in a hundred years, and half a percentage point of a chance over the whole window: absolute
 * levels of both are judgement (specification 28), so smaller differences between policies mean nothing.
 *
 * Y06 and Y08 ask whether something happens at all by the end of 2035. Their chance is one minus the chance of quiet,
 * and that already contains the war that may end the run. So what is measured is the chance given that no war had ended
 * the run before the quarter, and a run that has ended counts as 1, because war is among the events counted:
 * peace * (1 - quiet / peace) + (1 - peace) * 1 = 1 - quiet. Leaving ended runs out would hide the worst of them.
 */
import { aux, metric, next } from "../../engine/language.ts";
import { crisisRate } from "../m08-gray-zone/ladder.ts";
import { firstClashNext, firstForceNext, majorWar } from "../m09-use-of-force/events.ts";
import { peaceSurvival } from "../state/war.ts";

export const peaceSurvivalNext = next(peaceSurvival, {
  spec: "22 Y06, Y08",
  needs: { peaceSurvival, majorWar },
  value: (n) => n.peaceSurvival * (1 - n.majorWar),
});

export const forceWhilePeace = aux({
  unit: "1",
  spec: "22 Y06",
  doc: "Chance that force at level 4 or above has been used by the end of the quarter, given that no war had ended the run before it",
  needs: { firstForceNext, peaceSurvival },
  value: (n) => 1 - n.firstForceNext / n.peaceSurvival,
});

export const clashWhilePeace = aux({
  unit: "1",
  spec: "22 Y08",
  doc: "Chance that a clash with deaths or worse has happened by the end of the quarter, given that no war had ended the run before it",
  needs: { firstClashNext, peaceSurvival },
  value: (n) => 1 - n.firstClashNext / n.peaceSurvival,
});

export const forceBy2035 = metric(forceWhilePeace, {
  id: "Y06",
  spec: "22 Y06",
  doc: "Chance of any use of force at level 4 or above from 2026Q3 to the end of 2035; quarters lost to a war count as 1, for that war is such a use",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: { counts: 1 },
  path: "quiet",
  negligible: 0.005,
});

export const crises = metric(crisisRate, {
  id: "Y07",
  spec: "22 Y07",
  doc: "New crises a year, all theatres; the last rate before a war stands for the quarters lost to it, so that war does not look calm",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});

export const clashBy2035 = metric(clashWhilePeace, {
  id: "Y08",
  spec: "22 Y08",
  doc: "Chance of a clash with deaths, or worse, from 2026Q3 to the end of 2035; quarters lost to a war count as 1, for that war is worse than a clash",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: { counts: 1 },
  path: "quiet",
  negligible: 0.005,
});

export const majorWarBy2035 = metric(majorWar, {
  id: "Y06.major",
  spec: "22 Y06",
  doc: "Chance of a landing on Taiwan or a war at level 5 by the end of 2035; quarters lost to such a war count as 1, and the last quarter adds its hazard",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: { counts: 1 },
  negligible: 0.005,
});
