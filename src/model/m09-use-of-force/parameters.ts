/** Parameters of what Beijing weighs (specification M09; those of the choice itself are in choice-parameters.ts). */
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

export const quarantinePrize = coefficient(60, {
  unit: "util",
  spec: "9.3",
  because:
    "A quarantine that succeeds brings talks on Beijing's terms, not possession: six tenths of the value of holding Taiwan, the ends being a truce that holds for years and near submission",
  doc: "Utility of a quarantine that succeeds",
});

export const quarantineFailure = coefficient(25, {
  unit: "util",
  spec: "9.3",
  because:
    "A quarantine called off costs face and some trade but no fleet, so under a third of what a landing that fails costs; the ends put it at a sixth and nearly a half",
  doc: "Cost of a quarantine that fails",
});

export const quarantineSanctions = coefficient(0.6, {
  unit: "1",
  spec: "9.3",
  because:
    "Ships stopped without shots divide those who would sanction: six tenths of the response to a landing, the ends running from a protest to nearly the full response",
  doc: "Sanctions after a quarantine relative to those after a landing",
});

export const quarantineWar = coefficient(0.4, {
  unit: "1",
  spec: "9.3",
  because:
    "Escorting ships through a quarantine puts fewer forces at risk than a fight over beaches; four tenths of the cost of war, with a convoy clash at .2 and a long one at .6",
  doc: "War cost of a quarantine relative to that of a landing, given that the United States acts",
});

export const quarantineBase = coefficient(0.35, {
  unit: "1",
  symbol: "qQ",
  spec: "9.7",
  sources: ["CSISLO"],
  because:
    "In CSIS games of a full blockade gas lasts ten days, coal seven weeks and oil twenty, yet three ships in five got through without American forces; one chance in three for Beijing is judged from that, not counted",
  doc: "Chance that a quarantine succeeds against reserves of three months",
});

export const quarantineReserves = coefficient(0.2, {
  unit: "1",
  spec: "9.7",
  because:
    "A year's reserve more would take the chance from .35 to .15: stocks buy time for convoys and for pressure on Beijing but do not lift a quarantine",
  doc: "Loss of that chance per year of reserves beyond three months",
});

export const reserveMonths2026 = fixed(3, {
  unit: "month",
  spec: "0.9",
  doc: "Taiwan's reserves at a defence share of 2.5 % of GDP",
  grade: "C",
  because:
    "specification 0.9: three months at the default defence share, between gas stocks of two weeks and oil stocks of five months",
});

export const reservesPerShare = coefficient(2, {
  unit: "month/pp",
  spec: "0.9",
  because:
    "A point of Taiwan's GDP is about eight billion dollars a year, of which stores get a small part: two months of fuel and food per point, where one or three would be equally plausible",
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
  because: "bound of 9.7: some ships always turn back when stopped",
});

export const quarantineMost = fixed(0.6, {
  unit: "1",
  spec: "9.7",
  doc: "Highest chance that a quarantine succeeds",
  grade: "C",
  because: "bound of 9.7: resupply by convoy can always hold out",
});

export const islandPrize = coefficient(12, {
  unit: "util",
  spec: "9.4",
  because:
    "An islet or shoal is worth about an eighth of Taiwan: it shows resolve and moves a base line, but Scarborough since 2012 shows that Beijing can hold such a place without a landing",
  doc: "Utility of a seized outlying island or feature",
});

export const islandFailure = coefficient(30, {
  unit: "util",
  spec: "9.4",
  because:
    "With this cost a seizure must succeed in five of seven tries to break even; failing against a weaker neighbour hurts more than the islet is worth, from a little more than it to nearly four times",
  doc: "Cost of a failed seizure",
});

export const islandSanctions = coefficient(0.25, {
  unit: "1",
  spec: "9.4",
  because:
    "After Crimea in 2014 sanctions were a small part of those of 2022; a quarter is taken for an islet against a landing on Taiwan",
  doc: "Sanctions after a seizure relative to those after a landing",
});

export const islandWar = coefficient(0.3, {
  unit: "1",
  spec: "9.4",
  because:
    "A fight over an islet stays local and short if Washington joins, three tenths of the cost of war over Taiwan; no clash between nuclear powers over an island at sea gives a measure",
  doc: "War cost of a seizure relative to that of a landing, given that the United States acts",
});

export const islandNuclear = coefficient(0.15, {
  unit: "1",
  spec: "9.4",
  because:
    "Neither capital would risk survival for an islet, so the chance is half of what its share in the cost of war would suggest; the only like case, the Ussuri in 1969, came to threats",
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
  because:
    "The densest batteries take the chance of a seizure from .75 to .35: an approach under missile fire becomes a gamble, yet a surprise landing on an empty reef stays possible",
  doc: "Loss of that chance to the densest coastal missile defence",
});

export const coastalJapanScale = coefficient(6, {
  unit: "1",
  spec: "9.7",
  because:
    "Seven times the stock of 2026, some 2,100 missiles, would cover every approach to the south-western islands several salvos deep; the lever's top of four times goes half of the way, and no published plan names a number to aim at",
  doc: "Growth of the Japanese coastal stock, in multiples of 2026, that makes the densest defence",
});

export const coastalPhilippinesScale = coefficient(8, {
  unit: "1",
  spec: "9.7",
  because:
    "Nine times the stock of 2026 is 540 missiles, a few batteries on each stretch of the western coast; the archipelago is long, so more multiples of a small start are needed than in Japan",
  doc: "Growth of the Philippine coastal stock, in multiples of 2026, that makes the densest defence",
});

export const islandLeast = fixed(0.2, {
  unit: "1",
  spec: "9.7",
  doc: "Lowest chance that a seizure succeeds",
  grade: "C",
  because: "bound of 9.7: surprise can always take an empty reef",
});

export const islandMost = fixed(0.9, {
  unit: "1",
  spec: "9.7",
  doc: "Highest chance that a seizure succeeds",
  grade: "C",
  because: "bound of 9.7: weather and accident can always spoil a seizure",
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
  because:
    "A fall of the expected chance of a quick win by .4 in five years counts as a window closing in full; at the ends a fall of .8 or of .27 does",
  doc: "Perceived closing of the window per unit of expected loss in the chance of a quick win",
});

// After a seizure or a quarantine.

export const settlementMean = coefficient(4, {
  unit: "quarter",
  spec: "M09 after ISL or QUA",
  sources: ["FT12", "MEM"],
  because:
    "Standoffs over places were wound up or frozen within about a year: Scarborough took two months and Crimea a year to its second truce; half a year and a year and a half bound it",
  doc: "Mean time until a seizure or a quarantine is settled",
});
