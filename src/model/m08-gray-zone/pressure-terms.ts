/**
 * The terms of resting pressure z* (specification 8.1), one variable each, so that a study can ask which of them it is made
 * of (claims D12, B10). Terms that are the same in all theatres are repeated for each.
 */
import { aux } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import {
  capabilityLens,
  domesticLens,
  guardrailLens,
  opportunityLens,
  provocationLens,
  securityLens,
  tradeLens,
} from "../lenses.ts";
import { lawAndTransparency } from "../levers/index.ts";
import { chinaThreat, chinaThreatOf2012 } from "../m07-threat-perception/threat.ts";
import { chinaDomesticStress } from "../m11-domestic-politics/equations.ts";
import { tradeBrake } from "../m13-coalition/trade-dependence.ts";
import { guardrails } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import { grayZoneCapability } from "../state/gray-zone.ts";
import {
  capabilityOnPressure,
  guardrailsOnPressure,
  half,
  opportunityOnPressure,
  provocationOnPressure,
  securityOnPressure,
  stressOnPressure,
  stressTransparency,
  tradeOnPressure,
} from "./parameters.ts";
import { provocation, resolve } from "./resolve.ts";

export const pressureFromCapability = aux({
  spec: "8.1",
  symbol: "M.cap*kc*lnGZ",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that follows from the growth of Chinese coast guard and militia",
  needs: { capabilityLens, capabilityOnPressure, grayZoneCapability },
  value: (n) => n.capabilityLens * n.capabilityOnPressure * n.grayZoneCapability,
});

export const pressureFromOpportunity = aux({
  spec: "8.1",
  symbol: "M.opp*ko*(.5-Res_s)",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure invited by weak resolve; below 0 where resolve is strong",
  needs: { opportunityLens, opportunityOnPressure, half, resolve },
  value: (n) => n.opportunityLens * n.opportunityOnPressure * (n.half - n.resolve),
});

export const pressureFromInsecurity = aux({
  spec: "8.1",
  symbol: "M.sec*kse*(T_CN-T_CN0)",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that answers the threat Beijing feels, above that of 2012",
  needs: { securityLens, securityOnPressure, chinaThreat, chinaThreatOf2012 },
  value: (n) => n.securityLens * n.securityOnPressure * (n.chinaThreat - n.chinaThreatOf2012),
});

export const pressureFromProvocation = aux({
  spec: "8.1",
  symbol: "M.prov*kp*Prov_s",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that answers visible provocation; below 0 with fewer strike weapons than in 2020",
  needs: { provocationLens, provocationOnPressure, provocation },
  value: (n) => n.provocationLens * n.provocationOnPressure * n.provocation,
});

export const pressureFromStress = aux({
  spec: "8.1, X8",
  symbol: "M.dom*kd*(1-X8)*Dom_CN",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that diverts from domestic stress in China; law and transparency take some of it away (X8)",
  needs: { domesticLens, stressOnPressure, stressTransparency, lawAndTransparency, chinaDomesticStress },
  value: (n) =>
    n.domesticLens *
    n.stressOnPressure *
    (1 - n.stressTransparency * n.lawAndTransparency) *
    n.chinaDomesticStress,
});

export const pressureFromTrade = aux({
  spec: "8.1",
  symbol: "-M.trade*kt*XI",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that trade dependence takes away: 0 or below while partners depend more than in 2012",
  needs: { tradeLens, tradeOnPressure, tradeBrake },
  value: (n) => -n.tradeLens * n.tradeOnPressure * n.tradeBrake,
});

export const pressureFromGuardrails = aux({
  spec: "8.1",
  symbol: "-M.guard*kg*Guard*Rel",
  unit: "1",
  over: Theatre,
  doc: "Part of resting pressure that believed guardrails take away, never above 0",
  needs: { guardrailLens, guardrailsOnPressure, guardrails, senderReliability },
  value: (n) => -n.guardrailLens * n.guardrailsOnPressure * n.guardrails * n.senderReliability,
});
