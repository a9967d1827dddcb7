/**
 * M09: what happens when Beijing decides, and how likely a first use of force has become.
 *
 * A landing or a major war would end the run: it is withheld, and the path is weighted by the chance that it has not
 * happened. A seizure or a quarantine is drawn, since the story goes on after it. Nothing happens before 2026Q3.
 */
import { aux, draw, endingEvent, next, observation } from "../../engine/language.ts";
import {
  clashHazard,
  limitedWarHazard,
  majorWarHazard,
  withheldEscalation,
} from "../m08-gray-zone/ladder.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import {
  clashSurvival,
  firstClash,
  firstForce,
  forceShock,
  forceSurvival,
  historyWeight,
  limitedForceSeen,
  settlementTime,
} from "../state/force.ts";
import { hazardInvasion, hazardIsland, hazardQuarantine } from "./equations.ts";
import { settlementMean } from "./parameters.ts";

// Events of this quarter.

export const invasionChance = aux({
  unit: "1",
  spec: "0.5, 9.5",
  doc: "Chance of a landing this quarter as an event: none before 2026Q3",
  needs: { historyGate, hazardInvasion },
  value: ({ historyGate, hazardInvasion }) => historyGate * hazardInvasion,
});

export const islandChance = aux({
  unit: "1",
  spec: "0.5, 9.5",
  doc: "Chance of a seizure this quarter as an event, given no landing",
  needs: { historyGate, hazardIsland, hazardInvasion },
  value: ({ historyGate, hazardIsland, hazardInvasion }) =>
    (historyGate * hazardIsland) / (1 - hazardInvasion),
});

export const limitedForceChance = aux({
  unit: "1",
  spec: "0.5, 9.5",
  doc: "Chance of a seizure or a quarantine this quarter as an event, given no landing",
  needs: { historyGate, hazardIsland, hazardQuarantine, hazardInvasion },
  value: ({ historyGate, hazardIsland, hazardQuarantine, hazardInvasion }) =>
    (historyGate * (hazardIsland + hazardQuarantine)) / (1 - hazardInvasion),
});

export const limitedForceDraw = draw({
  unit: "1",
  each: "quarter",
  spec: "9.5",
  doc: "The number between 0 and 1 that decides which limited option, if any, Beijing takes this quarter",
  needs: {},
  value: (_n, { uniform }) => uniform(0, 1),
});

export const islandSeized = aux({
  unit: "1",
  symbol: "ISL",
  spec: "9.5",
  doc: "1 if Beijing seizes an outlying island or feature this quarter",
  needs: { limitedForceDraw, islandChance },
  value: ({ limitedForceDraw, islandChance }) => (limitedForceDraw < islandChance ? 1 : 0),
});

export const quarantineImposed = aux({
  unit: "1",
  symbol: "QUA",
  spec: "9.5",
  doc: "1 if Beijing imposes a quarantine or blockade this quarter",
  needs: { limitedForceDraw, islandChance, limitedForceChance },
  value: ({ limitedForceDraw, islandChance, limitedForceChance }) =>
    limitedForceDraw >= islandChance && limitedForceDraw < limitedForceChance ? 1 : 0,
});

export const majorWar = endingEvent({
  spec: "9.5, 8.5",
  doc: "Chance that a landing or an escalation to level 5 ends the run this quarter",
  needs: { invasionChance, majorWarHazard },
  value: ({ invasionChance, majorWarHazard }) => 1 - (1 - invasionChance) * (1 - majorWarHazard),
});

// Feedback: a shock to beliefs, and time until the matter is settled.

export const limitedForce = aux({
  unit: "1",
  spec: "9.5",
  doc: "1 if Beijing seizes an island or imposes a quarantine this quarter",
  needs: { islandSeized, quarantineImposed },
  value: ({ islandSeized, quarantineImposed }) => islandSeized + quarantineImposed,
});

export const forceShockNext = next(forceShock, {
  spec: "M09 after ISL or QUA",
  needs: { limitedForce },
  value: ({ limitedForce }) => limitedForce,
});

export const settlementDuration = draw({
  unit: "quarter",
  each: "quarter",
  spec: "M09 after ISL or QUA",
  doc: "Time until a seizure or quarantine that happens this quarter is settled",
  needs: { settlementMean },
  value: ({ settlementMean }, { gammaTwo }) => gammaTwo(settlementMean),
});

export const settlementTimeNext = next(settlementTime, {
  spec: "M09 after ISL or QUA",
  needs: { settlementTime, limitedForce, settlementDuration },
  value: ({ settlementTime, limitedForce, settlementDuration }, { max, step }) =>
    limitedForce > 0 ? settlementDuration : max(0, settlementTime - step),
});

// First passage to level 4 and to level 3.
//
// With a the chance that limited force is drawn, b the chance of what is withheld and h = 1 - (1 - a)(1 - b), the
// estimate f of "none so far" becomes f (1 - h) in every quarter without limited force. In the quarter in which it is
// drawn it also loses (h / a) (W - f), W being the survival of what is withheld, and from then on it stands still. The
// mean of the step is f - h W while no limited force has happened, which is what the first passage takes; a single
// path may leave [0, 1], the mean over paths does not.

export const limitedForceSeenNext = next(limitedForceSeen, {
  spec: "22 Y06",
  needs: { limitedForceSeen, limitedForce },
  value: ({ limitedForceSeen, limitedForce }, { max }) => max(limitedForceSeen, limitedForce),
});

export const withheldForce = aux({
  unit: "1",
  spec: "22 Y06",
  doc: "Chance of a first landing or ladder step to level 4 this quarter: uses of force that the path withholds",
  needs: { invasionChance, limitedWarHazard },
  value: ({ invasionChance, limitedWarHazard }) => 1 - (1 - invasionChance) * (1 - limitedWarHazard),
});

export const forceSurvivalNext = next(forceSurvival, {
  spec: "22 Y06",
  needs: { forceSurvival, withheldForce },
  value: ({ forceSurvival, withheldForce }) => forceSurvival * (1 - withheldForce),
});

export const firstForceNext = next(firstForce, {
  spec: "22 Y06",
  needs: { firstForce, forceSurvival, withheldForce, limitedForceChance, limitedForce, limitedForceSeen },
  value: (n) => {
    const any = 1 - (1 - n.withheldForce) * (1 - n.limitedForceChance);
    const quiet = n.firstForce * (1 - any);
    return n.limitedForceSeen > 0
      ? n.firstForce
      : n.limitedForce > 0
        ? quiet - (any / n.limitedForceChance) * (n.forceSurvival - n.firstForce)
        : quiet;
  },
});

export const withheldClash = aux({
  unit: "1",
  spec: "22 Y08",
  doc: "Chance of a first landing or ladder step to level 3 this quarter: clashes that the path withholds",
  needs: { invasionChance, clashHazard },
  value: ({ invasionChance, clashHazard }) => 1 - (1 - invasionChance) * (1 - clashHazard),
});

export const clashSurvivalNext = next(clashSurvival, {
  spec: "22 Y08",
  needs: { clashSurvival, withheldClash },
  value: ({ clashSurvival, withheldClash }) => clashSurvival * (1 - withheldClash),
});

export const firstClashNext = next(firstClash, {
  spec: "22 Y08",
  needs: { firstClash, clashSurvival, withheldClash, limitedForceChance, limitedForce, limitedForceSeen },
  value: (n) => {
    const any = 1 - (1 - n.withheldClash) * (1 - n.limitedForceChance);
    const quiet = n.firstClash * (1 - any);
    return n.limitedForceSeen > 0
      ? n.firstClash
      : n.limitedForce > 0
        ? quiet - (any / n.limitedForceChance) * (n.clashSurvival - n.firstClash)
        : quiet;
  },
});

// The known years.

export const historyWeightNext = next(historyWeight, {
  spec: "0.5 history gate",
  needs: { historyWeight, historyGate, hazardInvasion, hazardQuarantine, hazardIsland, withheldEscalation },
  value: (n) =>
    n.historyGate > 0
      ? n.historyWeight
      : n.historyWeight *
        (1 - n.hazardInvasion - n.hazardQuarantine - n.hazardIsland) *
        (1 - n.withheldEscalation),
});

export const forceInKnownYears = observation({
  unit: "1",
  spec: "25 H14",
  doc: "1 if major force had been used since 2012 in a world that had not been held to its history; recorded: none",
  needs: { historyWeightNext },
  value: ({ historyWeightNext }, { bernoulli }) => bernoulli(1 - historyWeightNext),
});
