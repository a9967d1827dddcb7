/** Parameters of credibility, cohesion, flexibility and entrapment (specification M15, wiring X1, X2). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally } from "../axes.ts";

// Presence

export const presenceFloor = coefficient(0.5, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "With no forces forward the logarithm falls by .7 and no further, so credibility falls from .75 to .63: a treaty stays a treaty; the ends give .50 and .70, as studies of tripwires disagree",
  doc: "Part of the effect of forward presence that remains when nothing is stationed forward",
});
export const japanPresenceWeight = fixed(0.95, {
  unit: "1",
  spec: "0.9",
  doc: "Weight of Japan in overall forward presence; the Philippines have the rest",
  grade: "C",
  because: "rough share of American forces in the two countries",
});
export const japanCredibilityWeight = fixed(0.7, {
  unit: "1",
  spec: "0.9",
  doc: "Weight of Japan in overall credibility; the Philippines have the rest",
  grade: "C",
  because:
    "seven tenths for Japan, whose bases and forces carry most of the alliance's weight in the theatre",
});

// Credibility (15.1)

export const credibilityStart = fixed(0.75, {
  unit: "1",
  spec: "15.1",
  doc: "Credibility of the American promise in 2012",
  grade: "C",
  because: "the specification's start, near the 75 % of alliances honoured in Leeds and others 2000",
});
export const credibilityLag = coefficient(6, {
  unit: "quarter",
  spec: "15.1",
  doc: "Time credibility needs to follow its causes",
  because:
    "judged, half either way: governments notice change within months and revise judgements of a promise over years",
});
export const credibilityBase = coefficient(1.1, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "It puts Japan's target at .77 with the ties and troubles of 2012, near the start of .75; the ends give .66 and .85, where two counts of alliances kept give 50 and 75 %",
  doc: "Credibility, as a logit, before the causes below",
});
export const credibilityFromPresence = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "Twice the forces raise credibility from .75 to .80: Blankenship and Lin-Greenberg 2022 find that presence reassures little without capability, so it is not given more",
  doc: "Effect of forward presence, as a logarithm, on credibility",
});
export const credibilityFromTie = coefficient(1, {
  unit: "1",
  spec: "15.1",
  because:
    "Japan's tie of .63 is worth thirteen points: allies who saw plans and staffs at work doubted Washington less, but no survey asks for this apart from presence",
  doc: "Effect of interoperability with the United States on credibility",
});
export const credibilityFromSupport = coefficient(1, {
  unit: "1",
  spec: "15.1",
  sources: ["VOA2108", "LTN251120"],
  because:
    "Sixteen points of opinion, the swing of 2021 to 2024, move credibility by three: allies read polls, yet they read presidents more",
  doc: "Effect of American public support on credibility",
});
export const supportReference = fixed(0.4, {
  unit: "1",
  spec: "15.1",
  doc: "American public support at which credibility is neither raised nor lowered",
  grade: "B",
  sources: ["SPEC"],
});
export const credibilityFromProtection = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["PARTTF25"],
  because:
    "Protectionism up from .5 to .75 costs three points: trade rows with Japan in the 1980s and in 2025 hurt trust but no one left the alliance over them",
  doc: "How much American protectionism lowers credibility",
});
export const credibilityFromVolatility = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  because:
    "Tariffs at their most erratic cost five points, more than protection as such, since what allies doubt is whether a promise outlasts the quarter; surveys mix it with views of one president",
  doc: "How much erratic American policy lowers credibility",
});
export const credibilityFromStrain = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  sources: ["FNE260315"],
  because:
    "The strain of .3 in 2026, with marines and ships moved from Japan to the Gulf, costs five points; allies noticed and protested little, so the effect may be half of that",
  doc: "How much strain of American forces elsewhere lowers credibility",
});
export const credibilityFromClarity = coefficient(0.6, {
  unit: "1",
  spec: "15.1",
  because:
    "A complete pledge on Taiwan adds nearly nine points in Tokyo and Manila, more than twice the forces bring and less than the tie does, since allies would be drawn in by what it promises",
  doc: "Effect of American clarity on Taiwan on credibility",
});
export const credibilityWithoutPressure = coefficient(0.05, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "Five points for leaving allies unpressed, half of what retrenchment takes: Blankenship finds that conditional pressure reassures as long as the promise stands",
  doc: "Rise of credibility when Washington puts no pressure on the ally, against conditional pressure",
});
export const credibilityUnderRetrenchment = coefficient(0.1, {
  unit: "1",
  spec: "15.1",
  sources: ["MEM"],
  because:
    "Ten points for saying that forces may leave: Carter's plan for Korea in 1977 was taken back and still set off doubts; the cost of a signal without withdrawal was never measured",
  doc: "Fall of credibility when Washington signals retrenchment, against conditional pressure",
});
export const credibilityFromCommunique = parameter({
  unit: "1",
  symbol: "c",
  spec: "M18",
  doc: "How much a fourth communique lowers credibility in Tokyo and Manila, as a logit",
  range: [0, 0.05, 0.2],
  grade: "C",
  because: "a communique could weaken trust; nobody has measured it",
});

// Cohesion (15.2)

export const cohesionBase = coefficient(0.5, {
  unit: "1",
  spec: "15.2",
  because:
    "With no threat and no quarrel the alliance holds by habit and staffs at .62; the ends span .56 to .68, and only differences between policies rest on it",
  doc: "Cohesion of the alliance, as a logit, before the causes below",
});
export const cohesionFromThreat = coefficient(0.06, {
  unit: "1/pp",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "The fourteen points of threat gained since 2012 lift Japan's cohesion by two tenths, which more than pays for today's quarrels: that shared threat binds is paper B's claim, its size a judgement",
  doc: "Effect of perceived threat on cohesion",
});
export const cohesionFromVolatility = coefficient(1, {
  unit: "1",
  spec: "15.2",
  because:
    "Policy at its most erratic costs eight points of cohesion against five of credibility, because reversals anger partners before they make them doubt the promise",
  doc: "How much erratic American policy lowers cohesion",
});
export const cohesionFromPressure = coefficient(0.8, {
  unit: "1",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "The rise of pressure from .43 to .59 by 2026 costs three points: Tokyo raised its budget and protested at the tone; paper B lists friction, not ruptures",
  doc: "How much American spending pressure lowers cohesion",
});
export const cohesionFromHostPayments = coefficient(0.3, {
  unit: "1",
  spec: "15.2",
  sources: ["PAPER-B"],
  because:
    "Fourfold payments, as asked in 2019, would take cohesion from .68 to .47; the demand was dropped, so what paying it would have done is a guess within half either way",
  doc: "How much host-nation support above today's lowers cohesion, per multiple of today's",
});
export const cohesionFromProtection = coefficient(0.5, {
  unit: "1",
  spec: "15.2",
  sources: ["PARTTF25"],
  because:
    "Protectionism up by a quarter costs under three points: a tariff deal was signed in 2025 within months, so trade rows weigh less here than policy that keeps turning",
  doc: "How much American protectionism lowers cohesion",
});

// Emboldenment (15.5)

export const emboldenmentGain = parameter({
  unit: "1",
  symbol: "e1",
  spec: "15.5",
  doc: "How much a credible and clear American promise emboldens Taipei and Manila",
  range: [0, 0.15, 0.5],
  grade: "C",
  because: "studies of pacts and of hosts of American troops disagree on the sign",
});
export const emboldenmentReference = fixed(0.5, {
  unit: "1",
  spec: "15.5",
  doc: "Credibility at which a promise without clarity emboldens nobody",
  grade: "C",
  because: "even odds that a promise is kept embolden nobody",
});

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
