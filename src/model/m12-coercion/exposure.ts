/** What a country has at stake: shares, how fast they are replaced, rare earths from China (specification 12.3, 12.4). */
import { assembled, at, aux, fixed, meanOver, next, observation } from "../../engine/language.ts";
import { CoercionTarget, Energy, Exposure, Goods, RareEarths, Substitutable, Tourism } from "../axes.ts";
import { jointDevelopment, marketDiversification, rareEarthDiversification } from "../levers/index.ts";
import { chinaTradeShare } from "../state/coalition.ts";
import { rareEarthDependence } from "../state/coercion.ts";
import { coerced } from "./episodes.ts";
import {
  diversificationAfterCoercion,
  diversificationTime,
  energyExposure,
  exposed,
  jointDevelopmentGain,
  jointDevelopmentToday,
  rareEarthMarketShare,
  rareEarthFloor,
  rareEarthShareSpread,
  rareEarthRebound,
  substitutionCut,
  substitutionTime,
} from "./parameters.ts";

// 12.4 Rare earths.

export const coercedLately = meanOver(coerced, 8, {
  spec: "12.4",
  doc: "Share of the last eight quarters in which the country was coerced",
});
export const rareEarthDependenceNext = next(rareEarthDependence, {
  spec: "12.4",
  needs: {
    rareEarthDependence,
    rareEarthFloor,
    diversificationTime,
    diversificationAfterCoercion,
    coercedLately: at(coercedLately, CoercionTarget, "JP"),
    rareEarthDiversification,
    rareEarthRebound,
    rareEarthMarketShare,
    coerced: at(coerced, CoercionTarget, "JP"),
  },
  value: (n, { perQuarter, step }) => {
    const lesson = n.coercedLately > 0 ? n.diversificationAfterCoercion : 0;
    const pace = perQuarter((1 + lesson + n.rareEarthDiversification) / n.diversificationTime);
    const away = pace * (n.rareEarthDependence - n.rareEarthFloor);
    const back = n.coerced > 0 ? 0 : n.rareEarthRebound * (n.rareEarthMarketShare - n.rareEarthDependence);
    return n.rareEarthDependence + (back - away) * step;
  },
});
export const rareEarthShareSeen = observation({
  unit: "1",
  spec: "25 H8",
  doc: "China's share of Japan's rare earths as published",
  needs: { rareEarthDependenceNext, rareEarthShareSpread },
  value: (n, { normal }) => normal(n.rareEarthDependenceNext, n.rareEarthShareSpread),
});

// Shares at stake.

export const shareOfRareEarths = aux({
  unit: "1",
  over: [CoercionTarget, RareEarths],
  spec: "12.3",
  doc: "China's share of the country's rare earths, where that is followed",
  needs: { exposed, rareEarthDependence },
  value: (n) => n.exposed * n.rareEarthDependence,
});
export const shareOfVisitors = aux({
  unit: "1",
  over: [CoercionTarget, Tourism],
  spec: "12.3",
  doc: "Chinese visitors at stake: all of them",
  needs: { exposed },
  value: (n) => n.exposed,
});
export const shareOfGoods = aux({
  unit: "1",
  over: [CoercionTarget, Goods],
  spec: "12.3",
  doc: "China's share of the country's trade in goods",
  needs: { exposed, chinaTradeShare },
  value: (n) => n.exposed * n.chinaTradeShare,
});
export const shareOfEnergy = aux({
  unit: "1",
  over: [CoercionTarget, Energy],
  spec: "12.3",
  doc: "Share of the country's energy that China can put at risk; joint development in disputed waters lowers it",
  needs: { exposed, energyExposure, jointDevelopmentToday, jointDevelopmentGain, jointDevelopment },
  value: (n) =>
    n.exposed *
    n.energyExposure *
    (1 - n.jointDevelopmentToday - n.jointDevelopmentGain * n.jointDevelopment),
});
export const exposureShare = assembled({
  unit: "1",
  over: [CoercionTarget, Exposure],
  symbol: "x_ik",
  spec: "12.3",
  doc: "China's share of what the country has at stake",
  parts: [shareOfRareEarths, shareOfVisitors, shareOfGoods, shareOfEnergy],
});

// How fast what is lost is replaced.

export const substitutableKept = aux({
  unit: "1",
  over: Substitutable,
  symbol: "exp(-1/tauSub)",
  spec: "12.3",
  doc: "Part of what is lost that has not been replaced a quarter later",
  needs: { substitutionTime, substitutionCut, marketDiversification },
  value: (n, { exp, step }) =>
    exp(-step / (n.substitutionTime * (1 - n.substitutionCut * n.marketDiversification))),
});
export const energyKept = fixed(
  { energy: 1 },
  {
    unit: "1",
    over: Energy,
    spec: "12.3",
    doc: "Energy that is lost is not replaced",
    grade: "C",
    because: "gas under disputed waters has no near substitute",
  },
);
export const lossKept = assembled({
  unit: "1",
  over: Exposure,
  spec: "12.3",
  doc: "Part of what is lost that has not been replaced a quarter later",
  parts: [substitutableKept, energyKept],
});
