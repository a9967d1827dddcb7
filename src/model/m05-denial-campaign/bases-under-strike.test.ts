import { describe, expect, it } from "vitest";
import { simulate } from "../../engine/run/simulate.ts";
import { campaignAlone, fight } from "./testing/campaign-alone.ts";

describe("bases under a first strike, in the engine", () => {
  const closed = (inputs: Readonly<Record<string, number>>) => fight(inputs, "japanForce").closedDays30;

  it("T04.1 closes Japan's bases for 11.9 days in the central set", () => {
    expect(closed({})).toBeCloseTo(11.9, 1);
  });

  it("T04.2 closes Guam for 1.9 days", () => {
    const guam = {
      missilesAgainstBases: 120,
      salvoDecay: 4,
      leakersPerClosure: 10,
      baseClusters: 4,
      repairTime: 1.5,
      interception: 0.3,
    };
    expect(closed(guam)).toBeCloseTo(1.9, 1);
  });

  it("T04.5 leaves .41 of first-ring aircraft at day 60", () => {
    expect(fight({}, "japanForce").survivingAircraft).toBeCloseTo(0.41, 2);
  });

  it("keeps the central set of 2026 at default levers", () => {
    const { series } = simulate(campaignAlone, {
      noise: "central",
      record: ["missilesAgainstBases.now", "baseClusters", "repairTime", "interception", "closedDays30"],
    });
    const values = [...series.values()].map((path) => path[0] ?? NaN);
    for (const [place, value] of [900, 8, 2.5, 0.15].entries()) expect(values[place]).toBeCloseTo(value, 9);
    expect(values[4]).toBeCloseTo(11.9, 1);
  });
});
