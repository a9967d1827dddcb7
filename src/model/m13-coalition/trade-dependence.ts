/** Trade with China, and how far the loss of it would restrain Beijing (specification X3, 0.9). */
import { aux, initially, next, sum } from "../../engine/language.ts";
import { Aligner } from "../axes.ts";
import { rareEarthDiversification } from "../levers/index.ts";
import { tradeViability } from "../m11-domestic-politics/trade-viability.ts";
import { chinaTradeShare } from "../state/coalition.ts";
import { alignerCount } from "./alignment-parameters.ts";
import {
  brakeScale,
  diversificationToday,
  tradeShareFromDiversification,
  tradeShareFromViability,
  tradeShareLag,
  tradeShareOf2012,
} from "./trade-dependence-parameters.ts";

/** Nothing in 11.4 moves before the packages start, so the value of 2012Q1 is the one of 2026 that X3 asks for. */
export const tradeViabilityToday = initially(tradeViability, {
  spec: "X3",
  symbol: "Viab_US(2026)",
  doc: "Viability of the United States as an economic partner before the packages start",
});

export const chinaTradeShareNext = next(chinaTradeShare, {
  spec: "X3",
  symbol: "Dep_i",
  needs: {
    chinaTradeShare,
    tradeShareOf2012,
    tradeViability,
    tradeViabilityToday,
    rareEarthDiversification,
    diversificationToday,
    tradeShareFromViability,
    tradeShareFromDiversification,
    tradeShareLag,
  },
  value: (n, { step }) => {
    const relative =
      1 -
      n.tradeShareFromViability * (n.tradeViability - n.tradeViabilityToday) -
      n.tradeShareFromDiversification * (n.rareEarthDiversification - n.diversificationToday);
    return n.chinaTradeShare + ((n.tradeShareOf2012 * relative - n.chinaTradeShare) * step) / n.tradeShareLag;
  },
  start: { needs: { tradeShareOf2012 }, value: (n) => n.tradeShareOf2012 },
});

export const meanDependence = sum({
  unit: "1",
  spec: "0.9",
  symbol: "mean Dep",
  across: Aligner,
  doc: "China's share of goods trade, mean over its partners in the region",
  needs: { chinaTradeShare, alignerCount },
  value: (n) => n.chinaTradeShare / n.alignerCount,
});
export const meanDependenceOf2012 = initially(meanDependence, {
  spec: "0.9",
  doc: "China's share of goods trade in 2012Q1, mean over its partners in the region",
});

export const tradeBrake = aux({
  unit: "1",
  spec: "0.9",
  symbol: "XI",
  doc: "Dependence of China's partners on trade with it, relative to 2012, times ten; 0 while shares stay as in 2012",
  needs: { meanDependence, meanDependenceOf2012, brakeScale },
  value: (n) => (n.meanDependence - n.meanDependenceOf2012) * n.brakeScale,
});
