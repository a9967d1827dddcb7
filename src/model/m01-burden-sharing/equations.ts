/** Defence budgets: what binds governments, and what they spend (specification 1.2, 1.3, 1.5, 1.9). */
import { alternative, assembled, at, aux, draw, next } from "../../engine/language.ts";
import { Actor, Ally, China, Economy, Japan, Philippines, Secondary, Spender, Taiwan } from "../axes.ts";
import { lagLens } from "../lenses.ts";
import { hostNationSupport, taiwanDefenceShare, targetJapan, targetPhilippines } from "../levers/index.ts";
import { shareInRace } from "../m07-threat-perception/spending-race.ts";
import { currencyIndex, gdp, yenRate } from "../m19-shocks/equations.ts";
import { chineseShare } from "../state/perception.ts";
import { capHazard, defenceShare } from "../state/spending.ts";
import { spendingOfUnitedStates } from "./american-spending.ts";
import {
  budgetGrowthLimit,
  budgetLag,
  capHazardRate,
  capSlack,
  exchangePassThrough,
  hostNationCost,
  importShare,
  onePerCent,
  procurementShare,
} from "./parameters.ts";
import { budgetForces, desiredShare } from "./rival-budgets.ts";

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

export const boundShareOfOthers = aux({
  unit: "1",
  over: Secondary,
  spec: "1.2",
  needs: { desiredShare },
  value: (n) => n.desiredShare,
  doc: "Logarithm of the share a secondary state moves to: no norm, no target",
});

export const boundShare = assembled({
  unit: "1",
  over: Spender,
  symbol: "lnm*_i",
  spec: "1.2",
  parts: [boundShareOfJapan, boundShareOfPhilippines, boundShareOfOthers],
  doc: "Logarithm of the share a government moves to, after norm and target",
});

// 1.3 What it spends.

export const defenceShareAdjusted = aux({
  unit: "1",
  over: Spender,
  symbol: "m_i",
  spec: "1.3",
  doc: "Defence share after a quarter of adjustment to the bound share",
  needs: { boundShare, budgetGrowthLimit, budgetLag, defenceShare, lagLens },
  value: (n, { clip, exp, ln, perQuarter, step }) => {
    const limit = perQuarter(n.budgetGrowthLimit);
    const growth = clip((n.boundShare - ln(n.defenceShare)) / (n.lagLens * n.budgetLag), -limit, limit);
    return n.defenceShare * exp(growth * step);
  },
});

export const shareOfAlliesInRace = aux({
  unit: "1",
  over: Ally,
  spec: "24 S2",
  needs: { shareInRace },
  value: (n) => n.shareInRace,
  doc: "Defence share of an ally that races against China's spending",
});

export const shareOfSecondariesBesideRace = aux({
  unit: "1",
  over: Secondary,
  spec: "24 S2",
  needs: { defenceShareAdjusted },
  value: (n) => n.defenceShareAdjusted,
  doc: "Defence share of a secondary state, which stays out of the race",
});

export const defenceShareInRace = assembled({
  unit: "1",
  over: Spender,
  spec: "24 S2",
  parts: [shareOfAlliesInRace, shareOfSecondariesBesideRace],
  doc: "Defence share where allies race against China's spending",
});

export const defenceShareAfter = alternative({
  switch: "S2",
  unit: "1",
  over: Spender,
  symbol: "m_i",
  spec: "1.3, 24 S2",
  doc: "Defence spending as a share of GDP in this quarter",
  options: {
    beliefs: defenceShareAdjusted,
    richardson: defenceShareInRace,
    capability: defenceShareAdjusted,
  },
});

export const defenceShareNext = next(defenceShare, {
  spec: "1.3",
  needs: { defenceShareAfter },
  value: (n) => n.defenceShareAfter,
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
