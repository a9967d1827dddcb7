/**
 * M10, option "gate": legal gates and domestic win-sets decide who fights (specification 10.1, 10.3, 10.4).
 */
import { at, aux } from "../../engine/language.ts";
import { Aligner, CoercionTarget, Pair, Perceiver, Public } from "../axes.ts";
import { domesticLens } from "../lenses.ts";
import { evacuationPlanning, japaneseClarity, usClarity } from "../levers/index.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { secondStrike } from "../m17-strategic/equations.ts";
import { chinaTradeShare } from "../state/coalition.ts";
import { coercedBefore } from "../state/coercion.ts";
import { threatFelt } from "../state/perception.ts";
import { okinawaFriction, pacifismNorm, support } from "../state/politics.ts";
import {
  allyCoercionWeight,
  allyThreatReference,
  allyThreatWeight,
  tradeShareReference,
} from "./ally-will-parameters.ts";
import {
  credibilityReference,
  secondStrikeReference,
  usEntry2026,
  usEntryClarity,
  usEntryCredibility,
  usEntrySecondStrike,
  usEntryStruck,
  usEntrySupport,
  usForcesStruck,
  usSupportReference,
} from "./american-entry-parameters.ts";
import {
  accessOverForce,
  islandsSeizedWeight,
  japanClarityWeight,
  japaneseIslandsSeized,
  japaneseNationalsAtRisk,
  japanForce2026,
  japanFrictionWeight,
  japanInteroperabilityWeight,
  japanNationalsWeight,
  japanNormWeight,
  japanSupportReference,
  japanSupportWeight,
  japanTerms2026,
  japanTradeWeight,
  normReference,
} from "./japan-will-parameters.ts";
import {
  evacuationRelief,
  japaneseTieWeight,
  philippineAccess2026,
  philippineForce2026,
  philippineInteroperabilityWeight,
  philippineNationalsWeight,
  philippineSupportReference,
  philippineSupportWeight,
  philippineTerms2026,
  philippineTradeWeight,
} from "./philippine-will-parameters.ts";

// (10.1) The United States.

export const usEntryByGate = aux({
  unit: "1",
  symbol: "pUS",
  spec: "10.1",
  doc: "Chance that the United States fights over Taiwan",
  needs: {
    usEntry2026,
    usEntryCredibility,
    overallCredibility,
    credibilityReference,
    usEntrySupport,
    usSupport: at(support, Public, "US"),
    usSupportReference,
    usEntryClarity,
    usClarity,
    usEntryStruck,
    usForcesStruck,
    usEntrySecondStrike,
    secondStrike,
    secondStrikeReference,
  },
  value: (n, { logistic, logit }) =>
    logistic(
      logit(n.usEntry2026) +
        n.usEntryCredibility * (n.overallCredibility - n.credibilityReference) +
        n.usEntrySupport * (n.usSupport - n.usSupportReference) +
        n.usEntryClarity * n.usClarity +
        n.usEntryStruck * n.usForcesStruck -
        n.usEntrySecondStrike * (n.secondStrike - n.secondStrikeReference),
    ),
});

// (10.3) Japan.

export const japanWill = aux({
  unit: "1",
  symbol: "W_JP",
  spec: "10.3",
  doc: "Logit of the chance that Japan fights without having been attacked",
  needs: {
    japanForce2026,
    japanTerms2026,
    japanClarityWeight,
    japaneseClarity,
    allyThreatWeight,
    threat: at(threatFelt, Perceiver, "JP"),
    allyThreatReference,
    domesticLens,
    japanSupportWeight,
    support: at(support, Public, "JP"),
    japanSupportReference,
    japanInteroperabilityWeight,
    tie: at(interoperability, Pair, "USJP"),
    islandsSeizedWeight,
    japaneseIslandsSeized,
    japanNationalsWeight,
    japaneseNationalsAtRisk,
    japanNormWeight,
    pacifismNorm,
    normReference,
    japanFrictionWeight,
    okinawaFriction,
    japanTradeWeight,
    tradeShare: at(chinaTradeShare, Aligner, "JP"),
    tradeShareReference,
    allyCoercionWeight,
    coerced: at(coercedBefore, CoercionTarget, "JP"),
  },
  value: (n, { logit }) => {
    const start = logit(n.japanForce2026) - n.japanTerms2026;
    const outside =
      n.japanClarityWeight * n.japaneseClarity +
      n.allyThreatWeight * (n.threat - n.allyThreatReference) +
      n.japanInteroperabilityWeight * n.tie +
      n.islandsSeizedWeight * n.japaneseIslandsSeized +
      n.japanNationalsWeight * n.japaneseNationalsAtRisk -
      n.japanTradeWeight * (n.tradeShare - n.tradeShareReference) -
      n.allyCoercionWeight * n.coerced;
    const athome =
      n.japanSupportWeight * (n.support - n.japanSupportReference) -
      n.japanNormWeight * (n.pacifismNorm - n.normReference) -
      n.japanFrictionWeight * n.okinawaFriction;
    return start + outside + n.domesticLens * athome;
  },
});

export const japanForceByGate = aux({
  unit: "1",
  symbol: "P(force | no attack)",
  spec: "10.3",
  doc: "Chance that Japan fights without having been attacked",
  needs: { japanWill },
  value: ({ japanWill }, { logistic }) => logistic(japanWill),
});

export const japanAccessByGate = aux({
  unit: "1",
  symbol: "P(access | no attack)",
  spec: "10.3",
  doc: "Chance that Japan lets United States forces fight from its bases without having been attacked",
  needs: { japanWill, accessOverForce },
  value: ({ japanWill, accessOverForce }, { logistic }) => logistic(japanWill + accessOverForce),
});

// (10.4) The Philippines.

export const philippineTerms = aux({
  unit: "1",
  symbol: "W_PH - v0",
  spec: "10.4",
  doc: "Sum of what moves the Philippine decision, above its sum in 2026Q1",
  needs: {
    philippineTerms2026,
    allyThreatWeight,
    threat: at(threatFelt, Perceiver, "PH"),
    allyThreatReference,
    domesticLens,
    philippineSupportWeight,
    support: at(support, Public, "PH"),
    philippineSupportReference,
    philippineInteroperabilityWeight,
    tie: at(interoperability, Pair, "USPH"),
    philippineNationalsWeight,
    evacuationRelief,
    evacuationPlanning,
    japaneseTieWeight,
    japaneseTie: at(interoperability, Pair, "JPPH"),
    philippineTradeWeight,
    tradeShare: at(chinaTradeShare, Aligner, "PH"),
    tradeShareReference,
    allyCoercionWeight,
    coerced: at(coercedBefore, CoercionTarget, "PH"),
  },
  value: (n) => {
    const nationalsAtRisk = 1 - n.evacuationRelief * n.evacuationPlanning;
    return (
      n.allyThreatWeight * (n.threat - n.allyThreatReference) +
      n.domesticLens * n.philippineSupportWeight * (n.support - n.philippineSupportReference) +
      n.philippineInteroperabilityWeight * n.tie +
      n.philippineNationalsWeight * nationalsAtRisk +
      n.japaneseTieWeight * n.japaneseTie -
      n.philippineTradeWeight * (n.tradeShare - n.tradeShareReference) -
      n.allyCoercionWeight * n.coerced -
      n.philippineTerms2026
    );
  },
});

export const philippineForceByGate = aux({
  unit: "1",
  symbol: "P(force | no attack on PH)",
  spec: "10.4",
  doc: "Chance that the Philippines fights without having been attacked",
  needs: { philippineForce2026, philippineTerms },
  value: ({ philippineForce2026, philippineTerms }, { logistic, logit }) =>
    logistic(logit(philippineForce2026) + philippineTerms),
});

export const philippineAccessByGate = aux({
  unit: "1",
  symbol: "P(access)",
  spec: "10.4",
  doc: "Chance that the Philippines opens its bases to United States forces; never below the chance that it fights",
  needs: {
    philippineAccess2026,
    philippineForce2026,
    philippineTerms,
  },
  value: ({ philippineAccess2026, philippineForce2026, philippineTerms }, { logistic, logit, max }) =>
    logistic(logit(max(philippineAccess2026, philippineForce2026)) + philippineTerms),
});
