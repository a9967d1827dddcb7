/** Parameters of ally participation and delay (specification M10). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { FurtherPartner } from "../axes.ts";

const fitted = "fitted on the central noise-free P0 path, 2026Q1";

// (10.1) The United States.

export const usEntry2026 = parameter({
  unit: "1",
  symbol: "pUS central",
  spec: "10.1",
  doc: "Chance that the United States fights over Taiwan with every term of (10.1) at nil; its logit is the .85 of (10.1)",
  range: [0.5, 0.7, 0.9],
  grade: "C",
  sources: ["SPEC"],
  because: "43 % of Americans back sending troops in 2025, 36 % in 2024, 40 % in 2022, 52 % in 2021",
});

export const usEntryCredibility = coefficient(1.2, {
  unit: "1",
  spec: "10.1",
  doc: "Weight of American credibility in the decision to fight",
});

export const credibilityReference = fixed(0.75, {
  unit: "1",
  spec: "10.1",
  doc: "Credibility at which its term is nil",
  grade: "C",
  because: "start value of credibility in (15.1)",
});

export const usEntrySupport = coefficient(2, {
  unit: "1",
  spec: "10.1",
  doc: "Weight of American public support in the decision to fight",
});

export const usSupportReference = fixed(0.43, {
  unit: "1",
  spec: "10.1",
  doc: "American support at which its term is nil",
  grade: "A",
  sources: ["support-us-troops-defend-taiwan-US-2025"],
  because: "share of Americans who backed sending troops in 2025",
});

export const usEntryClarity = coefficient(0.8, {
  unit: "1",
  spec: "10.1",
  doc: "Weight of declared American clarity on Taiwan in the decision to fight",
});

export const usEntryStruck = coefficient(1.5, {
  unit: "1",
  spec: "10.1",
  doc: "Weight of having been struck in the American decision to fight",
});

export const usForcesStruck = fixed(0, {
  unit: "1",
  symbol: "Hit_US",
  spec: "10.1",
  doc: "1 if United States forces have been struck; 0 in the shadow campaign, set by interventions",
  grade: "C",
  because: "an event; nothing has happened when the campaign is imagined",
});

export const usEntrySecondStrike = coefficient(0.5, {
  unit: "1",
  spec: "10.1",
  doc: "Weight of China's second-strike confidence against fighting",
});

export const secondStrikeReference = coefficient(0.5, {
  unit: "1",
  spec: "10.1",
  doc: "Second-strike confidence at which its term is nil",
});

// (10.2) Will China strike bases in Japan at the outset?

export const attackIntercept = coefficient(-0.4, {
  unit: "1",
  spec: "10.2",
  doc: "Logit of a first strike on bases in Japan at even odds of access and an average closure",
});

export const attackFromAccess = coefficient(2, {
  unit: "1",
  spec: "10.2",
  doc: "Weight of expected American access in the decision to strike its bases",
});

export const accessReference = fixed(0.5, {
  unit: "1",
  spec: "10.2",
  doc: "Chance of access at which its term is nil",
  grade: "C",
  because: "even odds, by definition of the term",
});

export const attackFromClosure = coefficient(1, {
  unit: "1",
  spec: "10.2",
  doc: "Weight of how much a strike would close, as a share of the first 30 days",
});

export const closureReference = coefficient(0.4, {
  unit: "1",
  spec: "10.2",
  doc: "Share of the first 30 days closed at which its term is nil",
});

export const closureDays = fixed(30, {
  unit: "day",
  spec: "10.2",
  doc: "Days over which closures are counted",
  grade: "A",
  sources: ["SPEC"],
});

export const attackLeast = fixed(0.1, {
  unit: "1",
  spec: "10.2",
  doc: "Lowest chance of a first strike on bases in Japan",
  grade: "C",
  because: "bound of (10.2)",
});

export const attackMost = fixed(0.9, {
  unit: "1",
  spec: "10.2",
  doc: "Highest chance of a first strike on bases in Japan",
  grade: "C",
  because: "bound of (10.2)",
});

// (10.3) Japan.

export const japanForce2026 = parameter({
  unit: "1",
  spec: "10.3",
  doc: "Chance in 2026 that Japan fights without having been attacked",
  range: [0.2, 0.45, 0.7],
  grade: "C",
  sources: ["SPEC", "alliance-honoured-share-leeds-all-2000"],
  because:
    "2023 poll: 56 % of Japanese want rear support only, 27 % no cooperation, 11 % fighting; alliances were honoured in 22 % to 75 % of cases by source",
});

export const japanTerms2026 = fixed(0.9704, {
  unit: "1",
  symbol: "logit(.45) - w0",
  spec: "0.10, 10.3",
  doc: "Sum of all terms of W_JP but w0 in 2026Q1",
  grade: "C",
  because: fitted,
});

export const japanClarityWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of declared Japanese clarity in Japan's decision to fight",
});

export const allyThreatWeight = coefficient(0.06, {
  unit: "1/pp",
  spec: "10.3, 10.4",
  doc: "Weight of perceived threat in an ally's decision to fight",
});

export const allyThreatReference = fixed(10, {
  unit: "pp",
  spec: "10.3, 10.4",
  doc: "Threat at which its term is nil",
  grade: "C",
  because: "reference of the term; a shift is taken up by w0 and v0",
});

export const japanSupportWeight = coefficient(3, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of public support in Japan's decision to fight",
});

export const japanSupportReference = fixed(0.35, {
  unit: "1",
  spec: "10.3",
  doc: "Japanese support at which its term is nil",
  grade: "C",
  because: "baseline of support in (11.1)",
});

export const japanInteroperabilityWeight = coefficient(1, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of interoperability with the United States in Japan's decision to fight",
});

export const islandsSeizedWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of a seizure of Japanese islands in Japan's decision to fight",
});

export const japaneseIslandsSeized = fixed(0, {
  unit: "1",
  symbol: "SWI",
  spec: "10.3",
  doc: "1 if China has seized Japanese islands; 0 in the shadow campaign, set by interventions",
  grade: "C",
  because: "an event; nothing has happened when the campaign is imagined",
});

export const japanNationalsWeight = coefficient(0.4, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of nationals at risk in Japan's decision to fight",
});

export const japaneseNationalsAtRisk = fixed(0, {
  unit: "1",
  symbol: "Nat_JP",
  spec: "10.5",
  doc: "Share of Japanese nationals still in danger on Taiwan",
  grade: "C",
  because:
    "specification 10.5 sets it to 0 in the campaign that Beijing imagines, where Tokyo has brought its people out",
});

export const japanNormWeight = coefficient(1.2, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of the pacifism norm against fighting",
});

export const normReference = fixed(0.5, {
  unit: "1",
  spec: "10.3",
  doc: "Norm at which its term is nil",
  grade: "C",
  because: "reference of the term; a shift is taken up by w0",
});

export const japanFrictionWeight = coefficient(0.6, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of friction over bases on Okinawa against fighting",
});

export const japanTradeWeight = coefficient(1.5, {
  unit: "1",
  spec: "10.3",
  doc: "Weight of dependence on Chinese trade against fighting",
});

export const tradeShareReference = fixed(0.2, {
  unit: "1",
  spec: "10.3, 10.4",
  doc: "Chinese share of trade at which its term is nil",
  grade: "C",
  because: "reference of the term; a shift is taken up by w0 and v0",
});

export const allyCoercionWeight = coefficient(0.4, {
  unit: "1",
  spec: "10.3, 10.4",
  doc: "Weight of being coerced by China against fighting",
});

export const accessOverForce = parameter({
  unit: "1",
  symbol: "wA",
  spec: "10.3",
  doc: "How much likelier Japan grants access than fights, as a logit",
  range: [1, 1.6, 2.5],
  grade: "C",
  because: "puts access near .8 in 2026",
});

export const forceGivenAttack = parameter({
  unit: "1",
  spec: "10.3",
  doc: "Chance that Japan fights once its bases have been struck",
  range: [0.9, 0.97, 1],
  grade: "C",
  because: "armed attack is the clearest legal case; T10.1 asks for at least .9",
});

// (10.4) The Philippines.

export const philippineForce2026 = parameter({
  unit: "1",
  spec: "10.4",
  doc: "Chance in 2026 that the Philippines fights without having been attacked",
  range: [0.03, 0.1, 0.3],
  grade: "C",
  because: "judged: support for the alliance is high, a promise to fight over Taiwan has not been given",
});

export const philippineAccess2026 = parameter({
  unit: "1",
  spec: "10.4",
  doc: "Chance in 2026 that the Philippines opens its bases",
  range: [0.3, 0.55, 0.8],
  grade: "C",
  because:
    "judged: near even; nationals in Taiwan make neutrality hard (paper D, D3), a promise has not been given",
});

export const philippineTerms2026 = fixed(1.8192, {
  unit: "1",
  symbol: "logit(.1) - v0",
  spec: "0.10, 10.4",
  doc: "Sum of all terms of W_PH but v0 in 2026Q1",
  grade: "C",
  because: fitted,
});

export const philippineSupportWeight = coefficient(2, {
  unit: "1",
  spec: "10.4",
  doc: "Weight of public support in the Philippine decision to fight",
});

export const philippineSupportReference = fixed(0.7, {
  unit: "1",
  spec: "10.4",
  doc: "Philippine support at which its term is nil",
  grade: "C",
  because: "baseline of support in (11.1)",
});

export const philippineInteroperabilityWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.4",
  doc: "Weight of interoperability with the United States in the Philippine decision to fight",
});

export const philippineNationalsWeight = coefficient(0.6, {
  unit: "1",
  spec: "10.4",
  doc: "Weight of workers at risk on Taiwan in the Philippine decision to fight",
});

export const evacuationRelief = coefficient(0.3, {
  unit: "1",
  spec: "10.5",
  doc: "Share of Filipinos on Taiwan whom full evacuation planning gets out in time",
});

export const japaneseTieWeight = coefficient(0.5, {
  unit: "1",
  spec: "10.4",
  doc: "Weight of interoperability with Japan in the Philippine decision to fight",
});

export const philippineTradeWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.4",
  doc: "Weight of dependence on Chinese trade against Philippine fighting",
});

export const philippineForceGivenAttack = coefficient(0.65, {
  unit: "1",
  spec: "10.4",
  doc: "Chance that the Philippines fights once bases on its soil have been struck",
});

export const attackOnPhilippinesIntercept = coefficient(-1.6, {
  unit: "1",
  spec: "X4",
  doc: "Logit of a first strike on Philippine bases at the reference of its terms",
});

export const philippineAccessReference = fixed(0.55, {
  unit: "1",
  spec: "X4",
  doc: "Chance of Philippine access at which its term is nil",
  grade: "C",
  because: "central chance of access in 2026",
});

export const attackFromPresence = coefficient(0.5, {
  unit: "1",
  spec: "X4",
  doc: "Weight of American presence on Philippine soil in the decision to strike it",
});

export const attackFromStrike = coefficient(0.5, {
  unit: "1",
  spec: "X4",
  doc: "Weight of mainland-range strike on Philippine soil in the decision to strike it",
});

export const hostedStrikeReference = fixed(1.2, {
  unit: "1",
  spec: "X4",
  doc: "Hosted mainland-range strike above which some stands on Philippine soil",
  grade: "C",
  because: "default of lever L18",
});

export const attackOnPhilippinesLeast = fixed(0.05, {
  unit: "1",
  spec: "X4",
  doc: "Lowest chance of a first strike on Philippine bases",
  grade: "C",
  because: "bound of wiring note X4",
});

// Access shares and beliefs.

export const restrictedAccess = coefficient(0.15, {
  unit: "1",
  symbol: "acc",
  spec: "9.7",
  doc: "Share of first-ring bases that United States forces can fight from without Japanese consent",
});

export const beliefSpread = coefficient(0.1, {
  unit: "1",
  spec: "10.7",
  doc: "Spread of Beijing's errors about whether each state takes part",
});

export const partnerForceGivenUs = parameter({
  unit: "1",
  over: FurtherPartner,
  spec: "10.6",
  range: { AU: [0.25, 0.5, 0.75], KR: [0.05, 0.1, 0.15] },
  grade: "C",
  because:
    "judged, half either way: Canberra has fought beside Washington in every war, Seoul is bound by the North",
  doc: "Chance that the partner fights over Taiwan, given that the United States does",
});

export const partnerAccessGivenUs = parameter({
  unit: "1",
  over: FurtherPartner,
  spec: "10.6",
  range: { AU: [0.6, 0.9, 1], KR: [0.1, 0.2, 0.3] },
  grade: "C",
  because: "judged: half either way and at most one; Australian bases host American forces already",
  doc: "Chance that the partner opens its bases, given that the United States fights over Taiwan",
});
