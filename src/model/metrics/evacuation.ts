/**
 * How many get out in time, and what relief stores are worth.
 *
 * Negligible: half a percentage point of those to be evacuated, some 1,700 people; a hundredth of the relief score.
 */
import { metric } from "../../engine/language.ts";
import { evacuatedShare, reliefScore } from "../m16-evacuation/equations.ts";

export const evacuatedInTime = metric(evacuatedShare, {
  id: "Y38",
  spec: "22 Y38",
  doc: "Share of the allies' nationals in Taiwan and of the people of the Sakishimas brought out within a week and a fortnight of warning; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const relief = metric(reliefScore, {
  id: "Y38.relief",
  spec: "16.3",
  doc: "Worth of relief stores, 0 to 1: their level times the share of bases open times how well Japan and the Philippines work together; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.01,
});
