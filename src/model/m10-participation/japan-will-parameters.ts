/** Parameters of whether Japan fights or opens its bases (specification 10.3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

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
  because: "fitted: the sum of Japan's terms on the central noise-free P0 path in 2026Q1",
});

export const japanClarityWeight = coefficient(0.8, {
  unit: "1",
  spec: "10.3",
  sources: ["DEVD251116"],
  because:
    "Full clarity from today's half adds ten points near even odds: what a prime minister has said binds a little, as the row of November 2025 over one sentence suggests",
  doc: "Weight of declared Japanese clarity in Japan's decision to fight",
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
  because: "an event: no Japanese island has been seized when the campaign is imagined",
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
