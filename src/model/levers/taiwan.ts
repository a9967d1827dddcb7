/** What Taiwan buys and spends, and plans to get people out (specification 20, L21, L54, L55). */
import { lever } from "../../engine/language.ts";

export const porcupineShare = lever({
  id: "L21",
  unit: "1",
  doc: "Share of Taiwan's arms purchases that goes to small, mobile, hard-to-hit weapons",
  range: [0.2, 0.9],
  default: 0.5,
  lag: 0,
  touches: ["2.5", "5", "7.4"],
});

export const taiwanDefenceShare = lever({
  id: "L54",
  unit: "1",
  doc: "Taiwan's defence spending as a share of GDP (0.025 is 2.5 %); more also lengthens its reserves against a blockade",
  range: [0.02, 0.05],
  default: 0.025,
  lag: 4,
  paidBy: "ally",
  history: [["2012Q1", 0.02]],
  historyRule: "step",
  touches: ["1.3", "2.1", "5", "9.3"],
});

export const evacuationPlanning = lever({
  id: "L55",
  unit: "1",
  doc: "How well the evacuation of foreign nationals from Taiwan and of island residents is planned",
  range: [0, 1],
  default: 0.2,
  lag: 3,
  costPerUnit: 0.02,
  paidBy: "US",
  touches: ["10.4", "10.5", "M16"],
});
