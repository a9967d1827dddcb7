import { describe, expect, it } from "vitest";
import { quarterIndex } from "../../engine/language.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { calendar } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";

const model = buildAllianceModel();

/** Values in 2026-35, noise-free. */
function path(name: string, wanted: Simulation = {}): readonly number[] {
  const { series } = simulate(model, { noise: "central", ...wanted, record: [name] });
  return [...(series.get(name) ?? [])].slice(quarterIndex(calendar, "2026Q1"));
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The levers that make stocks of munitions grow fast. */
const armed = { L10: 4, L14: 10, L21: 0.9, L37: 4, L38: 5, L54: 0.05 };

describe("the closing window (9.7, section 28)", () => {
  it("stays near 0 on the present course: lift and missiles outgrow stocks", () => {
    const window = path("window");
    expect(window).toHaveLength(40);
    expect(mean(window)).toBeLessThan(0.02);
  });

  it("opens above .2 when stocks grow fast and lift and missiles do not", () => {
    const still = { militaryLiftGrowth: 0, missileGrowth: 0 };
    const window = path("window", { levers: armed, parameters: still });
    expect(Math.max(...window)).toBeGreaterThan(0.2);
    expect(mean(window)).toBeGreaterThan(mean(path("window", { parameters: still })));
    expect(Math.max(...path("window", { levers: armed }))).toBeLessThan(0.1);
  });

  it.each([
    ["militaryLift.japanForce", "militaryLift.japanForceInFiveYears"],
    ["civilianLift.usOut", "civilianLift.usOutInFiveYears"],
    ["chineseMissiles", "chineseMissilesInFiveYears"],
    ["missilesAgainstBases.now", "missilesAgainstBases.inFiveYears"],
  ])("looks at %s five years on, in every quarter since 2012", (now, inFiveYears) => {
    const { series } = simulate(model, {
      noise: "central",
      pins: { alliedStrikeShare: 0.1 },
      record: [now, inFiveYears],
    });
    const later = [...(series.get(now) ?? [])].slice(20);
    const ratios = later.map((value, quarter) => (series.get(inFiveYears)?.[quarter] ?? NaN) / value);
    expect(ratios).toHaveLength(76);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 9);
  });

  it.each([
    ["standoffStock", "standoffStockUsable.japanForce"],
    ["coastalStockJapan", "japaneseMissiles.japanForce"],
    ["coastalStockPhilippines", "philippineMissiles.usOut"],
    ["taiwanStock", "taiwanMissiles.now"],
  ])("adds five times last year's change of %s, never below none", (stock, usable) => {
    const pins = { indoPacificForceIndex: 1 };
    const ahead = stock === "taiwanStock" ? "taiwanMissiles.inFiveYears" : `${usable}InFiveYears`;
    const own = path(stock, { pins, levers: armed });
    const change = (own[24] ?? NaN) - (own[20] ?? NaN);
    expect(change).toBeGreaterThan(1);
    expect(path(usable, { pins, levers: armed })[24]).toBe(own[24]);
    expect(path(ahead, { pins, levers: armed })[24]).toBeCloseTo((own[24] ?? NaN) + 5 * change, 9);
    expect(Math.min(...path(ahead, { pins, parameters: { retirement: 0.5 } }))).toBe(0);
  });

  it("takes the Philippine arsenal times the chance that the Philippines fights", () => {
    const chance = path("believedPhilippinesFight")[20];
    expect(chance).toBeGreaterThan(0.05);
    expect(path("philippineInvolvement.japanForceInFiveYears")[20]).toBe(chance);
  });
});
