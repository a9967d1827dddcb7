/** Whether Beijing trusts its second strike, and what follows if it does not (specification M17). */
import { aux } from "../../engine/language.ts";
import { spiralLens } from "../lenses.ts";
import { homelandDefence } from "../m02-procurement/equations.ts";
import { strikeReach } from "../m07-threat-perception/strike-reach.ts";
import { chineseWarheads } from "../m19-shocks/equations.ts";
import {
  confidenceOnHostility,
  confidenceOnNuclearRisk,
  homelandDefenceScale,
  homelandDefenceWeight,
  nuclearRiskBase,
  referenceConfidence,
  referenceWarheads,
  secondStrikeBase,
  strikeOnConfidence,
  strikeOnNuclearRisk,
  warheadWeight,
} from "./parameters.ts";

export const secondStrike = aux({
  unit: "1",
  symbol: "S2",
  spec: "17.1",
  needs: {
    chineseWarheads,
    homelandDefence,
    homelandDefenceScale,
    homelandDefenceWeight,
    strikeReach,
    referenceWarheads,
    secondStrikeBase,
    strikeOnConfidence,
    warheadWeight,
  },
  value: (n, { ln, logistic }) =>
    logistic(
      n.secondStrikeBase +
        n.warheadWeight * ln(n.chineseWarheads / n.referenceWarheads) -
        (n.homelandDefenceWeight * n.homelandDefence) / n.homelandDefenceScale -
        n.strikeOnConfidence * (n.strikeReach - 1),
    ),
  doc: "Beijing's confidence that its nuclear forces survive a first strike, 0 to 1",
});

export const nuclearRisk = aux({
  unit: "1",
  symbol: "pn",
  spec: "17.2",
  needs: {
    confidenceOnNuclearRisk,
    strikeReach,
    nuclearRiskBase,
    referenceConfidence,
    secondStrike,
    strikeOnNuclearRisk,
  },
  value: (n, { exp }) =>
    n.nuclearRiskBase *
    exp(
      n.confidenceOnNuclearRisk * (n.referenceConfidence - n.secondStrike) +
        n.strikeOnNuclearRisk * (n.strikeReach - 1),
    ),
  doc: "Probability of nuclear use, given war with the United States",
});

export const secondStrikePush = aux({
  unit: "1",
  spec: "17.2",
  needs: { confidenceOnHostility, referenceConfidence, secondStrike, spiralLens },
  value: (n) => n.spiralLens * n.confidenceOnHostility * (n.referenceConfidence - n.secondStrike),
  doc: "Quarterly push that lost second-strike confidence gives to Beijing's belief that the coalition is hostile",
});
