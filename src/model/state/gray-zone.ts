/** Pressure below the threshold of war and the crisis ladder, carried from quarter to quarter (specification M08). */
import { stock } from "../../engine/language.ts";
import { Theatre, Threshold } from "../axes.ts";

export const pressure = stock({
  unit: "1",
  over: Theatre,
  symbol: "z_s",
  spec: "8.1",
  doc: "Chinese gray-zone pressure, as a logarithm of incidents against their base rate, at the start of the quarter",
});
export const grayZoneCapability = stock({
  unit: "1",
  initial: 0,
  symbol: "lnGZ",
  spec: "8.1",
  doc: "Capability of China's coast guard and maritime militia, as a logarithm relative to 2012",
});
export const incidentMemory = stock({
  unit: "1",
  over: Theatre,
  symbol: "Mem_s",
  spec: "8.3",
  doc: "Past serious incidents that still excite new ones, discounted by their age",
});
export const incidentsSmoothed = stock({
  unit: "1",
  over: Theatre,
  symbol: "N_s",
  spec: "7.3",
  doc: "Serious incidents per quarter, smoothed over a year, as they stood last quarter",
});
export const incidentReference = stock({
  unit: "1",
  over: Theatre,
  symbol: "Nref_s",
  spec: "0.10",
  doc: "Serious incidents per quarter to be expected at the pressure of 2012Q1; kept for the whole run",
});

// Only with the law of two regimes (switch S3).

export const heatedRegime = stock({
  unit: "1",
  over: Theatre,
  spec: "24 S3",
  doc: "1 while incidents in the theatre are in their heated regime, 0 while they are quiet, as drawn in this run",
});
export const heatedChance = stock({
  unit: "1",
  over: Theatre,
  spec: "24 S3",
  doc: "Chance that incidents in the theatre are in their heated regime, whatever this run draws",
});

export const crisisShare = stock({
  unit: "1",
  over: [Theatre, Threshold],
  initial: 0,
  spec: "8.5",
  doc: "Probability of being at level 2 (crisis) at the start of the quarter, given that the threshold has not been reached before",
});
export const clashShare = stock({
  unit: "1",
  over: [Theatre, Threshold],
  initial: 0,
  spec: "8.5",
  doc: "Probability of being at level 3 (clash with deaths) at the start of the quarter, given that the threshold has not been reached before",
});
export const warShare = stock({
  unit: "1",
  over: [Theatre, Threshold],
  initial: 0,
  spec: "8.5",
  doc: "Probability of being at level 4 (limited war) at the start of the quarter, given that the threshold has not been reached before",
});
