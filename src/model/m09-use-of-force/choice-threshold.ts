/**
 * Rival rule of choice: act if the best use of force beats the status quo by more than a threshold (switch S4).
 *
 * The threshold is a trait of a leadership that nobody sees. What counts in a run is the chance that it lies below the
 * margin, not one drawn threshold: effects are expectations. Taken quarter by quarter, it forgets that a leadership that did
 * not act on a margin before has shown a higher threshold; the chance of acting is small enough for that.
 */
import { aux, sum } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";
import { bestForceUtility } from "./choice-quantal.ts";
import * as c from "./choice-parameters.ts";
import { optionUtility, utilityStatusQuo } from "./utilities.ts";

export const thresholdPassed = aux({
  unit: "1",
  symbol: "P(theta < U_a-U_SQ)",
  spec: "24 S4",
  doc: "Chance that the best use of force beats the status quo by more than the leadership's threshold",
  needs: {
    bestForceUtility,
    utilityStatusQuo,
    actionThreshold: c.actionThreshold,
    actionThresholdSpread: c.actionThresholdSpread,
  },
  value: (n, { normalCdf }) =>
    normalCdf((n.bestForceUtility - n.utilityStatusQuo - n.actionThreshold) / n.actionThresholdSpread),
});

export const optionsTied = sum({
  unit: "1",
  spec: "24 S4",
  across: ForceOption,
  doc: "Number of uses of force that are best; more than one only when they tie",
  needs: { optionUtility, bestForceUtility },
  value: (n) => (n.optionUtility < n.bestForceUtility ? 0 : 1),
});

export const thresholdShare = aux({
  unit: "1",
  spec: "24 S4",
  over: ForceOption,
  doc: "Chance of each use of force once it is weighed, by threshold: only the best one is taken",
  needs: { optionUtility, bestForceUtility, thresholdPassed, optionsTied },
  value: (n) => (n.optionUtility < n.bestForceUtility ? 0 : n.thresholdPassed / n.optionsTied),
});
