/** What Japan and the Philippines spend and buy for themselves (specification 20, L34-L38, L40). */
import { lever } from "../../engine/language.ts";

export const targetJapan = lever({
  id: "L34",
  unit: "1",
  doc: "Japan's declared defence spending target as a share of GDP (0.02 is 2 %); a floor once the one per cent norm is broken",
  range: [0.01, 0.035],
  default: 0.02,
  lag: 4,
  paidBy: "ally",
  // A tenth of a per cent stands for "no target": a floor that never binds.
  history: [
    ["2012Q1", 0.001],
    ["2023Q1", 0.02],
  ],
  historyRule: "step",
  touches: ["1.2"],
});

export const targetPhilippines = lever({
  id: "L35",
  unit: "1",
  doc: "The Philippines' declared defence spending target as a share of GDP (0.013 is 1.3 %)",
  range: [0.01, 0.025],
  default: 0.013,
  lag: 4,
  paidBy: "ally",
  // No target acts before 2026Q3; see the note on Japan's.
  history: [["2012Q1", 0.001]],
  historyRule: "step",
  touches: ["1.1", "1.2"],
});

export const counterstrikeStock = lever({
  id: "L36",
  unit: "1",
  doc: "Japan's planned stock of missiles that strike launchers and bases on the mainland, as a multiple of today's plan",
  range: [0, 3],
  default: 1,
  lag: 0,
  costPerUnit: 2,
  paidBy: "ally",
  touches: ["2.1", "4.1", "7.4", "7.5", "17.1"],
});

export const coastalJapan = lever({
  id: "L37",
  unit: "1",
  doc: "Japan's planned stock of coastal anti-ship missiles, as a multiple of today's 300",
  range: [0, 4],
  default: 1,
  lag: 0,
  costPerUnit: 0.6,
  paidBy: "ally",
  touches: ["2.1", "5", "7.4", "9.4"],
});

export const coastalPhilippines = lever({
  id: "L38",
  unit: "1",
  doc: "The Philippines' planned stock of coastal anti-ship missiles, as a multiple of today's 60",
  range: [0, 5],
  default: 1,
  lag: 0,
  costPerUnit: 0.15,
  paidBy: "ally",
  touches: ["2.1", "5", "7.4", "9.4"],
});

export const roleClarity = lever({
  id: "L40",
  unit: "1",
  symbol: "Role",
  doc: "How far Washington, Tokyo and Manila have agreed in advance who does what in a Taiwan crisis",
  range: [0, 1],
  default: 0.2,
  lag: 6,
  touches: ["10.5", "14.1", "X7"],
});
