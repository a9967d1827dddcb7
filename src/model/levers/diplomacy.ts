/** What is said about Taiwan and to Beijing (specification 20, L20, L24-L26, L39, L49, L50). */
import { lever } from "../../engine/language.ts";

export const usClarity = lever({
  id: "L20",
  unit: "1",
  symbol: "Clar_US",
  doc: "How clearly Washington says it would defend Taiwan: 0 full ambiguity, 1 an explicit promise",
  range: [0, 1],
  default: 0.1,
  lag: 1,
  touches: ["10.1", "15.1", "15.5", "18.1", "18.3"],
});

export const fourthCommunique = lever({
  id: "L24",
  unit: "1",
  symbol: "Comm",
  doc: "A fourth US-China communique that reaffirms policy on Taiwan: 0 none, 1 strict wording, between them looser wording",
  range: [0, 1],
  default: 0,
  lag: 4,
  touches: ["15.1", "18.1", "18.2"],
});

export const hotlines = lever({
  id: "L25",
  unit: "1",
  doc: "Working hotlines and rules for incidents at sea and in the air between the United States and China",
  range: [0, 1],
  default: 0.3,
  lag: 3,
  costPerUnit: 0.01,
  paidBy: "US",
  touches: ["8.4", "8.5", "18.2"],
});

export const assuranceStatement = lever({
  id: "L26",
  unit: "1",
  doc: "How firmly Washington states that it does not support Taiwan's independence",
  range: [0, 1],
  default: 0.3,
  lag: 1,
  touches: ["7.4", "9.1", "18.2"],
});

export const japaneseClarity = lever({
  id: "L39",
  unit: "1",
  symbol: "Clar_JP",
  doc: "How clearly Tokyo says a war over Taiwan would threaten Japan's survival",
  range: [0, 1],
  default: 0.5,
  lag: 0,
  history: [
    ["2012Q1", 0.2],
    ["2025Q4", 0.5],
  ],
  historyRule: "step",
  touches: ["10.3", "10.5", "12.1", "18.3", "X1", "X2"],
});

export const dialogue = lever({
  id: "L49",
  unit: "1",
  doc: "Steady dialogue of Tokyo and Manila with Beijing",
  range: [0, 1],
  default: 0.4,
  lag: 2,
  paidBy: "ally",
  touches: ["15.3", "18.2", "X2"],
});

export const philippineTaiwanTies = lever({
  id: "L50",
  unit: "1",
  symbol: "PHTW",
  doc: "Official contacts and security ties between Manila and Taipei",
  range: [0, 1],
  default: 0.3,
  lag: 1,
  paidBy: "ally",
  history: [
    ["2012Q1", 0.1],
    ["2025Q2", 0.3],
  ],
  historyRule: "step",
  touches: ["8.2", "12.1", "18.1", "18.3", "X1"],
});

/** A candidate that the specification names beside its list (X8): off in every package. */
export const lawAndTransparency = lever({
  id: "L58",
  unit: "1",
  doc: "Candidate: how much Manila and its partners answer gray-zone acts by law and by showing them to the world",
  range: [0, 1],
  default: 0,
  lag: 2,
  touches: ["8.1", "11.1", "X8"],
});
