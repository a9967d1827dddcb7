/** What spending leaves behind: debt, fatigue and autonomy, read by next quarter's budgets (specification 1.6, 1.7). */
import { aux, delayed, next } from "../../engine/language.ts";
import { SelfReliant } from "../axes.ts";
import { autonomy, debt, fatigue } from "../state/spending.ts";
import { capability } from "../state/perception.ts";
import { defenceShareNext } from "./equations.ts";
import {
  autonomyBase,
  autonomyCapabilityWeight,
  autonomyLag,
  budgetShare2012,
  debtFinancedShare,
  fatigueLag,
} from "./parameters.ts";
import { alliedSecurity } from "./supplied-security.ts";

export const debtNext = next(debt, {
  spec: "1.6",
  needs: { budgetShare2012, debt, debtFinancedShare, defenceShareNext },
  value: (n, { perQuarter, step }) =>
    n.debt + perQuarter(n.debtFinancedShare) * (n.defenceShareNext - n.budgetShare2012) * step,
});

export const shareFiveYearsAgo = delayed(defenceShareNext, 20, {
  symbol: "m_i[t-20]",
  spec: "1.6",
  doc: "Defence share five years ago",
});

export const fatigueNext = next(fatigue, {
  spec: "1.6",
  needs: { defenceShareNext, fatigue, fatigueLag, shareFiveYearsAgo },
  value: (n, { clip, step }) =>
    n.fatigue +
    ((clip(n.defenceShareNext / n.shareFiveYearsAgo - 1, 0, 1) - n.fatigue) * step) / n.fatigueLag,
});

export const autonomyTarget = aux({
  unit: "1",
  over: SelfReliant,
  spec: "1.7",
  needs: { alliedSecurity, autonomyBase, autonomyCapabilityWeight, capability },
  value: (n, { ln, logistic }) =>
    logistic(n.autonomyBase + n.autonomyCapabilityWeight * ln(n.capability / n.alliedSecurity + 1)),
  doc: "Autonomy that own capability allows against what the United States supplies",
});

export const autonomyNext = next(autonomy, {
  spec: "1.7",
  needs: { autonomy, autonomyLag, autonomyTarget },
  value: (n, { step }) => n.autonomy + ((n.autonomyTarget - n.autonomy) * step) / n.autonomyLag,
  start: { needs: { autonomyTarget }, value: (n) => n.autonomyTarget },
});
