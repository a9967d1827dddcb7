/**
 * Does deterrence hold: denial, Beijing's belief in a quick win, and the yearly risk of each use of force.
 *
 * Negligible: half a percentage point of denial or belief, a fiftieth of a per cent a year of invasion (its level under
 * P0 is below one per cent) and a twentieth for the likelier, smaller uses of force; below that no reader would act on it.
 */
import { aux, metric } from "../../engine/language.ts";
import { believedFaitAccompli, denialProbability } from "../m09-use-of-force/beliefs.ts";
import { hazardInvasion, hazardIsland, hazardQuarantine } from "../m09-use-of-force/equations.ts";

/** 1 - (1 - q)^4: four quarters in a row, as the reference table of (9.5) counts them. */
export const invasionRiskPerYear = aux({
  unit: "pp",
  spec: "22 Y03",
  doc: "Chance within a year, at this quarter's hazard, that Beijing tries a landing on Taiwan",
  needs: { hazardInvasion },
  value: (n, { percentagePoints }) => {
    const halfYear = (1 - n.hazardInvasion) * (1 - n.hazardInvasion);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const quarantineRiskPerYear = aux({
  unit: "pp",
  spec: "22 Y04",
  doc: "Chance within a year, at this quarter's hazard, that Beijing imposes a quarantine or blockade",
  needs: { hazardQuarantine },
  value: (n, { percentagePoints }) => {
    const halfYear = (1 - n.hazardQuarantine) * (1 - n.hazardQuarantine);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const islandRiskPerYear = aux({
  unit: "pp",
  spec: "22 Y05",
  doc: "Chance within a year, at this quarter's hazard, that Beijing seizes an outlying island or feature",
  needs: { hazardIsland },
  value: (n, { percentagePoints }) => {
    const halfYear = (1 - n.hazardIsland) * (1 - n.hazardIsland);
    return percentagePoints(1 - halfYear * halfYear);
  },
});

export const denial = metric(denialProbability, {
  id: "Y01",
  spec: "22 Y01",
  doc: "Chance that a landing on Taiwan fails to become a quick win, with allies taking part as modelled; a war that ends the run leaves it at its last value, for it says nothing of later campaigns",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const believedQuickWin = metric(believedFaitAccompli, {
  id: "Y02",
  spec: "22 Y02",
  doc: "Beijing's own belief that a landing would become a quick win; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});

export const invasionRisk = metric(invasionRiskPerYear, {
  id: "Y03",
  spec: "22 Y03",
  doc: "Yearly risk of a landing on Taiwan, in per cent; the hazard that led into a war stands for the quarters lost to it, so that war does not look calm",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.02,
});

export const quarantineRisk = metric(quarantineRiskPerYear, {
  id: "Y04",
  spec: "22 Y04",
  doc: "Yearly risk of a quarantine or blockade of Taiwan, in per cent; the last hazard before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.05,
});

export const islandRisk = metric(islandRiskPerYear, {
  id: "Y05",
  spec: "22 Y05",
  doc: "Yearly risk that an outlying island or feature is seized, in per cent; the last hazard before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.05,
});
