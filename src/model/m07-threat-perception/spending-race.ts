/**
 * M07, rival S2 "richardson": spending answers spending, and nobody learns anything about the other (Richardson, 1960).
 *
 * dM_i = k_i M_j - a_i M_i + g_i, for China against what the coalition spends on the Indo-Pacific, for Japan and the Philippines
 * against China. All read what is spent at the start of the quarter. The share of output is what the model carries:
 * M_i = m_i GDP_i. The limits of equation 1.3 on growth are left out; a share stays positive as long as g_i does.
 */
import { assembled, at, aux, initially } from "../../engine/language.ts";
import { Actor, Ally, China, RegionalRacer } from "../axes.ts";
import { spendingOfUnitedStates } from "../m01-burden-sharing/american-spending.ts";
import { indoPacificForce } from "../m03-theatres/equations.ts";
import { gdp } from "../m19-shocks/equations.ts";
import { chineseShare } from "../state/perception.ts";
import { defenceShare } from "../state/spending.ts";
import { spendingReaction, spendingRestraint } from "./race-parameters.ts";

export const racingSpendingOfAllies = aux({
  unit: "bnUSD/year",
  over: Ally,
  spec: "24 S2",
  doc: "What an ally spends on defence with its share of the quarter before",
  needs: { defenceShare, gdp },
  value: (n) => n.defenceShare * n.gdp,
});

export const racingSpendingOfChina = aux({
  unit: "bnUSD/year",
  over: China,
  spec: "24 S2",
  doc: "What China spends on defence",
  needs: { chineseShare, gdp },
  value: (n) => n.chineseShare * n.gdp,
});

export const racingSpending = assembled({
  unit: "bnUSD/year",
  over: RegionalRacer,
  symbol: "M_i",
  spec: "24 S2",
  doc: "Defence spending at the start of a quarter's race",
  parts: [racingSpendingOfAllies, racingSpendingOfChina],
});

export const rivalOfAllies = aux({
  unit: "bnUSD/year",
  over: Ally,
  spec: "24 S2",
  doc: "Spending that an ally races against: China's",
  needs: { china: at(racingSpending, Actor, "CN") },
  value: (n) => n.china,
});

export const rivalOfChina = aux({
  unit: "bnUSD/year",
  over: China,
  spec: "24 S2",
  doc: "Spending that China races against: the allies', and the American as far as it serves the Indo-Pacific",
  needs: {
    japan: at(racingSpending, Actor, "JP"),
    philippines: at(racingSpending, Actor, "PH"),
    american: at(spendingOfUnitedStates, Actor, "US"),
    indoPacificForce,
  },
  value: (n) => n.japan + n.philippines + n.american * n.indoPacificForce,
});

export const rivalSpending = assembled({
  unit: "bnUSD/year",
  over: RegionalRacer,
  symbol: "M_j",
  spec: "24 S2",
  doc: "Defence spending that a power races against",
  parts: [rivalOfAllies, rivalOfChina],
});

export const racingSpendingOf2012 = initially(racingSpending, {
  spec: "24 S2",
  symbol: "M_i(2012)",
  doc: "Defence spending in 2012Q1 of this run",
});
export const rivalSpendingOf2012 = initially(rivalSpending, {
  spec: "24 S2",
  symbol: "M_j(2012)",
  doc: "Defence spending raced against in 2012Q1 of this run",
});
export const outputOf2012Q1 = initially(gdp, {
  spec: "24 S2",
  doc: "Gross domestic product in 2012Q1 of this run",
});

export const grievance = aux({
  unit: "bnUSD/year/quarter",
  over: RegionalRacer,
  symbol: "g_i",
  spec: "24 S2",
  doc: "Spending added in a quarter for reasons of the power's own: what lets the budget of 2012 grow with its economy",
  needs: {
    spendingReaction,
    spendingRestraint,
    racingSpendingOf2012,
    rivalSpendingOf2012,
    gdp,
    outputOf2012Q1,
  },
  value: (n) =>
    (n.spendingRestraint * n.racingSpendingOf2012 - n.spendingReaction * n.rivalSpendingOf2012) *
    (n.gdp / n.outputOf2012Q1),
});

export const shareInRace = aux({
  unit: "1",
  over: RegionalRacer,
  symbol: "m_i",
  spec: "24 S2",
  doc: "Defence share after a quarter's race",
  needs: { grievance, racingSpending, rivalSpending, spendingReaction, spendingRestraint, gdp },
  value: (n, { step }) => {
    const change =
      n.spendingReaction * n.rivalSpending - n.spendingRestraint * n.racingSpending + n.grievance;
    return (n.racingSpending + change * step) / n.gdp;
  },
});

export const chineseShareInRace = aux({
  unit: "1",
  symbol: "m_CN",
  spec: "24 S2",
  doc: "China's defence share after a quarter's race",
  needs: { shareInRace: at(shareInRace, Actor, "CN") },
  value: (n) => n.shareInRace,
});
