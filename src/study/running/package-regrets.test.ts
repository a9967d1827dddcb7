import { describe, expect, it } from "vitest";
import type { LensRuns } from "./effects.ts";
import { packageRegrets } from "./package-regrets.ts";

/** Two draws of one seed: risk and cost of each package, by lens. */
const table: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  neutral: { "Y06 P0": [0.2, 0.3], "Y06 P1": [0.1, 0.1], "Y18 P0": [0, 0], "Y18 P1": [50, 50] },
  OR: { "Y06 P0": [0.1, 0.1], "Y06 P1": [0.2, 0.1], "Y18 P0": [0, 0], "Y18 P1": [50, 50] },
  mixes: { "Y06 P0": [9, 9], "Y06 P1": [0, 0], "Y18 P0": [0, 0], "Y18 P1": [0, 0] },
};
const lenses = new Map(
  Object.entries(table).map(([lens, values]): [string, LensRuns] => [
    lens,
    {
      draws: 2,
      seeds: 1,
      negligible: () => 0,
      values: (component, arm) => Float64Array.from(values[`${component} ${arm}`] ?? []),
    },
  ]),
);
const packages = ["P0", "P1"];
const weights = { Y06: -100, Y18: -0.1 };

describe("packageRegrets", () => {
  it("is each package's largest loss of utility over neutral and pure lenses, over draws", () => {
    // Utilities, draw 0: neutral -20 and -15, OR -10 and -25; draw 1: neutral -30 and -15, OR -10 and -15.
    const regrets = packageRegrets({ packages, weights }, lenses);
    expect(regrets.get("P0")?.mean).toBeCloseTo(10, 12);
    expect(regrets.get("P0")?.p50).toBeCloseTo(10, 12);
    expect(regrets.get("P1")?.mean).toBeCloseTo(10, 12);
    expect(regrets.get("P0")?.p05).toBeCloseTo(5.5, 12);
    expect(regrets.get("P1")?.p95).toBeCloseTo(14.5, 12);
  });
  it("follows the weights", () => {
    const cheap = packageRegrets({ packages, weights: { Y18: -0.1 } }, lenses);
    expect(cheap.get("P0")).toEqual({ mean: 0, p05: 0, p50: 0, p95: 0 });
    expect(cheap.get("P1")?.mean).toBeCloseTo(5, 12);
  });
  it("is nothing for one package, no weight, or mixes alone", () => {
    expect(packageRegrets({ packages: ["P0"], weights }, lenses).size).toBe(0);
    expect(packageRegrets({ packages, weights: {} }, lenses).size).toBe(0);
    const mixes = new Map([...lenses].filter(([lens]) => lens === "mixes"));
    expect(packageRegrets({ packages, weights }, mixes).size).toBe(0);
  });
});
