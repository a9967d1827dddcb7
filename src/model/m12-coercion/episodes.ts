/** Episodes along the path: known ones until 2026Q2, imposed or drawn ones after (specification 12.1, 12.2, 9.5). */
import { aux, draw, next } from "../../engine/language.ts";
import { CoercionTarget } from "../axes.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { coercionRecord, coercionStartRecord } from "../m19-shocks/records.ts";
import { coercedBefore, coercionStartBefore, episodeTimeLeft } from "../state/coercion.ts";
import { coercionImposed, firstStageNext, secondStageNext, timeAfterStart } from "./expected-episodes.ts";
import { coercionHazard } from "./hazard.ts";

export const timeStillLeft = aux({
  unit: "quarter",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Time the older episode still lasts; 0 when it is over",
  needs: { episodeTimeLeft },
  value: (n, { max, step }) => max(0, n.episodeTimeLeft - step),
});
export const coercionChosen = draw({
  unit: "1",
  over: CoercionTarget,
  each: "quarter",
  spec: "12.1",
  doc: "1 if Beijing would start to coerce the country this quarter",
  needs: { historyGate, coercionHazard },
  value: (n, { bernoulli }) => bernoulli(n.historyGate * n.coercionHazard),
});
export const coercionStart = next(coercionStartBefore, {
  spec: "12.1",
  doc: "1 in the quarter in which an episode of economic coercion on the country starts",
  needs: { historyGate, coercionStartRecord, coercionImposed, timeStillLeft, coercionChosen },
  value: (n) => {
    const later = n.coercionImposed > 0 ? 1 : n.timeStillLeft > 0 ? 0 : n.coercionChosen;
    return n.historyGate > 0 ? later : n.coercionStartRecord;
  },
});

/** In a known episode the stages say how much of it is likely to be left: a second stage lasts half as long as both. */
export const meanTimeLeft = aux({
  unit: "quarter",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Mean time left of an episode that starts now, or that is known to go on now",
  needs: { historyGate, timeAfterStart, firstStageNext, secondStageNext },
  value: (n) =>
    n.historyGate > 0 ? n.timeAfterStart : n.timeAfterStart * (n.firstStageNext + n.secondStageNext / 2),
});
export const episodeTime = draw({
  unit: "quarter",
  over: CoercionTarget,
  each: "quarter",
  spec: "12.2",
  doc: "Time left of an episode that starts this quarter, or that is known to go on",
  needs: { meanTimeLeft },
  value: (n, { gammaTwo }) => gammaTwo(n.meanTimeLeft),
});
export const episodeTimeLeftNext = next(episodeTimeLeft, {
  spec: "12.2",
  needs: { historyGate, coercionRecord, coercionStart, episodeTime, timeStillLeft },
  value: (n) => {
    const known = n.coercionRecord > 0 ? n.episodeTime : 0;
    const later = n.coercionStart > 0 ? n.episodeTime : n.timeStillLeft;
    return n.historyGate > 0 ? later : known;
  },
});
export const coerced = next(coercedBefore, {
  symbol: "Coer_i",
  spec: "0.9",
  doc: "1 while China coerces the country by economic means",
  needs: { episodeTimeLeftNext },
  value: (n) => (n.episodeTimeLeftNext > 0 ? 1 : 0),
});
