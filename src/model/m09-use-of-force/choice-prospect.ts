/**
 * Rival rule of choice: prospect theory (switch S4), after Kahneman and Tversky 1979.
 *
 * A use of force is a gamble between its prize and its failure, both less its expected costs. Outcomes are felt as gains or
 * losses against the status quo that Beijing has come to expect: base, assurance and Taiwan's drift. A closing window and
 * insecurity are then losses of the status quo itself, and among losses a gamble looks better. Felt values meet the noise
 * of the default rule.
 */
import { aux, largest, sum } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";
import { believedFaitAccompli } from "./beliefs.ts";
import { islandSuccess, quarantineSuccess } from "./limited-force.ts";
import * as c from "./choice-parameters.ts";
import { failureCost } from "./utility-parameters.ts";
import {
  islandFailure,
  islandPrize,
  quarantineFailure,
  quarantinePrize,
} from "./limited-force-parameters.ts";
import {
  controlPrize,
  invasionCosts,
  islandCosts,
  quarantineCosts,
  statusQuoExpected,
  utilityStatusQuo,
} from "./utilities.ts";

export const successChance = aux({
  unit: "1",
  spec: "24 S4",
  over: ForceOption,
  doc: "Chance that each use of force wins its prize, in Beijing's eyes",
  needs: {
    isInvasion: c.isInvasion,
    isQuarantine: c.isQuarantine,
    isIsland: c.isIsland,
    believedFaitAccompli,
    quarantineSuccess,
    islandSuccess,
  },
  value: (n) =>
    n.isInvasion * n.believedFaitAccompli +
    n.isQuarantine * n.quarantineSuccess +
    n.isIsland * n.islandSuccess,
});

export const gainOfSuccess = aux({
  unit: "util",
  symbol: "x",
  spec: "24 S4",
  over: ForceOption,
  doc: "Prize of each use of force less its costs, against the status quo that Beijing expects",
  needs: {
    isInvasion: c.isInvasion,
    isQuarantine: c.isQuarantine,
    isIsland: c.isIsland,
    controlPrize,
    invasionCosts,
    quarantinePrize,
    quarantineCosts,
    islandPrize,
    islandCosts,
    statusQuoExpected,
  },
  value: (n) =>
    n.isInvasion * (n.controlPrize - n.invasionCosts) +
    n.isQuarantine * (n.quarantinePrize - n.quarantineCosts) +
    n.isIsland * (n.islandPrize - n.islandCosts) -
    n.statusQuoExpected,
});

export const gainOfFailure = aux({
  unit: "util",
  symbol: "x",
  spec: "24 S4",
  over: ForceOption,
  doc: "Failure of each use of force with its costs, against the status quo that Beijing expects; below 0",
  needs: {
    isInvasion: c.isInvasion,
    isQuarantine: c.isQuarantine,
    isIsland: c.isIsland,
    failureCost,
    invasionCosts,
    quarantineFailure,
    quarantineCosts,
    islandFailure,
    islandCosts,
    statusQuoExpected,
  },
  value: (n) =>
    -n.isInvasion * (n.failureCost + n.invasionCosts) -
    n.isQuarantine * (n.quarantineFailure + n.quarantineCosts) -
    n.isIsland * (n.islandFailure + n.islandCosts) -
    n.statusQuoExpected,
});

export const feltOption = aux({
  unit: "util",
  symbol: "v(a)",
  spec: "24 S4",
  over: ForceOption,
  doc: "Felt value of each use of force: of its success and its failure, by their chances",
  needs: {
    successChance,
    gainOfSuccess,
    gainOfFailure,
    gainExponent: c.gainExponent,
    lossAversion: c.lossAversion,
    oneUtil: c.oneUtil,
  },
  value: (n, { max, pow }) => {
    const won =
      pow(max(0, n.gainOfSuccess) / n.oneUtil, n.gainExponent) -
      n.lossAversion * pow(max(0, -n.gainOfSuccess) / n.oneUtil, n.gainExponent);
    const lost =
      pow(max(0, n.gainOfFailure) / n.oneUtil, n.gainExponent) -
      n.lossAversion * pow(max(0, -n.gainOfFailure) / n.oneUtil, n.gainExponent);
    return (n.successChance * won + (1 - n.successChance) * lost) * n.oneUtil;
  },
});

export const feltStatusQuo = aux({
  unit: "util",
  symbol: "v(SQ)",
  spec: "24 S4",
  doc: "Felt value of leaving things as they are: a loss where a window closes or insecurity grows",
  needs: {
    utilityStatusQuo,
    statusQuoExpected,
    gainExponent: c.gainExponent,
    lossAversion: c.lossAversion,
    oneUtil: c.oneUtil,
  },
  value: (n, { max, pow }) => {
    const gain = n.utilityStatusQuo - n.statusQuoExpected;
    return (
      (pow(max(0, gain) / n.oneUtil, n.gainExponent) -
        n.lossAversion * pow(max(0, -gain) / n.oneUtil, n.gainExponent)) *
      n.oneUtil
    );
  },
});

export const bestFeltOption = largest({
  unit: "util",
  spec: "24 S4",
  across: ForceOption,
  doc: "Felt value of the best use of force",
  needs: { feltOption },
  value: (n) => n.feltOption,
});

export const bestFelt = aux({
  unit: "util",
  spec: "24 S4",
  doc: "Felt value of the best option, the status quo among them",
  needs: { feltStatusQuo, bestFeltOption },
  value: (n, { max }) => max(n.feltStatusQuo, n.bestFeltOption),
});

export const feltTotal = sum({
  unit: "1",
  spec: "24 S4",
  across: ForceOption,
  doc: "Sum over uses of force of exp(v/eps), relative to the best option",
  needs: { feltOption, bestFelt, choiceNoise: c.choiceNoise },
  value: (n, { exp }) => exp((n.feltOption - n.bestFelt) / n.choiceNoise),
});

export const prospectShare = aux({
  unit: "1",
  spec: "24 S4",
  over: ForceOption,
  doc: "Chance of each use of force once it is weighed, by felt values",
  needs: { feltOption, feltStatusQuo, bestFelt, choiceNoise: c.choiceNoise, feltTotal },
  value: (n, { exp }) =>
    exp((n.feltOption - n.bestFelt) / n.choiceNoise) /
    (exp((n.feltStatusQuo - n.bestFelt) / n.choiceNoise) + n.feltTotal),
});
