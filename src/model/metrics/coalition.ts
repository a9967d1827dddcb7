/**
 * How the region takes sides: alignment, commitment, trade with China, and what distance and water do to them.
 *
 * Negligible: half a point of alignment or trade share, a quarter of a year of waiting, a twentieth of a level; surveys
 * differ by more from year to year.
 */
import { aux, fixed, metric, sum } from "../../engine/language.ts";
import { Neighbour } from "../axes.ts";
import { alignmentNext } from "../m13-coalition/alignment.ts";
import { commitmentLevel, firstRiseSurvival } from "../m13-coalition/commitment.ts";
import { distanceToChina, waterBarrier } from "../m13-coalition/distance-parameters.ts";
import { meanDependence } from "../m13-coalition/trade-dependence.ts";

export const neighbourCount = fixed(8, {
  unit: "1",
  spec: "22 Y34",
  doc: "Number of light and secondary states",
  grade: "A",
  because: "count of the axis",
});
export const thousandKilometres = fixed(1000, {
  unit: "km",
  spec: "23 B32",
  doc: "Distance per which the slope of alignment on distance is given",
  grade: "A",
  because: "a definition",
});

export const neighbourAlignment = aux({
  unit: "1",
  over: Neighbour,
  spec: "22 Y34",
  doc: "Alignment of a light or secondary state with the United States, 0 to 1",
  needs: { alignmentNext },
  value: (n) => n.alignmentNext,
});
export const neighbourAlignmentMean = sum({
  unit: "1",
  across: Neighbour,
  spec: "22 Y34",
  symbol: "mean al",
  doc: "Alignment of light and secondary states with the United States, mean over states",
  needs: { neighbourAlignment, neighbourCount },
  value: (n) => n.neighbourAlignment / n.neighbourCount,
});
export const neighbourCommitment = aux({
  unit: "1",
  over: Neighbour,
  spec: "22 Y35",
  doc: "Expected commitment of a light or secondary state to the coalition, 0 hedging to 3 treaty",
  needs: { commitmentLevel },
  value: (n) => n.commitmentLevel,
});
export const neighbourCommitmentMean = sum({
  unit: "1",
  across: Neighbour,
  spec: "13.2",
  symbol: "mean lv",
  doc: "Expected commitment of light and secondary states to the coalition, mean over states",
  needs: { neighbourCommitment, neighbourCount },
  value: (n) => n.neighbourCommitment / n.neighbourCount,
});
export const waitForRise = aux({
  unit: "quarter",
  spec: "22 Y35",
  doc: "Expected part of this quarter that passes before any neighbour raises its commitment",
  needs: { firstRiseSurvival },
  value: (n, { step }) => n.firstRiseSurvival * step,
});

// Slopes across states by least squares, one cause at a time.

export const meanDistance = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Distance to China in thousand kilometres, mean over light and secondary states",
  needs: { distanceToChina, thousandKilometres, neighbourCount },
  value: (n) => n.distanceToChina / (n.thousandKilometres * n.neighbourCount),
});
export const distanceFromMean = aux({
  unit: "1",
  over: Neighbour,
  spec: "23 B32",
  doc: "Distance to China in thousand kilometres, beyond that of the mean state",
  needs: { distanceToChina, thousandKilometres, meanDistance },
  value: (n) => n.distanceToChina / n.thousandKilometres - n.meanDistance,
});
export const distanceSpread = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Sum of squares of distances from their mean",
  needs: { distanceFromMean },
  value: (n) => n.distanceFromMean * n.distanceFromMean,
});
export const meanWater = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Water between the state and China, mean over light and secondary states",
  needs: { waterBarrier, neighbourCount },
  value: (n) => n.waterBarrier / n.neighbourCount,
});
export const waterFromMean = aux({
  unit: "1",
  over: Neighbour,
  spec: "23 B32",
  doc: "Water between the state and China, beyond that of the mean state",
  needs: { waterBarrier, meanWater },
  value: (n) => n.waterBarrier - n.meanWater,
});
export const waterSpread = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Sum of squares of water from its mean",
  needs: { waterFromMean },
  value: (n) => n.waterFromMean * n.waterFromMean,
});

export const alignmentByDistance = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Slope of alignment on distance across light and secondary states, per thousand kilometres",
  needs: { distanceFromMean, distanceSpread, neighbourAlignment },
  value: (n) => (n.distanceFromMean * n.neighbourAlignment) / n.distanceSpread,
});
export const alignmentByWater = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Slope of alignment on water across light and secondary states, from land to sea",
  needs: { waterFromMean, waterSpread, neighbourAlignment },
  value: (n) => (n.waterFromMean * n.neighbourAlignment) / n.waterSpread,
});
export const commitmentByDistance = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Slope of commitment on distance across light and secondary states, levels per thousand kilometres",
  needs: { distanceFromMean, distanceSpread, neighbourCommitment },
  value: (n) => (n.distanceFromMean * n.neighbourCommitment) / n.distanceSpread,
});
export const commitmentByWater = sum({
  unit: "1",
  across: Neighbour,
  spec: "23 B32",
  doc: "Slope of commitment on water across light and secondary states, levels from land to sea",
  needs: { waterFromMean, waterSpread, neighbourCommitment },
  value: (n) => (n.waterFromMean * n.neighbourCommitment) / n.waterSpread,
});

export const alignmentMean = metric(neighbourAlignmentMean, {
  id: "Y34",
  spec: "22 Y34",
  doc: "Alignment of light and secondary states with the United States, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});
export const dependenceIn2035 = metric(meanDependence, {
  id: "Y34.dependence",
  spec: "X3",
  doc: "China's share of the goods trade of its partners in 2035, mean over ten states; a war leaves it at its last value",
  window: ["2035Q1", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.001,
});
export const alignmentSlopeOnDistance = metric(alignmentByDistance, {
  id: "Y34.distance",
  spec: "23 B32",
  doc: "Slope of alignment on distance in 2025, per thousand kilometres from China, across light and secondary states: below 0 where the farther are less aligned; wars lie later",
  window: ["2025Q1", "2025Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});
export const alignmentSlopeOnWater = metric(alignmentByWater, {
  id: "Y34.water",
  spec: "23 B32",
  doc: "Slope of alignment on water in 2025, from land to sea, across light and secondary states: below 0 where those behind water are less aligned; wars lie later",
  window: ["2025Q1", "2025Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});
export const commitmentWait = metric(waitForRise, {
  id: "Y35",
  spec: "22 Y35",
  doc: "Expected quarters from the start of the packages until any light or secondary state raises its commitment, censored at the horizon; a war leaves the chance that none has risen as it was",
  window: ["2026Q3", "2035Q4"],
  reducer: "sum",
  better: "neither",
  closing: "last",
  negligible: 0.25,
});
export const commitmentIn2035 = metric(neighbourCommitmentMean, {
  id: "Y35.level",
  spec: "13.2",
  doc: "Expected commitment of light and secondary states to the coalition in 2035, 0 hedging to 3 treaty, mean over states; a war leaves it at its last value",
  window: ["2035Q1", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.05,
});
export const commitmentSlopeOnDistance = metric(commitmentByDistance, {
  id: "Y35.distance",
  spec: "23 B32",
  doc: "Slope of commitment on distance in 2025, levels per thousand kilometres from China, across light and secondary states: below 0 where the farther are less committed; wars lie later",
  window: ["2025Q1", "2025Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.05,
});
export const commitmentSlopeOnWater = metric(commitmentByWater, {
  id: "Y35.water",
  spec: "23 B32",
  doc: "Slope of commitment on water in 2025, levels from land to sea, across light and secondary states: below 0 where those behind water are less committed; wars lie later",
  window: ["2025Q1", "2025Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.05,
});
