/** Ranges of the three-theatre allocation of United States forces (specification M03). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { IndoPacific, Region } from "../axes.ts";

export const indoPacificShareAtStart = parameter({
  unit: "1",
  over: IndoPacific,
  spec: "3.1",
  symbol: "a_IP(2012)",
  range: { IP: [0.35, 0.45, 0.6] },
  grade: "C",
  because: "judged: shares differ by whether ships, aircraft or home ports are counted",
  doc: "Share of United States air and naval forces in the Indo-Pacific in 2012",
});

export const postureLag = parameter({
  unit: "quarter",
  spec: "3.1",
  symbol: "tauPos",
  range: [2, 4, 8],
  grade: "C",
  because: "judged: forces move between theatres within half a year to two years",
  doc: "Time in which forces move between theatres",
});

export const landPowerAtSea = parameter({
  unit: "1",
  spec: "3.2",
  symbol: "phiS",
  range: [0, 0.1, 0.25],
  grade: "C",
  because: "Land power elsewhere does not tie down air and naval power in Asia now (paper B, B1)",
  doc: "Short-run worth in the Indo-Pacific of land forces held elsewhere",
});

export const airNavalInvestmentAtStart = fixed(0.5, {
  unit: "1",
  spec: "3.4",
  symbol: "u0",
  grade: "C",
  because: "half each: air-naval and land forces of 2012 renew themselves",
  doc: "Share of investment in forces that goes to air and naval forces when nothing pulls",
});

export const landCommitmentDrag = parameter({
  unit: "1",
  spec: "3.4",
  symbol: "bG",
  range: [0.1, 0.3, 0.6],
  grade: "C",
  because:
    "judged: how far money for land forces in Europe is money lost to ships and aircraft is disputed (paper B, B1)",
  doc: "Air-naval share of investment lost per unit more of land commitment in Europe",
});

export const procurementLag = parameter({
  unit: "quarter",
  spec: "3.4",
  symbol: "tauF",
  range: [20, 32, 48],
  grade: "C",
  because: "judged: five to twelve years, the time of a procurement cycle",
  doc: "Time in which the mix of procurement follows policy",
});

export const forceDepreciation = parameter({
  unit: "1/quarter",
  spec: "3.4",
  symbol: "dep",
  range: [0.015, 0.02, 0.03],
  grade: "B",
  sources: ["SPEC"],
  doc: "Share of forces that retires in a quarter; investment is twice that, so that halves hold both at rest",
});

export const substitution = parameter({
  unit: "1",
  over: Region,
  spec: "3.5",
  symbol: "sub",
  range: { IP: [0, 0, 0], EU: [0.2, 0.5, 0.8], ME: [0, 0, 0] },
  grade: "C",
  because:
    "judged for Europe, where allies build up; allies elsewhere do not substitute for United States forces",
  doc: "How much United States force a unit of allied build-up replaces in each theatre",
});

export const europeanBuildupRate = coefficient(0.02, {
  unit: "1/year",
  spec: "3.6",
  because:
    "Europe's added forces cover a quarter of its demand by 2035, half of which substitution lets Washington take away; its money rises faster, but units follow money late",
  doc: "Yearly build-up of European forces since 2022, as a share of demand in Europe",
});

export const europeanBuildupStart = fixed(40, {
  unit: "quarter",
  spec: "3.6",
  grade: "C",
  because: "The specification starts it in 2022",
  doc: "Time from 2012Q1 to 2022Q1",
});

export const surgeShare = parameter({
  unit: "1",
  spec: "3.3",
  symbol: "sg",
  range: [0.2, 0.4, 0.6],
  grade: "C",
  because: "judged: what other commands could release, from a fifth to three fifths; plans are secret",
  doc: "Share of air and naval forces held elsewhere that reinforces the Indo-Pacific in a war",
});

export const surgeDays = parameter({
  unit: "day",
  spec: "3.3",
  symbol: "dS",
  range: [20, 30, 60],
  grade: "C",
  because: "judged: sailing times from the Atlantic and the Gulf, with some days to two months to make ready",
  doc: "Days until the reinforcement has arrived in full",
});

export const surgeLossPerWar = parameter({
  unit: "1",
  spec: "3.3",
  symbol: "chi",
  range: [0.3, 0.5, 0.8],
  grade: "C",
  because:
    "judged from the one-war standard: a second war takes much of what could be sent, a third the rest",
  doc: "Share of the reinforcement that each war elsewhere keeps away",
});

export const earlyCampaign = fixed(30, {
  unit: "day",
  spec: "3.3",
  grade: "C",
  because: "The days in which a landing succeeds or fails; also the day of the surge metric",
  doc: "First days of a war over which reinforcement is averaged",
});

export const indoPacificForceOf2026 = fixed(0.44, {
  unit: "1",
  spec: "M05",
  symbol: "X_IP(2026)",
  grade: "C",
  because: "Fitted once: value of 2026Q1 on the central noise-free path of P0",
  doc: "Indo-Pacific force at which stand-off and tactical strikes have their 2026 size",
});
