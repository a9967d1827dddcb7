/** Ranges of what moves defence budgets (specification M01). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally, Economy, Spender } from "../axes.ts";

export const budgetShare2012 = fixed(
  { JP: 0.0096, PH: 0.0111, KR: 0.0239, AU: 0.0167, IN: 0.0262, VN: 0.0172 },
  {
    unit: "1",
    over: Spender,
    spec: "0.9",
    symbol: "m0_i",
    grade: "A",
    sources: ["SIPRI24"],
    doc: "Defence spending as a share of GDP in 2012",
  },
);

export const threatElasticity = parameter({
  unit: "1/pp",
  spec: "1.1",
  symbol: "eT",
  range: [0.02, 0.03, 0.05],
  grade: "A",
  sources: ["spending-response-to-threat-all-2012"],
  because:
    "One point more perceived yearly probability of a fatal dispute goes with 3 % more spending (Nordhaus, Oneal, Russett 2012)",
  doc: "Rise of the logarithm of the desired defence share per point of perceived threat",
});

export const securityElasticity = parameter({
  unit: "1",
  spec: "1.1",
  symbol: "eS",
  range: [-0.4, -0.1, 0.2],
  grade: "B",
  sources: ["SPEC"],
  because:
    "Negative in NATO panels (Plumper, Neumayer 2015; George, Sandler 2018), little support in 204 alliances (Alley 2021), hosts of United States troops spend more (Allen and others 2016)",
  doc: "Elasticity of the desired share to the security that the United States supplies: negative is free riding",
});

export const pressureEffect = parameter({
  unit: "1",
  spec: "1.1",
  symbol: "eP",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "Sign from Blankenship 2021, 2023; size judged",
  doc: "Rise of the logarithm of the desired share when full pressure meets full fear of abandonment",
});

export const leaderEffect = parameter({
  unit: "1",
  spec: "1.1",
  symbol: "eL",
  range: [0, 0.1, 0.25],
  grade: "C",
  because:
    "judged: from no effect of who governs to a quarter more spending under a leader who resists Beijing",
  doc: "Rise of the logarithm of the desired share under a leader who resists Beijing",
});

export const debtEffect = parameter({
  unit: "1",
  spec: "1.1",
  symbol: "eF",
  range: [0, 0.2, 0.5],
  grade: "C",
  because:
    "judged: from no brake to a share two fifths lower once defence has added debt as large as yearly output",
  doc: "Fall of the logarithm of the desired share per unit of debt that defence has added",
});

export const fatigueEffect = parameter({
  unit: "1",
  spec: "1.1",
  symbol: "eFat",
  range: [0, 0.2, 0.4],
  grade: "C",
  because: "judged: from publics that do not tire of rising budgets to ones that cut a third off them",
  doc: "Fall of the logarithm of the desired share at full fatigue",
});

export const onePerCent = fixed(0.01, {
  unit: "1",
  spec: "1.2",
  grade: "A",
  sources: ["SPEC"],
  doc: "Japan's norm of the defence share, kept until 2022",
});

export const capHazardRate = parameter({
  unit: "1/quarter",
  spec: "1.2",
  symbol: "hb",
  range: [0.5, 1, 3],
  grade: "C",
  because: "judged from one case: desire rose for years and the norm held until 2022",
  doc: "Hazard that the one per cent norm breaks, per log point of desire above it",
});

export const capSlack = parameter({
  unit: "1",
  spec: "1.2",
  symbol: "gap",
  range: [0.05, 0.15, 0.35],
  grade: "C",
  because: "judged: how far desire had to exceed the norm before it was in danger cannot be observed",
  doc: "How far desire may exceed the one per cent norm, in log points, before the norm is in danger",
});

export const budgetLag = parameter({
  unit: "quarter",
  spec: "1.3",
  symbol: "tauM",
  range: [4, 8, 16],
  grade: "B",
  sources: ["SPEC"],
  doc: "Time in which the defence share follows the desired share",
});

export const budgetGrowthLimit = parameter({
  unit: "1/year",
  spec: "1.3",
  symbol: "gmax",
  range: [0.08, 0.15, 0.3],
  grade: "B",
  sources: ["SPEC"],
  because: "Japan's budget jumped by about 26 % in fiscal 2023",
  doc: "Fastest growth of the defence share in a year, as a logarithm",
});

export const pressureBase = parameter({
  unit: "1",
  spec: "1.4",
  symbol: "p0",
  range: [0.1, 0.2, 0.3],
  grade: "C",
  because: "judged: some pressure under every president (logic of Blankenship 2023)",
  doc: "Spending pressure from Washington that is always there",
});

export const pressureStrainGain = parameter({
  unit: "1",
  spec: "1.4",
  symbol: "pS",
  range: [0.2, 0.4, 0.6],
  grade: "C",
  because: "judged: a stretched patron asks for more (logic of Blankenship 2023); no measured size",
  doc: "Pressure added when United States forces are fully strained",
});

export const pressureControlBrake = parameter({
  unit: "1",
  spec: "1.4",
  symbol: "pC",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "Logic of Blankenship 2023: Washington fears losing control of a stronger ally",
  doc: "Pressure withheld from a fully autonomous ally with which no threat is shared",
});

export const sharedThreatScale = coefficient(10, {
  unit: "pp",
  spec: "1.4",
  because:
    "Washington feels 7 points in 2026 and passes 10 only after 2030, so the brake of control fades over the period; at 5 it would be gone before 2026, at 15 a quarter of it would remain in 2035",
  doc: "Threat felt by both at which the shared threat counts in full",
});

export const importShare = parameter({
  unit: "1",
  over: Ally,
  spec: "1.5",
  symbol: "s_i",
  range: { JP: [0.15, 0.25, 0.45], PH: [0.5, 0.7, 0.9] },
  grade: "C",
  because: "judged: Japan buys mostly at home, the Philippines mostly abroad",
  doc: "Share of procurement that is bought abroad",
});

export const exchangePassThrough = parameter({
  unit: "1",
  spec: "1.5",
  symbol: "pi",
  range: [0.7, 1, 1],
  grade: "C",
  because: "Foreign military sales are priced in dollars; part is hedged",
  doc: "How far the exchange rate passes into the price of imported arms",
});

export const procurementShare = parameter({
  unit: "1",
  spec: "1.5",
  symbol: "b_i",
  range: [0.15, 0.25, 0.35],
  grade: "B",
  sources: ["SPEC"],
  because:
    "Budgets of both allies go mostly to people and upkeep; what counts as procurement differs by source",
  doc: "Share of a defence budget that buys arms",
});

export const hedgingBase = coefficient(-4, {
  unit: "1",
  spec: "1.8",
  because:
    "An ally without fear, threat or autonomy hedges by 2 %, as Japan and Korea kept no weapons programme in decades of full cover; between a quarter of a per cent and 12 % at the ends",
  doc: "Logit of nuclear hedging without fear, threat or autonomy",
});

export const hedgingFromFear = coefficient(3, {
  unit: "1",
  spec: "1.8",
  because:
    "Full fear multiplies the odds twentyfold, from 2 to 27 %: Seoul did look for a weapon when troops left in the 1970s, but one case gives a direction and no size",
  doc: "Nuclear hedging added by full fear of abandonment, on the logit scale",
});

export const hedgingFromThreat = coefficient(0.1, {
  unit: "1/pp",
  spec: "1.8",
  because:
    "Ten points of threat multiply the odds by 2.7, a third of what full fear does on this scale: rising threat moved debate in Seoul and Tokyo, not programmes, so it ranks below abandonment",
  doc: "Nuclear hedging added by a point of perceived threat, on the logit scale",
});

export const hedgingFromAutonomy = coefficient(1.5, {
  unit: "1",
  spec: "1.8",
  because:
    "Means count half as much as the motive of fear: the .31 of autonomy that Japan has adds .5 to the logit, and no study separates the two",
  doc: "Nuclear hedging added by full autonomy, on the logit scale",
});

export const debtFinancedShare = parameter({
  unit: "1/year",
  spec: "1.6",
  symbol: "u_i",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "judged: between increases paid mostly by taxes and mostly by bonds",
  doc: "Debt a year that one point of GDP more for defence adds, in points of GDP",
});

export const fatigueLag = coefficient(12, {
  unit: "quarter",
  spec: "1.6",
  because:
    "Three years, between one budget and the five years of Japan's defence plan; half is a budget and a half, half more is nearly the length of a plan",
  doc: "Time in which fatigue with rising budgets builds and fades",
});

export const autonomyBase = coefficient(-1, {
  unit: "1",
  spec: "1.7",
  because:
    "An ally without forces still decides over its soil and its flag, so autonomy starts at 27 %, not nil; the ends give 18 and 38 %",
  doc: "Logit of autonomy of an ally without forces of its own",
});

export const autonomyCapabilityWeight = coefficient(1.5, {
  unit: "1",
  spec: "1.7",
  because:
    "An ally that matches what Washington supplies should stand near even odds: the size gives .51, half of it .38, half more .64; today's ratio of one to six moves little at any of them",
  doc: "Autonomy gained with own capability against what the United States supplies, on the logit scale",
});

export const autonomyLag = coefficient(12, {
  unit: "quarter",
  spec: "1.7",
  sources: ["MEM"],
  because:
    "Commands and doctrine follow forces by about three years: Japan decided on a joint command in December 2022 and had it in March 2025; industry takes longer",
  doc: "Time in which autonomy adjusts",
});

export const americanShareShift = parameter({
  unit: "1",
  spec: "M01",
  range: [-0.004, 0, 0.004],
  grade: "C",
  because: "The specification holds the share of 2025 within .004",
  doc: "How far the United States defence share moves from its 2025 value after 2026Q3",
});

export const hostNationCost = fixed(211, {
  unit: "bnUSD*JPY/USD/year",
  spec: "1.9",
  grade: "A",
  sources: ["NP211221"],
  doc: "Japan's yearly host-nation support under the agreement of 2022-26, bn yen",
});

// Rival accounts (specification 24, S1).

export const allianceMember = fixed(
  { US: 1, JP: 1, PH: 1, CN: 0, TW: 0, KR: 1, AU: 1, IN: 1, VN: 1 },
  {
    unit: "1",
    over: Economy,
    spec: "24 S1",
    doc: "1 for states whose output counts towards the alliance",
    grade: "C",
    because:
      "the coalition of equation 7.0 with the Philippines; China is its object, Taiwan what it protects",
  },
);

export const publicGoodElasticity = parameter({
  unit: "1",
  symbol: "eS",
  spec: "24 S1",
  doc: "Elasticity of a share to security supplied by others if defence is a pure public good",
  range: [-0.6, -0.4, -0.2],
  grade: "C",
  because: "the specification's -.4, the strongest free riding of its table; half either way",
});

export const matchingElasticity = parameter({
  unit: "1",
  symbol: "eS",
  spec: "24 S1",
  doc: "Elasticity of a share to security supplied by others if efforts are complements",
  range: [0.1, 0.2, 0.3],
  grade: "C",
  because: "the specification's +.2, the upper end of its table; half either way",
});

export const trackedTarget = coefficient(0.02, {
  unit: "1",
  spec: "24 S1",
  doc: "Defence share that allies follow whatever the threat",
  because: "the two per cent that NATO members pledged and Japan declared; half either way",
});
