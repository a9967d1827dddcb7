import { describe, expect, it } from "vitest";
import type { Auxiliary, EndingEvent, Next, Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import * as events from "./events.ts";

const ops: Operators = { ...operators, step: 1, elapsed: 0 };

function value(equation: Auxiliary | Next | EndingEvent, inputs: Readonly<Record<string, number>>): number {
  expect(Object.keys(equation.needs).sort()).toEqual(Object.keys(inputs).sort());
  return equation.value(inputs, ops);
}

describe("uses of force as events", () => {
  it("lower the chance of no first use by the chance of each use this quarter", () => {
    const chances = { invasionChance: 0.1, limitedForceChance: 0.2 };
    expect(value(events.firstForceNext, { ...chances, firstForce: 0.5, limitedWarHazard: 0.3 })).toBeCloseTo(
      0.252,
      12,
    );
    expect(value(events.firstClashNext, { ...chances, firstClash: 0.5, clashHazard: 0.4 })).toBeCloseTo(
      0.216,
      12,
    );
  });

  it("happen not at all before 2026Q3, where they lower the weight of the known years instead", () => {
    const hazards = { hazardInvasion: 0.01, hazardIsland: 0.02, hazardQuarantine: 0.03 };
    const before = { ...hazards, historyGate: 0 };
    expect(value(events.limitedForceChance, before)).toBe(0);
    expect(value(events.invasionChance, { hazardInvasion: 0.01, historyGate: 0 })).toBe(0);
    const weight = { historyWeight: 0.5, withheldEscalation: 0.1 };
    expect(value(events.historyWeightNext, { ...before, ...weight })).toBeCloseTo(0.5 * 0.94 * 0.9, 12);
    expect(value(events.historyWeightNext, { ...before, ...weight, historyGate: 1 })).toBe(0.5);
  });

  it("end the run by a landing or by level 5", () => {
    expect(value(events.majorWar, { invasionChance: 0.1, majorWarHazard: 0.2 })).toBeCloseTo(0.28, 12);
  });

  it("shock beliefs once and are settled after their time", () => {
    expect(value(events.forceShockNext, { limitedForce: 1 })).toBe(1);
    const settle = (settlementTime: number, limitedForce: number) =>
      value(events.settlementTimeNext, { settlementTime, limitedForce, settlementDuration: 4.5 });
    expect([settle(0, 1), settle(4.5, 0), settle(0.5, 0), settle(0, 0)]).toEqual([4.5, 3.5, 0, 0]);
  });
});
