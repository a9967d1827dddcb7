/** Alignment with the United States, and what China's wedges do to it (specification 13.1, 13.3, 7.4). */
import { aux, next, sum } from "../../engine/language.ts";
import { Aligner, Spender } from "../axes.ts";
import { tradeLens } from "../lenses.ts";
import { wedgeEffort } from "../levers/index.ts";
import { tradeViability } from "../m11-domestic-politics/trade-viability.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { alignment, chinaTradeShare } from "../state/coalition.ts";
import { threatFelt } from "../state/perception.ts";
import {
  alignmentBase,
  alignmentFromCredibility,
  alignmentFromOthers,
  alignmentFromThreat,
  alignmentFromTrade,
  alignmentFromViability,
  alignmentFromWedge,
  alignmentLag,
  alignmentMembers,
  alignmentThreatScale,
  credibilityIn2012,
  evenAlignment,
  inducementShare,
  neutralViability,
  otherAligners,
  wedgeBacklash,
} from "./alignment-parameters.ts";

// 13.3 Wedges.

export const wedge = aux({
  unit: "1",
  spec: "13.3",
  symbol: "Wedge_i",
  doc: "Net pull of China's offers and threats away from Washington; below 0 threats have rallied the coalition",
  needs: { wedgeEffort, inducementShare, wedgeBacklash },
  value: (n) => n.wedgeEffort * (n.inducementShare - n.wedgeBacklash * (1 - n.inducementShare)),
});

// 13.1 Alignment. Threat and credibility are those of last quarter (specification 0.5).

export const alignmentPull = aux({
  unit: "1",
  over: Aligner,
  spec: "13.1",
  doc: "Where threat, trade, American viability and credibility and China's wedges pull alignment, as a logit",
  needs: {
    alignmentBase,
    alignmentFromThreat,
    threatFelt,
    alignmentThreatScale,
    tradeLens,
    alignmentFromTrade,
    chinaTradeShare,
    alignmentFromViability,
    tradeViability,
    neutralViability,
    alignmentFromCredibility,
    overallCredibility,
    credibilityIn2012,
    alignmentFromWedge,
    wedge,
  },
  value: (n) =>
    n.alignmentBase +
    (n.alignmentFromThreat * n.threatFelt) / n.alignmentThreatScale -
    n.tradeLens * n.alignmentFromTrade * n.chinaTradeShare +
    n.alignmentFromViability * (n.tradeViability - n.neutralViability) +
    n.alignmentFromCredibility * (n.overallCredibility - n.credibilityIn2012) -
    n.alignmentFromWedge * n.wedge,
});

// The rest point of 2012, in which each state's alignment depends on all others: found by going round three times,
// which leaves an error below .001.

export const alignmentFirstGuess = aux({
  unit: "1",
  over: Aligner,
  spec: "0.10",
  doc: "Alignment at rest if the others were split evenly",
  needs: { alignmentPull, alignmentFromOthers, evenAlignment },
  value: (n, { logistic }) => logistic(n.alignmentPull + n.alignmentFromOthers * n.evenAlignment),
});
export const alignmentFirstSum = sum({
  unit: "1",
  across: Aligner,
  spec: "0.10",
  doc: "Sum of the first guess over all states",
  needs: { alignmentFirstGuess },
  value: (n) => n.alignmentFirstGuess,
});
export const alignmentSecondGuess = aux({
  unit: "1",
  over: Aligner,
  spec: "0.10",
  doc: "Alignment at rest if the others stood as first guessed",
  needs: { alignmentPull, alignmentFromOthers, alignmentFirstGuess, alignmentFirstSum, otherAligners },
  value: (n, { logistic }) =>
    logistic(
      n.alignmentPull +
        (n.alignmentFromOthers * (n.alignmentFirstSum - n.alignmentFirstGuess)) / n.otherAligners,
    ),
});
export const alignmentSecondSum = sum({
  unit: "1",
  across: Aligner,
  spec: "0.10",
  doc: "Sum of the second guess over all states",
  needs: { alignmentSecondGuess },
  value: (n) => n.alignmentSecondGuess,
});

export const alignmentSum = sum({
  unit: "1",
  across: Aligner,
  spec: "13.1",
  symbol: "sum al_j",
  doc: "Sum of alignment over all states, at the start of the quarter",
  needs: { alignment },
  value: (n) => n.alignment,
});

export const alignmentNext = next(alignment, {
  spec: "13.1",
  symbol: "al_i",
  doc: "Alignment with the United States rather than China, 0 to 1",
  needs: { alignment, alignmentPull, alignmentFromOthers, alignmentSum, otherAligners, alignmentLag },
  value: (n, { logistic, logit, step }) => {
    const others = (n.alignmentSum - n.alignment) / n.otherAligners;
    const now = logit(n.alignment);
    return logistic(now + ((n.alignmentPull + n.alignmentFromOthers * others - now) * step) / n.alignmentLag);
  },
  start: {
    needs: { alignmentPull, alignmentFromOthers, alignmentSecondGuess, alignmentSecondSum, otherAligners },
    value: (n, { logistic }) =>
      logistic(
        n.alignmentPull +
          (n.alignmentFromOthers * (n.alignmentSecondSum - n.alignmentSecondGuess)) / n.otherAligners,
      ),
  },
});

export const alignmentChange = sum({
  unit: "1",
  across: Spender,
  spec: "7.4",
  symbol: "dAlign",
  doc: "Rise over the quarter of mean alignment over the two allies and the secondary states",
  needs: { alignment, alignmentNext, alignmentMembers },
  value: (n) => (n.alignmentNext - n.alignment) / n.alignmentMembers,
});
