/** Ranges of second-strike confidence and nuclear risk (specification M17). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const secondStrikeBase = coefficient(0.5, {
  unit: "1",
  spec: "17.1",
  because:
    "With the 600 warheads of 2024 confidence is .62, above even odds because silos, trucks and submarines need not all survive; the ends give .56 and .68",
  doc: "Logit of second-strike confidence with 600 warheads, no homeland defence and the strike weapons of 2020",
});

export const warheadWeight = coefficient(1, {
  unit: "1",
  spec: "17.1",
  sources: ["ERICK25", "SPEC"],
  because:
    "Twice the arsenal takes confidence from .62 to .77, and the 250 of 2012 put it at .41: Beijing lived with few weapons for decades, so numbers must not decide alone",
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
  because:
    "A hundred billion dollars of defences delivered takes confidence from .62 to .48, what a fall to 330 warheads would do; tests against many warheads with decoys do not exist",
  doc: "Confidence lost per 100 billion dollars of homeland missile defence delivered, on the logit scale",
});

export const homelandDefenceScale = fixed(100, {
  unit: "bnUSD",
  spec: "17.1",
  grade: "C",
  because: "one hundred billion dollars, so that the weight is a number near one",
  doc: "Deliveries of homeland missile defence for which its weight is given",
});

export const strikeOnConfidence = coefficient(0.4, {
  unit: "1",
  spec: "17.1",
  because:
    "A unit of strike costs .10 of confidence, two thirds of what a hundred billion of defences cost: shorter flights threaten launchers and command, but mobile ones have hardly been found in past wars",
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
  because:
    "Two tenths of confidence lost raise nuclear risk by 22 %: use it or lose it is an old argument without a case, and the base chance is itself uncertain by more than a factor of ten",
  doc: "Rise of the logarithm of nuclear risk per unit of confidence lost",
});

export const strikeOnNuclearRisk = coefficient(0.5, {
  unit: "1",
  spec: "17.2",
  sources: ["MEM"],
  because:
    "A unit of strike on the mainland raises the risk by two thirds, as warheads there cannot be told from conventional ones in flight; wars that hit a nuclear power's soil, as in Russia, have stayed below it",
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
  because:
    "Two tenths of confidence lost add .01 a quarter, .2 after the memory of five years, like one settled use of force: slow fear rather than alarm",
  doc: "Quarterly rise of the logit belief that the coalition is hostile, per unit of confidence lost",
});
