/** What is ordered, and what plant can start. */
import { assembled, at, aux, meanOver, next } from "../../engine/language.ts";
import {
  CoastalLine,
  CounterstrikeLine,
  IndexLine,
  InterceptorLine,
  MissileLine,
  StandoffLine,
} from "../axes.ts";
import {
  coastalJapan,
  coastalPhilippines,
  coproduction,
  counterstrikeStock,
  homelandDefenceSpending,
  interceptorOrders,
  munitionOrders,
} from "../levers/index.ts";
import { buyAmerican } from "../m11-domestic-politics/equations.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import {
  indexStage1,
  indexStage2,
  indexStage3,
  indexStock,
  missileStage1,
  missileStage2,
  missileStage3,
  missileStock,
  standoffBacklog,
  standoffCapacity,
} from "../state/munitions.ts";
import {
  capacityLag,
  coastalOrderLimit,
  counterstrikeBase,
  counterstrikeOrderLimit,
  demandResponse,
  fullHomelandBudget,
  homelandCrowding,
  indexBuildTime,
  interceptorOrderLimit,
  interceptorOrderRate,
  japaneseLine,
  missileBuildTime,
  missileOrderCapacity,
  orderHorizon,
  presentCoproduction,
  standoffOrderRate,
} from "./order-parameters.ts";
import { indexStockIn2026, missileStockIn2026, retirement } from "./stock-parameters.ts";

// Flow of a pipeline at rest: what keeps the line as it was before 2026Q3.

export const standoffFlowAtRest = aux({
  unit: "missile/quarter",
  over: StandoffLine,
  spec: "M02",
  needs: { missileOrderCapacity, standoffOrderRate },
  value: (n, { min }) => min(n.missileOrderCapacity, n.standoffOrderRate),
  doc: "Stand-off missiles started in a quarter before 2026Q3",
});

export const coastalFlowAtRest = aux({
  unit: "missile/quarter",
  over: CoastalLine,
  spec: "M02",
  needs: { missileStockIn2026, retirement },
  value: (n) => n.retirement * n.missileStockIn2026,
  doc: "Coastal missiles started in a quarter before 2026Q3: replacement",
});

export const missileFlowAtRest = assembled({
  unit: "missile/quarter",
  over: MissileLine,
  spec: "M02",
  parts: [standoffFlowAtRest, coastalFlowAtRest],
  doc: "Missiles started in a quarter before 2026Q3",
});

export const interceptorFlowAtRest = aux({
  unit: "1/quarter",
  over: InterceptorLine,
  spec: "M02",
  needs: { interceptorOrderLimit, interceptorOrderRate },
  value: (n, { min }) => min(n.interceptorOrderLimit, n.interceptorOrderRate),
  doc: "Interceptors started in a quarter before 2026Q3",
});

export const counterstrikeFlowAtRest = aux({
  unit: "1/quarter",
  over: CounterstrikeLine,
  spec: "M02",
  needs: { indexStockIn2026, retirement },
  value: (n) => n.retirement * n.indexStockIn2026,
  doc: "Counterstrike stock started in a quarter before 2026Q3: replacement",
});

export const indexFlowAtRest = assembled({
  unit: "1/quarter",
  over: IndexLine,
  spec: "M02",
  parts: [interceptorFlowAtRest, counterstrikeFlowAtRest],
  doc: "Interceptors and counterstrike started in a quarter before 2026Q3",
});

// 2.1, 2.3 The United States stand-off line: orders, backlog, capacity.

export const standoffOrders = aux({
  unit: "missile/quarter",
  symbol: "Ord_AS",
  spec: "M02",
  needs: { munitionOrders, standoffOrderRate },
  value: (n) => n.standoffOrderRate * n.munitionOrders,
  doc: "Stand-off missiles that the United States orders in a quarter",
});

export const standoffOrdersOfTwoYears = meanOver(standoffOrders, 8, {
  spec: "2.3",
  doc: "Mean stand-off orders of the last two years",
});

export const multiYearDemand = aux({
  unit: "1",
  symbol: "MY",
  spec: "2.3",
  needs: { missileOrderCapacity, standoffOrdersOfTwoYears },
  value: (n, { clip }) => clip(n.standoffOrdersOfTwoYears / n.missileOrderCapacity - 1, 0, 2),
  doc: "How far orders of two years exceed existing plant",
});

export const standoffCapacityNext = next(standoffCapacity, {
  spec: "2.3",
  needs: {
    buyAmerican,
    capacityLag,
    coproduction,
    demandResponse,
    historyGate,
    missileOrderCapacity,
    multiYearDemand,
    presentCoproduction,
    standoffCapacity,
  },
  value: (n, { step }) => {
    const target =
      n.missileOrderCapacity * (1 + n.demandResponse * n.multiYearDemand) +
      (n.coproduction - n.presentCoproduction) * (1 - n.buyAmerican);
    return n.standoffCapacity + (n.historyGate * (target - n.standoffCapacity) * step) / n.capacityLag;
  },
});

export const standoffStarts = aux({
  unit: "missile/quarter",
  over: StandoffLine,
  symbol: "start",
  spec: "2.1",
  needs: { standoffBacklog, standoffCapacityNext, standoffOrders },
  value: (n, { min, step }) => min(n.standoffCapacityNext, n.standoffBacklog / step + n.standoffOrders),
  doc: "Stand-off missiles started this quarter",
});

export const standoffBacklogNext = next(standoffBacklog, {
  spec: "2.1",
  needs: {
    historyGate,
    standoffBacklog,
    standoffOrders,
    starts: at(standoffStarts, StandoffLine, "standoff"),
  },
  value: (n, { step }) => n.standoffBacklog + n.historyGate * (n.standoffOrders - n.starts) * step,
});

// Own lines: orders close the gap to the planned stock.

export const plannedCoastalStock = aux({
  unit: "missile",
  over: CoastalLine,
  spec: "M02",
  needs: { missileStockIn2026, coastalJapan, coastalPhilippines, japaneseLine },
  value: (n) =>
    n.missileStockIn2026 * (n.japaneseLine * n.coastalJapan + (1 - n.japaneseLine) * n.coastalPhilippines),
  doc: "Coastal missiles that Japan and the Philippines plan to hold",
});

export const coastalOnOrder = aux({
  unit: "missile",
  over: CoastalLine,
  spec: "M02",
  needs: { coastalFlowAtRest, missileBuildTime, missileStage1, missileStage2, missileStage3 },
  value: (n) =>
    n.missileStage1 + n.missileStage2 + n.missileStage3 - n.coastalFlowAtRest * n.missileBuildTime,
  doc: "Coastal missiles in production beyond what replacement needs",
});

export const coastalOrders = aux({
  unit: "missile/quarter",
  over: CoastalLine,
  symbol: "Ord",
  spec: "M02",
  needs: { coastalOnOrder, coastalOrderLimit, missileStock, orderHorizon, plannedCoastalStock, retirement },
  value: (n, { clip }) => {
    const gap = n.plannedCoastalStock - n.missileStock - n.coastalOnOrder;
    return clip(n.retirement * n.missileStock + gap / n.orderHorizon, 0, n.coastalOrderLimit);
  },
  doc: "Coastal missiles ordered this quarter",
});

export const interceptorStarts = aux({
  unit: "1/quarter",
  over: InterceptorLine,
  symbol: "Ord_AD",
  spec: "17.3",
  needs: {
    fullHomelandBudget,
    homelandCrowding,
    homelandDefenceSpending,
    interceptorOrderLimit,
    interceptorOrderRate,
    interceptorOrders,
  },
  value: (n, { min }) =>
    min(n.interceptorOrderLimit, n.interceptorOrderRate * n.interceptorOrders) *
    (1 - (n.homelandCrowding * n.homelandDefenceSpending) / n.fullHomelandBudget),
  doc: "Interceptors started this quarter; homeland defence takes part of the plant",
});

export const counterstrikeOnOrder = aux({
  unit: "1",
  over: CounterstrikeLine,
  spec: "M02",
  needs: { counterstrikeFlowAtRest, indexBuildTime, indexStage1, indexStage2, indexStage3 },
  value: (n) => n.indexStage1 + n.indexStage2 + n.indexStage3 - n.counterstrikeFlowAtRest * n.indexBuildTime,
  doc: "Counterstrike stock in production beyond what replacement needs",
});

export const counterstrikeStarts = aux({
  unit: "1/quarter",
  over: CounterstrikeLine,
  symbol: "Ord_LS",
  spec: "M02",
  needs: {
    counterstrikeBase,
    counterstrikeOnOrder,
    counterstrikeOrderLimit,
    counterstrikeStock,
    indexStock,
    orderHorizon,
    retirement,
  },
  value: (n, { clip }) => {
    const gap = n.counterstrikeBase * n.counterstrikeStock - n.indexStock - n.counterstrikeOnOrder;
    return clip(n.retirement * n.indexStock + gap / n.orderHorizon, 0, n.counterstrikeOrderLimit);
  },
  doc: "Counterstrike stock ordered and started this quarter",
});

export const indexStarts = assembled({
  unit: "1/quarter",
  over: IndexLine,
  symbol: "start",
  spec: "2.1",
  parts: [interceptorStarts, counterstrikeStarts],
  doc: "Interceptors and counterstrike started this quarter",
});
