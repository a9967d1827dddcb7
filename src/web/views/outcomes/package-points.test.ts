import { describe, expect, it } from "vitest";
import type { Futures } from "../../live/futures.ts";
import { futuresDifference, judgedPoints, publishedDifference } from "./package-points.ts";

const futures = (values: readonly number[]): Futures => ({
  count: values.length,
  quarters: 1,
  failures: 0,
  values: () => Float64Array.from(values),
  path: () => new Float64Array(),
});

describe("outcomes of packages as differences from the base", () => {
  const base = futures([1, 2, 3]);
  it("are paired future by future, in the unit shown", () => {
    expect(futuresDifference(futures([2, 3, Number.NaN]), base, { id: "Y06", factor: 100 })).toEqual({
      value: 100,
      low: 100,
      high: 100,
    });
  });
  it("are none for the base itself and nothing without a value", () => {
    expect(futuresDifference(base, base, { id: "Y06", factor: 1 })).toEqual({ value: 0, low: 0, high: 0 });
    expect(futuresDifference(futures([Number.NaN]), futures([1]), { id: "Y06", factor: 1 })).toBeUndefined();
  });
  it("are read off what was published", () => {
    const published = {
      metrics: [{ id: "Y06", name: "", unit: "1", better: "lower" as const }],
      values: { neutral: { P1: [[0.5, 0.1, 0.5, 0.9, 0.8, -0.2, -0.3, -0.1]] } },
    };
    const place = { lens: "neutral", package: "P1" };
    expect(publishedDifference(published, place, { id: "Y06", factor: 100 })).toEqual({
      value: -20,
      low: -30,
      high: -10,
    });
    expect(
      publishedDifference(published, { ...place, package: "P2" }, { id: "Y06", factor: 1 }),
    ).toBeUndefined();
  });
  it("are marked where another package is better on both counts", () => {
    const ranged = (value: number): { value: number; low: number; high: number } => ({
      value,
      low: value,
      high: value,
    });
    const pair = (id: string, x: number, y: number) => ({
      id,
      name: id,
      colour: "",
      x: ranged(x),
      y: ranged(y),
    });
    const points = judgedPoints([pair("a", 0, 0), pair("b", -1, -1), pair("c", -2, 5)], {
      x: "lower",
      y: "lower",
    });
    expect(points.filter((point) => point.dominated).map(({ id }) => id)).toEqual(["a"]);
    const hair = judgedPoints([pair("a", 0, 0), pair("b", -0.01, -0.01)], {
      x: "lower",
      y: "lower",
      negligible: { x: 0.1, y: 0.1 },
    });
    expect(hair.filter((point) => point.dominated)).toEqual([]);
  });
});
