/** Where United States forces are and what they do there (specification 20, L04-L09, L18, L19). */
import { lever } from "../../engine/language.ts";

export const indoPacificPriority = lever({
  id: "L04",
  unit: "1",
  symbol: "prio_IP",
  doc: "Weight of the Indo-Pacific when the United States divides its forces; Europe and the Middle East share the rest",
  range: [0.3, 0.8],
  default: 0.45,
  lag: 4,
  touches: ["3.1"],
});

export const europeCommitment = lever({
  id: "L05",
  unit: "1",
  symbol: "Leu",
  doc: "United States land forces committed to Europe, as a multiple of today's",
  range: [0, 2],
  default: 1,
  lag: 4,
  costPerUnit: 10,
  paidBy: "US",
  touches: ["3.4"],
});

export const procurementMix = lever({
  id: "L06",
  unit: "1",
  symbol: "L.mix",
  doc: "Share of United States investment moved from land to air and naval forces; negative moves it back",
  range: [-0.2, 0.2],
  default: 0,
  lag: 8,
  touches: ["3.4"],
});

export const presenceJapan = lever({
  id: "L07",
  unit: "1",
  symbol: "Fwd_JP",
  doc: "United States forces stationed in Japan, as a multiple of today's",
  range: [0, 2],
  default: 1,
  lag: 4,
  costPerUnit: 8,
  paidBy: "US",
  touches: ["5", "7.0", "7.1", "7.4", "7.5", "8.2", "11.3", "15.1", "X1"],
});

export const presencePhilippines = lever({
  id: "L08",
  unit: "1",
  symbol: "Fwd_PH",
  doc: "United States forces stationed in or rotating through the Philippines, as a multiple of today's few",
  range: [0, 4],
  default: 1,
  lag: 3,
  costPerUnit: 1,
  paidBy: "US",
  touches: ["7.0", "7.1", "7.4", "7.5", "8.2", "15.1", "X1", "X4"],
});

export const rotationalShare = lever({
  id: "L09",
  unit: "1",
  symbol: "Dual",
  doc: "Share of United States presence that rotates and serves relief as well as defence, instead of permanent combat basing",
  range: [0, 1],
  default: 0.3,
  lag: 4,
  costPerUnit: 0.5,
  paidBy: "US",
  touches: ["8.2", "11.3", "M16"],
});

export const mainlandStrike = lever({
  id: "L18",
  unit: "1",
  symbol: "LR",
  doc: "American weapons on allied soil that reach the Chinese mainland, as an index: 1 in 2020",
  range: [0, 3],
  default: 1.2,
  lag: 4,
  costPerUnit: 0.5,
  paidBy: "US",
  history: [
    ["2012Q1", 0.6],
    ["2020Q1", 1],
    ["2026Q1", 1.2],
  ],
  touches: ["4", "7.4", "7.5", "8.2", "15.3", "17.1", "17.2", "X4"],
});

export const freedomOfNavigation = lever({
  id: "L19",
  unit: "1/year",
  symbol: "FON",
  doc: "United States freedom-of-navigation operations in the South China Sea a year (none was publicised from 2012 until October 2015)",
  range: [0, 12],
  default: 5,
  lag: 0,
  costPerUnit: 0.05,
  paidBy: "US",
  history: [
    ["2012Q1", 0],
    ["2015Q1", 2],
    ["2016Q1", 3],
    ["2017Q1", 6],
    ["2018Q1", 5],
    ["2019Q1", 7],
    ["2020Q1", 5],
  ],
  historyRule: "step",
  touches: ["8.2"],
});
