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
  because:
    "A fall of credibility by .2, the size of a shift that claims test, takes entry from .70 to .65: commitment counts, but the stake in Taiwan itself is the larger part",
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
  sources: ["VOA2108", "LTN251120"],
  because:
    "The sixteen points between the polls of 2021 and 2024 move entry by seven: presidents have gone to war against opinion and stayed out with it, so polls bend the choice but do not make it",
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
  because:
    "A full pledge lifts entry from .71 to .83, since breaking it would cost reputation; studies of audience costs find the effect in survey experiments, not its size in war",
  doc: "Weight of declared American clarity on Taiwan in the decision to fight",
});

export const usEntryStruck = coefficient(1.5, {
  unit: "1",
  spec: "10.1",
  because:
    "Once its forces are hit entry rises from .71 to .92, as after Pearl Harbor; the lower end leaves .84, the upper .96, for an attack that spares lives may be answered otherwise",
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
  because:
    "China's confidence rises from .45 to .67 over the period and costs entry two points: no war with a nuclear power over an ally shows whether it weighs more",
  doc: "Weight of China's second-strike confidence against fighting",
});

export const secondStrikeReference = coefficient(0.5, {
  unit: "1",
  spec: "10.1",
  because:
    "Even odds of a surviving deterrent, near its mean over the run; a shift by half moves entry by three points in all years alike, so effects of levers do not hang on it",
  doc: "Second-strike confidence at which its term is nil",
});

// (10.2) Will China strike bases in Japan at the outset?

export const attackIntercept = coefficient(-0.4, {
  unit: "1",
  spec: "10.2",
  because:
    "Two chances in five that China opens with strikes on bases in Japan when access is even odds; games have played it both ways, and the ends span 35 to 45 %",
  doc: "Logit of a first strike on bases in Japan at even odds of access and an average closure",
});

export const attackFromAccess = coefficient(2, {
  unit: "1",
  spec: "10.2",
  because:
    "Sure access instead of even odds takes the chance of a first strike from .40 to .65: a base that will be used is worth hitting, and one that will not be is worth sparing",
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
  because:
    "A strike that closed bases for all thirty days instead of twelve would tempt by .6 on the logit, fifteen points; less than access, because closing a base not in use gains nothing",
  doc: "Weight of how much a strike would close, as a share of the first 30 days",
});

export const closureReference = coefficient(0.4, {
  unit: "1",
  spec: "10.2",
  sources: ["stimson-fighter-runway-closure-japan-JP-2024"],
  because:
    "Stimson's 11.7 closed days in thirty are .39, so the term is nil in the reference campaign; half either way moves the chance of a strike by five points",
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
  because: "bound of 10.2: no base in reach is ever quite safe",
});

export const attackMost = fixed(0.9, {
  unit: "1",
  spec: "10.2",
  doc: "Highest chance of a first strike on bases in Japan",
  grade: "C",
  because: "bound of 10.2: no adversary is ever sure to strike first",
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
  sources: ["DEVD251116"],
  because:
    "Full clarity from today's half adds ten points near even odds: what a prime minister has said binds a little, as the row of November 2025 over one sentence suggests",
  doc: "Weight of declared Japanese clarity in Japan's decision to fight",
});

export const allyThreatWeight = coefficient(0.06, {
  unit: "1/pp",
  spec: "10.3, 10.4",
  because:
    "The fourteen points of threat that Japan gained since 2012 add .8 to the logit, twenty points near even odds: fear is the main mover among the terms, half or one and a half of that being open",
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
  sources: ["asahi-taiwan-contingency-fighting-alongside-JP-2023"],
  because:
    "A tenth more support adds seven points: the poll that gives 11 % for fighting and 56 % for rear support makes opinion the narrowest gate, so it weighs more than in Washington or Manila",
  doc: "Weight of public support in Japan's decision to fight",
});

export const japanSupportReference = fixed(0.35, {
  unit: "1",
  spec: "10.3",
  doc: "Japanese support at which its term is nil",
  grade: "C",
  because: "baseline of Japanese support in 11.1, so that the term is nil there",
});

export const japanInteroperabilityWeight = coefficient(1, {
  unit: "1",
  spec: "10.3",
  because:
    "The tie of .63 stands for .6 of the logit: forces that plan and train together find it harder to stay apart, though no case shows a cabinet moved by that alone",
  doc: "Weight of interoperability with the United States in Japan's decision to fight",
});

export const islandsSeizedWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.3",
  because:
    "Islands taken lift the chance from .52 to .71 and no further, since this term stands for a seizure short of the armed attack that the law answers outright",
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
  sources: ["SPEC"],
  because:
    "Some 20,000 Japanese in Taiwan call for rescue rather than for battle: if all were at risk the chance would rise by ten points, less than by a seizure of islands",
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
  because:
    "The fade of the norm from .75 to .45 since 2012 adds .36 to the logit, nine points: pacifism still binds, but the laws of 2015 and the strategy of 2022 passed against it; its weight apart from support cannot be told in polls",
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
  because:
    "Friction of .54 holds the chance down by eight points, since the prefecture where the fighting would start has courts and votes to delay with, though not a veto",
  doc: "Weight of friction over bases on Okinawa against fighting",
});

export const japanTradeWeight = coefficient(1.5, {
  unit: "1",
  spec: "10.3",
  sources: ["SPF-SEN", "DEVD251116"],
  because:
    "Ten points more dependence on Chinese trade cost four points of the chance: firms press for restraint; in 2010 Tokyo released the trawler's captain within weeks, in 2025 it stood by its words",
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
  sources: ["ANEWS251116"],
  because:
    "A country under coercion is ten points less likely to fight near even odds; Japan's support held under the pressure of 2025, so the effect is kept small and could be half of this",
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
  because:
    "A tenth more support adds .2 to the logit, two points at a chance of one in ten: Manila's choice rests with a president who has defied and followed opinion in turn",
  doc: "Weight of public support in the Philippine decision to fight",
});

export const philippineSupportReference = fixed(0.7, {
  unit: "1",
  spec: "10.4",
  doc: "Philippine support at which its term is nil",
  grade: "C",
  because: "baseline of Philippine support in 11.1, so that the term is nil there",
});

export const philippineInteroperabilityWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.4",
  because:
    "The rise of the tie from .30 to .60 since 2012 adds a quarter to the logit: sites and exercises make help possible, and forces are too small for more to follow from them",
  doc: "Weight of interoperability with the United States in the Philippine decision to fight",
});

export const philippineNationalsWeight = coefficient(0.6, {
  unit: "1",
  spec: "10.4",
  sources: ["NPRESS24", "PAPER-D"],
  because:
    "With 150,000 workers in Taiwan at risk the odds rise by 1.8: officials name them as the reason why neutrality would fail, yet rescue needs access more than battle",
  doc: "Weight of workers at risk on Taiwan in the Philippine decision to fight",
});

export const evacuationRelief = coefficient(0.3, {
  unit: "1",
  spec: "10.5",
  sources: ["SPEC"],
  because:
    "Planning at its fullest gets three in ten out in time: 45,000 people, a few days of lift at 10,000 to 20,000 a day before closure; many would stay by choice",
  doc: "Share of Filipinos on Taiwan whom full evacuation planning gets out in time",
});

export const japaneseTieWeight = coefficient(0.5, {
  unit: "1",
  spec: "10.4",
  sources: ["MOFA-RAA"],
  because:
    "Work with Japan counts less than with the treaty ally, five to eight, there being an access agreement but no promise of defence; the tie of .27 gives .14 today",
  doc: "Weight of interoperability with Japan in the Philippine decision to fight",
});

export const philippineTradeWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.4",
  sources: ["ECOERC12"],
  because:
    "Half of Japan's weight: China buys less of what Manila lives on and its sanctions of 2012 on bananas did not keep it from arbitration; ten points of trade cost under one point of the chance",
  doc: "Weight of dependence on Chinese trade against Philippine fighting",
});

export const philippineForceGivenAttack = coefficient(0.65, {
  unit: "1",
  spec: "10.4",
  sources: ["SPEC"],
  because:
    "Between the 41 % of defence pacts honoured (Berkemeier, Fuhrmann 2018) and the 75 % of alliances (Leeds and others 2000), nearer the upper as the attack is on its own soil; the ends go beyond both",
  doc: "Chance that the Philippines fights once bases on its soil have been struck",
});

export const attackOnPhilippinesIntercept = coefficient(-1.6, {
  unit: "1",
  spec: "X4",
  because:
    "One chance in six at today's presence: sites with few forces repay a strike less than bases in Japan, whose chance is two in five; the ends give 8 and 31 %",
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
  because:
    "Four times the rotational force, the lever's top, takes the chance from .17 to .25: more to hit draws fire, though Luzon's airfields stay few and small beside Okinawa's",
  doc: "Weight of American presence on Philippine soil in the decision to strike it",
});

export const attackFromStrike = coefficient(0.5, {
  unit: "1",
  spec: "X4",
  sources: ["ZONA2508"],
  because:
    "Each unit of missiles on Luzon that reach the mainland counts like fourfold presence; the Typhon of 2024 drew demands to withdraw it, which says how it is seen and not what would be struck",
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
  because: "bound of X4: half of Japan's, as bases there can matter less",
});

// Access shares and beliefs.

export const restrictedAccess = coefficient(0.15, {
  unit: "1",
  symbol: "acc",
  spec: "9.7",
  because:
    "Without consent transit, repair and evacuation go on but not combat flights: 15 % is near case R3, where denial falls from .69 to .32, and bases elsewhere may replace a little more or less",
  doc: "Share of first-ring bases that United States forces can fight from without Japanese consent",
});

export const beliefSpread = coefficient(0.1, {
  unit: "1",
  spec: "10.7",
  because:
    "Ten points of error on each state's choice are about the spread between polls worded differently; half is a well-served leadership, half more one told what it likes to hear",
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
