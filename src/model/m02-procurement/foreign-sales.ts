/** The one line of United States foreign military sales, rationed among claimants by priority and backlog. */
import { assembled, aux, next, sum } from "../../engine/language.ts";
import { AidedClaim, AlliedClaim, Claimant, OtherClaim, TaiwanClaim } from "../axes.ts";
import { munitionAid, priorityAllies, priorityTaiwan, taiwanDefenceShare } from "../levers/index.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { salesBacklog } from "../state/munitions.ts";
import {
  otherPriority,
  salesCapacity,
  salesOrders,
  taiwanReferenceShare,
} from "./foreign-sales-parameters.ts";

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
  needs: { salesBacklog, salesPriority },
  value: (n) => n.salesPriority * n.salesBacklog,
  doc: "Backlog of all claimants, weighted by priority",
});

export const salesDeliveries = aux({
  unit: "bnUSD/quarter",
  over: Claimant,
  symbol: "del_j",
  spec: "2.4",
  needs: { salesBacklog, salesCapacity, salesPriority, weightedBacklog },
  value: (n, { min, step }) =>
    min(n.salesBacklog / step, (n.salesCapacity * n.salesPriority * n.salesBacklog) / n.weightedBacklog),
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
