/** Parameters of a quarantine and of the seizure of an island (specification 9.3, 9.4, 9.7). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

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
