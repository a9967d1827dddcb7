/** Parameters and dated agreements of the three alliance pairs (specification M14). */
import { coefficient, fixed, parameter, series } from "../../engine/language.ts";
import { Pair, UsPair } from "../axes.ts";

export const accessEffect = coefficient(0.25, {
  unit: "1",
  spec: "14.1",
  because:
    "Forces that may enter and stay close a quarter of the gap, the most with information, because nothing else can be done together without it; with all five at full the tie is .72",
  doc: "Share of the missing interoperability that access of forces closes",
});
export const logisticsEffect = coefficient(0.15, {
  unit: "1",
  spec: "14.1",
  because:
    "Shared fuel and parts prolong what access allows and open nothing new, so three fifths of the effect of access; the agreements of 2013 to 2026 left no measure of use",
  doc: "Share of the missing interoperability that mutual supply closes",
});
export const informationEffect = coefficient(0.25, {
  unit: "1",
  spec: "14.1",
  because:
    "Classified data make common targeting possible, so they rank with access; Japan and Korea kept theirs through the quarrel of 2019, which shows how staffs value it",
  doc: "Share of the missing interoperability that sharing of classified information closes",
});
export const planningEffect = coefficient(0.15, {
  unit: "1",
  spec: "14.1",
  because:
    "Plans save days rather than add means: as much as logistics, half of exercises; NATO had plans without readiness and coalitions of the willing the reverse",
  doc: "Share of the missing interoperability that joint planning closes",
});
export const exerciseEffect = coefficient(0.3, {
  unit: "1",
  spec: "14.1",
  because:
    "Practice closes three tenths, the largest single part, since agreements stay on paper until crews have used them; a pair that only exercised would reach .3 and no more",
  doc: "Share of the missing interoperability that unlimited practice closes",
});
export const exerciseScale = coefficient(3, {
  unit: "1",
  spec: "14.1",
  because:
    "The stock of 2 that today's yearly round sustains has brought half of the gain; on half the scale it would have brought three quarters, on half more a little over a third",
  doc: "Stock of exercises at which practice has given about two thirds of what it can give",
});
export const exerciseDecay = coefficient(0.08, {
  unit: "1/quarter",
  spec: "14.2",
  because:
    "Crews and staffs rotate every two to three years and take practice with them: half is gone in 8.3 quarters, and in 17 or 5.4 at the ends",
  doc: "Share of the stock of exercises that is forgotten in a quarter",
});
export const exercisesUsPair = coefficient(0.16, {
  unit: "1/quarter",
  spec: "M14",
  doc: "Exercises of a pair with the United States at today's pace",
  because: "holds a stock of two at today's pace",
});
export const exercisesJapanPhilippines = coefficient(0.1, {
  unit: "1/quarter",
  spec: "M14",
  sources: ["MB260324"],
  because:
    "Joint drills since the access agreement run at five eighths of the pace of American ones and would settle at a stock of 1.25; Japan's combat troops first took part in 2026",
  doc: "Exercises of Japan and the Philippines at today's pace",
});
export const exercisesBeforeAccess = coefficient(0.02, {
  unit: "1/quarter",
  spec: "M14",
  sources: ["DZRH25"],
  because:
    "Observers, port calls and relief drills are a fifth of later practice and hold a stock of a quarter; without an access agreement combat troops could not come",
  doc: "Exercises of Japan and the Philippines before their access agreement was signed",
});
export const jointExercisesBegun = series({
  unit: "1",
  spec: "M14",
  doc: "Whether Japan and the Philippines exercise under their access agreement of July 2024: 0 no, 1 yes",
  points: [
    ["2012Q1", 0],
    ["2024Q3", 1],
  ],
  between: "step",
  grade: "A",
  sources: ["SPEC", "BW250812", "TRIB250911"],
});

export const planningStart = parameter({
  unit: "1",
  spec: "M14",
  doc: "Joint planning of the United States and Japan at today's clarity of roles; full clarity brings it to 1",
  range: [0.35, 0.7, 1],
  grade: "C",
  because: "judged, half either way up to 1: plans are secret, and a status cannot exceed 1",
});
export const roleClarityToday = fixed(0.2, {
  unit: "1",
  spec: "20",
  doc: "Clarity of roles today, from which the gain in planning is counted",
  grade: "C",
  because: "default of lever L40",
});

export const accessInForce = series({
  unit: "1",
  over: Pair,
  symbol: "Acc",
  spec: "14.1",
  doc: "Access of forces that agreements in force allow, 0 to 1",
  points: {
    USJP: [["2012Q1", 1]],
    USPH: [
      ["2012Q1", 0],
      ["2016Q1", 0.55],
      ["2023Q2", 1],
    ],
    JPPH: [
      ["2012Q1", 0],
      ["2025Q3", 1],
    ],
  },
  between: "step",
  grade: "B",
  sources: ["SPEC", "USNI230403", "BW250812", "TRIB250911"],
  because: "dates are read; five of nine EDCA sites count as .55",
});
export const logisticsInForce = series({
  unit: "1",
  over: Pair,
  symbol: "Log",
  spec: "14.1",
  doc: "Mutual supply that agreements in force allow, 0 to 1",
  points: {
    USJP: [["2012Q1", 1]],
    USPH: [["2012Q1", 1]],
    JPPH: [
      ["2012Q1", 0],
      ["2027Q1", 1],
    ],
  },
  between: "step",
  grade: "B",
  sources: ["SPEC", "NIP260115"],
  because:
    "the Japan-Philippines agreement was signed in January 2026; its entry into force in 2027 is a guess",
});
export const informationInForce = series({
  unit: "1",
  over: UsPair,
  symbol: "Info",
  spec: "14.1",
  doc: "Whether the pair with the United States may share classified information",
  points: {
    USJP: [["2012Q1", 1]],
    USPH: [
      ["2012Q1", 0],
      ["2024Q4", 1],
    ],
  },
  between: "step",
  grade: "A",
  sources: ["SPEC", "AA241118", "SUN241118"],
});
