/** What governments want to spend: threat, security supplied, pressure, leader, debt, fatigue (specification 1.1, 1.4). */
import { assembled, at, aux, initially } from "../../engine/language.ts";
import { Actor, Ally, Secondary, Spender } from "../axes.ts";
import { domesticLens, fiscalLens, freeRidingLens } from "../lenses.ts";
import { spendingPressure } from "../levers/index.ts";
import { usStrain } from "../m03-theatres/equations.ts";
import { leader } from "../m11-domestic-politics/equations.ts";
import { credibility } from "../state/credibility.ts";
import { threatFelt } from "../state/perception.ts";
import { autonomy, debt, fatigue } from "../state/spending.ts";
import {
  budgetShare2012,
  debtEffect,
  fatigueEffect,
  leaderEffect,
  pressureBase,
  pressureControlBrake,
  pressureEffect,
  pressureStrainGain,
  securityElasticity,
  sharedThreatScale,
  threatElasticity,
} from "./parameters.ts";
import { alliedSecurity, alliedSecurityOf2012 } from "./supplied-security.ts";

export const abandonmentFear = aux({
  unit: "1",
  over: Ally,
  symbol: "AF_i",
  spec: "1.1",
  needs: { credibility },
  value: (n) => 1 - n.credibility,
  doc: "Fear of being abandoned: what credibility leaves open",
});

export const threatFeltOf2012 = initially(threatFelt, {
  symbol: "T0_i",
  spec: "1.1",
  doc: "Perceived threat in 2012Q1 of this run",
});

export const sharedThreat = aux({
  unit: "1",
  over: Ally,
  symbol: "Sh_i",
  spec: "1.4",
  needs: { american: at(threatFelt, Actor, "US"), sharedThreatScale, threatFelt },
  value: (n, { min }) => min(1, min(n.threatFelt, n.american) / n.sharedThreatScale),
  doc: "How far ally and United States feel threatened alike, 0 to 1",
});

export const usPressure = aux({
  unit: "1",
  over: Ally,
  symbol: "Pr_i",
  spec: "1.4",
  needs: {
    autonomy,
    pressureBase,
    pressureControlBrake,
    pressureStrainGain,
    sharedThreat,
    spendingPressure,
    usStrain,
  },
  value: (n, { clip }) =>
    clip(
      n.pressureBase +
        n.pressureStrainGain * n.usStrain +
        n.spendingPressure -
        n.pressureControlBrake * n.autonomy * (1 - n.sharedThreat),
      0,
      1,
    ),
  doc: "Spending pressure from Washington, 0 to 1",
});

export const effectivePressure = aux({
  unit: "1",
  over: Ally,
  symbol: "Pr_i*AF_i",
  spec: "1.1",
  needs: { abandonmentFear, usPressure },
  value: (n) => n.usPressure * n.abandonmentFear,
  doc: "Pressure as far as abandonment is believable",
});

export const effectivePressureOf2012 = initially(effectivePressure, {
  symbol: "(Pr*AF)0_i",
  spec: "1.1",
  doc: "Effective pressure in 2012Q1 of this run",
});

export const budgetForcesByAdjustment = aux({
  unit: "1",
  over: Ally,
  symbol: "brk",
  spec: "1.2",
  needs: {
    debt,
    debtEffect,
    effectivePressure,
    effectivePressureOf2012,
    fatigue,
    fatigueEffect,
    fiscalLens,
    pressureEffect,
  },
  value: (n, { max }) =>
    n.pressureEffect * (n.effectivePressure - n.effectivePressureOf2012) -
    n.fiscalLens * n.debtEffect * max(0, n.debt) -
    n.fatigueEffect * n.fatigue,
  doc: "Pressure, debt and fatigue terms of the desired share, in logarithms; they also move a share held by its target",
});

export const securityResponse = aux({
  unit: "1",
  over: Spender,
  spec: "1.1",
  needs: {
    alliedSecurity,
    alliedSecurityOf2012,
    budgetShare2012,
    freeRidingLens,
    securityElasticity,
    threatElasticity,
    threatFelt,
    threatFeltOf2012,
  },
  value: (n, { ln }) =>
    ln(n.budgetShare2012) +
    n.threatElasticity * (n.threatFelt - n.threatFeltOf2012) +
    n.freeRidingLens * n.securityElasticity * ln(n.alliedSecurity / n.alliedSecurityOf2012),
  doc: "Logarithm of the defence share that threat and supplied security alone call for",
});

export const desiredShareOfAllies = aux({
  unit: "1",
  over: Ally,
  spec: "1.1",
  needs: { budgetForcesByAdjustment, domesticLens, leader, leaderEffect, securityResponse },
  value: (n) => n.securityResponse + n.domesticLens * n.leaderEffect * n.leader + n.budgetForcesByAdjustment,
  doc: "Logarithm of the defence share that an ally's government wants",
});

export const desiredShareOfOthers = aux({
  unit: "1",
  over: Secondary,
  spec: "1.1",
  needs: { securityResponse },
  value: (n) => n.securityResponse,
  doc: "Logarithm of the defence share that a secondary state wants: no pressure, leader, debt or fatigue terms",
});

export const desiredShareByAdjustment = assembled({
  unit: "1",
  over: Spender,
  symbol: "g_i",
  spec: "1.1",
  parts: [desiredShareOfAllies, desiredShareOfOthers],
  doc: "Logarithm of the defence share that a government wants, adjusting to threat, security supplied and pressure",
});
