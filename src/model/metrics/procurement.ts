/**
 * What orders bring, and when: Taiwan's backlog, what allied budgets buy, missiles, interceptors, ships, homeland defence.
 *
 * Negligible: a tenth of a billion dollars of a backlog or of Taiwan's budget, known to half a billion, a fiftieth of a billion a year
 * of procurement (a week of Japan's), half a quarter of waiting or of a ship's delay, a fiftieth of the interceptors of 2026, and
 * half a percentage point of orders delivered.
 */
import { aux, at, metric } from "../../engine/language.ts";
import { Claimant, Economy } from "../axes.ts";
import { realProcurement, spending } from "../m01-burden-sharing/equations.ts";
import { salesBacklogNext } from "../m02-procurement/foreign-sales.ts";
import { interceptorStock } from "../m02-procurement/equations.ts";
import { homelandDeliveredShare, standoffDoublingWaitNext } from "../m02-procurement/progress.ts";
import { shipSlipNext } from "../m02-procurement/shipyards.ts";

export const taiwanBacklog = aux({
  unit: "bnUSD",
  symbol: "B_TW",
  spec: "22 Y20",
  needs: { backlog: at(salesBacklogNext, Claimant, "TW") },
  value: (n) => n.backlog,
  doc: "Arms sold to Taiwan and not yet delivered, at the end of the quarter",
});

export const taiwanBacklogMean = metric(taiwanBacklog, {
  id: "Y20",
  spec: "22 Y20",
  doc: "Arms sold to Taiwan and not yet delivered, in bnUSD; a war leaves it at its last value, so that lost quarters do not count as deliveries",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.1,
});

export const realProcurementMean = metric(realProcurement, {
  id: "Y45",
  spec: "1.5",
  doc: "What the ally's budget buys in arms a year at the exchange rate of its plan, in bnUSD; a war leaves it at its last value, for war budgets are not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.02,
});

export const taiwanSpending = aux({
  unit: "bnUSD/year",
  symbol: "M_TW",
  spec: "1.3",
  needs: { spending: at(spending, Economy, "TW") },
  value: (n) => n.spending,
  doc: "Taiwan's defence spending",
});

export const taiwanSpendingMean = metric(taiwanSpending, {
  id: "Y45.TW",
  spec: "1.3",
  doc: "Taiwan's defence spending, in bnUSD a year; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.1,
});

export const standoffDoubling = metric(standoffDoublingWaitNext, {
  id: "Y46.doubling",
  spec: "23 B06",
  doc: "Quarters from 2026Q3 until the American stock of stand-off missiles is twice that of 2026, 38 if it never is; runs lost to a war are left out, for war stops the count",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: "excluded",
  negligible: 0.5,
});

export const homelandDelivery = metric(homelandDeliveredShare, {
  id: "Y46.homeland",
  spec: "23 D21",
  doc: "Share of the homeland missile defence ordered since 2025 that has been delivered, mean of the window; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const interceptorStockAtEnd = metric(interceptorStock, {
  id: "Y46.interceptors",
  spec: "M02",
  doc: "American interceptors for bases in the first ring in 2035, those of 2026 being 1; runs lost to a war are left out",
  window: ["2035Q4", "2035Q4"],
  reducer: "last",
  better: "higher",
  closing: "excluded",
  negligible: 0.02,
});

export const shipDelay = metric(shipSlipNext, {
  id: "Y46.ships",
  spec: "2.6",
  doc: "How late American warships are against plan, in quarters; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.5,
});
