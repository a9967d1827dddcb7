/** Misperception and the start of crises (specification 8.4). */
import { aux, meanOver, sum } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { hotlines } from "../levers/index.ts";
import { pressureNext } from "./equations.ts";
import { incidents } from "./incidents.ts";
import {
  channelsFromHotlines,
  channelsWithUs,
  crisisFromMisperception,
  crisisPerIncident,
  hotlinesToday,
  misperceptionFloor,
  misperceptionFromUnrest,
  numberOfTheatres,
} from "./ladder-parameters.ts";

// The standard deviation of pressure over the last eight quarters: root of the mean square less the squared mean.

export const pressureSquared = aux({
  spec: "8.4",
  symbol: "z_s^2",
  unit: "1",
  over: Theatre,
  doc: "Square of pressure",
  needs: { pressureNext },
  value: (n) => n.pressureNext * n.pressureNext,
});
export const meanPressure = meanOver(pressureNext, 8, {
  spec: "8.4",
  doc: "Mean pressure over the last eight quarters",
});
export const meanPressureSquared = meanOver(pressureSquared, 8, {
  spec: "8.4",
  doc: "Mean square of pressure over the last eight quarters",
});
export const pressureVariance = sum({
  spec: "8.4",
  symbol: "sd(z)^2",
  unit: "1",
  across: Theatre,
  doc: "Variance of pressure over the last eight quarters, mean over the theatres",
  needs: { meanPressure, meanPressureSquared, numberOfTheatres },
  value: (n, { max }) => max(0, n.meanPressureSquared - n.meanPressure * n.meanPressure) / n.numberOfTheatres,
});

export const usChannels = aux({
  spec: "0.9",
  symbol: "Chan_US",
  unit: "1",
  doc: "Working channels between Washington and Beijing, 0 to 1",
  needs: { channelsWithUs, channelsFromHotlines, hotlines, hotlinesToday },
  value: (n, { clip }) =>
    clip(n.channelsWithUs + n.channelsFromHotlines * (n.hotlines - n.hotlinesToday), 0, 1),
});

export const misperception = aux({
  spec: "8.4",
  symbol: "Mis",
  unit: "1",
  doc: "How easily Washington and Beijing misread each other: few channels and unsteady pressure",
  needs: { usChannels, misperceptionFloor, misperceptionFromUnrest, pressureVariance },
  value: (n, { sqrt }) =>
    (1 - n.usChannels) * (n.misperceptionFloor + n.misperceptionFromUnrest * sqrt(n.pressureVariance)),
});

export const crisisStart = aux({
  spec: "8.4",
  symbol: "p",
  unit: "1",
  over: Theatre,
  doc: "Probability that a crisis starts in the theatre this quarter, when none is going on",
  needs: { crisisPerIncident, incidents, crisisFromMisperception, misperception },
  value: (n, { exp }) =>
    1 - exp(-n.crisisPerIncident * n.incidents * exp(n.crisisFromMisperception * n.misperception)),
});
