/**
 * What reaches the Philippines from abroad (specification X6): its own output is nil.
 *
 * The line of foreign sales stands for all its suppliers, each of which can be cut off; Japanese transfers (L44) come on top.
 */
import { assembled, at, aux, sum } from "../../engine/language.ts";
import { Claimant, CoastalLine, MissileLine, Supplier } from "../axes.ts";
import { salesDeliveries } from "./foreign-sales.ts";
import { plannedPhilippineSales, supplierShare, suppliersOpen } from "./foreign-sales-parameters.ts";
import { coastalOrders, standoffStarts } from "./orders.ts";
import { japaneseLine } from "./order-parameters.ts";

export const supplyOpen = sum({
  unit: "1",
  across: Supplier,
  spec: "X6",
  needs: { supplierShare, suppliersOpen },
  value: (n) => n.supplierShare * n.suppliersOpen,
  doc: "Share of Philippine arms imports whose supplier still delivers",
});

export const philippineDeliveries = aux({
  unit: "bnUSD/quarter",
  symbol: "del_PH",
  spec: "X6",
  needs: { delivery: at(salesDeliveries, Claimant, "PH"), supplyOpen },
  value: (n) => n.delivery * n.supplyOpen,
  doc: "Arms delivered to the Philippines from abroad this quarter, Japanese transfers apart",
});

export const coastalStarts = aux({
  unit: "missile/quarter",
  over: CoastalLine,
  symbol: "start",
  spec: "X6",
  needs: { coastalOrders, japaneseLine, philippineDeliveries, plannedPhilippineSales },
  value: (n, { min }) => {
    const supplied = min(1, n.philippineDeliveries / n.plannedPhilippineSales);
    return n.coastalOrders * (n.japaneseLine > 0 ? 1 : supplied);
  },
  doc: "Coastal missiles started this quarter: Japan makes its own, the Philippines gets what suppliers deliver",
});

export const missileStarts = assembled({
  unit: "missile/quarter",
  over: MissileLine,
  symbol: "start",
  spec: "2.1",
  parts: [standoffStarts, coastalStarts],
  doc: "Anti-ship missiles started this quarter",
});
