/** The Chinese defence budget (specification 7.6, 24 S2). */
import { alternative, aux, next } from "../../engine/language.ts";
import { lagLens } from "../lenses.ts";
import { budgetGrowthLimit, budgetLag } from "../m01-burden-sharing/parameters.ts";
import { chineseShare } from "../state/perception.ts";
import { startShareChina } from "./capability-parameters.ts";
import { budgetResponseChina } from "./china-perception-parameters.ts";
import { chineseShareInRace } from "./spending-race.ts";
import { chinaThreat, chinaThreatOf2012 } from "./threat.ts";

export const chineseShareAdjusted = aux({
  spec: "7.6",
  symbol: "m_CN",
  unit: "1",
  doc: "China's defence share after a quarter of adjustment to what perceived threat calls for",
  needs: {
    chineseShare,
    startShareChina,
    budgetResponseChina,
    chinaThreat,
    chinaThreatOf2012,
    lagLens,
    budgetLag,
    budgetGrowthLimit,
  },
  value: (n, { clip, exp, ln, perQuarter, step }) => {
    const desired = ln(n.startShareChina) + n.budgetResponseChina * (n.chinaThreat - n.chinaThreatOf2012);
    const limit = perQuarter(n.budgetGrowthLimit);
    const growth = clip((desired - ln(n.chineseShare)) / (n.lagLens * n.budgetLag), -limit, limit);
    return n.chineseShare * exp(growth * step);
  },
});

export const chineseShareAfter = alternative({
  switch: "S2",
  spec: "7.6, 24 S2",
  symbol: "m_CN",
  unit: "1",
  doc: "China's defence share at the end of the quarter",
  options: {
    beliefs: chineseShareAdjusted,
    richardson: chineseShareInRace,
    capability: chineseShareAdjusted,
  },
});

export const chineseShareNext = next(chineseShare, {
  spec: "7.6",
  symbol: "m_CN",
  needs: { chineseShareAfter },
  value: (n) => n.chineseShareAfter,
  start: { needs: { startShareChina }, value: (n) => n.startShareChina },
});
