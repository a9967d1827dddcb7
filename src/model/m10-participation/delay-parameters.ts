/** Parameters of how soon allies take part (specification 10.5, X7). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const usEntryDay = coefficient(2, {
  unit: "day",
  symbol: "dUS",
  spec: "M05",
  doc: "Day of the campaign on which the United States starts to fight",
});

export const attackDelay = coefficient(2, {
  unit: "day",
  spec: "10.5",
  doc: "Mean delay of Japan after a strike on its bases",
});

export const japanForceDelayBase = parameter({
  unit: "day",
  spec: "10.5",
  doc: "Mean delay of Japanese force without an attack, before clarity, roles and practice",
  range: [5, 12, 25],
  grade: "C",
  because: "judged: a legal finding, a cabinet decision and the Diet take from days to weeks",
});

export const accessDelayBase = parameter({
  unit: "day",
  spec: "10.5",
  doc: "Mean delay of access to bases in Japan without an attack, before clear roles",
  range: [1, 4, 10],
  grade: "C",
  because: "judged: consent to combat use of bases could come within a day or be fought over",
});

export const clarityCutsDelay = coefficient(0.4, {
  unit: "1",
  spec: "10.5",
  doc: "Share of Japan's delay that full declared clarity saves",
});

export const rolesCutDelay = coefficient(0.3, {
  unit: "1",
  spec: "10.5, X7",
  doc: "Share of an ally's delay that full role clarity saves",
});

export const practiceCutsDelay = coefficient(0.2, {
  unit: "1",
  spec: "10.5",
  doc: "Share of Japan's delay that exercises without end save",
});

export const practiceScale = coefficient(3, {
  unit: "1",
  spec: "10.5, 14.1",
  doc: "Exercise stock that brings most of what practice can bring",
});

export const philippineDelayBase = coefficient(6, {
  unit: "day",
  spec: "X7",
  doc: "Delay of the Philippines without clear roles and usable sites",
});

export const sitesCutDelay = coefficient(0.2, {
  unit: "1",
  spec: "X7",
  doc: "Share of the Philippine delay that the nine agreed sites save when all are usable",
});

export const agreedSites = fixed(9, {
  unit: "site",
  spec: "X7",
  doc: "Philippine sites agreed under the Enhanced Defense Cooperation Agreement",
  grade: "A",
  sources: ["SPEC"],
});

export const warningCutsDelay = coefficient(2, {
  unit: "day",
  spec: "10.5",
  doc: "Days of an ally's delay that full shared radar coverage saves",
});
