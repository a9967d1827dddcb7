/** What a package costs all who pay for it, beyond the present course (specification 20, 22 Y18). */
import { aux, next } from "../engine/language.ts";
import { usCostRate } from "./cost.ts";
import {
  armsTransferDefault,
  coastalJapanDefault,
  coastalPhilippinesDefault,
  costOfArmsTransfer,
  costOfCoastalJapan,
  costOfCoastalPhilippines,
  costOfCounterstrikeStock,
  costOfDispersalSitesJapan,
  costOfMarketDiversification,
  costOfOkinawaRelocation,
  costOfRareEarthDiversification,
  costOfStoresSakishima,
  counterstrikeStockDefault,
  dispersalSitesJapanDefault,
  marketDiversificationDefault,
  okinawaRelocationDefault,
  rareEarthDiversificationDefault,
  storesSakishimaDefault,
} from "./cost-rates.ts";
import {
  armsTransfer,
  coastalJapan,
  coastalPhilippines,
  counterstrikeStock,
  dispersalSitesJapan,
  hostNationSupport,
  marketDiversification,
  okinawaRelocation,
  rareEarthDiversification,
  storesSakishima,
} from "./levers/index.ts";
import { hostNationOutlay } from "./m01-burden-sharing/equations.ts";
import { historyGate } from "./m19-shocks/equations.ts";
import { cumulativeTotalCost } from "./state/cost.ts";

/** Spending targets (L34, L35, L54) are budgets out of which these lines are paid; to count both would count twice. */
export const alliedCost = aux({
  unit: "bnUSD/year",
  spec: "20, 22 Y18",
  doc: "Yearly cost to allies, over the present course, of the lines of section 20 that they bear, host-nation support included, budgets as such not",
  needs: {
    armsTransfer,
    armsTransferDefault,
    costOfArmsTransfer,
    coastalJapan,
    coastalJapanDefault,
    costOfCoastalJapan,
    coastalPhilippines,
    coastalPhilippinesDefault,
    costOfCoastalPhilippines,
    counterstrikeStock,
    counterstrikeStockDefault,
    costOfCounterstrikeStock,
    dispersalSitesJapan,
    dispersalSitesJapanDefault,
    costOfDispersalSitesJapan,
    marketDiversification,
    marketDiversificationDefault,
    costOfMarketDiversification,
    okinawaRelocation,
    okinawaRelocationDefault,
    costOfOkinawaRelocation,
    rareEarthDiversification,
    rareEarthDiversificationDefault,
    costOfRareEarthDiversification,
    storesSakishima,
    storesSakishimaDefault,
    costOfStoresSakishima,
    hostNationOutlay,
    hostNationSupport,
  },
  value: (n) =>
    n.costOfArmsTransfer * (n.armsTransfer - n.armsTransferDefault) +
    n.costOfCoastalJapan * (n.coastalJapan - n.coastalJapanDefault) +
    n.costOfCoastalPhilippines * (n.coastalPhilippines - n.coastalPhilippinesDefault) +
    n.costOfCounterstrikeStock * (n.counterstrikeStock - n.counterstrikeStockDefault) +
    n.costOfDispersalSitesJapan * (n.dispersalSitesJapan - n.dispersalSitesJapanDefault) +
    n.costOfMarketDiversification * (n.marketDiversification - n.marketDiversificationDefault) +
    n.costOfOkinawaRelocation * (n.okinawaRelocation - n.okinawaRelocationDefault) +
    n.costOfRareEarthDiversification * (n.rareEarthDiversification - n.rareEarthDiversificationDefault) +
    n.costOfStoresSakishima * (n.storesSakishima - n.storesSakishimaDefault) +
    n.hostNationOutlay * (1 - 1 / n.hostNationSupport),
});

export const totalCostRate = aux({
  unit: "bnUSD/year",
  spec: "22 Y18",
  doc: "Yearly cost of the policy in force to all payers, over the present course; what Japan takes over as host cancels out",
  needs: { alliedCost, historyGate, usCostRate },
  value: (n) => n.usCostRate + n.historyGate * n.alliedCost,
});

export const cumulativeTotalCostNext = next(cumulativeTotalCost, {
  spec: "22 Y18",
  needs: { cumulativeTotalCost, totalCostRate },
  value: (n, { perQuarter, step }) => n.cumulativeTotalCost + perQuarter(n.totalCostRate) * step,
});
