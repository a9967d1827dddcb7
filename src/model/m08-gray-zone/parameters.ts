/** Parameters of gray-zone pressure (specification 8.1, 8.2; incidents and the ladder have files of their own). */
import { coefficient, fixed, parameter, series } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";

// Which theatre a term belongs to: the [s=..] of the specification.

export const inTaiwanStrait = fixed(
  { TWS: 1, SCS: 0, ECS: 0 },
  {
    unit: "1",
    over: Theatre,
    symbol: "[s=TWS]",
    spec: "8.2",
    doc: "1 in the Taiwan Strait",
    grade: "C",
    because: "definition",
  },
);
export const inSouthChinaSea = fixed(
  { TWS: 0, SCS: 1, ECS: 0 },
  {
    unit: "1",
    over: Theatre,
    symbol: "[s=SCS]",
    spec: "8.2",
    doc: "1 in the South China Sea",
    grade: "C",
    because: "definition",
  },
);

export const half = fixed(0.5, {
  unit: "1",
  spec: "8.2",
  doc: "One half: the level of resolve that the equations measure against, and the weight of the lens term of 8.5",
  grade: "C",
  because: "middle of the scale from 0 to 1",
});

// Pressure (8.1)

export const grayZoneGrowth = parameter({
  unit: "1/year",
  symbol: "gGZ",
  spec: "8.1",
  doc: "Growth of Chinese coast-guard and militia capability until 2026",
  range: [0.05, 0.08, 0.11],
  grade: "C",
  because: "fast growth of hulls and tonnage, presence partly an effect of better tracking",
});
export const grayZoneGrowthLater = coefficient(0.03, {
  unit: "1/year",
  symbol: "gGZ",
  spec: "8.1",
  because:
    "After growth of 8 % a year the fleets are large and new hulls replace old ones; 3 % follows the economy, 1.5 % a fleet that is kept, 4.5 % one that still grows",
  doc: "Growth of Chinese coast-guard and militia capability after 2026",
});
export const grayZoneMatured = series({
  unit: "1",
  spec: "8.1",
  doc: "Whether the fast build-up of coast guard and militia is over: 0 until the end of 2026, then 1",
  points: [
    ["2012Q1", 0],
    ["2027Q1", 1],
  ],
  between: "step",
  grade: "C",
  because: "date set by the specification",
});
export const capabilityOnPressure = parameter({
  unit: "1",
  symbol: "kc",
  spec: "8.1",
  doc: "Effect of gray-zone capability, as a logarithm, on pressure",
  range: [0.4, 0.8, 1.2],
  grade: "C",
  because: "more ships, more pressure, near proportion",
});
export const opportunityOnPressure = parameter({
  unit: "1",
  symbol: "ko",
  spec: "8.1",
  doc: "Effect of weak resolve on pressure",
  range: [1, 2, 3],
  grade: "C",
  because: "judged: weakness invites in one theory and hardly matters in another; lenses scale it",
});
export const securityOnPressure = parameter({
  unit: "1/pp",
  symbol: "kse",
  spec: "8.1",
  doc: "Effect of Beijing's perceived threat, above that of 2012, on pressure",
  range: [0.04, 0.09, 0.15],
  grade: "C",
  because: "judged: insecurity drives pressure in one theory and hardly matters in another; lenses scale it",
});
export const provocationOnPressure = parameter({
  unit: "1",
  symbol: "kp",
  spec: "8.1",
  doc: "Effect of visible provocation on pressure",
  range: [0.05, 0.15, 0.3],
  grade: "C",
  because: "judged: no study isolates what visible provocation adds to pressure",
});
export const stressOnPressure = parameter({
  unit: "1",
  symbol: "kd",
  spec: "8.1",
  doc: "Effect of domestic stress in China on pressure",
  range: [0.1, 0.25, 0.5],
  grade: "C",
  because: "diversion is argued more than shown",
});
export const stressTransparency = parameter({
  unit: "1",
  symbol: "X8",
  spec: "23 X8",
  doc: "Share of the effect of domestic stress on pressure that law and transparency at full strength take away",
  range: [0, 0.3, 0.6],
  grade: "C",
  because:
    "judged: acts shown to the world rally fewer at home, but filmed clashes may also please them; nil is inside",
});
export const tradeOnPressure = parameter({
  unit: "1",
  symbol: "kt",
  spec: "8.1",
  doc: "How much trade dependence brakes pressure",
  range: [0.2, 0.4, 0.8],
  grade: "C",
  because: "judged: trade restrains in one theory and hardly matters in another; lenses scale it",
});
export const guardrailsOnPressure = parameter({
  unit: "1",
  symbol: "kg",
  spec: "8.1",
  doc: "How much believed guardrails lower pressure",
  range: [0.1, 0.35, 0.7],
  grade: "C",
  because:
    "rules and dialogue may calm daily encounters or only cover them: a fivefold range, as incidents were not counted before and after agreements",
});
export const pressureLag = parameter({
  unit: "quarter",
  symbol: "tz",
  spec: "8.1",
  doc: "Time pressure needs to follow its causes",
  range: [3, 6, 10],
  grade: "C",
  because: "campaigns at sea build up over a year or two",
});
export const pressureSpread = parameter({
  unit: "1",
  symbol: "sz",
  spec: "8.1",
  doc: "Standard deviation per quarter of unexplained changes of pressure",
  range: [0.04, 0.08, 0.15],
  grade: "C",
  because: "judged from year-to-year scatter of counts",
});

// Resolve and provocation (8.2)

export const resolveFromBalance = coefficient(1.2, {
  unit: "1",
  spec: "8.2",
  because:
    "The fall of the ratio from 1.7 in 2012 to 1.2 in 2026 takes resolve from .66 to .56, a visible but not decisive loss, in keeping with pressure that rose and force that stayed out",
  doc: "Effect of the balance of capability, as a logarithm, on resolve",
});
export const resolveFromPresence = coefficient(0.6, {
  unit: "1",
  spec: "8.2",
  sources: ["SPEC"],
  because:
    "Twice the forces near a theatre count as much as two thirds more capability, as what is at hand is what a coast guard crew meets; RAND 2018 finds fewer wars but more disputes near such troops",
  doc: "Effect of forward presence near the theatre on resolve",
});
export const resolveFromCredibility = coefficient(0.5, {
  unit: "1",
  spec: "8.2",
  because:
    "A promise of war help says little about a reef: credibility falling from .75 to .25 costs .06 of resolve, as much as a loss of a fifth of the capability ratio",
  doc: "Effect of credibility on resolve",
});
export const resolveCredibilityReference = fixed(0.75, {
  unit: "1",
  spec: "8.2",
  doc: "Credibility at which resolve is neither raised nor lowered",
  grade: "C",
  because: "credibility at its start in 2012, so that the term is nil there",
});
export const resolveFromOperations = parameter({
  unit: "1",
  symbol: "kFr",
  spec: "8.2",
  doc: "Effect of freedom-of-navigation operations on resolve",
  range: [0, 0.05, 0.15],
  grade: "C",
  because:
    "no study shows that operations alone change what Beijing dares, so the range begins at nil and ends at three times the centre",
});
export const resolveFromCoverage = coefficient(0.3, {
  unit: "1",
  spec: "8.2",
  because:
    "Seeing an intrusion is not yet stopping it: complete shared coverage adds .07 to resolve, half of what twice the presence adds; Manila's publicity since 2023 has not been measured against it",
  doc: "Effect of shared radar coverage on resolve",
});
export const operationsReference = fixed(8, {
  unit: "1/year",
  spec: "8.2",
  doc: "Freedom-of-navigation operations a year that count as one",
  grade: "C",
  because: "convention of the specification, near the highest yearly count",
});
export const provocationFromOperations = parameter({
  unit: "1",
  symbol: "kF",
  spec: "8.2",
  doc: "Provocation by freedom-of-navigation operations in the South China Sea",
  range: [0, 0.5, 1.5],
  grade: "C",
  because:
    "no strong causal study was found; at .10 operations moved pressure by .01 and claim D14 could not be tested, so nil to 1.5 is sampled",
});
export const provocationFromDualUse = coefficient(0.5, {
  unit: "1",
  spec: "8.2",
  because:
    "Stores and rotations near the Strait, were all of them dual-use, provoke half as much as one unit of weapons that reach the mainland, since they can serve relief as well",
  doc: "Provocation by rotational, dual-use presence near the Taiwan Strait",
});
export const provocationFromTies = coefficient(0.3, {
  unit: "1",
  spec: "8.2",
  because:
    "Contacts with Taipei, were they complete, provoke three tenths as much as a unit of mainland strike: Beijing protests against words but plans against weapons",
  doc: "Provocation by Philippine ties with Taiwan, answered in the South China Sea",
});
