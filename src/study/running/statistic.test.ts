import { describe, expect, it } from "vitest";
import type { Statistic, Test } from "../claim-test.ts";
import type { EffectTest } from "../verdict/types.ts";
import { judgeLens } from "../verdict/judge-lens.ts";
import { effectTest, type Ensemble, type LensRuns } from "./effects.ts";

const late = ["2030Q1", "2035Q4"] as const;

/** Four draws of two seeds that agree. */
const table: Readonly<Record<string, readonly number[]>> = {
  Y1: [1, 2, 3, 4],
  Y2: [4, 3, 2, 1],
  Y3: [2, 4, 3, 9],
  flat: [5, 5, 5, 5],
};
function runsOf(read: (metric: string, arm: string) => readonly number[]): LensRuns {
  return {
    draws: 4,
    seeds: 2,
    negligible: () => 0,
    values: (metric, arm, window) =>
      Float64Array.from(
        read(metric, arm).flatMap((value) => [value, value]),
        (value) => (window === undefined ? value : -value),
      ),
  };
}
const runs = runsOf((metric) => table[metric] ?? []);
const ensemble: Ensemble = {
  lenses: new Map([["neutral", runs]]),
  input: (name) => Float64Array.from(name === "gain.JP" ? [1, 2, 3, 4] : [1, 3, 2, 4]),
  seed: 3,
  regrets: new Map(),
};
const whole = (test: Test): readonly number[] =>
  judgeLens(effectTest(test, runs, ensemble)).leaves.map(({ mean }) => mean);
const correlation = (over: object = {}): Statistic => ({
  kind: "statistic",
  quantity: { kind: "correlation", metric: "Y1", with: { metric: "Y3" }, arm: "P0", size: false, ...over },
  is: "above",
  value: 0,
});

describe("a correlation over draws", () => {
  it("is the rank correlation of draw means, with a metric or a sampled input", () => {
    // Ranks of Y3 are 1, 3, 2, 4: 1 - 6 * 2 / (4 * 15) = .8.
    expect(whole(correlation())[0]).toBeCloseTo(0.8, 14);
    expect(whole(correlation({ with: { metric: "Y2" } }))[0]).toBeCloseTo(-1, 14);
    expect(whole(correlation({ with: { parameter: "gain", element: "JP" } }))[0]).toBeCloseTo(1, 14);
    expect(whole(correlation({ with: { parameter: "delay" } }))[0]).toBeCloseTo(0.8, 14);
    expect(whole(correlation({ with: { metric: "flat" } }))).toEqual([0]);
  });
  it("is taken without sign before the second is taken off", () => {
    const against = { with: { metric: "Y2" }, than: { metric: "Y3" } };
    expect(whole(correlation(against))[0]).toBeCloseTo(-1.8, 14);
    expect(whole(correlation({ ...against, size: true }))[0]).toBeCloseTo(0.2, 14);
  });
});

describe("a share of variance", () => {
  const variance = (over: object = {}): Statistic => ({
    kind: "statistic",
    quantity: { kind: "variance", of: ["Y1"], among: ["Y1", "Y3"], arm: "P0", ...over },
    is: "at least",
    value: 0.2,
  });
  it("is the part of the total's variance that goes with some of its terms", () => {
    // Y1 about its mean: -1.5, -.5, .5, 1.5; the total 3, 6, 6, 13 about 7: -4, -1, -1, 6; products 15 of 54.
    expect(whole(variance())[0]).toBeCloseTo(15 / 54, 14);
    expect(whole(variance({ of: ["Y1", "Y3"] }))[0]).toBeCloseTo(1, 14);
  });
  it("pools windows, so that differences between them count", () => {
    // The late window holds the same values with the sign turned: 2 * (30 + 2 * 35.5) products.
    const part = [1, 2, 3, 4, -1, -2, -3, -4];
    const total = [3, 6, 6, 13, -3, -6, -6, -13];
    const product = part.reduce((sum, value, place) => sum + value * (total[place] ?? 0), 0);
    const square = total.reduce((sum, value) => sum + value * value, 0);
    const early = ["2012Q1", "2015Q4"] as const;
    const pooled = effectTest(
      variance({ windows: [early, late] }),
      {
        ...runs,
        values: (metric, arm, window) => runs.values(metric, arm, window === late ? late : undefined),
      },
      ensemble,
    );
    expect(judgeLens(pooled).leaves[0]?.mean).toBeCloseTo(product / square, 14);
  });
});

describe("a comparison of largest regrets", () => {
  const utilities: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
    neutral: { P0: [0, 0, 0, 0], P1: [4, 4, 4, 4], P3: [5, 5, 5, 9] },
    OR: { P0: [0, 0, 0, 0], P1: [6, 6, 6, 6], P3: [3, 3, 3, 3] },
  };
  const lenses = new Map(
    Object.entries(utilities).map(([lens, arms]) => [lens, runsOf((_, arm) => arms[arm] ?? [])] as const),
  );
  const spanning = (): Ensemble => ({ ...ensemble, lenses, regrets: new Map() });
  const regret = (
    oneOf: readonly string[],
    weights: readonly Readonly<Record<string, number>>[],
  ): EffectTest =>
    effectTest({ kind: "regret", among: ["P0", "P1", "P3"], oneOf, weights }, runs, spanning());

  it("takes each arm's worst lens, and compares arms by that", () => {
    // P1 loses 1 in neutral (5 in the last draw), P3 loses 3 under OR: 2, 2, 2 and 3 - 5.
    const test = regret(["P1"], [{ Y1: 1 }]);
    expect(test).toMatchObject({
      kind: "all",
      tests: [{ effects: Float64Array.of(2, 2, 2, 2, 2, 2, -2, -2), is: "above", value: 0, negligible: 0 }],
    });
    expect(judgeLens(test).share).toBe(0.75);
  });
  it("asks for it at every set of weights", () => {
    // With the sign turned P0 is best everywhere.
    expect(judgeLens(regret(["P1"], [{ Y1: 1 }, { Y1: -1 }])).share).toBe(0);
    expect(judgeLens(regret(["P0"], [{ Y1: -1 }])).share).toBe(1);
    expect(judgeLens(regret(["P0", "P1"], [{ Y1: 1 }, { Y1: -1 }])).share).toBe(0.75);
  });
  it("adds weighted metrics up", () => {
    const doubled = regret(["P1"], [{ Y1: 1, Y2: 1 }]);
    expect(doubled).toMatchObject({ tests: [{ effects: Float64Array.of(4, 4, 4, 4, 4, 4, -4, -4) }] });
  });
});
