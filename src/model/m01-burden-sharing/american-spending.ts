/** What the United States spends on defence: a record and an assumed path (specification M01). */
import { aux, series } from "../../engine/language.ts";
import { UnitedStates } from "../axes.ts";
import { gdp, historyGate } from "../m19-shocks/equations.ts";
import { americanShareShift } from "./parameters.ts";

export const americanShareRecord = series({
  unit: "1",
  spec: "M01",
  grade: "A",
  sources: ["SIPRI24", "ICAEW26"],
  because: "Yearly shares stand at the third quarter of their year; the last one is held",
  doc: "United States defence share, observed to 2025",
  points: [
    ["2012Q1", 0.04462],
    ["2012Q3", 0.04462],
    ["2013Q3", 0.04024],
    ["2014Q3", 0.03679],
    ["2015Q3", 0.03464],
    ["2016Q3", 0.03403],
    ["2017Q3", 0.03298],
    ["2018Q3", 0.03304],
    ["2019Q3", 0.03409],
    ["2020Q3", 0.03645],
    ["2021Q3", 0.03405],
    ["2022Q3", 0.03309],
    ["2023Q3", 0.03304],
    ["2024Q3", 0.03419],
    ["2025Q3", 0.031],
  ],
});

export const spendingOfUnitedStates = aux({
  unit: "bnUSD/year",
  over: UnitedStates,
  spec: "1.3",
  needs: { americanShareRecord, americanShareShift, gdp, historyGate },
  value: (n) => (n.americanShareRecord + n.historyGate * n.americanShareShift) * n.gdp,
  doc: "Defence spending of the United States, on its assumed path",
});
