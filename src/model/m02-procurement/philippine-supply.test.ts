import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { coastalStarts } from "./philippine-supply.ts";
import { homelandDeliveredShare, standoffDoublingWaitNext } from "./progress.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const model = buildAllianceModel();

function last(name: string, wanted: Simulation = {}): number {
  return (
    simulate(model, { ...wanted, record: [name] })
      .series.get(name)
      ?.at(-1) ?? NaN
  );
}

describe("arms from abroad for the Philippines", () => {
  const needs = {
    coastalOrders: 4,
    japaneseLine: 0,
    philippineDeliveries: 0.05,
    plannedPhilippineSales: 0.1,
  };

  it("X6 start as far as suppliers deliver, and not beyond what is ordered", () => {
    expect(coastalStarts.value(needs, operators)).toBe(2);
    expect(coastalStarts.value({ ...needs, philippineDeliveries: 0.2 }, operators)).toBe(4);
    expect(coastalStarts.value({ ...needs, philippineDeliveries: 0 }, operators)).toBe(0);
    expect(coastalStarts.value({ ...needs, japaneseLine: 1, philippineDeliveries: 0 }, operators)).toBe(4);
  });

  it("end when every supplier is cut off, and shrink when one of four is", () => {
    const levers = { L38: 3, L44: 0 };
    const stock = (wanted: Simulation): number => last("coastalStockPhilippines", { levers, ...wanted });
    const supplied = stock({});
    const none = stock({ pins: { "salesPriority.PH": 0 } });
    const three = stock({ parameters: { "suppliersOpen.IN": 0 } });
    expect(none / supplied).toBeLessThan(0.5);
    expect(three).toBeGreaterThan(none);
    expect(three).toBeLessThan(supplied);
    const atFull = last("philippineDeliveries");
    expect(last("philippineDeliveries", { parameters: { "suppliersOpen.IN": 0 } })).toBeCloseTo(
      0.75 * atFull,
      12,
    );
  });
});

describe("what orders have brought", () => {
  it("is the part of homeland defence ordered that is delivered, nothing before the first order", () => {
    const share = (homelandDeliveredNext: number, homelandOrderedNext: number): number =>
      homelandDeliveredShare.value({ homelandDeliveredNext, homelandOrderedNext }, operators);
    expect(share(0, 0)).toBe(0);
    expect(share(3, 12)).toBe(0.25);
    const spent = last("homelandOrderedNext", { levers: { L17: 10 } });
    expect(spent).toBeCloseTo(42 * 2.5, 9);
  });

  it("waits for the stand-off stock to double, from 2026Q3", () => {
    const needs = { historyGate: 1, standoffDoublingWait: 5, standoffStock2026: 450 };
    const wait = (standoffStock: number, historyGate = 1): number =>
      standoffDoublingWaitNext.value({ ...needs, historyGate, standoffStock }, operators);
    expect(wait(899)).toBe(6);
    expect(wait(900)).toBe(5);
    expect(wait(300, 0)).toBe(5);
  });
});
