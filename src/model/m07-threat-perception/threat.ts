/** Perceived threat, in the capitals around China and in Beijing (specification 7.2, 7.5). */
import { at, aux, initially, next } from "../../engine/language.ts";
import { Actor, Perceiver } from "../axes.ts";
import { overallPresence } from "../m15-credibility/presence.ts";
import { aggressionBelief, capability, hostilityBelief, threatFelt } from "../state/perception.ts";
import { capabilityRatio, coalitionCapability } from "./capability.ts";
import { strikeFloor, threatScaleChina } from "./china-perception-parameters.ts";
import { threatSensitivity } from "./perception-inputs.ts";
import { strikeReach } from "./strike-reach.ts";
import { threatExponent } from "./threat-parameters.ts";

// 7.2 Perceived threat.

export const threat = aux({
  spec: "7.2",
  symbol: "T_i",
  unit: "pp",
  over: Perceiver,
  doc: "Perceived annual probability of a serious armed dispute with China",
  needs: { threatSensitivity, aggressionBelief, capabilityRatio, threatExponent },
  value: (n, { exp, logistic, percentagePoints, pow }) =>
    percentagePoints(
      1 - exp(-n.threatSensitivity * logistic(n.aggressionBelief) * pow(n.capabilityRatio, n.threatExponent)),
    ),
});

/** Budgets, support and participation answer to threat a quarter later (specification 0.5). */
export const threatFeltNext = next(threatFelt, {
  spec: "0.5",
  needs: { threat },
  value: (n) => n.threat,
  start: { needs: { threat }, value: (n) => n.threat },
});

// 7.5 Threat that Beijing perceives.

export const chinaThreat = aux({
  spec: "7.5",
  symbol: "T_CN",
  unit: "pp",
  doc: "Annual probability of a serious armed dispute with the coalition as Beijing perceives it",
  needs: {
    threatScaleChina,
    hostilityBelief,
    overallPresence,
    strikeFloor,
    strikeReach,
    coalitionCapability,
    china: at(capability, Actor, "CN"),
  },
  value: (n, { exp, logistic, percentagePoints, sqrt }) => {
    const exposure = sqrt(n.overallPresence * (n.strikeFloor + (1 - n.strikeFloor) * n.strikeReach));
    const balance = sqrt(n.coalitionCapability / n.china);
    return percentagePoints(1 - exp(-n.threatScaleChina * logistic(n.hostilityBelief) * exposure * balance));
  },
});

export const chinaThreatOf2012 = initially(chinaThreat, {
  spec: "0.10",
  symbol: "T_CN0",
  doc: "Threat that Beijing perceived in 2012Q1 of this run",
});
