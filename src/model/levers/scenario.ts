/** What Beijing does of its own accord; scenario inputs, not policies of the alliance (specification 20, L56, L57). */
import { lever } from "../../engine/language.ts";

export const chineseReassurance = lever({
  id: "L56",
  unit: "1",
  doc: "Scenario: how much Beijing does to reassure its neighbours",
  range: [0, 1],
  default: 0.1,
  lag: 1,
  touches: ["7.3"],
});

export const wedgeEffort = lever({
  id: "L57",
  unit: "1",
  symbol: "L.wedge",
  doc: "Scenario: how hard Beijing works to split the coalition by offers and threats",
  range: [0, 1],
  default: 0.3,
  lag: 1,
  touches: ["13.3"],
});
