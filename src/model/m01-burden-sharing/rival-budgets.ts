/**
 * M01, switch S1: rival accounts of what governments want to spend (specification 24).
 *
 * "olson": the larger an ally's economy within the alliance, the larger its share, and supplied security lets it off
 * (Olson and Zeckhauser, 1966); threat and pressure do nothing. "complement": allies follow a target of two per cent whatever
 * the threat, and what the patron does they match instead of leaving it to him.
 */
import { alternative, assembled, aux, initially, sum } from "../../engine/language.ts";
import { Ally, Economy, Secondary, Spender } from "../axes.ts";
import { freeRidingLens } from "../lenses.ts";
import { gdp } from "../m19-shocks/equations.ts";
import { budgetForcesByAdjustment, desiredShareByAdjustment } from "./desired-share.ts";
import {
  allianceMember,
  budgetShare2012,
  matchingElasticity,
  publicGoodElasticity,
  trackedTarget,
} from "./parameters.ts";
import { alliedSecurity, alliedSecurityOf2012 } from "./supplied-security.ts";

export const allianceProduct = sum({
  unit: "bnUSD/year",
  across: Economy,
  spec: "24 S1",
  doc: "Economic output of the United States and all who may balance with it",
  needs: { allianceMember, gdp },
  value: (n) => n.allianceMember * n.gdp,
});

export const shareOfAllianceProduct = aux({
  unit: "1",
  over: Spender,
  spec: "24 S1",
  doc: "A state's share of the alliance's output",
  needs: { gdp, allianceProduct },
  value: (n) => n.gdp / n.allianceProduct,
});

export const shareOfAllianceProductOf2012 = initially(shareOfAllianceProduct, {
  spec: "24 S1",
  doc: "A state's share of the alliance's output in 2012Q1 of this run",
});

export const desiredShareBySize = aux({
  unit: "1",
  over: Spender,
  symbol: "g_i",
  spec: "24 S1",
  doc: "Logarithm of the defence share that a state's size in the alliance calls for, less what others supply",
  needs: {
    budgetShare2012,
    shareOfAllianceProduct,
    shareOfAllianceProductOf2012,
    freeRidingLens,
    publicGoodElasticity,
    alliedSecurity,
    alliedSecurityOf2012,
  },
  value: (n, { ln }) =>
    ln(n.budgetShare2012) +
    ln(n.shareOfAllianceProduct / n.shareOfAllianceProductOf2012) +
    n.freeRidingLens * n.publicGoodElasticity * ln(n.alliedSecurity / n.alliedSecurityOf2012),
});

export const matchingResponse = aux({
  unit: "1",
  over: Spender,
  spec: "24 S1",
  doc: "What a state adds to its logarithmic share as its patron supplies more",
  needs: { matchingElasticity, alliedSecurity, alliedSecurityOf2012 },
  value: (n, { ln }) => n.matchingElasticity * ln(n.alliedSecurity / n.alliedSecurityOf2012),
});

export const desiredShareOfMatchingAllies = aux({
  unit: "1",
  over: Ally,
  spec: "24 S1",
  doc: "Logarithm of the share of an ally that follows the target of two per cent and matches its patron",
  needs: { trackedTarget, matchingResponse, budgetForcesByAdjustment },
  value: (n, { ln }) => ln(n.trackedTarget) + n.matchingResponse + n.budgetForcesByAdjustment,
});

export const desiredShareOfMatchingOthers = aux({
  unit: "1",
  over: Secondary,
  spec: "24 S1",
  doc: "Logarithm of the share of a secondary state that keeps its share of 2012 and matches the patron",
  needs: { budgetShare2012, matchingResponse },
  value: (n, { ln }) => ln(n.budgetShare2012) + n.matchingResponse,
});

export const desiredShareByMatching = assembled({
  unit: "1",
  over: Spender,
  symbol: "g_i",
  spec: "24 S1",
  doc: "Logarithm of the defence share that a government wants if it matches its patron whatever the threat",
  parts: [desiredShareOfMatchingAllies, desiredShareOfMatchingOthers],
});

export const desiredShare = alternative({
  switch: "S1",
  unit: "1",
  over: Spender,
  symbol: "g_i",
  spec: "1.1, 24 S1",
  doc: "Logarithm of the defence share that a government wants",
  options: {
    adjustment: desiredShareByAdjustment,
    olson: desiredShareBySize,
    complement: desiredShareByMatching,
  },
});

export const noBudgetForces = aux({
  unit: "1",
  over: Ally,
  spec: "24 S1",
  doc: "Neither pressure nor debt nor fatigue moves a share held by its target",
  needs: {},
  value: () => 0,
});

export const budgetForces = alternative({
  switch: "S1",
  unit: "1",
  over: Ally,
  symbol: "brk",
  spec: "1.2, 24 S1",
  doc: "What moves a share held by its target: pressure, debt and fatigue, in logarithms",
  options: {
    adjustment: budgetForcesByAdjustment,
    olson: noBudgetForces,
    complement: budgetForcesByAdjustment,
  },
});
