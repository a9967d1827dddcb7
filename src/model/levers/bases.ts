/** How well bases survive a first strike, and what is stored on them (specification 20, L27-L30, L32, L33, L46). */
import { lever } from "../../engine/language.ts";

export const hardeningSpending = lever({
  id: "L27",
  unit: "bnUSD/year",
  symbol: "INF",
  doc: "Yearly spending on shelters and other hardening of bases in the first island chain",
  range: [0, 5],
  default: 0.5,
  lag: 8,
  costPerUnit: 1,
  paidBy: "US",
  touches: ["4.3", "7.4"],
});

export const dispersalSitesJapan = lever({
  id: "L28",
  unit: "site",
  doc: "Japanese civil airfields and ports prepared for dispersed military use",
  range: [0, 20],
  default: 2,
  lag: 6,
  costPerUnit: 0.1,
  paidBy: "ally",
  touches: ["4.2"],
});

export const edcaSites = lever({
  id: "L29",
  unit: "site",
  doc: "Philippine sites under the Enhanced Defense Cooperation Agreement that are fit for use (nine are agreed, about four usable)",
  range: [0, 15],
  default: 4,
  lag: 8,
  costPerUnit: 0.1,
  paidBy: "US",
  history: [
    ["2012Q1", 0],
    ["2016Q1", 2],
    ["2023Q2", 4],
  ],
  historyRule: "step",
  touches: ["4.2", "14.3", "M16", "X7"],
});

export const rapidRepair = lever({
  id: "L30",
  unit: "1",
  doc: "Runway and port repair teams and material at bases in the region, as an index; more shortens repair with falling returns",
  range: [0, 3],
  default: 0.5,
  lag: 4,
  costPerUnit: 0.3,
  paidBy: "US",
  touches: ["4.2"],
});

export const storesLuzon = lever({
  id: "L32",
  unit: "1",
  doc: "Relief, medical and fuel stores placed in northern Luzon in advance: 0 none, 1 full",
  range: [0, 1],
  default: 0.1,
  lag: 4,
  costPerUnit: 0.1,
  paidBy: "US",
  touches: ["7.4", "M16", "X5"],
});

export const storesSakishima = lever({
  id: "L33",
  unit: "1",
  doc: "Relief, medical and fuel stores placed in the Sakishima islands in advance: 0 none, 1 full",
  range: [0, 1],
  default: 0.2,
  lag: 4,
  costPerUnit: 0.1,
  paidBy: "ally",
  touches: ["7.4", "11.3", "M16", "X5"],
});

export const okinawaRelocation = lever({
  id: "L46",
  unit: "1",
  doc: "How much of the American base load on Okinawa is moved or dispersed: 0 none, 1 all that is planned",
  range: [0, 1],
  default: 0.2,
  lag: 12,
  costPerUnit: 1,
  paidBy: "ally",
  touches: ["11.3"],
});
