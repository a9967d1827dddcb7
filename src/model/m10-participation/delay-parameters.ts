/** Parameters of how soon allies take part (specification 10.5, X7). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

export const usEntryDay = coefficient(2, {
  unit: "day",
  symbol: "dUS",
  spec: "M05",
  sources: ["CSISFB"],
  because:
    "Two days, the time for orders and for ships at sea in the region to close; the games of CSIS give American forces two weeks of preparation before it, which makes a slower start than four days hard to argue",
  doc: "Day of the campaign on which the United States starts to fight",
});

export const attackDelay = coefficient(2, {
  unit: "day",
  spec: "10.5",
  because:
    "Once struck, Japan's law asks only for a cabinet finding and approval that may follow, so a day or two pass; one day is an alert force, three a struck command",
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
  because:
    "Declared clarity settles beforehand part of what the Diet would debate: two fifths of twelve days is five, and the vote itself still takes time; no case has tested the law of 2015",
  doc: "Share of Japan's delay that full declared clarity saves",
});

export const rolesCutDelay = coefficient(0.3, {
  unit: "1",
  spec: "10.5, X7",
  because:
    "Agreed roles spare the staffs' bargaining, not the cabinets': under a third of the delay, four days of Japan's twelve and two of Manila's six",
  doc: "Share of an ally's delay that full role clarity saves",
});

export const practiceCutsDelay = coefficient(0.2, {
  unit: "1",
  spec: "10.5",
  because:
    "Rehearsed forces move a fifth sooner at most, two days of Japan's twelve, since most of the wait is political; exercise reports give readiness but no days saved",
  doc: "Share of Japan's delay that exercises without end save",
});

export const practiceScale = coefficient(3, {
  unit: "1",
  spec: "10.5, 14.1",
  because:
    "Today's stock of 2 has given half of what practice can give and twice as much would give three quarters; where returns to rehearsal fall off is known for crews, not for staffs of two states",
  doc: "Exercise stock that brings most of what practice can bring",
});

export const philippineDelayBase = coefficient(6, {
  unit: "day",
  spec: "X7",
  sources: ["USNI230403"],
  because:
    "Access needs a presidential order and no vote, so half of Japan's twelve days for force; only to name the sites agreed in February 2023 took two months, but without a war on",
  doc: "Delay of the Philippines without clear roles and usable sites",
});

export const sitesCutDelay = coefficient(0.2, {
  unit: "1",
  spec: "X7",
  because:
    "Nine sites ready for use save a day of six, being arrival halls already open; troops still fly in, so more than three tenths is not taken as possible",
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
  because:
    "Complete coverage of the Bashi Channel shows a fleet assembling two days before it lands at best; satellites see much of that already, hence one day at the low end",
  doc: "Days of an ally's delay that full shared radar coverage saves",
});
