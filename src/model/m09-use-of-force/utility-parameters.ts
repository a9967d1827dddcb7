/** Parameters of what the status quo and a landing are worth to Beijing (specification 9.1, 9.2). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

// (9.1) The status quo.

export const statusQuoBase = coefficient(15, {
  unit: "util",
  spec: "9.1",
  because:
    "With it the reference table puts a landing at .6 % a year at even odds of a quick win; half of it either way multiplies the odds of force by 1.5 or divides them so",
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
  because:
    "Full separation would cost a quarter of the value of holding Taiwan: Beijing's law of 2005 names it as ground for force, yet drift from .2 to .6 only raises the odds of force by three quarters",
  doc: "Utility of the status quo lost if Taiwan drifted to full separation",
});

export const windowUtility = coefficient(20, {
  unit: "util",
  spec: "9.1",
  because:
    "A window closing fast weighs four fifths of full separation, as a chance lost for good weighs a little less than the aim itself; on the central path no window closes and the term is nil",
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
  because:
    "Threat in Beijing stays within 2 points of 2012 on the central path; the bound keeps a surge that adds 12 points from deciding the choice alone, and where fear stops adding to motives is unknown",
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
  because:
    "The lens moves a quarter of the pull, so offensive realism raises it by 15 % and the spiral lens lowers it by an eighth, enough to rank packages apart without deciding the choice",
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
  sources: ["CCGA22", "HYPO251120"],
  because:
    "A complete joint response raises what Beijing expects to lose in trade by seven tenths: 71 to 76 % of Americans would sanction it over Taiwan, while allies without a plan would follow in part",
  doc: "Expected sanction intensity gained from full joint response to coercion",
});

export const jointResponse2026 = fixed(0.1, {
  unit: "1",
  spec: "0.9 Econ",
  doc: "Joint response at which expected sanctions have intensity one",
  grade: "C",
  because: "default of lever L52",
});
