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
import { firstClash, firstForce, forceShock, historyWeight, settlementTime } from "../state/force.ts";
import { hazardInvasion, hazardIsland, hazardQuarantine } from "./equations.ts";
import { settlementMean } from "./settlement-parameters.ts";

// Events of this quarter.

export const invasionChance = aux({
  unit: "1",
  spec: "0.5, 9.5",
  doc: "Chance of a landing this quarter as an event: none before 2026Q3",
  needs: { historyGate, hazardInvasion },
  value: ({ historyGate, hazardInvasion }) => historyGate * hazardInvasion,
});

export const limitedForceChance = aux({
  unit: "1",
  spec: "0.5, 9.5",
  doc: "Chance of a seizure or a quarantine this quarter as an event, given no landing",
  needs: { historyGate, hazardIsland, hazardQuarantine, hazardInvasion },
  value: ({ historyGate, hazardIsland, hazardQuarantine, hazardInvasion }) =>
    (historyGate * (hazardIsland + hazardQuarantine)) / (1 - hazardInvasion),
});

export const limitedForce = draw({
  unit: "1",
  each: "quarter",
  event: true,
  spec: "9.5",
  doc: "1 if Beijing seizes an island or imposes a quarantine this quarter",
  needs: { limitedForceChance },
  value: ({ limitedForceChance }, { bernoulli }) => bernoulli(limitedForceChance),
});

export const majorWar = endingEvent({
  spec: "9.5, 8.5",
  doc: "Chance that a landing or an escalation to level 5 ends the run this quarter",
  needs: { invasionChance, majorWarHazard },
  value: ({ invasionChance, majorWarHazard }) => 1 - (1 - invasionChance) * (1 - majorWarHazard),
});

// Feedback: a shock to beliefs, and time until the matter is settled.

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

// First passage to level 4 and to level 3: one minus the chances, quarter by quarter, along the quiet path on which no
// limited force has been drawn yet. On the path of what happens these two mean nothing; metrics Y06 and Y08 are measured
// on the quiet path.

export const firstForceNext = next(firstForce, {
  spec: "22 Y06",
  needs: { firstForce, invasionChance, limitedForceChance, limitedWarHazard },
  value: (n) => n.firstForce * (1 - n.invasionChance) * (1 - n.limitedForceChance) * (1 - n.limitedWarHazard),
});

export const firstClashNext = next(firstClash, {
  spec: "22 Y08",
  needs: { firstClash, invasionChance, limitedForceChance, clashHazard },
  value: (n) => n.firstClash * (1 - n.invasionChance) * (1 - n.limitedForceChance) * (1 - n.clashHazard),
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
