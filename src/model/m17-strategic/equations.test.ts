import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { nuclearRisk, secondStrike, secondStrikePush } from "./equations.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const confidence = {
  chineseWarheads: 600,
  homelandDefence: 0,
  homelandDefenceScale: 100,
  homelandDefenceWeight: 0.6,
  referenceWarheads: 600,
  secondStrikeBase: 0.5,
  strikeOnConfidence: 0.4,
  strikeReach: 1,
  warheadWeight: 1,
};
const risk = {
  confidenceOnNuclearRisk: 1,
  nuclearRiskBase: 0.03,
  referenceConfidence: 0.65,
  secondStrike: 0.65,
  strikeOnNuclearRisk: 0.5,
  strikeReach: 1,
};

describe("second strike", () => {
  it("T17.1 rests on warheads alone without homeland defence and beyond-2020 strike", () => {
    expect(secondStrike.value(confidence, operators)).toBeCloseTo(0.6224593312, 9);
    const plain = { ...confidence, chineseWarheads: 1000, homelandDefenceWeight: 5, strikeOnConfidence: 5 };
    expect(secondStrike.value(plain, operators)).toBeCloseTo(0.7331816941, 9);
  });

  it("is eroded by homeland defence and by allied strike weapons", () => {
    const shielded = secondStrike.value({ ...confidence, homelandDefence: 100 }, operators);
    expect(shielded).toBeCloseTo(operators.logistic(-0.1), 12);
    const struck = secondStrike.value({ ...confidence, strikeReach: 2 }, operators);
    expect(struck).toBeCloseTo(operators.logistic(0.1), 12);
  });

  it("T17.2 lowers nuclear risk as confidence rises", () => {
    expect(nuclearRisk.value(risk, operators)).toBe(0.03);
    expect(nuclearRisk.value({ ...risk, secondStrike: 0.75 }, operators)).toBeCloseTo(0.0271451225, 9);
  });

  it("pushes hostility beliefs when it is low, by the spiral lens", () => {
    const needs = { confidenceOnHostility: 0.05, referenceConfidence: 0.65, secondStrike: 0.45 };
    expect(secondStrikePush.value({ ...needs, spiralLens: 1 }, operators)).toBeCloseTo(0.01, 12);
    expect(secondStrikePush.value({ ...needs, spiralLens: 0 }, operators)).toBe(0);
  });
});
