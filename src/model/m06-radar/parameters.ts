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
export const coverageAlone = fixed(0.01, {
  unit: "1",
  symbol: "CovBar",
  spec: "T06.2",
  doc: "Coverage of the Bashi Channel baseline by Japan's own radars: .25 x 0 + .5 x 0 + .25 x .04 over the three heights",
  until: "M06",
  grade: "B",
  sources: ["SPEC"],
});
export const coverageShared = fixed(0.8, {
  unit: "1",
  symbol: "CovRef",
  spec: "6.4",
  doc: "Coverage under full Japan-Philippine sharing: .25 x .28 + .5 x .96 + .25 x 1 over the three heights; the reference of surveillance",
  until: "M06",
  grade: "B",
  sources: ["SPEC"],
});
export const fullRadarTransfer = fixed(4, {
  unit: "site",
  spec: "M06",
  doc: "Radars transferred to the Philippines at which its picture is complete",
  grade: "C",
  because: "four sets are planned",
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
  because: "bound set by the specification",
});
export const surveillanceCeiling = fixed(1.2, {
  unit: "1",
  spec: "6.4",
  doc: "Highest surveillance factor",
  grade: "C",
  because: "bound set by the specification",
});
