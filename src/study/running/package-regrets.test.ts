import { describe, expect, it } from "vitest";
import { packageRegrets } from "./package-regrets.ts";

/** Values of two draws of one seed, [draw]: risk of P0 and P1, cost of P0 and P1. */
const table: Readonly<Record<string, readonly (readonly number[])[]>> = {
  neutral: [
    [0.2, 0.1, 0, 50],
    [0.3, 0.1, 0, 50],
  ],
  OR: [
    [0.1, 0.2, 0, 50],
    [0.1, 0.1, 0, 50],
  ],
  mixes: [
    [9, 0, 0, 0],
    [9, 0, 0, 0],
  ],
};
const places = ["Y06 P0", "Y06 P1", "Y18 P0", "Y18 P1"];
const packages = ["P0", "P1"];
const weights = { Y06: -100, Y18: -0.1 };

function regretsOf(wish: Parameters<typeof packageRegrets>[0], lenses = Object.keys(table)) {
  const { take, results } = packageRegrets(wish, {
    lenses,
    draws: 2,
    seeds: 1,
    valuesPerRun: 4,
    placeOf: (component, arm) => places.indexOf(`${component} ${arm}`),
  });
  for (const lens of lenses)
    table[lens]?.forEach((values, draw) => take(lens, draw, Float64Array.from(values)));
  return results();
}

describe("packageRegrets", () => {
  it("is each package's largest loss of utility over neutral and pure lenses, over draws", () => {
    // Utilities, draw 0: neutral -20 and -15, OR -10 and -25; draw 1: neutral -30 and -15, OR -10 and -15.
    const regrets = regretsOf({ packages, weights });
    expect(regrets.get("P0")?.mean).toBeCloseTo(10, 12);
    expect(regrets.get("P0")?.p50).toBeCloseTo(10, 12);
    expect(regrets.get("P1")?.mean).toBeCloseTo(10, 12);
    expect(regrets.get("P0")?.p05).toBeCloseTo(5.5, 12);
    expect(regrets.get("P1")?.p95).toBeCloseTo(14.5, 12);
  });
  it("follows the weights", () => {
    const cheap = regretsOf({ packages, weights: { Y18: -0.1 } });
    expect(cheap.get("P0")).toEqual({ mean: 0, p05: 0, p50: 0, p95: 0 });
    expect(cheap.get("P1")?.mean).toBeCloseTo(5, 12);
  });
  it("is nothing for one package, no weight, or mixes alone", () => {
    expect(regretsOf({ packages: ["P0"], weights }).size).toBe(0);
    expect(regretsOf({ packages, weights: {} }).size).toBe(0);
    expect(regretsOf({ packages, weights }, ["mixes"]).size).toBe(0);
  });
});
