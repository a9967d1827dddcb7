/** Parameters of what Beijing weighs (specification M09; those of the choice itself are in choice-parameters.ts). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

const bound = "bound written in the equation";

// (9.1) The status quo.

export const statusQuoBase = coefficient(15, {
  unit: "util",
  spec: "9.1",
  doc: "Utility of the status quo with nothing for or against it",
});

export const assuranceUtility = parameter({
  unit: "util",
  symbol: "uA",
  spec: "9.1",
  doc: "Utility of the status quo gained from full, reliable assurance",
  range: [0, 6, 15],
  grade: "C",
  because: "judged: from nothing, if Beijing's aim is fixed, to as much as the status quo is worth by itself",
});

export const separationUtility = coefficient(25, {
  unit: "util",
  spec: "9.1",
  doc: "Utility of the status quo lost if Taiwan drifted to full separation",
});

export const windowUtility = coefficient(20, {
  unit: "util",
  spec: "9.1",
  doc: "Utility of the status quo lost to a window that closes fast",
});

export const insecurityUtility = parameter({
  unit: "util/pp",
  symbol: "uT",
  spec: "9.1",
  doc: "Utility of the status quo lost per percentage point of threat that Beijing feels above 2012",
  range: [0, 0.8, 2.5],
  grade: "C",
  because: "kept wide, or claims D03 and D35 are judged in advance",
});

export const insecurityBound = coefficient(10, {
  unit: "pp",
  spec: "9.1",
  doc: "Change of threat beyond which the status quo loses or gains no more",
});

// (9.2)-(9.4) Three ways to use force.

export const controlValue = fixed(100, {
  unit: "util",
  symbol: "V",
  spec: "9.2",
  doc: "Utility of control over Taiwan, the unit of measurement",
  grade: "C",
  because: "definition of the scale",
});

export const lensShareOfPull = coefficient(0.25, {
  unit: "1",
  spec: "9.2",
  doc: "Part of the pull of a quick win that theory lenses move; without effect under the neutral lens",
});

export const failureCost = parameter({
  unit: "util",
  symbol: "CF",
  spec: "9.2",
  doc: "Cost of a failed landing",
  range: [40, 80, 160],
  grade: "C",
  because: "judged against control of Taiwan at 100: a lost landing could end a leadership",
});

export const warCost = parameter({
  unit: "util",
  symbol: "CW",
  spec: "9.2",
  doc: "Cost of war with the United States",
  range: [15, 30, 60],
  grade: "C",
  because:
    "judged against control of Taiwan at 100: losses and risk of war with the United States, whoever wins",
});

export const sanctionCost = parameter({
  unit: "util",
  symbol: "CE",
  spec: "9.2",
  doc: "Cost of sanctions of the expected intensity",
  range: [10, 20, 60],
  grade: "C",
  because:
    "judged against control of Taiwan at 100: wide, since no economy of China's size has been sanctioned",
});

export const nuclearCost = parameter({
  unit: "util",
  symbol: "CNu",
  spec: "9.2",
  doc: "Cost of nuclear escalation",
  range: [200, 500, 1500],
  grade: "C",
  because: "judged: at least twice, at most fifteen times the value of control",
});

export const sanctionsFromResponse = coefficient(0.8, {
  unit: "1",
  spec: "0.9 Econ",
  doc: "Expected sanction intensity gained from full joint response to coercion",
});

export const jointResponse2026 = fixed(0.1, {
  unit: "1",
  spec: "0.9 Econ",
  doc: "Joint response at which expected sanctions have intensity one",
  grade: "C",
  because: "default of lever L52",
});

export const quarantinePrize = coefficient(60, {
  unit: "util",
  spec: "9.3",
  doc: "Utility of a quarantine that succeeds",
});

export const quarantineFailure = coefficient(25, {
  unit: "util",
  spec: "9.3",
  doc: "Cost of a quarantine that fails",
});

export const quarantineSanctions = coefficient(0.6, {
  unit: "1",
  spec: "9.3",
  doc: "Sanctions after a quarantine relative to those after a landing",
});

export const quarantineWar = coefficient(0.4, {
  unit: "1",
  spec: "9.3",
  doc: "War cost of a quarantine relative to that of a landing, given that the United States acts",
});

export const quarantineBase = coefficient(0.35, {
  unit: "1",
  symbol: "qQ",
  spec: "9.7",
  doc: "Chance that a quarantine succeeds against reserves of three months",
});

export const quarantineReserves = coefficient(0.2, {
  unit: "1",
  spec: "9.7",
  doc: "Loss of that chance per year of reserves beyond three months",
});

export const reserveMonths2026 = fixed(3, {
  unit: "month",
  spec: "0.9",
  doc: "Taiwan's reserves at a defence share of 2.5 % of GDP",
  grade: "C",
  because: "reference of specification 0.9",
});

export const reservesPerShare = coefficient(2, {
  unit: "month/pp",
  spec: "0.9",
  doc: "Months of reserves gained per percentage point of GDP that Taiwan spends on defence",
});

export const taiwanShareReference = fixed(2.5, {
  unit: "pp",
  spec: "0.9",
  doc: "Taiwan's defence share at which reserves last three months",
  grade: "C",
  because: "default of lever L54",
});

export const monthsPerYear = fixed(12, {
  unit: "month",
  spec: "9.7",
  doc: "One year",
  grade: "A",
  sources: ["SPEC"],
});

export const quarantineLeast = fixed(0.1, {
  unit: "1",
  spec: "9.7",
  doc: "Lowest chance that a quarantine succeeds",
  grade: "C",
  because: bound,
});

export const quarantineMost = fixed(0.6, {
  unit: "1",
  spec: "9.7",
  doc: "Highest chance that a quarantine succeeds",
  grade: "C",
  because: bound,
});

export const islandPrize = coefficient(12, {
  unit: "util",
  spec: "9.4",
  doc: "Utility of a seized outlying island or feature",
});

export const islandFailure = coefficient(30, {
  unit: "util",
  spec: "9.4",
  doc: "Cost of a failed seizure",
});

export const islandSanctions = coefficient(0.25, {
  unit: "1",
  spec: "9.4",
  doc: "Sanctions after a seizure relative to those after a landing",
});

export const islandWar = coefficient(0.3, {
  unit: "1",
  spec: "9.4",
  doc: "War cost of a seizure relative to that of a landing, given that the United States acts",
});

export const islandNuclear = coefficient(0.15, {
  unit: "1",
  spec: "9.4",
  doc: "Nuclear risk of a seizure relative to that of a landing, given that the United States acts",
});

export const islandUsResponse = parameter({
  unit: "1",
  symbol: "pM",
  spec: "9.4",
  doc: "Chance that the United States acts over a small feature",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "judged: whether a small feature would be defended is left open in public",
});

export const islandBase = parameter({
  unit: "1",
  symbol: "qI",
  spec: "9.7",
  doc: "Chance that a seizure succeeds against the coastal missiles of 2026",
  range: [0.375, 0.75, 1],
  grade: "C",
  because: "judged, half either way up to certainty; the bounds of qI apply after",
});

export const islandCoastal = coefficient(0.4, {
  unit: "1",
  spec: "9.7",
  doc: "Loss of that chance to the densest coastal missile defence",
});

export const coastalJapanScale = coefficient(6, {
  unit: "1",
  spec: "9.7",
  doc: "Growth of the Japanese coastal stock, in multiples of 2026, that makes the densest defence",
});

export const coastalPhilippinesScale = coefficient(8, {
  unit: "1",
  spec: "9.7",
  doc: "Growth of the Philippine coastal stock, in multiples of 2026, that makes the densest defence",
});

export const islandLeast = fixed(0.2, {
  unit: "1",
  spec: "9.7",
  doc: "Lowest chance that a seizure succeeds",
  grade: "C",
  because: bound,
});

export const islandMost = fixed(0.9, {
  unit: "1",
  spec: "9.7",
  doc: "Highest chance that a seizure succeeds",
  grade: "C",
  because: bound,
});

// (9.7) Beliefs about a landing.

export const optimismSpread = parameter({
  unit: "1",
  symbol: "sO",
  spec: "9.7",
  doc: "Spread of Beijing's optimism about a landing, as a logit",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "judged: leaders have misjudged wars by wide margins either way",
});

export const windowGain = coefficient(2.5, {
  unit: "1",
  spec: "9.7",
  doc: "Perceived closing of the window per unit of expected loss in the chance of a quick win",
});

// After a seizure or a quarantine.

export const settlementMean = coefficient(4, {
  unit: "quarter",
  spec: "M09 after ISL or QUA",
  doc: "Mean time until a seizure or a quarantine is settled",
});
