/** Parameters of radar coverage and information sharing (specification M06). */
import { fixed, parameter } from "../../engine/language.ts";

export const agreementPicture = parameter({
  unit: "1",
  symbol: "qs",
  spec: "M06",
  doc: "Usable share of the partner's radar picture under an information agreement alone",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "an agreement permits sharing through liaison; it does not produce a link",
});
export const linkPicture = parameter({
  unit: "1",
  symbol: "qs",
  spec: "M06",
  doc: "Usable share of the partner's radar picture with a live data link",
  range: [0.8, 0.9, 1],
  grade: "C",
  because: "a link passes nearly all tracks, less what filters and outages take",
});
export const fullRadarTransfer = fixed(4, {
  unit: "site",
  spec: "M06",
  doc: "Radars transferred to the Philippines at which its picture is complete",
  grade: "C",
  because: "four sets are planned under the contract of 2020",
});
export const coverageGain = parameter({
  unit: "1",
  symbol: "kI",
  spec: "6.4",
  doc: "Gain of anti-ship effectiveness per unit of coverage",
  range: [0.1, 0.2, 0.4],
  grade: "C",
  because: "judged: coverage is not tracking, and no public measurement links it to hits",
});
export const surveillanceFloor = fixed(0.7, {
  unit: "1",
  spec: "6.4",
  doc: "Lowest surveillance factor",
  grade: "C",
  because: "bound of 6.4: ships, aircraft and satellites see without the radars",
});
export const surveillanceCeiling = fixed(1.2, {
  unit: "1",
  spec: "6.4",
  doc: "Highest surveillance factor",
  grade: "C",
  because: "bound of 6.4: better pictures do not add missiles or launchers",
});

// (6.3) Warning.

export const latencyNone = fixed(60, {
  unit: "minute",
  symbol: "lat",
  spec: "6.3",
  doc: "Time that news of a target takes between partners who may not share classified information",
  grade: "C",
  because: "longer than any target needs: without an agreement the news is no warning",
});
export const latencyLiaison = parameter({
  unit: "minute",
  symbol: "lat",
  spec: "6.3",
  doc: "Time that news of a target takes through liaison officers under an agreement",
  range: [5, 10, 20],
  grade: "C",
  because: "judged: a call between two operations centres, with translation and release in between",
});
export const latencyLink = parameter({
  unit: "minute",
  symbol: "lat",
  spec: "6.3",
  doc: "Time that a track takes over a live data link, until somebody acts on it",
  range: [1, 2, 5],
  grade: "C",
  because: "judged: the link itself takes seconds, people on duty take a minute or more",
});
export const distanceToDefended = fixed(400, {
  unit: "km",
  symbol: "Doff",
  spec: "6.3",
  doc: "Distance that a target flies from Batanes to the Sakishimas",
  grade: "B",
  because: "455 km from Batanes to Yonaguni along the ellipsoid, rounded down as the specification does",
});
export const targetSpeed = fixed(15, {
  unit: "km/minute",
  spec: "6.3",
  doc: "Speed of a target, 900 km an hour",
  grade: "C",
  because: "cruising speed of jet aircraft and of slower cruise missiles",
});
