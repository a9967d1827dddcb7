/** Ranges of second-strike confidence and nuclear risk (specification M17). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const secondStrikeBase = coefficient(0.5, {
  unit: "1",
  spec: "17.1",
  doc: "Logit of second-strike confidence with 600 warheads, no homeland defence and the strike weapons of 2020",
});

export const warheadWeight = coefficient(1, {
  unit: "1",
  spec: "17.1",
  doc: "Confidence gained with the logarithm of the arsenal, on the logit scale",
});

export const referenceWarheads = fixed(600, {
  unit: "1",
  spec: "17.1",
  grade: "B",
  sources: ["SPEC", "ERICK25"],
  doc: "Chinese warheads in 2024",
});

export const homelandDefenceWeight = coefficient(0.6, {
  unit: "1",
  spec: "17.1",
  doc: "Confidence lost per 100 billion dollars of homeland missile defence delivered, on the logit scale",
});

export const homelandDefenceScale = fixed(100, {
  unit: "bnUSD",
  spec: "17.1",
  grade: "C",
  because: "Scale of the specification",
  doc: "Deliveries of homeland missile defence for which its weight is given",
});

export const strikeOnConfidence = coefficient(0.4, {
  unit: "1",
  spec: "17.1",
  doc: "Confidence lost per unit of mainland-range strike above 2020, on the logit scale",
});

export const nuclearRiskBase = parameter({
  unit: "1",
  spec: "17.2",
  symbol: "pn0",
  range: [0.005, 0.03, 0.08],
  grade: "C",
  because:
    "judged between one in two hundred and one in twelve; one probability stands in for nuclear dynamics",
  doc: "Probability of nuclear use in a war with the United States at the reference confidence",
});

export const confidenceOnNuclearRisk = coefficient(1, {
  unit: "1",
  spec: "17.2",
  doc: "Rise of the logarithm of nuclear risk per unit of confidence lost",
});

export const strikeOnNuclearRisk = coefficient(0.5, {
  unit: "1",
  spec: "17.2",
  doc: "Rise of the logarithm of nuclear risk per unit of mainland-range strike above 2020",
});

export const referenceConfidence = fixed(0.65, {
  unit: "1",
  spec: "17.2",
  grade: "C",
  because:
    "convention: the level at which Beijing neither hurries nor relaxes; the slope about it has a range",
  doc: "Second-strike confidence at which Beijing is at ease",
});

export const confidenceOnHostility = coefficient(0.05, {
  unit: "1",
  spec: "17.2",
  doc: "Quarterly rise of the logit belief that the coalition is hostile, per unit of confidence lost",
});
