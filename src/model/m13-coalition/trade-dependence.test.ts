import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { tradeViability } from "../m11-domestic-politics/trade-viability.ts";
import { chinaTradeShareNext, tradeBrake } from "./trade-dependence.ts";

const model = buildAllianceModel();

describe("American viability (11.4)", () => {
  it("is what protectionism leaves, plus open markets, less erratic tariffs", () => {
    const today = { protectionism: 0.5, tradeOpening: 0, tariffVolatility: 0.3 };
    expect(centralValue(tradeViability, today)).toBeCloseTo(0.41, 12);
    expect(centralValue(tradeViability, { ...today, tradeOpening: 1 })).toBeCloseTo(0.71, 12);
    expect(centralValue(tradeViability, { ...today, tariffVolatility: 1 })).toBeCloseTo(0.2, 12);
    expect(centralValue(tradeViability, { ...today, protectionism: 0.7 })).toBeCloseTo(0.21, 12);
  });
});

describe("trade with China (X3)", () => {
  const today = {
    chinaTradeShare: 0.2,
    tradeShareOf2012: 0.2,
    tradeViability: 0.41,
    tradeViabilityToday: 0.41,
    rareEarthDiversification: 0.3,
  };
  const moved = (change: Partial<typeof today>): number =>
    centralValue(chinaTradeShareNext, { ...today, ...change }) - 0.2;

  it("stays as it is while nothing changes, a sixteenth of the way a quarter otherwise", () => {
    expect(moved({})).toBeCloseTo(0, 12);
    expect(moved({ tradeViability: 0.91 })).toBeCloseTo((-0.2 * 0.2) / 16, 12);
    expect(moved({ rareEarthDiversification: 1.3 })).toBeCloseTo((-0.1 * 0.2) / 16, 12);
  });

  it("falls by 2035 when Washington opens its market and rises when tariffs turn erratic", () => {
    const share = (levers: Readonly<Record<string, number>>): number =>
      simulate(model, { levers, record: ["meanDependence"] }).series.get("meanDependence")?.[95] ?? NaN;
    expect(share({})).toBeCloseTo(0.18, 12);
    expect(share({ L22: 1 })).toBeLessThan(0.168);
    expect(share({ L23: 1 })).toBeGreaterThan(0.185);
  });

  it("brakes pressure by ten times the change of the mean share since 2012", () => {
    expect(centralValue(tradeBrake, { meanDependence: 0.21, meanDependenceOf2012: 0.18 })).toBeCloseTo(
      0.3,
      12,
    );
  });
});
