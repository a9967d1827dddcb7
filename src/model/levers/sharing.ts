/** What the three allies share with each other (specification 20, L41-L45, L53). */
import { lever } from "../../engine/language.ts";

export const informationAgreement = lever({
  id: "L41",
  unit: "1",
  doc: "A Japan-Philippines agreement to share classified information: 0 none, 1 in force",
  range: [0, 1],
  default: 0,
  whole: true,
  lag: 4,
  costPerUnit: 0.05,
  paidBy: "US",
  touches: ["6.2", "6.3", "7.4", "14.1"],
});

export const dataLink = lever({
  id: "L41b",
  unit: "1",
  doc: "A live data link between Japanese and Philippine radars: 0 none, 1 working; of no use without the agreement",
  range: [0, 1],
  default: 0,
  whole: true,
  lag: 8,
  costPerUnit: 0.05,
  paidBy: "US",
  touches: ["6.2", "6.3", "7.4"],
});

export const radarsTransferred = lever({
  id: "L42",
  unit: "site",
  doc: "Air-surveillance radars that Japan has delivered to the Philippines",
  range: [0, 8],
  default: 2,
  lag: 6,
  costPerUnit: 0.03,
  paidBy: "US",
  history: [
    ["2012Q1", 0],
    ["2023Q4", 1],
    ["2024Q2", 2],
  ],
  historyRule: "step",
  touches: ["6.2", "7.4"],
});

export const reciprocalAccess = lever({
  id: "L43",
  unit: "1",
  doc: "How far the Japan-Philippines agreements on access of forces and on mutual supply are put into practice",
  range: [0, 1],
  default: 0.5,
  lag: 4,
  costPerUnit: 0.02,
  paidBy: "US",
  history: [
    ["2012Q1", 0],
    ["2025Q3", 0.5],
  ],
  historyRule: "step",
  touches: ["14.1"],
});

export const armsTransfer = lever({
  id: "L44",
  unit: "1",
  doc: "Japanese weapons given or sold to the Philippines: 0 none, 1 as much as both could handle",
  range: [0, 1],
  default: 0.1,
  lag: 6,
  costPerUnit: 1,
  paidBy: "ally",
  touches: ["2.4", "2.5", "7.0"],
});

export const exerciseTempo = lever({
  id: "L45",
  unit: "1",
  doc: "Pace of exercises among the three allies, as a multiple of today's",
  range: [0, 3],
  default: 1,
  lag: 1,
  costPerUnit: 0.1,
  paidBy: "US",
  touches: ["7.4", "10.5", "14.2"],
});

export const minilaterals = lever({
  id: "L53",
  unit: "1",
  doc: "Effort put into small groupings such as the Quad, Camp David and the trilateral",
  range: [0, 1],
  default: 0.5,
  lag: 4,
  costPerUnit: 0.02,
  paidBy: "US",
  touches: ["13.2"],
});
