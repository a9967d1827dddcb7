/**
 * Outcomes of one run set against each other, for claims about what is largest (specification 23).
 *
 * Negligible: a hundredth of all incidents; a fiftieth of a per cent of crises, as in Y44; a twenty-fifth of a percentage
 * point a year, as in what it compares.
 */
import { at, aux, metric, sum } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { incidentRate } from "../m08-gray-zone/incidents.ts";
import {
  invasionWonPerYear,
  islandWonPerYear,
  majorWarPerCrisis,
  quarantineWonPerYear,
} from "./force-outcomes.ts";

export const allIncidents = sum({
  unit: "1",
  across: Theatre,
  spec: "23 B09",
  doc: "Serious incidents in all theatres",
  needs: { incidentRate },
  value: (n) => n.incidentRate,
});

export const southernShare = aux({
  unit: "1",
  spec: "23 B09",
  doc: "Share of serious incidents that happen in the South China Sea",
  needs: { south: at(incidentRate, Theatre, "SCS"), allIncidents },
  value: (n) => n.south / n.allIncidents,
});

export const southernIncidents = metric(southernShare, {
  id: "Y11.share",
  spec: "23 B09",
  doc: "Share of serious incidents that happen in the South China Sea; the last share before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.01,
});

export const straitMargin = aux({
  unit: "pp",
  spec: "23 B10",
  doc: "By how much likelier a crisis in the Taiwan Strait ends in major war than one in either other theatre",
  needs: {
    strait: at(majorWarPerCrisis, Theatre, "TWS"),
    south: at(majorWarPerCrisis, Theatre, "SCS"),
    east: at(majorWarPerCrisis, Theatre, "ECS"),
  },
  value: (n, { max }) => n.strait - max(n.south, n.east),
});

export const straitIsWorst = metric(straitMargin, {
  id: "Y44.margin",
  spec: "23 B10",
  doc: "By how many per cent of crises one in the Taiwan Strait ends in major war more often than one in either other theatre; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.02,
});

export const grabsOverSqueezes = aux({
  unit: "pp",
  spec: "23 B21",
  doc: "Yearly chance of land won by landing or seizure, less that of a successful quarantine",
  needs: { invasionWonPerYear, islandWonPerYear, quarantineWonPerYear },
  value: (n) => n.invasionWonPerYear + n.islandWonPerYear - n.quarantineWonPerYear,
});

export const landWonByGrabs = metric(grabsOverSqueezes, {
  id: "Y03.grabs",
  spec: "23 B21",
  doc: "Yearly chance, in per cent, of land won by landing or seizure, less that of a successful quarantine; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.04,
});
