/**
 * Nuclear and strategic standing: hedging, Washington's say over allies, Chinese second strike, reinforcement from afar.
 *
 * Negligible: half a percentage point of each index, since all four rest on judged scales; of forces, half a per cent of
 * those of 2012, which is a ship or two.
 */
import { metric } from "../../engine/language.ts";
import { usControl } from "../m01-burden-sharing/control.ts";
import { nuclearHedging } from "../m01-burden-sharing/nuclear-hedging.ts";
import { surgeForce } from "../m03-theatres/surge.ts";
import { secondStrike } from "../m17-strategic/equations.ts";

export const nuclearHedgingMean = metric(nuclearHedging, {
  id: "Y39",
  spec: "22 Y39",
  doc: "Nuclear hedging of Japan and Korea, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});

export const usControlMean = metric(usControl, {
  id: "Y39.control",
  spec: "1.7",
  doc: "Say that Washington keeps over the ally's course, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const secondStrikeMean = metric(secondStrike, {
  id: "Y40",
  spec: "22 Y40",
  doc: "China's confidence that it can strike back after a nuclear attack, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const surgeMean = metric(surgeForce, {
  id: "Y47",
  spec: "3.3",
  doc: "American force in the Indo-Pacific on day 30 of a conflict, all air and naval forces of 2012 being 1; a war leaves it at its last value, for losses are not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});
