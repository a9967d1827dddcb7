/**
 * Pressure short of war, by theatre: the Taiwan Strait, the South China Sea and the East China Sea.
 *
 * Negligible: a fiftieth of a point of pressure (it rose by more than one point from 2012 to 2026) and three incidents in
 * ten years, far inside what counts of different observers differ by.
 */
import { aux, metric } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { pressureNext } from "../m08-gray-zone/equations.ts";
import { incidentRate } from "../m08-gray-zone/incidents.ts";

/** The expected count and not the drawn one: the effect of a policy must not hang on luck. */
export const incidentsPerYear = aux({
  unit: "1/year",
  over: Theatre,
  spec: "22 Y11",
  doc: "Serious incidents a year expected at this quarter's intensity",
  needs: { incidentRate },
  value: (n, { perYear, step }) => perYear(n.incidentRate / step),
});

export const grayZonePressure = metric(pressureNext, {
  id: "Y10",
  spec: "22 Y10",
  doc: "Gray-zone pressure, as an index with 0 near its level of 2012-16; a war leaves it at its last value, so that the quarters lost do not count as calm",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.02,
});

export const seriousIncidents = metric(incidentsPerYear, {
  id: "Y11",
  spec: "22 Y11",
  doc: "Serious incidents a year; the last intensity before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.3,
});
