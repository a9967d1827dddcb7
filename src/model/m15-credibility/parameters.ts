/** Parameters of credibility, cohesion, flexibility and entrapment (specification M15, wiring X1, X2). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally } from "../axes.ts";

// Presence

export const presenceFloor = coefficient(0.5, {
  unit: "1",
  spec: "15.1",
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
  because: "weight set by the specification",
});

// Credibility (15.1)

export const credibilityStart = fixed(0.75, {
  unit: "1",
  spec: "15.1",
  doc: "Credibility of the American promise in 2012",
  grade: "C",
  because: "start set by the specification",
});
export const credibilityLag = coefficient(6, {
  unit: "quarter",
  spec: "15.1",
  doc: "Time credibility needs to follow its causes",
  because:
    "judged, half either way: governments notice change within months and revise judgements over years",
});
export const credibilityBase = coefficient(1.1, {
  unit: "1",
  spec: "15.1",
  doc: "Credibility, as a logit, before the causes below",
});
export const credibilityFromPresence = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  doc: "Effect of forward presence, as a logarithm, on credibility",
});
export const credibilityFromTie = coefficient(1, {
  unit: "1",
  spec: "15.1",
  doc: "Effect of interoperability with the United States on credibility",
});
export const credibilityFromSupport = coefficient(1, {
  unit: "1",
  spec: "15.1",
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
  doc: "How much American protectionism lowers credibility",
});
export const credibilityFromVolatility = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  doc: "How much erratic American policy lowers credibility",
});
export const credibilityFromStrain = coefficient(0.8, {
  unit: "1",
  spec: "15.1",
  doc: "How much strain of American forces elsewhere lowers credibility",
});
export const credibilityFromClarity = coefficient(0.6, {
  unit: "1",
  spec: "15.1",
  doc: "Effect of American clarity on Taiwan on credibility",
});
export const credibilityWithoutPressure = coefficient(0.05, {
  unit: "1",
  spec: "15.1",
  doc: "Rise of credibility when Washington puts no pressure on the ally, against conditional pressure",
});
export const credibilityUnderRetrenchment = coefficient(0.1, {
  unit: "1",
  spec: "15.1",
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
  doc: "Cohesion of the alliance, as a logit, before the causes below",
});
export const cohesionFromThreat = coefficient(0.06, {
  unit: "1/pp",
  spec: "15.2",
  doc: "Effect of perceived threat on cohesion",
});
export const cohesionFromVolatility = coefficient(1, {
  unit: "1",
  spec: "15.2",
  doc: "How much erratic American policy lowers cohesion",
});
export const cohesionFromPressure = coefficient(0.8, {
  unit: "1",
  spec: "15.2",
  doc: "How much American spending pressure lowers cohesion",
});
export const cohesionFromHostPayments = coefficient(0.3, {
  unit: "1",
  spec: "15.2",
  doc: "How much host-nation support above today's lowers cohesion, per multiple of today's",
});
export const cohesionFromProtection = coefficient(0.5, {
  unit: "1",
  spec: "15.2",
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
  because: "reference set by the specification",
});

// Flexibility (15.3) with X1 and X2

export const rigidityBase = coefficient(-1, {
  unit: "1",
  spec: "15.3",
  doc: "Loss of flexibility, as a logit, before the causes below",
});
export const rigidityFromTiedShare = coefficient(1.2, {
  unit: "1",
  spec: "15.3",
  doc: "How much defence tied to the United States narrows flexibility",
});
export const rigidityFromCommitment = coefficient(1, {
  unit: "1",
  spec: "15.3",
  doc: "How much explicit commitments on Taiwan narrow flexibility",
});
export const rigidityFromStrike = coefficient(0.4, {
  unit: "1",
  spec: "15.3",
  doc: "How much hosted weapons that reach the mainland narrow flexibility",
});
export const flexibilityFromChannels = coefficient(1.2, {
  unit: "1",
  spec: "15.3",
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
    "judged, half either way: governments notice change within months and revise judgements over years",
});
export const commitmentBase = coefficient(0.1, {
  unit: "1",
  spec: "X1",
  doc: "Explicit commitment on Taiwan when nothing has been said",
});
export const commitmentFromClarity = coefficient(0.4, {
  unit: "1",
  spec: "X1",
  doc: "Effect of Japanese clarity on Japan's commitment",
});
export const commitmentFromTies = coefficient(0.3, {
  unit: "1",
  spec: "X1",
  doc: "Effect of Philippine-Taiwan ties on the commitment of the Philippines",
});
export const channelsStart = fixed(0.5, {
  unit: "1",
  spec: "0.9",
  doc: "Working channels with Beijing in 2012",
  grade: "C",
  because: "start set by the specification",
});
export const channelsBase = coefficient(0.1, {
  unit: "1",
  spec: "X2",
  doc: "Channels that work without any dialogue effort",
});
export const channelsFromCoercion = coefficient(0.3, {
  unit: "1",
  spec: "X2",
  doc: "How much of the channels a coercion episode closes",
});
export const channelsFromClarity = coefficient(0.2, {
  unit: "1",
  spec: "X2",
  doc: "How much of the channels a rise of declared clarity closes",
});
export const channelsLag = coefficient(4, {
  unit: "quarter",
  spec: "X2",
  doc: "Time channels need to follow their causes",
  because:
    "judged, half either way: governments notice change within months and revise judgements over years",
});

// Bargaining (15.6)

export const bargainingFromResolve = coefficient(0.5, {
  unit: "1",
  spec: "15.6",
  doc: "Effect of the coalition's resolve in the ally's waters on its bargaining position",
});
export const resolveReference = fixed(0.5, {
  unit: "1",
  spec: "15.6",
  doc: "Resolve at which bargaining is neither raised nor lowered",
  grade: "C",
  because: "middle of the scale from 0 to 1",
});
