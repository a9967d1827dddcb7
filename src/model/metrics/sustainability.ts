/**
 * Whether a course can be kept up: friction on Okinawa, support at home, debt, and quarters in which nothing gives way.
 *
 * Negligible: half a percentage point of friction and support, which polls cannot tell apart; a twentieth of a point of
 * GDP of debt, a hundredth of what Japan borrows in a year; one point of quarters, less than half a quarter of the 38.
 */
import { at, aux, fixed, metric, parameter, smallest } from "../../engine/language.ts";
import { Ally, Public } from "../axes.ts";
import { usCostRate } from "../cost.ts";
import { debtNext, fatigueNext } from "../m01-burden-sharing/debt-fatigue-autonomy.ts";
import { baselineSupport } from "../m11-domestic-politics/parameters.ts";
import { okinawaFrictionNext, supportNext } from "../m11-domestic-politics/support.ts";

export const fatigueLimit = fixed(0.5, {
  unit: "1",
  spec: "22 Y42",
  grade: "C",
  because: "Set by the definition of the metric",
  doc: "Fatigue with defence budgets from which an ally's course counts as not sustained",
});

export const usCostCap = parameter({
  unit: "bnUSD/year",
  spec: "22 Y42",
  range: [5, 15, 30],
  grade: "C",
  because: "judged: from a rounding error of the United States budget to three per cent of it",
  doc: "Yearly United States cost over the present course above which Congress would not follow",
});

export const fatigueBorne = aux({
  unit: "1",
  over: Ally,
  spec: "22 Y42",
  needs: { fatigueLimit, fatigueNext },
  value: (n) => (n.fatigueNext < n.fatigueLimit ? 1 : 0),
  doc: "1 in quarters in which the ally's public bears its defence budget",
});

export const supportKept = aux({
  unit: "1",
  over: Public,
  spec: "22 Y42",
  needs: { baselineSupport, supportNext },
  value: (n) => (n.supportNext > n.baselineSupport ? 1 : 0),
  doc: "1 in quarters in which support is above where it started in 2012",
});

export const costBorne = aux({
  unit: "1",
  spec: "22 Y42",
  needs: { usCostCap, usCostRate },
  value: (n) => (n.usCostRate < n.usCostCap ? 1 : 0),
  doc: "1 in quarters in which the United States cost over the present course is under its cap",
});

export const allFatigueBorne = smallest({
  unit: "1",
  across: Ally,
  spec: "22 Y42",
  needs: { fatigueBorne },
  value: (n) => n.fatigueBorne,
  doc: "1 in quarters in which both allies bear their budgets",
});

export const allSupportKept = smallest({
  unit: "1",
  across: Public,
  spec: "22 Y42",
  needs: { supportKept },
  value: (n) => n.supportKept,
  doc: "1 in quarters in which support is above its start in Japan, the Philippines and the United States",
});

export const sustainedPoints = aux({
  unit: "pp",
  spec: "22 Y42",
  needs: { allFatigueBorne, allSupportKept, costBorne },
  value: (n, { percentagePoints }) => percentagePoints(n.allFatigueBorne * n.allSupportKept * n.costBorne),
  doc: "100 in quarters in which budgets, support and cost are all sustained, in both allies and the United States",
});

export const debtPoints = aux({
  unit: "pp",
  spec: "22 Y41",
  needs: { debt: at(debtNext, Ally, "JP") },
  value: (n, { percentagePoints }) => percentagePoints(n.debt),
  doc: "Public debt that defence has added in Japan since 2012, in per cent of GDP",
});

export const okinawaFrictionMean = metric(okinawaFrictionNext, {
  id: "Y36",
  spec: "22 Y36",
  doc: "Friction over bases on Okinawa, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});

export const supportMean = metric(supportNext, {
  id: "Y37",
  spec: "22 Y37",
  doc: "Public support for helping in a conflict over Taiwan, 0 to 1; a war leaves it at its last value, for rallies are not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const debtEffectMean = metric(debtPoints, {
  id: "Y41",
  spec: "22 Y41",
  doc: "Public debt that defence has added in Japan since 2012, in per cent of GDP; a war leaves it at its last value, for war debt is not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.05,
});

export const sustainability = metric(sustainedPoints, {
  id: "Y42",
  spec: "22 Y42",
  doc: "Quarters, in per cent, in which both allies bear their budgets, support in all three publics is above its start and the United States cost is under its cap; quarters lost to a war count as not sustained",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: { counts: 0 },
  negligible: 1,
});
