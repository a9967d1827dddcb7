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

describe("the test of a claim", () => {
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
