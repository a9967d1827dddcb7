/** Parameters of the level of commitment to the coalition (specification 13.2). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Aligner, Level } from "../axes.ts";

export const commitmentIn2012 = fixed(
  { JP: 3, PH: 3, KR: 3, AU: 3, IN: 1, VN: 0, ID: 0, MY: 0, SG: 2, TH: 2 },
  {
    unit: "1",
    over: Aligner,
    symbol: "lv_i(2012)",
    spec: "13",
    doc: "Level of commitment to the coalition in 2012",
    grade: "C",
    because:
      "treaty allies at 3, Thailand at 2 as its treaty is dormant, Singapore at 2 for its logistics agreements",
  },
);

export const levelRank = fixed(
  { none: 0, access: 1, institutional: 2, treaty: 3 },
  {
    unit: "1",
    over: Level,
    spec: "13.2",
    doc: "Number of the level of commitment",
    grade: "A",
    because: "definition of the scale",
  },
);

export const treatyRank = fixed(3, {
  unit: "1",
  spec: "13.2",
  doc: "Number of the highest level of commitment",
  grade: "A",
  because: "definition of the scale",
});

export const commitmentThreshold = parameter({
  unit: "1",
  over: Level,
  symbol: "c_lv",
  spec: "13.2",
  doc: "Alignment above which a state may rise from the level; no alignment leads beyond a treaty",
  range: {
    none: [0.4, 0.5, 0.6],
    access: [0.55, 0.65, 0.75],
    institutional: [0.75, 0.85, 0.95],
    treaty: [1, 1, 1],
  },
  grade: "C",
  because: "judged: access wants a majority, a treaty near unanimity; a tenth either way keeps the order",
});

export const commitmentUpRate = parameter({
  unit: "1",
  symbol: "hB",
  spec: "13.2",
  doc: "Chance per quarter of a step up per unit of alignment above the threshold, at today's minilateral effort",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  because: "judged: a state .2 above the threshold takes six to twenty-five years",
});

export const commitmentDownRate = parameter({
  unit: "1",
  symbol: "hD",
  spec: "13.2",
  doc: "Chance per quarter of a step down per unit of alignment below what still holds the level",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  because: "judged as slow as steps up: agreements outlive the mood that made them",
});

export const commitmentInertia = coefficient(0.15, {
  unit: "1",
  spec: "13.2",
  doc: "How far alignment may fall below the threshold before a level is at risk",
  because: "judged: a bad year does not end an agreement; half either way",
});

export const freeRidingOnCommitment = parameter({
  unit: "1",
  symbol: "fr",
  spec: "13.2",
  doc: "Part of the urge to commit that goes when all others have treaties",
  range: [0, 0.3, 0.6],
  grade: "C",
  because: "the theory of collective goods gives the sign; its size in alliances is disputed, nil included",
});

export const minilateralFloor = coefficient(0.5, {
  unit: "1",
  spec: "13.2",
  doc: "Pace of steps up without any minilateral effort, relative to today's",
  because: "judged: half of all steps are bilateral; half either way",
});
