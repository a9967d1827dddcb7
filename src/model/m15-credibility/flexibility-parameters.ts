/** Parameters of flexibility, of what ties and commits an ally, of its channels and its bargaining (specification 15.3, 15.6, X1, X2). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally } from "../axes.ts";

// Flexibility (15.3) with X1 and X2

export const rigidityBase = coefficient(-1, {
  unit: "1",
  spec: "15.3",
  because:
    "With no ties, pledges, weapons or channels an ally keeps 73 % of its freedom of course, as non-aligned states are bound too; flexibility has no agreed measure to set this by",
  doc: "Loss of flexibility, as a logit, before the causes below",
});

export const rigidityFromTiedShare = coefficient(1.2, {
  unit: "1",
  spec: "15.3",
  because:
    "All defence tied to Washington instead of none would cost nearly three tenths of flexibility, the most of the three bonds, since arms and plans cannot be changed in a crisis",
  doc: "How much defence tied to the United States narrows flexibility",
});

export const rigidityFromCommitment = coefficient(1, {
  unit: "1",
  spec: "15.3",
  sources: ["DEVD251116"],
  because:
    "A pledge made in full costs a quarter of flexibility: words can be read anew, as Tokyo tried in November 2025, but not withdrawn without a price",
  doc: "How much explicit commitments on Taiwan narrow flexibility",
});

export const rigidityFromStrike = coefficient(0.4, {
  unit: "1",
  spec: "15.3",
  sources: ["PAPER-D"],
  because:
    "Each unit of hosted strike costs a tenth: launchers can be flown out again, so a unit binds less than half as much as a pledge; the paper names the bond without its weight",
  doc: "How much hosted weapons that reach the mainland narrow flexibility",
});

export const flexibilityFromChannels = coefficient(1.2, {
  unit: "1",
  spec: "15.3",
  sources: ["PAPER-D"],
  because:
    "Channels shut from .5 cost fifteen points, as much as being tied by half: paper D sets talks with Beijing against ties with Washington, and equal weights take neither side",
  doc: "How much working channels with Beijing widen flexibility",
});

export const tiedShareBase = parameter({
  unit: "1",
  over: Ally,
  symbol: "Share_US_i",
  spec: "0.9",
  doc: "Share of the ally's defence tied to the United States at today's presence and interoperability",
  range: { JP: [0.25, 0.5, 0.75], PH: [0.35, 0.7, 1] },
  grade: "C",
  because: "judged; Manila has less of its own",
});

export const tiedShareFromTie = coefficient(0.5, {
  unit: "1",
  spec: "X1",
  sources: ["YOMI260117"],
  because:
    "A tie closer by a tenth draws five per cent more of defence into it, half in step: Japan bought more American arms as plans merged, yet kept building its own",
  doc: "How much interoperability above that of 2026 ties more of the ally's defence to the United States",
});

export const tieReference = fixed(
  { JP: 0.6345, PH: 0.6039 },
  {
    unit: "1",
    over: Ally,
    symbol: "I_USi(2026)",
    spec: "X1",
    doc: "Interoperability with the United States in 2026 under the base case",
    grade: "C",
    because: "value of 14.1 in 2026Q1 on the central path of package P0, fitted once",
  },
);

export const tiedShareLag = coefficient(8, {
  unit: "quarter",
  spec: "X1",
  doc: "Time the tied share of defence needs to follow its causes",
  because:
    "Arms bought and plans agreed tie an ally for about two years after closeness changes, half either way; contracts run longer, intentions shorter",
});

export const commitmentBase = coefficient(0.1, {
  unit: "1",
  spec: "X1",
  because:
    "Having said nothing, an ally with American bases near Taiwan is still taken for a tenth committed; the ends differ by a tenth, which moves flexibility by under three points",
  doc: "Explicit commitment on Taiwan when nothing has been said",
});

export const commitmentFromClarity = coefficient(0.4, {
  unit: "1",
  spec: "X1",
  sources: ["DEVD251116"],
  because:
    "A minister's words bind by half of a formal pledge, so complete clarity leaves Japan at half of the scale; the cabinet of 2025 neither withdrew nor repeated the sentence",
  doc: "Effect of Japanese clarity on Japan's commitment",
});

export const commitmentFromTies = coefficient(0.3, {
  unit: "1",
  spec: "X1",
  because:
    "Trade and visits with Taipei are deniable, so complete ties commit Manila three quarters as much as words commit Tokyo; half of that if Beijing reads them as trade only",
  doc: "Effect of Philippine-Taiwan ties on the commitment of the Philippines",
});

export const channelsStart = fixed(0.5, {
  unit: "1",
  spec: "0.9",
  doc: "Working channels with Beijing in 2012",
  grade: "C",
  because: "the middle of the scale in 2012: talks ran, summits soon stopped",
});

export const channelsBase = coefficient(0.1, {
  unit: "1",
  spec: "X2",
  because:
    "Embassies and fishing hotlines work without any effort, a tenth of what dialogue could give; it is what is left when leaders do not meet",
  doc: "Channels that work without any dialogue effort",
});

export const channelsFromCoercion = coefficient(0.3, {
  unit: "1",
  spec: "X2",
  sources: ["JTD220910", "MEM"],
  because:
    "Summits stopped for two years after September 2012 while embassies and coast guards kept talking: three fifths of today's .5 shut, with three and nine tenths of it at the ends",
  doc: "How much of the channels a coercion episode closes",
});

export const channelsFromClarity = coefficient(0.2, {
  unit: "1",
  spec: "X2",
  sources: ["HURR260218"],
  because:
    "Complete new clarity shuts a fifth of channels on its own; in 2025 the shutting came with reprisals, so the two cannot be told apart and words get the smaller part",
  doc: "How much of the channels a rise of declared clarity closes",
});

export const channelsLag = coefficient(4, {
  unit: "quarter",
  spec: "X2",
  doc: "Time channels need to follow their causes",
  because:
    "Talks are suspended within weeks and resumed over a year or two, so a year on average, half either way",
});

// Bargaining (15.6)

export const bargainingFromResolve = coefficient(0.5, {
  unit: "1",
  spec: "15.6",
  sources: ["PAPER-D"],
  because:
    "Resolve moving between its extremes changes bargaining by half: strength helps at the table, but paper D holds that freedom of course helps more, and neither is measured",
  doc: "Effect of the coalition's resolve in the ally's waters on its bargaining position",
});

export const resolveReference = fixed(0.5, {
  unit: "1",
  spec: "15.6",
  doc: "Resolve at which bargaining is neither raised nor lowered",
  grade: "C",
  because: "middle of the scale from 0 to 1",
});
