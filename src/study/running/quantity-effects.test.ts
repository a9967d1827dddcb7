import { describe, expect, it } from "vitest";
import type { Quantity, Window } from "../claim-test.ts";
import { effectTest, quantityEffects, type LensRuns } from "./effects.ts";

const early: Window = ["2026Q3", "2028Q4"];
const late: Window = ["2033Q1", "2035Q4"];

/** Two draws of two seeds for each arm; the late window holds ten times as much. */
const table: Readonly<Record<string, readonly number[]>> = {
  base: [1, 3, 4, 4],
  more: [2, 6, 5, 7],
  held: [1, 4, 4, 5],
  both: [5, 9, 8, 9],
};
const runs: LensRuns = {
  draws: 2,
  seeds: 2,
  negligible: () => 0.5,
  values: (_, arm, window) => Float64Array.from(table[arm] ?? [], (x) => (window === late ? 10 * x : x)),
};
const effects = (quantity: Quantity): number[] => [...quantityEffects(quantity, runs)];
const Y = { metric: "Y06" };

describe("the value of a quantity in every run", () => {
  it("is one arm minus another for a difference, in the window asked for", () => {
    const difference = {
      ...Y,
      kind: "difference",
      of: "more",
      minus: "base",
      relative: false,
      size: false,
    } as const;
    expect(effects(difference)).toEqual([1, 3, 1, 3]);
    expect(effects({ ...difference, window: late })).toEqual([10, 30, 10, 30]);
  });
  it("is a ratio of means within a draw for a relative difference", () => {
    // Draw 0: mean 2 over mean 2; draw 1: mean 2 over mean 4. Seeds keep their linear parts around the ratio.
    const relative = {
      ...Y,
      kind: "difference",
      of: "more",
      minus: "base",
      relative: true,
      size: false,
    } as const;
    expect(effects(relative)).toEqual([1, 1, 0.25, 0.75]);
  });
  it("is up minus down for a slope", () => {
    expect(
      effects({ ...Y, kind: "slope", per: { lever: "L01" }, at: "base", up: "more", down: "held", step: 2 }),
    ).toEqual([1, 2, 1, 2]);
  });
  it("is what both do beyond the sum of each for an interaction", () => {
    expect(
      effects({ ...Y, kind: "interaction", both: "both", first: "more", second: "held", neither: "base" }),
    ).toEqual([3, 2, 3, 1]);
  });
  it("is the metric itself for a threshold", () => {
    expect(effects({ ...Y, kind: "threshold", arm: "held" })).toEqual([1, 4, 4, 5]);
  });
  it("is the later window minus the earlier for a change", () => {
    expect(effects({ ...Y, kind: "change", arm: "base", from: early, to: late })).toEqual([9, 27, 36, 36]);
  });
  it("is the share of the effect that goes for a mediation", () => {
    // Draw 0: (of - held) has mean 1.5 over an effect of mean 2; draw 1 the same.
    const shares = effects({ ...Y, kind: "mediation", of: "more", minus: "base", held: "held" });
    expect(shares).toEqual([0.875, 0.625, 0.875, 0.625]);
  });
});

describe("a contrast", () => {
  const pairs = {
    first: { of: "both", minus: "base" },
    second: { of: "more", minus: "base" },
  };
  const contrast = { ...Y, kind: "contrast", ...pairs, log: false, size: false } as const;
  it("is one effect minus another, seed by seed", () => {
    // Effects: both 4, 6, 4, 5; more 1, 3, 1, 3.
    expect(effects(contrast)).toEqual([3, 3, 3, 2]);
  });
  it("takes each effect without its sign before they are compared", () => {
    const turned = { ...contrast, second: { of: "base", minus: "more" } };
    expect(effects(turned)).toEqual([5, 9, 5, 8]);
    expect(effects({ ...turned, size: true })).toEqual([3, 3, 3, 2]);
  });
  it("takes logarithms of ratios, whose mean in a draw is that of the means", () => {
    // Draw 0: means 7, 4 and 2, so ln 3.5 - ln 2 = ln 1.75; draw 1: 8.5, 6 and 4.
    const logs = effects({ ...contrast, log: true });
    expect(((logs[0] ?? 0) + (logs[1] ?? 0)) / 2).toBeCloseTo(Math.log(1.75), 14);
    expect(((logs[2] ?? 0) + (logs[3] ?? 0)) / 2).toBeCloseTo(Math.log(8.5 / 6), 14);
  });
  it("divides each effect by its own pair's difference in another metric", () => {
    const priced: LensRuns = {
      ...runs,
      values: (metric, arm, window) =>
        metric === "Y18"
          ? Float64Array.from([1, 1, 1, 1], (x) => (arm === "both" ? 5 : arm === "more" ? 2 : x))
          : runs.values(metric, arm, window),
    };
    // Costs 4 and 1: both 1, 1.5, 1, 1.25; more 1, 3, 1, 3.
    expect([...quantityEffects({ ...contrast, per: "Y18" }, priced)]).toEqual([0, -1.5, 0, -1.75]);
  });
  it("has the metric's negligible size only in the metric's unit", () => {
    const negligibleOf = (quantity: Quantity) => {
      const leaf = effectTest({ kind: "criterion", quantity, is: "above", value: 0 }, runs);
      return leaf.kind === "effect" ? leaf.negligible : undefined;
    };
    expect(negligibleOf(contrast)).toBe(0.5);
    expect(negligibleOf({ ...contrast, log: true })).toBe(0);
    expect(negligibleOf({ ...contrast, per: "Y18" })).toBe(0);
  });
});

describe("the test of a claim", () => {
  it("compares the best of some arms with the best of the others", () => {
    const best = {
      kind: "best",
      ...Y,
      among: ["base", "more", "held", "both"],
      oneOf: ["more", "both"],
      is: "highest",
    } as const;
    // Of the others base is best in neither draw: held has means 2.5 and 4.5.
    expect(effectTest(best, runs)).toMatchObject({
      label: "Y06: highest of more, both minus highest of base, held",
      effects: Float64Array.of(4, 5, 4, 4),
      is: "above",
      value: 0,
      negligible: 0.5,
    });
    const lowest = { ...best, oneOf: ["base"], is: "lowest" } as const;
    expect(effectTest(lowest, runs)).toMatchObject({
      label: "Y06: lowest of more, held, both minus lowest of base",
      effects: Float64Array.of(0, 1, 0, 1),
    });
  });
  it("compares each arm of an order with the one before", () => {
    const tree = effectTest(
      { kind: "order", metric: "Y06", arms: ["base", "held", "more"], is: "rising" },
      runs,
    );
    expect(tree).toMatchObject({
      kind: "all",
      tests: [
        {
          label: "Y06: held minus base",
          effects: Float64Array.of(0, 1, 0, 1),
          is: "above",
          value: 0,
          negligible: 0.5,
        },
        {
          label: "Y06: more minus held",
          effects: Float64Array.of(1, 2, 1, 2),
          is: "above",
          value: 0,
          negligible: 0.5,
        },
      ],
    });
  });
  it("decides a relative effect against zero on the absolute one, against another value on the share", () => {
    const quantity = {
      ...Y,
      kind: "difference",
      of: "more",
      minus: "base",
      relative: true,
      size: false,
    } as const;
    expect(effectTest({ kind: "criterion", quantity, is: "above", value: 0 }, runs)).toMatchObject({
      effects: Float64Array.of(1, 3, 1, 3),
      negligible: 0.5,
    });
    expect(effectTest({ kind: "criterion", quantity, is: "above", value: 0.1 }, runs)).toMatchObject({
      effects: Float64Array.of(1, 1, 0.25, 0.75),
      negligible: 0,
    });
  });
});
