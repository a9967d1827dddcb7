import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import {
  crisisToMajorWar,
  deliberateCrisisStart,
  deliberateEscalation,
  deliberateStepsUp,
  inadvertentCrisisRate,
  inadvertentShareOfCrises,
  inadvertentShareOfSteps,
  stepsUp,
} from "./inadvertent.ts";
import { escalation, standstill } from "./ladder.ts";

const model = buildAllianceModel();
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const logit = (p: number): number => Math.log(p / (1 - p));
const mean = (values: Iterable<number>): number => {
  const list = [...values];
  return list.reduce((sum, one) => sum + one, 0) / list.length;
};
/** Mean over 2026Q3-2035Q4 of the noise-free path. */
const later = (name: string, wanted: Simulation): number =>
  mean((simulate(model, { ...wanted, record: [name] }).series.get(name) ?? new Float64Array()).slice(58));

describe("inadvertent escalation (X9)", () => {
  it("takes misperception, and nothing else, out of the chance of a step up", () => {
    const state = { baseEscalation: 0.08, escalationShift: 0.04 };
    expect(centralValue(escalation, state)).toBeCloseTo(logistic(logit(0.08) + 0.04), 12);
    expect(centralValue(deliberateEscalation, { ...state, misperception: 0.25 })).toBeCloseTo(
      logistic(logit(0.08) + 0.04 - 0.6 * 0.25),
      12,
    );
    expect(centralValue(deliberateEscalation, { ...state, misperception: 0 })).toBe(
      centralValue(escalation, state),
    );
  });

  it("adds up steps from every level, month by month, by the chance of being there", () => {
    const masses = { crisisMonth: 0.2, clashMonth: 0.1, warMonth: 0.05 };
    const up = { fromCrisis: 0.08, fromClash: 0.1, fromWar: 0.15 };
    expect(centralValue(stepsUp, { stepsUpSoFar: 0.01, ...masses, ...up })).toBeCloseTo(0.0435, 12);
    expect(centralValue(deliberateStepsUp, { deliberateStepsUpSoFar: 0, ...masses, ...up })).toBeCloseTo(
      0.0335,
      12,
    );
    expect(centralValue(inadvertentShareOfSteps, { inadvertentStepsUp: 0.01, allStepsUp: 0.04 })).toBe(0.25);
    expect(centralValue(inadvertentShareOfSteps, { inadvertentStepsUp: 0, allStepsUp: 0 })).toBe(0);
  });

  it("counts crises that would not have started as a share of their own", () => {
    const deliberate = centralValue(deliberateCrisisStart, { incidents: 5 });
    expect(deliberate).toBeCloseTo(1 - Math.exp(-0.05), 12);
    const crises = { crisisRateIn: 0.4, crisisStart: 2 * deliberate, deliberateCrisisStart: deliberate };
    expect(centralValue(inadvertentCrisisRate, crises)).toBeCloseTo(0.2, 12);
    const none = { crisisRateIn: 0, crisisStart: 0, deliberateCrisisStart: 0 };
    expect(centralValue(inadvertentCrisisRate, none)).toBe(0);
    expect(centralValue(inadvertentShareOfCrises, { inadvertentCrisisRate: 0.1, crisisRate: 0.4 })).toBe(
      0.25,
    );
  });

  it("X9 vanishes when nobody misreads anybody, and halves with twice the channels", () => {
    expect(later("inadvertentShareOfSteps", { pins: { misperception: 0 } })).toBe(0);
    expect(later("inadvertentShareOfCrises", { pins: { misperception: 0 } })).toBe(0);
    const [today, open] = [{}, { levers: { L25: 1 } }].map((wanted) =>
      later("inadvertentShareOfSteps", wanted),
    );
    expect(today).toBeGreaterThan(0.1);
    expect(today).toBeLessThan(0.16);
    expect(open).toBeLessThan(0.5 * (today ?? NaN));
  });

  it("guardrails by communique and dialogue lower the number of inadvertent steps, hardly their share", () => {
    for (const levers of [{ L24: 1 }, { L49: 0.9 }]) {
      const ratio = (name: string): number => later(name, { levers }) / later(name, {});
      expect(ratio("inadvertentStepsUp")).toBeLessThan(0.93);
      expect(Math.abs(ratio("inadvertentShareOfSteps") - 1)).toBeLessThan(0.01);
    }
  });
});

describe("how far a crisis leads (Y44)", () => {
  it("T08.2 is the product of the chances of leaving each level upward: .0113 at base", () => {
    const rungs = [
      [0.08, 0.45],
      [0.1, 0.4],
      [0.15, 0.25],
    ] as const;
    const share = (up: number, out: number): number =>
      centralValue(crisisToMajorWar, {
        escalation: up,
        standstill: centralValue(standstill, { escalation: up, baseSettlement: out }),
      });
    expect(rungs.reduce((product, [up, out]) => product * share(up, out), 1)).toBeCloseTo(0.0113208, 6);
    const pins = {
      "escalation.TWS.crisis": 0.08,
      "escalation.TWS.clash": 0.1,
      "escalation.TWS.limitedWar": 0.15,
    };
    expect(later("crisisToMajorWar.TWS", { pins })).toBeCloseTo(0.0113208, 6);
  });
});
