/**
 * What coercion costs (specification 12.3), along the path and as an expectation, and whether it works (12.5).
 *
 * Both readings follow the same law: an episode takes a share of what is exposed, and substitutes replace it. Along the path
 * an episode has a drawn intensity and end; the expectation carries every intensity and end at once, by the chances of
 * `expected-episodes.ts`, so that the effect of a policy does not hang on luck.
 */
import { assembled, at, aux, draw, next, observation, sum } from "../../engine/language.ts";
import { Ally, CoercionTarget, Exposure, OtherTarget } from "../axes.ts";
import { firstStageActivity, lostActivity, secondStageActivity } from "../state/coercion.ts";
import { credibility } from "../state/credibility.ts";
import { coerced, coercionStart } from "./episodes.ts";
import { expectedStarts, freshEpisode, olderWeight, stageKept, stagesPassed } from "./expected-episodes.ts";
import { exposureShare, lossKept } from "./exposure.ts";
import {
  concessionBase,
  concessionFromCredibility,
  concessionFromLoss,
  steadfastCredibility,
  intensitySpread,
  lossEstimateSpread,
  lossPerShare,
  visitorSpread,
} from "./parameters.ts";

// Along the path.

export const coercionIntensity = draw({
  unit: "1",
  over: CoercionTarget,
  each: "quarter",
  symbol: "J",
  spec: "12.2",
  doc: "Intensity of an episode that starts this quarter; 1 takes everything that is exposed, until substitutes are found",
  needs: { intensitySpread },
  value: (n, { lognormal }) => lognormal(1, n.intensitySpread),
});
export const lostActivityNext = next(lostActivity, {
  spec: "12.3",
  needs: { coercionStart, coercionIntensity, coerced, lostActivity, lossKept },
  value: (n) => (n.coercionStart > 0 ? n.coercionIntensity : n.coerced * n.lostActivity * n.lossKept),
});
export const lossAlongPath = sum({
  unit: "pp",
  over: CoercionTarget,
  across: Exposure,
  symbol: "Loss_i",
  spec: "12.3",
  doc: "Output that the present episode costs this quarter, per cent of gross domestic product",
  needs: { exposureShare, lossPerShare, lostActivityNext },
  value: (n) => n.exposureShare * n.lossPerShare * n.lostActivityNext,
});
export const lossEstimated = observation({
  unit: "pp",
  over: CoercionTarget,
  spec: "12.3",
  doc: "Loss from coercion that a research institute should publish",
  needs: { lossAlongPath, lossEstimateSpread },
  value: (n, { lognormal }) => lognormal(n.lossAlongPath, n.lossEstimateSpread),
});
export const visitorsSeen = observation({
  unit: "1",
  spec: "25 H9",
  doc: "Visitors to Japan from mainland China, as a share of normal",
  needs: { lost: at(at(lostActivityNext, CoercionTarget, "JP"), Exposure, "tourism"), visitorSpread },
  value: (n, { max, normal }) => normal(max(0, 1 - n.lost), n.visitorSpread),
});

// As an expectation.

export const meanIntensity = aux({
  unit: "1",
  symbol: "E[J]",
  spec: "12.2",
  doc: "Mean intensity of an episode at its start",
  needs: { intensitySpread },
  value: (n, { exp }) => exp((n.intensitySpread * n.intensitySpread) / 2),
});
export const firstStageActivityNext = next(firstStageActivity, {
  spec: "12.3",
  needs: { olderWeight, stageKept, lossKept, firstStageActivity, freshEpisode, meanIntensity },
  value: (n) =>
    n.olderWeight * n.stageKept * n.lossKept * n.firstStageActivity + n.freshEpisode * n.meanIntensity,
});
export const secondStageActivityNext = next(secondStageActivity, {
  spec: "12.3",
  needs: { olderWeight, stageKept, stagesPassed, lossKept, firstStageActivity, secondStageActivity },
  value: (n) =>
    n.olderWeight *
    n.stageKept *
    n.lossKept *
    (n.secondStageActivity + n.stagesPassed * n.firstStageActivity),
});
export const expectedLossBy = aux({
  unit: "pp",
  over: [CoercionTarget, Exposure],
  spec: "12.3",
  doc: "Output expected to be lost this quarter through one exposure, per cent of gross domestic product",
  needs: { exposureShare, lossPerShare, firstStageActivityNext, secondStageActivityNext },
  value: (n) => n.exposureShare * n.lossPerShare * (n.firstStageActivityNext + n.secondStageActivityNext),
});
export const expectedLoss = sum({
  unit: "pp",
  over: CoercionTarget,
  across: Exposure,
  symbol: "E[Loss_i]",
  spec: "12.3",
  doc: "Output expected to be lost this quarter to coercion, per cent of gross domestic product",
  needs: { expectedLossBy },
  value: (n) => n.expectedLossBy,
});

// 12.5 Concessions.

export const lossAtOutset = sum({
  unit: "pp",
  over: CoercionTarget,
  across: Exposure,
  spec: "12.5",
  doc: "Output that an episode of mean intensity costs in its first quarter, per cent of gross domestic product",
  needs: { exposureShare, lossPerShare, meanIntensity },
  value: (n) => n.exposureShare * n.lossPerShare * n.meanIntensity,
});
export const steadfastnessOfAllies = aux({
  unit: "1",
  over: Ally,
  spec: "12.5",
  doc: "How far American credibility steels the ally",
  needs: { concessionFromCredibility, credibility, steadfastCredibility },
  value: (n) => n.concessionFromCredibility * (n.credibility - n.steadfastCredibility),
});
export const steadfastnessOfOthers = aux({
  unit: "1",
  over: OtherTarget,
  spec: "12.5",
  doc: "The model follows American credibility in the eyes of Japan and the Philippines only",
  needs: {},
  value: () => 0,
});
export const steadfastness = assembled({
  unit: "1",
  over: CoercionTarget,
  spec: "12.5",
  doc: "How far American credibility steels the country",
  parts: [steadfastnessOfAllies, steadfastnessOfOthers],
});
export const concessionChance = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.5",
  doc: "Chance that the country concedes in an episode that starts now",
  needs: { concessionBase, concessionFromLoss, lossAtOutset, steadfastness },
  value: (n, { logistic, logit }) =>
    logistic(logit(n.concessionBase) + n.concessionFromLoss * n.lossAtOutset - n.steadfastness),
});
export const expectedConcessions = sum({
  unit: "1",
  across: CoercionTarget,
  spec: "12.5",
  doc: "Concessions to coercion expected from episodes that start this quarter, all targets",
  needs: { expectedStarts, concessionChance },
  value: (n) => n.expectedStarts * n.concessionChance,
});
