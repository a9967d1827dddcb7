import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { usControl } from "./control.ts";
import { autonomyTarget } from "./debt-fatigue-autonomy.ts";
import { realProcurement } from "./equations.ts";
import { nuclearHedging } from "./nuclear-hedging.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };

describe("autonomy and what follows from it", () => {
  it("grows with own forces against what Washington supplies (1.7)", () => {
    const needs = { alliedSecurity: 1000, autonomyBase: -1, autonomyCapabilityWeight: 1.5 };
    expect(autonomyTarget.value({ ...needs, capability: 0 }, operators)).toBeCloseTo(0.2689414214, 9);
    expect(autonomyTarget.value({ ...needs, capability: 1000 }, operators)).toBeCloseTo(
      operators.logistic(-1 + 1.5 * Math.LN2),
      12,
    );
  });

  it("leaves Washington its say as far as the alliance coheres (1.7)", () => {
    expect(usControl.value({ autonomyNext: 0.4, cohesion: 0.75 }, operators)).toBeCloseTo(0.9, 12);
    expect(usControl.value({ autonomyNext: 1, cohesion: 0 }, operators)).toBe(0);
    expect(usControl.value({ autonomyNext: 1, cohesion: 1 }, operators)).toBe(1);
  });

  it("raises nuclear hedging, and so do fear of abandonment and threat (1.8)", () => {
    const needs = {
      autonomyNext: 0.4,
      hedgingBase: -4,
      hedgingFear: 0.3,
      hedgingFromAutonomy: 1.5,
      hedgingFromFear: 3,
      hedgingFromThreat: 0.1,
      threatFelt: 15,
    };
    expect(nuclearHedging.value(needs, operators)).toBeCloseTo(operators.logistic(-1), 12);
    for (const more of [{ autonomyNext: 0.5 }, { hedgingFear: 0.4 }, { threatFelt: 16 }])
      expect(nuclearHedging.value({ ...needs, ...more }, operators)).toBeGreaterThan(0.27);
  });

  it("takes Korea's fear from the promise to the other two", () => {
    const model = buildAllianceModel();
    const last = (name: string, wanted: Simulation = {}): number =>
      simulate(model, { ...wanted, record: [name] })
        .series.get(name)
        ?.at(-1) ?? NaN;
    const pins = { "credibility.JP": 0.5, "credibility.PH": 0.9 };
    expect(last("hedgingFear.KR", { pins })).toBeCloseTo(1 - (0.7 * 0.5 + 0.3 * 0.9), 12);
    expect(last("hedgingFear.JP", { pins })).toBe(0.5);
  });
});

describe("procurement", () => {
  it("is the arms share of the budget, worth less when the currency falls (1.5)", () => {
    const needs = { procurementShare: 0.25, purchasingPower: 0.918, spendingOfOthers: 80 };
    expect(realProcurement.value(needs, operators)).toBeCloseTo(18.36, 12);
  });
});
