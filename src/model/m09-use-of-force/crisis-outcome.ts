/**
 * How a crisis ends: the chance of major war (claim B10).
 *
 * With this quarter's chances for good, a crisis is left upward or by settlement each month. A crisis in the Taiwan Strait
 * also opens the gate of (9.6), so that in each of its months a landing, too, may turn it into major war.
 */
import { at, aux } from "../../engine/language.ts";
import { CrisisLevel, ForceOption, Theatre } from "../axes.ts";
import { escalation, standstill } from "../m08-gray-zone/ladder.ts";
import { monthsPerQuarter } from "../m08-gray-zone/ladder-parameters.ts";
import { inTaiwanStrait } from "../m08-gray-zone/parameters.ts";
import { crisisGate } from "./choice-parameters.ts";
import { forceShare } from "./equations.ts";

export const landingInCrisis = aux({
  spec: "9.5, 9.6",
  unit: "1",
  over: Theatre,
  doc: "Chance per month of a crisis that Beijing lands on Taiwan; only a crisis in the Strait opens the gate",
  needs: { inTaiwanStrait, crisisGate, share: at(forceShare, ForceOption, "invasion"), monthsPerQuarter },
  value: (n) => (n.inTaiwanStrait * n.crisisGate * n.share) / n.monthsPerQuarter,
});

export const majorWarFromLimitedWar = aux({
  spec: "8.5, 9.6",
  unit: "1",
  over: Theatre,
  doc: "Chance that a limited war in the theatre ends in major war",
  needs: {
    landingInCrisis,
    up: at(escalation, CrisisLevel, "limitedWar"),
    stay: at(standstill, CrisisLevel, "limitedWar"),
  },
  value: (n) => (n.landingInCrisis + (1 - n.landingInCrisis) * n.up) / (1 - (1 - n.landingInCrisis) * n.stay),
});

export const majorWarFromClash = aux({
  spec: "8.5, 9.6",
  unit: "1",
  over: Theatre,
  doc: "Chance that a clash with deaths in the theatre ends in major war",
  needs: {
    landingInCrisis,
    majorWarFromLimitedWar,
    up: at(escalation, CrisisLevel, "clash"),
    stay: at(standstill, CrisisLevel, "clash"),
  },
  value: (n) =>
    (n.landingInCrisis + (1 - n.landingInCrisis) * n.up * n.majorWarFromLimitedWar) /
    (1 - (1 - n.landingInCrisis) * n.stay),
});

export const majorWarFromCrisis = aux({
  spec: "8.5, 9.6",
  unit: "1",
  over: Theatre,
  doc: "Chance that a crisis in the theatre ends in major war: level 5, or a landing on Taiwan while it lasts",
  needs: {
    landingInCrisis,
    majorWarFromClash,
    up: at(escalation, CrisisLevel, "crisis"),
    stay: at(standstill, CrisisLevel, "crisis"),
  },
  value: (n) =>
    (n.landingInCrisis + (1 - n.landingInCrisis) * n.up * n.majorWarFromClash) /
    (1 - (1 - n.landingInCrisis) * n.stay),
});
