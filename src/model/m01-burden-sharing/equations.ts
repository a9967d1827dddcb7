/** Defence budgets: what governments want, what binds them, what they spend (specification M01). */
import { assembled, at, aux, draw, initially, next, series } from "../../engine/language.ts";
import {
  Actor,
  Ally,
  China,
  Economy,
  Japan,
  Philippines,
  Secondary,
  Spender,
  Taiwan,
  UnitedStates,
} from "../axes.ts";
import { domesticLens, fiscalLens, freeRidingLens, lagLens } from "../lenses.ts";
import {
  hostNationSupport,
  spendingPressure,
  taiwanDefenceShare,
  targetJapan,
  targetPhilippines,
} from "../levers/index.ts";
import { usStrain } from "../m03-theatres/equations.ts";
import { leader } from "../m11-domestic-politics/equations.ts";
import { currencyIndex, gdp, historyGate, yenRate } from "../m19-shocks/equations.ts";
import { credibility } from "../state/credibility.ts";
import { chineseShare, threatFelt } from "../state/perception.ts";
import { autonomy, capHazard, debt, defenceShare, fatigue } from "../state/spending.ts";
import {
  americanShareShift,
  budgetGrowthLimit,
  budgetLag,
  budgetShare2012,
  capHazardRate,
  capSlack,
  debtEffect,
  exchangePassThrough,
  fatigueEffect,
  hostNationCost,
  importShare,
  leaderEffect,
  onePerCent,
  pressureBase,
  pressureControlBrake,
  pressureEffect,
  pressureStrainGain,
  procurementShare,
  securityElasticity,
  sharedThreatScale,
  threatElasticity,
} from "./parameters.ts";
import { alliedSecurity, alliedSecurityOf2012 } from "./supplied-security.ts";

// 1.1 What governments want: threat, security supplied, pressure, leader, debt, fatigue.

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

export const budgetForces = aux({
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
  needs: { budgetForces, domesticLens, leader, leaderEffect, securityResponse },
  value: (n) => n.securityResponse + n.domesticLens * n.leaderEffect * n.leader + n.budgetForces,
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

export const desiredShare = assembled({
  unit: "1",
  over: Spender,
  symbol: "g_i",
  spec: "1.1",
  parts: [desiredShareOfAllies, desiredShareOfOthers],
  doc: "Logarithm of the defence share that a government wants",
});

// 1.2 What binds it: Japan's norm, and declared targets.

export const capHazardNext = next(capHazard, {
  spec: "1.2",
  needs: { capHazard, capHazardRate, capSlack, desired: at(desiredShare, Actor, "JP"), onePerCent },
  value: (n, { ln, max, step }) =>
    n.capHazard + n.capHazardRate * max(0, n.desired - ln(n.onePerCent) - n.capSlack) * step,
});

export const capEndurance = draw({
  unit: "1",
  spec: "1.2",
  each: "run",
  needs: {},
  value: (_, { uniform }) => uniform(0, 1),
  doc: "Chance of having broken at which Japan's norm breaks in this run; one half without noise, hence the median",
});

export const capBroken = aux({
  unit: "1",
  symbol: "cap_JP",
  spec: "1.2",
  needs: { capEndurance, capHazardNext },
  value: (n, { exp }) => (1 - exp(-n.capHazardNext) > n.capEndurance ? 1 : 0),
  doc: "1 once Japan's one per cent norm has broken",
});

export const boundShareOfJapan = aux({
  unit: "1",
  over: Japan,
  spec: "1.2",
  needs: { budgetForces, capBroken, desiredShare, onePerCent, targetJapan },
  value: (n, { ln, max, min }) =>
    n.capBroken > 0
      ? max(n.desiredShare, ln(n.targetJapan) + n.budgetForces)
      : min(n.desiredShare, ln(n.onePerCent)),
  doc: "Logarithm of the share Japan moves to: under the norm while it holds, at least near its target after",
});

export const boundShareOfPhilippines = aux({
  unit: "1",
  over: Philippines,
  spec: "1.2",
  needs: { budgetForces, desiredShare, targetPhilippines },
  value: (n, { ln, max }) => max(n.desiredShare, ln(n.targetPhilippines) + n.budgetForces),
  doc: "Logarithm of the share the Philippines move to, at least near their target",
});

export const boundShare = assembled({
  unit: "1",
  over: Spender,
  symbol: "lnm*_i",
  spec: "1.2",
  parts: [boundShareOfJapan, boundShareOfPhilippines, desiredShareOfOthers],
  doc: "Logarithm of the share a government moves to, after norm and target",
});

// 1.3 What it spends.

export const defenceShareNext = next(defenceShare, {
  spec: "1.3",
  needs: { boundShare, budgetGrowthLimit, budgetLag, defenceShare, lagLens },
  value: (n, { clip, exp, ln, perQuarter, step }) => {
    const limit = perQuarter(n.budgetGrowthLimit);
    const growth = clip((n.boundShare - ln(n.defenceShare)) / (n.lagLens * n.budgetLag), -limit, limit);
    return n.defenceShare * exp(growth * step);
  },
});

export const americanShareRecord = series({
  unit: "1",
  spec: "M01",
  grade: "A",
  sources: ["SIPRI24", "ICAEW26"],
  because: "Yearly shares stand at the third quarter of their year; the last one is held",
  doc: "United States defence share, observed to 2025",
  points: [
    ["2012Q1", 0.04462],
    ["2012Q3", 0.04462],
    ["2013Q3", 0.04024],
    ["2014Q3", 0.03679],
    ["2015Q3", 0.03464],
    ["2016Q3", 0.03403],
    ["2017Q3", 0.03298],
    ["2018Q3", 0.03304],
    ["2019Q3", 0.03409],
    ["2020Q3", 0.03645],
    ["2021Q3", 0.03405],
    ["2022Q3", 0.03309],
    ["2023Q3", 0.03304],
    ["2024Q3", 0.03419],
    ["2025Q3", 0.031],
  ],
});

export const spendingOfUnitedStates = aux({
  unit: "bnUSD/year",
  over: UnitedStates,
  spec: "1.3",
  needs: { americanShareRecord, americanShareShift, gdp, historyGate },
  value: (n) => (n.americanShareRecord + n.historyGate * n.americanShareShift) * n.gdp,
  doc: "Defence spending of the United States, on its assumed path",
});

export const spendingOfChina = aux({
  unit: "bnUSD/year",
  over: China,
  spec: "1.3",
  needs: { chineseShare, gdp },
  value: (n) => n.chineseShare * n.gdp,
  doc: "Defence spending of China, from the share of equation 7.6 a quarter late",
});

export const spendingOfTaiwan = aux({
  unit: "bnUSD/year",
  over: Taiwan,
  spec: "1.3",
  needs: { gdp, taiwanDefenceShare },
  value: (n) => n.taiwanDefenceShare * n.gdp,
  doc: "Defence spending of Taiwan, from its lever",
});

export const spendingOfOthers = aux({
  unit: "bnUSD/year",
  over: Spender,
  spec: "1.3",
  needs: { defenceShareNext, gdp },
  value: (n) => n.defenceShareNext * n.gdp,
  doc: "Defence spending of allies and secondary states",
});

export const spending = assembled({
  unit: "bnUSD/year",
  over: Economy,
  symbol: "M_i",
  spec: "1.3",
  parts: [spendingOfUnitedStates, spendingOfChina, spendingOfTaiwan, spendingOfOthers],
  doc: "Defence spending",
});

export const purchasingPower = aux({
  unit: "1",
  over: Ally,
  symbol: "PP_i",
  spec: "1.5",
  needs: { currencyIndex, exchangePassThrough, importShare },
  value: (n, { pow }) => 1 - n.importShare + n.importShare * pow(n.currencyIndex, n.exchangePassThrough),
  doc: "What a budget buys against plan, given the exchange rate",
});

export const realProcurement = aux({
  unit: "bnUSD/year",
  over: Ally,
  symbol: "Q_i",
  spec: "1.5",
  needs: { procurementShare, purchasingPower, spendingOfOthers },
  value: (n) => n.procurementShare * n.spendingOfOthers * n.purchasingPower,
  doc: "What an ally's budget buys in arms, at the exchange rate on which its plan rests",
});

export const hostNationOutlay = aux({
  unit: "bnUSD/year",
  symbol: "HNS",
  spec: "1.9",
  needs: { hostNationCost, hostNationSupport, yenRate },
  value: (n) => (n.hostNationCost * n.hostNationSupport) / n.yenRate,
  doc: "What Japan pays towards United States forces on its soil",
});
