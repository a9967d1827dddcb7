/** Parameters of shipbuilding and its lateness (specification 2.6). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const shipBuildTime = parameter({
  unit: "quarter",
  spec: "2.6",
  symbol: "tau0_SH",
  range: [22, 26, 32],
  grade: "B",
  sources: ["SPEC", "CSISSB"],
  doc: "Planned time to build a warship",
});

export const meanSlip = parameter({
  unit: "quarter",
  spec: "2.6",
  symbol: "slipBar",
  range: [4, 8, 12],
  grade: "A",
  sources: ["SPEC", "INSDEF24"],
  because: "Programmes run 12 to 36 months late (Navy review of April 2024)",
  doc: "Usual lateness of warships",
});

export const shipReferenceSlip = fixed(8, {
  unit: "quarter",
  spec: "M02",
  grade: "C",
  because: "the lateness that was usual when investment plans were set; lateness itself has a range",
  doc: "Lateness on which investment in air-naval forces is planned",
});

export const slipLag = coefficient(16, {
  unit: "quarter",
  spec: "2.6",
  sources: ["CSISSB"],
  because:
    "Lateness sits in ships already laid down and leaves with them: four years is near half of the nine that a destroyer now takes, up from five in 2005",
  doc: "Time in which lateness returns to its usual value",
});

export const slipSpread = coefficient(0.15, {
  unit: "quarter",
  spec: "2.6",
  because:
    "Two weeks a quarter add up to a standing spread of five or six weeks, small beside the 12 to 36 months by which programmes are late; yearly reviews are too few to estimate it",
  doc: "Standard deviation of the quarterly noise in lateness",
});

export const yardRelief = coefficient(2, {
  unit: "quarter",
  spec: "M02",
  because:
    "A quarter of the usual lateness of eight quarters: repairs done abroad free docks and workers at home, but no hull was built faster yet, so one to three quarters are open",
  doc: "Lateness saved by full access to allied yards",
});

export const alliedYardDefault = fixed(0.1, {
  unit: "1",
  spec: "20",
  grade: "C",
  because: "Default of lever L16",
  doc: "Access to allied yards that exists today",
});
