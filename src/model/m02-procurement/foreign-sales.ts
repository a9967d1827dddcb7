/** The one line of United States foreign military sales, rationed among claimants by priority and backlog. */
import { assembled, at, aux, next, sum } from "../../engine/language.ts";
import { AidedClaim, AlliedClaim, Claimant, OtherClaim, StandoffLine, TaiwanClaim } from "../axes.ts";
import {
  coproduction,
  munitionAid,
  priorityAllies,
  priorityTaiwan,
  taiwanDefenceShare,
} from "../levers/index.ts";
import { buyAmerican } from "../m11-domestic-politics/equations.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { salesBacklog } from "../state/munitions.ts";
import {
  missilePrice,
  otherPriority,
  salesCapacity,
  salesOrders,
  sharedLineShare,
  taiwanReferenceShare,
} from "./foreign-sales-parameters.ts";
import { standoffCapacityNext, standoffStarts } from "./orders.ts";
import { presentCoproduction } from "./order-parameters.ts";

export const priorityOfTaiwan = aux({
  unit: "1",
  over: TaiwanClaim,
  spec: "M02",
  needs: { priorityTaiwan },
  value: (n) => n.priorityTaiwan,
  doc: "Delivery priority of Taiwan",
});

export const priorityOfAllies = aux({
  unit: "1",
  over: AlliedClaim,
  spec: "M02",
  needs: { priorityAllies },
  value: (n) => n.priorityAllies,
  doc: "Delivery priority of Japan and of the Philippines",
});

export const priorityOfAided = aux({
  unit: "1",
  over: AidedClaim,
  spec: "M02",
  needs: { munitionAid },
  value: (n) => n.munitionAid,
  doc: "Delivery priority of Europe and of the Middle East",
});

export const priorityOfOthers = aux({
  unit: "1",
  over: OtherClaim,
  spec: "M02",
  needs: { otherPriority },
  value: (n) => n.otherPriority,
  doc: "Delivery priority of everyone else",
});

export const salesPriority = assembled({
  unit: "1",
  over: Claimant,
  symbol: "pr_j",
  spec: "2.4",
  parts: [priorityOfTaiwan, priorityOfAllies, priorityOfAided, priorityOfOthers],
  doc: "Delivery priority of a claimant",
});

export const weightedBacklog = sum({
  unit: "bnUSD",
  across: Claimant,
  symbol: "sum pr_k*B_k",
  spec: "2.4",
  needs: { salesBacklog, salesPriority, sharedLineShare },
  value: (n) => n.salesPriority * n.sharedLineShare * n.salesBacklog,
  doc: "Backlog of all claimants on the lines they share, weighted by priority",
});

// Capacity: co-production that United States orders leave idle joins it; a claimant's own lines take their part of it.

export const idleCoproduction = aux({
  unit: "missile/quarter",
  spec: "2.3",
  needs: {
    buyAmerican,
    coproduction,
    presentCoproduction,
    standoffCapacityNext,
    starts: at(standoffStarts, StandoffLine, "standoff"),
  },
  value: (n) =>
    (n.coproduction - n.presentCoproduction) * (1 - n.buyAmerican) * (1 - n.starts / n.standoffCapacityNext),
  doc: "Co-production beyond today's that law admits and United States orders do not use",
});

export const salesPlant = aux({
  unit: "bnUSD/quarter",
  symbol: "Cap_FMS",
  spec: "2.3",
  needs: { idleCoproduction, missilePrice, salesCapacity },
  value: (n, { max }) => max(0, n.salesCapacity + n.missilePrice * n.idleCoproduction),
  doc: "Foreign military sales that industry delivers in a quarter, idle co-production included",
});

export const allSalesOrders = sum({
  unit: "bnUSD/quarter",
  across: Claimant,
  spec: "2.4",
  needs: { salesOrders },
  value: (n) => n.salesOrders,
  doc: "New sales of all claimants in a quarter at today's rates, by which lines have been sized",
});

export const ownLinePlant = aux({
  unit: "bnUSD/quarter",
  over: Claimant,
  spec: "2.4",
  needs: { allSalesOrders, salesOrders, salesPlant, sharedLineShare },
  value: (n) => (n.salesPlant * (1 - n.sharedLineShare) * n.salesOrders) / n.allSalesOrders,
  doc: "Capacity of lines that serve this claimant and not Taiwan",
});

export const sharedPlant = sum({
  unit: "bnUSD/quarter",
  across: Claimant,
  spec: "2.4",
  needs: { allSalesOrders, salesOrders, salesPlant, sharedLineShare },
  value: (n) => (n.salesPlant * n.sharedLineShare * n.salesOrders) / n.allSalesOrders,
  doc: "Capacity of the lines on which claimants compete with Taiwan",
});

export const salesDeliveries = aux({
  unit: "bnUSD/quarter",
  over: Claimant,
  symbol: "del_j",
  spec: "2.4",
  needs: { ownLinePlant, salesBacklog, salesPriority, sharedLineShare, sharedPlant, weightedBacklog },
  value: (n, { min, step }) => {
    const claim = n.salesPriority * n.sharedLineShare * n.salesBacklog;
    return min(n.salesBacklog / step, n.ownLinePlant + (n.sharedPlant * claim) / n.weightedBacklog);
  },
  doc: "Foreign military sales delivered to a claimant this quarter, at most its backlog",
});

export const salesOrdersOfTaiwan = aux({
  unit: "bnUSD/quarter",
  over: TaiwanClaim,
  spec: "M02",
  needs: { salesOrders, taiwanDefenceShare, taiwanReferenceShare },
  value: (n) => (n.salesOrders * n.taiwanDefenceShare) / n.taiwanReferenceShare,
  doc: "New sales to Taiwan, in proportion to its defence share",
});

export const salesOrdersOfAllies = aux({
  unit: "bnUSD/quarter",
  over: AlliedClaim,
  spec: "M02",
  needs: { salesOrders },
  value: (n) => n.salesOrders,
  doc: "New sales to Japan and to the Philippines",
});

export const salesOrdersOfAided = aux({
  unit: "bnUSD/quarter",
  over: AidedClaim,
  spec: "M02",
  needs: { salesOrders },
  value: (n) => n.salesOrders,
  doc: "New sales to Europe and to the Middle East",
});

export const salesOrdersOfOthers = aux({
  unit: "bnUSD/quarter",
  over: OtherClaim,
  spec: "M02",
  needs: { salesOrders },
  value: (n) => n.salesOrders,
  doc: "New sales to everyone else",
});

export const newSales = assembled({
  unit: "bnUSD/quarter",
  over: Claimant,
  symbol: "Ord_j",
  spec: "M02",
  parts: [salesOrdersOfTaiwan, salesOrdersOfAllies, salesOrdersOfAided, salesOrdersOfOthers],
  doc: "New foreign military sales this quarter",
});

export const salesBacklogNext = next(salesBacklog, {
  spec: "2.1",
  needs: { historyGate, newSales, salesBacklog, salesDeliveries },
  value: (n, { step }) => n.salesBacklog + n.historyGate * (n.newSales - n.salesDeliveries) * step,
});
