/**
 * What radars see and how early they warn.
 *
 * Negligible: half a percentage point of coverage, two of 379 points; a quarter of a minute of warning, less than
 * people on duty can use.
 */
import { metric } from "../../engine/language.ts";
import { pictureCoverage } from "../m06-radar/equations.ts";
import { warningGain } from "../m06-radar/warning.ts";

export const coverageByAltitude = metric(pictureCoverage, {
  id: "Y23",
  spec: "22 Y23",
  doc: "Share of the line from Taiwan to Luzon in Japan's radar picture at 100, 1,000 and 9,000 m; quarters lost to a war are left out, for geometry does not change with it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "excluded",
  negligible: 0.005,
});

export const warningGained = metric(warningGain, {
  id: "Y24",
  spec: "22 Y24",
  doc: "Minutes of warning that the Sakishimas gain from shared radars over their own; quarters lost to a war are left out, for geometry does not change with it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "excluded",
  negligible: 0.25,
});
