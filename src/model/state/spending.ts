/** Stocks of output, exchange rate and defence budgets; set by M19 and M01. */
import { stock } from "../../engine/language.ts";
import { Ally, Economy, SelfReliant, Spender } from "../axes.ts";
import { budgetShare2012 } from "../m01-burden-sharing/parameters.ts";
import { output2012 } from "../m19-shocks/parameters.ts";

export const gdpBefore = stock({
  unit: "bnUSD/year",
  over: Economy,
  initial: output2012,
  doc: "Gross domestic product at the start of the quarter",
});

export const growthDeparture = stock({
  unit: "1/year",
  over: Economy,
  initial: 0,
  doc: "How far growth of output was from its trend in the quarter before",
});

export const yenDeparture = stock({
  unit: "1",
  initial: 0,
  doc: "Logarithm of the yen rate over its last observed value, at the start of the quarter; 0 until 2026Q3",
});

export const defenceShare = stock({
  unit: "1",
  over: Spender,
  symbol: "m_i",
  initial: budgetShare2012,
  doc: "Defence spending as a share of GDP at the start of the quarter",
});

export const capHazard = stock({
  unit: "1",
  initial: 0,
  doc: "Hazard that Japan's one per cent norm has met so far, summed over quarters",
});

export const debt = stock({
  unit: "1",
  over: Ally,
  symbol: "Debt_i",
  initial: 0,
  doc: "Public debt added by defence increases since 2012, as a share of yearly GDP",
});

export const fatigue = stock({
  unit: "1",
  over: Ally,
  symbol: "Fat_i",
  initial: 0,
  doc: "Fatigue with rising defence budgets, 0 to 1",
});

export const autonomy = stock({
  unit: "1",
  over: SelfReliant,
  symbol: "Aut_i",
  doc: "How far the ally could do without the United States, 0 to 1; starts at its rest point of 2012",
});
