/** Stocks of munitions: deliveries in, use and retirement out; before 2026Q3 imposed (specification 0.10). */
import { at, aux, next } from "../../engine/language.ts";
import { Claimant, IndexLine, MissileLine } from "../axes.ts";
import { armsTransfer, munitionAid, porcupineShare } from "../levers/index.ts";
import { historyGate, middleEastWar } from "../m19-shocks/equations.ts";
import { homelandDelivered, indexStock, missileStock, taiwanStockBefore } from "../state/munitions.ts";
import { salesDeliveries } from "./foreign-sales.ts";
import {
  investmentCeiling,
  investmentFromTransfer,
  investmentWithoutSales,
  plannedPhilippineSales,
  referencePorcupineShare,
  taiwanMissileYield,
  taiwanReferenceBacklog,
} from "./foreign-sales-parameters.ts";
import { interceptorLine, philippineLine, standoffLine } from "./order-parameters.ts";
import {
  backcastSpan,
  indexStockIn2026,
  missileBackcast,
  missileStockIn2026,
  presentTransfer,
  retirement,
  taiwanBackcast,
  taiwanStockIn2026,
  transferOfCoastalMissiles,
  warUseOfInterceptors,
  warUseOfMissiles,
} from "./stock-parameters.ts";
import { philippineDeliveries } from "./philippine-supply.ts";
import { homelandDeliveries, indexDeliveries, missileDeliveries } from "./pipelines.ts";

// Anti-ship missiles of the United States, Japan and the Philippines.

export const missileWarUse = aux({
  unit: "missile/quarter",
  over: MissileLine,
  symbol: "use",
  spec: "M02",
  needs: { middleEastWar, munitionAid, standoffLine, warUseOfMissiles },
  value: (n) => n.standoffLine * n.middleEastWar * n.warUseOfMissiles * n.munitionAid,
  doc: "Stand-off missiles that a Middle East war takes this quarter",
});

export const missileTransfer = aux({
  unit: "missile/quarter",
  over: MissileLine,
  spec: "M02",
  needs: { armsTransfer, philippineLine, presentTransfer, transferOfCoastalMissiles },
  value: (n) => n.philippineLine * n.transferOfCoastalMissiles * (n.armsTransfer - n.presentTransfer),
  doc: "Coastal missiles that Japan hands to the Philippines this quarter, beyond today's rate",
});

export const missileStockNext = next(missileStock, {
  spec: "2.5",
  needs: {
    backcastSpan,
    historyGate,
    missileBackcast,
    missileDeliveries,
    missileStock,
    missileTransfer,
    missileWarUse,
    retirement,
  },
  value: (n, { max, pow, step }) => {
    const imposed = n.missileStock * pow(n.missileBackcast, -step / n.backcastSpan);
    const flow = n.missileDeliveries + n.missileTransfer - n.missileWarUse - n.retirement * n.missileStock;
    return n.historyGate > 0 ? max(0, n.missileStock + flow * step) : imposed;
  },
  start: {
    needs: { missileBackcast, missileStockIn2026 },
    value: (n) => n.missileBackcast * n.missileStockIn2026,
  },
});

export const standoffStock = aux({
  unit: "missile",
  symbol: "St_AS",
  spec: "2.5",
  needs: { stock: at(missileStock, MissileLine, "standoff") },
  value: (n) => n.stock,
  doc: "United States long-range anti-ship missiles at the start of the quarter",
});

export const coastalStockJapan = aux({
  unit: "missile",
  symbol: "S_CO",
  spec: "2.5",
  needs: { stock: at(missileStock, MissileLine, "coastalJapan") },
  value: (n) => n.stock,
  doc: "Japan's coastal anti-ship missiles at the start of the quarter",
});

export const coastalStockPhilippines = aux({
  unit: "missile",
  symbol: "S_PH",
  spec: "2.5",
  needs: { stock: at(missileStock, MissileLine, "coastalPhilippines") },
  value: (n) => n.stock,
  doc: "Philippine-based coastal anti-ship missiles at the start of the quarter",
});

export const standoffStock2026 = aux({
  unit: "missile",
  symbol: "St_AS(2026)",
  spec: "M02",
  needs: { stock: at(missileStockIn2026, MissileLine, "standoff") },
  value: (n) => n.stock,
  doc: "United States long-range anti-ship missiles of 2026 in this run, the base of comparisons",
});

export const coastalStockJapan2026 = aux({
  unit: "missile",
  symbol: "S_CO(2026)",
  spec: "M02",
  needs: { stock: at(missileStockIn2026, MissileLine, "coastalJapan") },
  value: (n) => n.stock,
  doc: "Japan's coastal anti-ship missiles of 2026 in this run, the base of comparisons",
});

export const coastalStockPhilippines2026 = aux({
  unit: "missile",
  symbol: "S_PH(2026)",
  spec: "M02",
  needs: { stock: at(missileStockIn2026, MissileLine, "coastalPhilippines") },
  value: (n) => n.stock,
  doc: "Philippine-based coastal anti-ship missiles of 2026 in this run, the base of comparisons",
});

// Interceptors and counterstrike.

export const indexWarUse = aux({
  unit: "1/quarter",
  over: IndexLine,
  symbol: "use",
  spec: "M02",
  needs: { interceptorLine, middleEastWar, munitionAid, warUseOfInterceptors },
  value: (n) => n.interceptorLine * n.middleEastWar * n.warUseOfInterceptors * n.munitionAid,
  doc: "Interceptors that a Middle East war takes this quarter, in stocks of 2026",
});

export const indexStockNext = next(indexStock, {
  spec: "2.5",
  needs: { historyGate, indexDeliveries, indexStock, indexWarUse, retirement },
  value: (n, { max, step }) => {
    const flow = n.indexDeliveries - n.indexWarUse - n.retirement * n.indexStock;
    return max(0, n.indexStock + n.historyGate * flow * step);
  },
  start: { needs: { indexStockIn2026 }, value: (n) => n.indexStockIn2026 },
});

export const interceptorStock = aux({
  unit: "1",
  symbol: "St_AD",
  spec: "2.5",
  needs: { stock: at(indexStock, IndexLine, "interceptor") },
  value: (n) => n.stock,
  doc: "United States interceptors in the region at the start of the quarter, 2026 = 1",
});

export const strikeStock = aux({
  unit: "1",
  symbol: "St_LS",
  spec: "2.5",
  needs: { stock: at(indexStock, IndexLine, "counterstrike") },
  value: (n) => n.stock,
  doc: "Japanese counterstrike missiles at the start of the quarter, 2026 = .1",
});

// Taiwan, from foreign sales.

export const taiwanStockNext = next(taiwanStockBefore, {
  spec: "M02",
  needs: {
    backcastSpan,
    delivery: at(salesDeliveries, Claimant, "TW"),
    historyGate,
    porcupineShare,
    referencePorcupineShare,
    retirement,
    stock: taiwanStockBefore,
    taiwanBackcast,
    taiwanMissileYield,
    taiwanReferenceBacklog,
    taiwanStockIn2026,
  },
  value: (n, { pow, step }) => {
    const mix = n.porcupineShare / n.referencePorcupineShare;
    const arrivals =
      (n.taiwanStockIn2026 * n.taiwanMissileYield * n.delivery * mix) / n.taiwanReferenceBacklog;
    const simulated = n.stock + (arrivals - n.retirement * n.stock) * step;
    return n.historyGate > 0 ? simulated : n.stock * pow(n.taiwanBackcast, -step / n.backcastSpan);
  },
  start: {
    needs: { taiwanBackcast, taiwanStockIn2026 },
    value: (n) => n.taiwanBackcast * n.taiwanStockIn2026,
  },
});

export const taiwanStock = aux({
  unit: "missile",
  symbol: "S_TW",
  spec: "M02",
  needs: { taiwanStockBefore },
  value: (n) => n.taiwanStockBefore,
  doc: "Taiwan's anti-ship missiles at the start of the quarter",
});

export const taiwanStockIndex = aux({
  unit: "1",
  spec: "M02",
  needs: { taiwanStockBefore, taiwanStockIn2026 },
  value: (n) => n.taiwanStockBefore / n.taiwanStockIn2026,
  doc: "Taiwan's anti-ship missiles against 2026",
});

// Philippine investment and homeland defence.

export const philippineInvestment = aux({
  unit: "1",
  spec: "M02",
  needs: {
    armsTransfer,
    delivery: philippineDeliveries,
    historyGate,
    investmentCeiling,
    investmentFromTransfer,
    investmentWithoutSales,
    plannedPhilippineSales,
    presentTransfer,
  },
  value: (n, { min }) => {
    const onPlan = min(n.investmentCeiling, n.delivery / n.plannedPhilippineSales);
    const sales = (1 - n.investmentWithoutSales) * onPlan;
    const transfer = n.investmentFromTransfer * (n.armsTransfer - n.presentTransfer);
    return n.historyGate > 0 ? n.investmentWithoutSales + sales + transfer : 1;
  },
  doc: "Factor on Philippine investment in capability, from foreign sales and Japanese transfers; 1 before 2026Q3",
});

export const homelandDeliveredNext = next(homelandDelivered, {
  spec: "17.3",
  needs: { homelandDeliveries, homelandDelivered },
  value: (n, { step }) => n.homelandDelivered + n.homelandDeliveries * step,
});

export const homelandDefence = aux({
  unit: "bnUSD",
  symbol: "GD",
  spec: "17.3",
  needs: { homelandDelivered },
  value: (n) => n.homelandDelivered,
  doc: "Homeland missile defence delivered by the start of the quarter",
});
