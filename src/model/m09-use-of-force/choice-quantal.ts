/** Default rule of choice: quantal response, by which the better option is the likelier one (specification 9.5). */
import { aux, largest, sum } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";
import * as c from "./choice-parameters.ts";
import { optionUtility, utilityStatusQuo } from "./utilities.ts";

export const bestForceUtility = largest({
  unit: "util",
  spec: "9.5",
  across: ForceOption,
  doc: "Utility of the best use of force",
  needs: { optionUtility },
  value: (n) => n.optionUtility,
});

/** Utilities are taken relative to the best option so that no exponential overflows. */
export const bestUtility = aux({
  unit: "util",
  spec: "9.5",
  doc: "Utility of the best option, the status quo among them",
  needs: { utilityStatusQuo, bestForceUtility },
  value: (n, { max }) => max(n.utilityStatusQuo, n.bestForceUtility),
});

export const forceTotal = sum({
  unit: "1",
  spec: "9.5",
  across: ForceOption,
  doc: "Sum over uses of force of exp(U/eps), relative to the best option",
  needs: { optionUtility, bestUtility, choiceNoise: c.choiceNoise },
  value: (n, { exp }) => exp((n.optionUtility - n.bestUtility) / n.choiceNoise),
});

export const quantalShare = aux({
  unit: "1",
  symbol: "P(a|gate)",
  spec: "9.5",
  over: ForceOption,
  doc: "Chance of each use of force once it is weighed, by quantal response",
  needs: { optionUtility, utilityStatusQuo, bestUtility, choiceNoise: c.choiceNoise, forceTotal },
  value: (n, { exp }) =>
    exp((n.optionUtility - n.bestUtility) / n.choiceNoise) /
    (exp((n.utilityStatusQuo - n.bestUtility) / n.choiceNoise) + n.forceTotal),
});
