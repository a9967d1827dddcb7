/** Ranges and constants of coalition balancing, wedges and trade dependence (specification M13, X3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Aligner, Level, Neighbour } from "../axes.ts";

export const distanceReference = fixed(800, {
  unit: "km",
  spec: "13.4",
  doc: "Distance to China at which a state feels the threat scale unweakened by distance",
  grade: "C",
  because: "the specification measures distance against Japan's",
});
export const distanceScale = coefficient(3000, {
  unit: "km",
  spec: "13.4",
  because:
    "Australia at 5,000 km then feels a quarter of what it would feel as near as Japan; half the scale would leave it six hundredths, half more four tenths",
  doc: "Distance over which the felt threat falls by a factor of e",
});
export const waterProtection = coefficient(0.4, {
  unit: "1",
  spec: "13.4",
  sources: ["SPEC"],
  because:
    "Mearsheimer holds that water stops power, missiles and fleets less so: two fifths off the threat makes a land neighbour feel it two thirds more than an island at like distance",
  doc: "Share of the felt threat that a full water barrier takes away; Japan has one, and its factor is 1 by definition",
});
export const distanceToChina = fixed(
  { KR: 400, AU: 5000, IN: 200, VN: 100, ID: 2500, MY: 1800, SG: 1900, TH: 600 },
  {
    unit: "km",
    over: Neighbour,
    symbol: "dist",
    spec: "13",
    doc: "Rough distance to Chinese territory or bases that matter to the state",
    grade: "C",
    because: "distances read off a map and rounded to hundreds of kilometres",
  },
);
export const waterBarrier = fixed(
  { KR: 1, AU: 1, IN: 0, VN: 0, ID: 1, MY: 0.5, SG: 0.5, TH: 0 },
  {
    unit: "1",
    over: Neighbour,
    symbol: "water_i",
    spec: "13",
    doc: "Whether water lies between the state and China: 1 sea, 0 land",
    grade: "C",
    because: "map; the peninsula of Malaysia and Singapore counts half",
  },
);

// 13.1 Alignment

export const alignmentBase = fixed(
  {
    JP: 1.745,
    PH: 1.2287,
    KR: 0.6578,
    AU: 2.7239,
    IN: -0.4668,
    VN: 0.0729,
    ID: -0.9457,
    MY: -1.3199,
    SG: -0.3604,
    TH: -1.3504,
  },
  {
    unit: "1",
    over: Aligner,
    symbol: "alpha_i",
    spec: "13.1",
    doc: "Alignment of the state apart from what equation 13.1 explains, as a logit",
    grade: "B",
    sources: [
      "iseas-prefers-us-over-china-PH-2025",
      "iseas-prefers-us-over-china-VN-2025",
      "iseas-prefers-us-over-china-SG-2025",
      "iseas-prefers-us-over-china-TH-2025",
      "iseas-prefers-us-over-china-MY-2025",
      "iseas-prefers-us-over-china-ID-2025",
    ],
    because:
      "fitted once on the central path without noise so that alignment of 2025Q1 is .86 PH, .74 VN, .53 SG, .44 TH, .29 MY, .28 ID (ISEAS) and by judgement .9 JP, .9 AU, .75 KR, .7 IN (specification 0.10)",
  },
);
export const alignmentFromThreat = parameter({
  unit: "1",
  symbol: "gT",
  spec: "13.1",
  doc: "Pull of ten points of perceived threat towards Washington, as a logit",
  range: [0.3, 0.8, 1.5],
  grade: "C",
  because: "judged: from a few points of a poll to a third of the public changing sides",
});
export const alignmentThreatScale = fixed(10, {
  unit: "pp",
  spec: "13.1",
  doc: "Perceived threat for which its pull on alignment is given",
  grade: "C",
  because: "scale of gT: its range is given for ten points",
});
export const alignmentFromTrade = parameter({
  unit: "1",
  symbol: "gX",
  spec: "13.1",
  doc: "Pull of trade with China towards Beijing, as a logit, for a share of one",
  range: [1, 3, 6],
  grade: "C",
  because:
    "trade moved alignment in Africa and Latin America (Flores-Macias and Kreps 2013) and not elsewhere (Kastner; Ross), so the range is wide",
});
export const alignmentFromViability = parameter({
  unit: "1",
  symbol: "gV",
  spec: "13.1",
  doc: "Pull of the United States as an economic partner, as a logit, from unviable to viable",
  range: [0.3, 0.8, 1.5],
  grade: "C",
  because: "judged like ten points of threat: economics and security weigh alike in regional surveys",
});
export const neutralViability = fixed(0.5, {
  unit: "1",
  spec: "13.1",
  doc: "Viability of the United States that pulls neither way",
  grade: "C",
  because: "middle of the scale; the fitted bases absorb any other choice",
});
export const alignmentFromCredibility = parameter({
  unit: "1",
  symbol: "gCr",
  spec: "13.1",
  doc: "Pull of credible American promises, as a logit, from none to full",
  range: [0.5, 1, 2],
  grade: "C",
  because: "judged: a fall of credibility by .1 costs one to five points of alignment",
});
export const credibilityIn2012 = fixed(0.75, {
  unit: "1",
  spec: "13.1",
  doc: "Credibility of the American promise in 2012, from which its pull is counted",
  grade: "C",
  because: "start of equation 15.1; the fitted bases absorb any other choice",
});
export const alignmentFromOthers = parameter({
  unit: "1",
  symbol: "gN",
  spec: "13.1",
  doc: "Pull of the alignment of the other states, as a logit, when all of them stand with Washington",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "judged: bandwagons exist or not, and are weak beside threat",
});
export const alignmentLag = parameter({
  unit: "quarter",
  symbol: "tA",
  spec: "13.1",
  doc: "Time in which alignment follows its causes",
  range: [4, 8, 16],
  grade: "C",
  because: "judged: alignments shift within a government's term, seldom within a year",
});
export const evenAlignment = fixed(0.5, {
  unit: "1",
  spec: "0.10",
  doc: "Alignment of a state split evenly, first guess in finding the rest point of 2012",
  grade: "C",
  because: "middle of the scale; the result does not depend on it",
});
export const alignerCount = fixed(10, {
  unit: "1",
  spec: "0.9",
  doc: "Number of states whose alignment and trade are followed",
  grade: "A",
  because: "count of the axis",
});
export const otherAligners = fixed(9, {
  unit: "1",
  spec: "13.1",
  doc: "Number of other states that a state looks at",
  grade: "A",
  because: "count of the axis less one",
});
export const alignmentMembers = fixed(6, {
  unit: "1",
  spec: "7.4",
  doc: "Number of states whose alignment Beijing reads as encirclement: two allies, four secondary states",
  grade: "A",
  because: "count of core and secondary states with an alignment",
});

// 13.3 Wedges

export const alignmentFromWedge = parameter({
  unit: "1",
  symbol: "gWg",
  spec: "13.1",
  doc: "Pull of a full wedge away from Washington, as a logit",
  range: [0.2, 0.5, 1],
  grade: "C",
  because: "judged weaker than ten points of threat: wedges have rarely split an alliance",
});
export const inducementShare = parameter({
  unit: "1",
  spec: "13.3",
  doc: "Share of offers in China's wedge effort; the rest are threats",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "offers and threats come together; below a third the threats' backlash outweighs the offers",
});
export const wedgeBacklash = coefficient(0.5, {
  unit: "1",
  spec: "13.3",
  doc: "Rallying effect of threats relative to the pull of offers",
  because: "judged: threats rally publics half as strongly as offers win elites; half either way",
});

// 13.2 Commitment

export const commitmentIn2012 = fixed(
  { JP: 3, PH: 3, KR: 3, AU: 3, IN: 1, VN: 0, ID: 0, MY: 0, SG: 2, TH: 2 },
  {
    unit: "1",
    over: Aligner,
    symbol: "lv_i(2012)",
    spec: "13",
    doc: "Level of commitment to the coalition in 2012",
    grade: "C",
    because:
      "treaty allies at 3, Thailand at 2 as its treaty is dormant, Singapore at 2 for its logistics agreements",
  },
);
export const levelRank = fixed(
  { none: 0, access: 1, institutional: 2, treaty: 3 },
  {
    unit: "1",
    over: Level,
    spec: "13.2",
    doc: "Number of the level of commitment",
    grade: "A",
    because: "definition of the scale",
  },
);
export const treatyRank = fixed(3, {
  unit: "1",
  spec: "13.2",
  doc: "Number of the highest level of commitment",
  grade: "A",
  because: "definition of the scale",
});
export const commitmentThreshold = parameter({
  unit: "1",
  over: Level,
  symbol: "c_lv",
  spec: "13.2",
  doc: "Alignment above which a state may rise from the level; no alignment leads beyond a treaty",
  range: {
    none: [0.4, 0.5, 0.6],
    access: [0.55, 0.65, 0.75],
    institutional: [0.75, 0.85, 0.95],
    treaty: [1, 1, 1],
  },
  grade: "C",
  because: "judged: access wants a majority, a treaty near unanimity; a tenth either way keeps the order",
});
export const commitmentUpRate = parameter({
  unit: "1",
  symbol: "hB",
  spec: "13.2",
  doc: "Chance per quarter of a step up per unit of alignment above the threshold, at today's minilateral effort",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  because: "judged: a state .2 above the threshold takes six to twenty-five years",
});
export const commitmentDownRate = parameter({
  unit: "1",
  symbol: "hD",
  spec: "13.2",
  doc: "Chance per quarter of a step down per unit of alignment below what still holds the level",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  because: "judged as slow as steps up: agreements outlive the mood that made them",
});
export const commitmentInertia = coefficient(0.15, {
  unit: "1",
  spec: "13.2",
  doc: "How far alignment may fall below the threshold before a level is at risk",
  because: "judged: a bad year does not end an agreement; half either way",
});
export const freeRidingOnCommitment = parameter({
  unit: "1",
  symbol: "fr",
  spec: "13.2",
  doc: "Part of the urge to commit that goes when all others have treaties",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "the theory of collective goods gives the sign; its size in alliances is disputed, nil included",
});
export const minilateralFloor = coefficient(0.5, {
  unit: "1",
  spec: "13.2",
  doc: "Pace of steps up without any minilateral effort, relative to today's",
  because: "judged: half of all steps are bilateral; half either way",
});

// X3, 0.9 Trade with China

export const tradeShareOf2012 = parameter({
  unit: "1",
  over: Aligner,
  symbol: "Dep0_i",
  spec: "13",
  doc: "China's share of the state's trade in goods in 2012",
  range: {
    JP: [0.18, 0.2, 0.22],
    PH: [0.16, 0.18, 0.2],
    KR: [0.19, 0.21, 0.23],
    AU: [0.25, 0.27, 0.29],
    IN: [0.07, 0.09, 0.11],
    VN: [0.2, 0.22, 0.24],
    ID: [0.17, 0.19, 0.21],
    MY: [0.14, 0.16, 0.18],
    SG: [0.11, 0.13, 0.15],
    TH: [0.13, 0.15, 0.17],
  },
  grade: "B",
  sources: [
    "china-share-of-goods-trade-JP-2012",
    "china-share-of-goods-trade-PH-2012",
    "china-share-of-goods-trade-KR-2012",
    "china-share-of-goods-trade-AU-2012",
    "china-share-of-goods-trade-IN-2012",
    "china-share-of-goods-trade-VN-2012",
    "china-share-of-goods-trade-ID-2012",
    "china-share-of-goods-trade-MY-2012",
    "china-share-of-goods-trade-SG-2012",
    "china-share-of-goods-trade-TH-2012",
    "china-share-of-total-goods-trade-JP-2011",
    "china-share-of-total-goods-trade-JP-2024",
  ],
  because:
    "two points either way: Japan's observed share was .21 in 2011 and .201 in 2024; re-exports through Hong Kong and Singapore blur the others",
});
export const tradeShareFromViability = coefficient(0.4, {
  unit: "1",
  spec: "X3",
  doc: "Part of trade with China that moves elsewhere when the United States goes from unviable to viable",
  because: "judged: most trade follows price and distance, whatever Washington does; half either way",
});
export const tradeShareFromDiversification = coefficient(0.1, {
  unit: "1",
  spec: "X3",
  doc: "Part of trade with China that moves elsewhere per billion dollars a year of diversification",
  because: "judged: one programme for one raw material moves little of a whole trade; half either way",
});
export const diversificationToday = fixed(0.3, {
  unit: "1",
  spec: "X3",
  doc: "Diversification effort today, already in the trade shares",
  grade: "C",
  because: "default of lever L47",
});
export const tradeShareLag = coefficient(16, {
  unit: "quarter",
  spec: "X3",
  doc: "Time in which trade follows its causes",
  because: "judged: supply chains are rebuilt over about four years; half either way",
});
export const brakeScale = fixed(10, {
  unit: "1",
  spec: "0.9",
  doc: "Factor that brings a change of trade shares to the scale of the other drivers of pressure",
  grade: "C",
  because: "definition: in raw shares the brake would be nil",
});
