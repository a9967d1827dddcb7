/** What Washington asks of its allies, and how it asks (specification 20, L01-L03). */
import { lever } from "../../engine/language.ts";

export const spendingPressure = lever({
  id: "L01",
  unit: "1",
  symbol: "L.press",
  doc: "How hard Washington presses Tokyo and Manila to spend more on defence: 0 not at all, 1 as hard as it can",
  range: [0, 1],
  default: 0.3,
  lag: 1,
  touches: ["1.4", "15.2"],
});

export const pressureForm = lever({
  id: "L02",
  unit: "1",
  doc: "What the pressure implies: 0 no condition, 1 protection on conditions, 2 a signal of retrenchment",
  range: [0, 2],
  default: 1,
  whole: true,
  lag: 2,
  touches: ["1.1", "15.1"],
});

export const hostNationSupport = lever({
  id: "L03",
  unit: "1",
  symbol: "L.hns",
  doc: "Japanese payments for United States forces in Japan, as a multiple of the 2022-26 agreement (211 bn yen a year)",
  range: [1, 4],
  default: 1,
  lag: 4,
  // 211 bn yen at the 2022 rate of 131.5 yen per dollar.
  costPerUnit: 1.6,
  paidBy: "ally",
  touches: ["1.9", "11.3", "15.2"],
});
