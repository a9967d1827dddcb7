import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import {
  exerciseStockNext,
  interoperability,
  planningUsJapan,
  practiceGainedJapanPhilippines,
} from "./equations.ts";

const everything = {
  practice: 1,
  accessInForce: 1,
  logisticsInForce: 1,
  informationStatus: 1,
  planningStatus: 1,
};

describe("agreements", () => {
  it("T14.1 gives .7155 with every agreement in force and unlimited practice", () => {
    expect(centralValue(interoperability, { ...everything, exerciseStock: 1e9 })).toBeCloseTo(0.71552, 5);
  });

  it("T14.2 rises in every status, and stays between 0 and 1", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const status = fc.record({
      practice: share,
      accessInForce: share,
      logisticsInForce: share,
      informationStatus: share,
      planningStatus: share,
      exerciseStock: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    const name = fc.constantFrom(
      "accessInForce",
      "logisticsInForce",
      "informationStatus",
      "planningStatus",
      "exerciseStock",
      "practice",
    );
    fc.assert(
      fc.property(status, name, fc.double({ min: 0, max: 1, noNaN: true }), (levels, raised, part) => {
        const before = centralValue(interoperability, levels);
        const more = levels[raised] + part * ((raised === "exerciseStock" ? 60 : 1) - levels[raised]);
        const after = centralValue(interoperability, { ...levels, [raised]: more });
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThan(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-15);
      }),
    );
  });

  it("T14.3 halves the stock of exercises in 8.3 quarters when nothing is exercised", () => {
    const quarters = (n: number): number =>
      Array.from({ length: n }).reduce<number>(
        (stock) => centralValue(exerciseStockNext, { exerciseStock: stock, practiceGained: 0 }),
        2,
      );
    expect(quarters(8)).toBeCloseTo(2 * 0.92 ** 8, 12);
    expect(quarters(8)).toBeGreaterThan(1);
    expect(quarters(9)).toBeLessThan(1);
    expect((40 * Math.LN2) / Math.log(2 / quarters(40))).toBeCloseTo(8.3, 1);
  });

  it("starts exercises with the United States at the stock of two that today's pace holds", () => {
    expect(startValue(exerciseStockNext, { practiceGained: 0.16 })).toBeCloseTo(2, 12);
    expect(centralValue(exerciseStockNext, { exerciseStock: 2, practiceGained: 0.16 })).toBeCloseTo(2, 12);
  });

  it("begins Japan-Philippine exercises at the common pace only under the access agreement", () => {
    const pace = (begun: number): number =>
      centralValue(practiceGainedJapanPhilippines, { jointExercisesBegun: begun, exerciseTempo: 1.5 });
    expect(pace(0)).toBe(0.02);
    expect(pace(1)).toBeCloseTo(0.15, 12);
  });

  it("plans fully between Washington and Tokyo once roles are clear", () => {
    expect(centralValue(planningUsJapan, { roleClarity: 0.2 })).toBeCloseTo(0.7, 12);
    expect(centralValue(planningUsJapan, { roleClarity: 1 })).toBeCloseTo(1, 12);
    expect(centralValue(planningUsJapan, { roleClarity: 1, planningStart: 0.5 })).toBeCloseTo(1, 12);
    expect(centralValue(planningUsJapan, { roleClarity: 0, planningStart: 0.1 })).toBe(0);
  });
});
