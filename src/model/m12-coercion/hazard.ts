/** When China coerces: displeasure, its own cost, and the joint response it must expect (specification 12.1). */
import { assembled, aux, delayed } from "../../engine/language.ts";
import { Ally, CoercionTarget, Japan, OtherTarget, Philippines } from "../axes.ts";
import { tradeLens } from "../lenses.ts";
import { jointResponse, philippineTaiwanTies } from "../levers/index.ts";
import { strikeReach } from "../m07-threat-perception/strike-reach.ts";
import { clarityRise } from "../m15-credibility/clarity-rise.ts";
import { alignment } from "../state/coalition.ts";
import { channels } from "../state/credibility.ts";
import {
  activityFromChannels,
  activityFromClarity,
  channelsReference,
  coercionBaseHazard,
  coercionFromActivity,
  coercionFromCost,
  costToChina,
  deterredByResponse,
  jointResponseToday,
} from "./parameters.ts";

export const strikeReachTwoYearsAgo = delayed(strikeReach, 8, {
  symbol: "LR[t-8]",
  doc: "Allied weapons that reach the mainland, eight quarters ago",
});
export const strikeReachRise = aux({
  unit: "1",
  symbol: "dLR_JP",
  spec: "12.1",
  doc: "Rise of allied weapons that reach the mainland over the last eight quarters",
  needs: { strikeReach, strikeReachTwoYearsAgo },
  value: (n, { max }) => max(0, n.strikeReach - n.strikeReachTwoYearsAgo),
});

export const alignmentTwoYearsAgo = delayed(alignment, 8, {
  symbol: "al_i[t-8]",
  doc: "Alignment with the United States, eight quarters ago",
});
export const alignmentRise = aux({
  unit: "1",
  over: CoercionTarget,
  symbol: "dAlign_i",
  spec: "12.1",
  doc: "Rise of the country's alignment with the United States over the last eight quarters",
  needs: { alignment, alignmentTwoYearsAgo },
  value: (n, { max }) => max(0, n.alignment - n.alignmentTwoYearsAgo),
});

export const coolness = aux({
  unit: "1",
  over: Ally,
  spec: "X2",
  doc: "Displeasure that missing channels with Beijing add, or working ones take away",
  needs: { activityFromChannels, channels, channelsReference },
  value: (n) => -n.activityFromChannels * (n.channels - n.channelsReference),
});

export const displeasureWithJapan = aux({
  unit: "1",
  over: Japan,
  spec: "12.1",
  doc: "What Japan has lately done that China minds: spoken on Taiwan, gained reach, moved closer to Washington",
  needs: { activityFromClarity, clarityRise, strikeReachRise, alignmentRise, coolness },
  value: (n) => n.activityFromClarity * n.clarityRise + n.strikeReachRise + n.alignmentRise + n.coolness,
});
export const displeasureWithPhilippines = aux({
  unit: "1",
  over: Philippines,
  spec: "12.1",
  doc: "What the Philippines does that China minds: ties with Taiwan, moving closer to Washington",
  needs: { philippineTaiwanTies, alignmentRise, coolness },
  value: (n) => n.philippineTaiwanTies + n.alignmentRise + n.coolness,
});
export const displeasureWithOthers = aux({
  unit: "1",
  over: OtherTarget,
  spec: "12.1",
  doc: "What Korea and Australia do that China minds: moving closer to Washington",
  needs: { alignmentRise },
  value: (n) => n.alignmentRise,
});
export const displeasure = assembled({
  unit: "1",
  over: CoercionTarget,
  symbol: "Act_i",
  spec: "12.1",
  doc: "What the country has done that China minds, as an index",
  parts: [displeasureWithJapan, displeasureWithPhilippines, displeasureWithOthers],
});

/** A probability: 12.1 is held at 1, which no draw of the ranges comes near. */
export const coercionHazard = aux({
  unit: "1",
  over: CoercionTarget,
  symbol: "hz",
  spec: "12.1",
  doc: "Chance a quarter that China starts to coerce a country that it does not coerce yet",
  needs: {
    coercionBaseHazard,
    coercionFromActivity,
    displeasure,
    tradeLens,
    coercionFromCost,
    costToChina,
    deterredByResponse,
    jointResponse,
    jointResponseToday,
  },
  value: (n, { exp, min }) => {
    const will = n.coercionFromActivity * n.displeasure;
    const restraint = n.tradeLens * n.coercionFromCost * n.costToChina;
    const response = 1 - n.deterredByResponse * (n.jointResponse - n.jointResponseToday);
    return min(1, n.coercionBaseHazard * exp(will - restraint) * response);
  },
});
