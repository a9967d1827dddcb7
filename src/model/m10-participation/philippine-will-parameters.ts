/** Parameters of whether the Philippines fights or opens its sites (specification 10.4). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

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
  because: "fitted: the sum of the Philippines' terms on the central noise-free P0 path in 2026Q1",
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
