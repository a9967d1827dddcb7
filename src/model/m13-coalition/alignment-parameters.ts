/** Parameters of alignment and of the wedges driven into it (specification 13.1, 13.3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Aligner } from "../axes.ts";

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
