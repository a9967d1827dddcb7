/**
 * Economic coercion: how often it comes, what it costs, what it gains, and how much Japan depends on Chinese rare earths.
 *
 * All are expectations from hazards, not counts. Negligible: one episode in two hundred years (its level under P0 is one in
 * twenty for each target), one concession in a thousand, a two-hundredth of a per cent of output, half a percentage point of
 * dependence; published figures of the last differ by ten points.
 */
import { at, aux, metric } from "../../engine/language.ts";
import { CoercionTarget, Exposure } from "../axes.ts";
import { expectedStarts } from "../m12-coercion/expected-episodes.ts";
import { rareEarthDependenceNext } from "../m12-coercion/exposure.ts";
import { expectedConcessions, expectedLoss, expectedLossBy } from "../m12-coercion/loss.ts";

export const episodesPerYear = aux({
  unit: "1/year",
  over: CoercionTarget,
  spec: "22 Y31",
  doc: "Episodes of coercion a year that Beijing is expected to start, at this quarter's hazard",
  needs: { expectedStarts },
  value: (n, { perYear, step }) => perYear(n.expectedStarts / step),
});
export const concessionsPerYear = aux({
  unit: "1/year",
  spec: "22 Y31",
  doc: "Concessions to coercion a year, all targets, at this quarter's hazards",
  needs: { expectedConcessions },
  value: (n, { perYear, step }) => perYear(n.expectedConcessions / step),
});
export const energyLoss = aux({
  unit: "pp",
  spec: "22 Y32",
  doc: "Output that the Philippines is expected to lose this quarter through energy at risk",
  needs: { expected: at(at(expectedLossBy, CoercionTarget, "PH"), Exposure, "energy") },
  value: (n) => n.expected,
});

export const coercionEpisodes = metric(episodesPerYear, {
  id: "Y31",
  spec: "22 Y31",
  doc: "Episodes of economic coercion a year that Beijing chooses to start, not counting those after a use of force; the last rate before a war stands for the quarters lost to it, so that war does not look calm",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});
export const coercionConcessions = metric(concessionsPerYear, {
  id: "Y31.concessions",
  spec: "22 Y31",
  doc: "Concessions to economic coercion a year, all targets; the last rate before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.001,
});
export const coercionLoss = metric(expectedLoss, {
  id: "Y32",
  spec: "22 Y32",
  doc: "Output lost to economic coercion, per cent of gross domestic product; a war leaves it at its last value, for its own cost is not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});
export const coercionEnergyLoss = metric(energyLoss, {
  id: "Y32.energy",
  spec: "22 Y32",
  doc: "Part of the Philippine loss that comes through energy at risk, per cent of gross domestic product; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.001,
});
export const rareEarthDependenceMean = metric(rareEarthDependenceNext, {
  id: "Y33",
  spec: "22 Y33",
  doc: "China's share of Japan's rare earths; a war leaves it at its last value, though it would cut supply",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});
