/** What is ordered, who gets it first and who may build it (specification 20, L10-L17, L31). */
import { lever } from "../../engine/language.ts";

export const munitionOrders = lever({
  id: "L10",
  unit: "1",
  doc: "United States orders of long-range anti-ship missiles, as a multiple of today's; factories follow with years of delay",
  range: [1, 4],
  default: 1,
  lag: 2,
  costPerUnit: 1.5,
  paidBy: "US",
  touches: ["2.1", "2.3"],
});

export const priorityTaiwan = lever({
  id: "L11",
  unit: "1",
  symbol: "pr_TW",
  doc: "Taiwan's priority among buyers waiting for American weapons; 1 is equal treatment, others wait longer as it rises",
  range: [1, 5],
  default: 1,
  lag: 1,
  touches: ["2.4"],
});

export const priorityAllies = lever({
  id: "L12",
  unit: "1",
  symbol: "pr_JP, pr_PH",
  doc: "Priority of Japan and the Philippines among buyers waiting for American weapons; 1 is equal treatment",
  range: [1, 5],
  default: 1,
  lag: 1,
  touches: ["2.4"],
});

export const munitionAid = lever({
  id: "L13",
  unit: "1",
  symbol: "pr_EU, pr_ME",
  doc: "American munitions sent to Europe and the Middle East, as a multiple of today's; they come out of the same stock",
  range: [0, 2],
  default: 1,
  lag: 1,
  touches: ["2.4", "2.5", "3.5"],
});

export const coproduction = lever({
  id: "L14",
  unit: "missile/quarter",
  symbol: "CoP",
  doc: "Long-range anti-ship missiles a quarter that allied factories could add to American output",
  range: [0, 40],
  default: 2,
  lag: 12,
  // 1 bnUSD a year for each 10 missiles a quarter.
  costPerUnit: 0.1,
  paidBy: "US",
  touches: ["2.3"],
});

export const buyAmericanWaiver = lever({
  id: "L15",
  unit: "1",
  symbol: "L.waiver",
  doc: "How far Washington waives its Buy American rules for allied work: 0 not at all, 1 fully",
  range: [0, 1],
  default: 0,
  lag: 4,
  touches: ["2.3", "11.4"],
});

export const alliedYardRepair = lever({
  id: "L16",
  unit: "1",
  doc: "How freely United States warships may be repaired in allied yards; full access takes about two quarters off shipbuilding delay",
  range: [0, 1],
  default: 0.1,
  lag: 6,
  touches: ["2.6"],
});

export const homelandDefenceSpending = lever({
  id: "L17",
  unit: "bnUSD/year",
  symbol: "GD",
  doc: "Yearly United States orders for homeland missile defence; they compete with interceptors for the region",
  range: [0, 40],
  default: 10,
  lag: 0,
  costPerUnit: 1,
  paidBy: "US",
  history: [
    ["2012Q1", 0],
    ["2025Q3", 10],
  ],
  historyRule: "step",
  touches: ["2.1", "7.4", "17.1", "17.3"],
});

export const interceptorOrders = lever({
  id: "L31",
  unit: "1",
  doc: "Orders of air and missile defence interceptors for bases in the region, as a multiple of today's",
  range: [1, 4],
  default: 1,
  lag: 0,
  costPerUnit: 2,
  paidBy: "US",
  touches: ["2.1", "4.1", "7.4"],
});
