import { describe, expect, it } from "vitest";
import { readGraph } from "../../../compute/graph-file.ts";
import type { Answer } from "../../live/answer.ts";
import type { Futures } from "../../live/futures.ts";
import {
  findingOf,
  metricRow,
  orderedRows,
  shareBetter,
  shownMetrics,
  sizeOf,
  type ShownMetric,
} from "./metric-rows.ts";

const futures = (values: readonly number[]): Futures => ({
  count: values.length,
  quarters: 1,
  failures: 0,
  values: () => Float64Array.from(values),
  path: () => new Float64Array(),
});
const question = { package: "P1", levers: {}, lens: { id: "neutral" }, switches: {}, parameters: {} };
const answer = (yours: readonly number[], base: readonly number[]): Answer => ({
  question,
  stage: "complete",
  milliseconds: 0,
  yours: futures(yours),
  base: futures(base),
});
const risk: ShownMetric = {
  id: "Y03",
  group: "taiwan",
  unit: "pp",
  factor: 1,
  better: "lower",
  negligible: 0.5,
};
const rowOf = (
  yours: readonly number[],
  base: readonly number[],
  metric = risk,
): NonNullable<ReturnType<typeof metricRow>> =>
  metricRow(answer(yours, base), metric) ?? expect.fail("no row");

describe("a metric against the base", () => {
  it("is compared pair by pair, pairs without a value left out", () => {
    const row = rowOf([1, 2, Number.NaN, 9], [3, 2.2, 5, Number.NaN]);
    expect([row.yours, row.base]).toEqual([1.5, 2.6]);
    expect(row.difference).toBeCloseTo(-1.1);
    expect([row.higher, row.lower]).toEqual([0, 0.5]);
    expect(shareBetter(row)).toBe(0.5);
  });
  it("is shown in its unit", () => {
    expect(rowOf([0.2], [0.1], { ...risk, factor: 100 }).difference).toBeCloseTo(10);
  });
  it("is nothing where no pair has a value", () => {
    expect(metricRow(answer([Number.NaN], [1]), risk)).toBeUndefined();
  });
  it("is better, worse, negligible or merely different", () => {
    expect(findingOf(-1, risk)).toBe("better");
    expect(findingOf(1, risk)).toBe("worse");
    expect(findingOf(0.5, risk)).toBe("negligible");
    expect(findingOf(1, { ...risk, better: "higher" })).toBe("better");
    expect(findingOf(1, { ...risk, better: "neither" })).toBe("differs");
  });
});

describe("rows of metrics", () => {
  const small = rowOf([1], [2], { ...risk, id: "b", negligible: 0.5 });
  const large = rowOf([1], [2], { ...risk, id: "a", negligible: 0.01 });
  const none = rowOf([2], [2], { ...risk, id: "c" });
  it("are ordered by size in multiples of what is negligible, by name, by share", () => {
    const ids = (order: Parameters<typeof orderedRows>[1]): string[] =>
      orderedRows([none, small, large], order, (id) => id).map(({ id }) => id);
    expect(ids("model")).toEqual(["c", "b", "a"]);
    expect(ids("name")).toEqual(["a", "b", "c"]);
    expect(ids("size")).toEqual(["a", "b", "c"]);
    expect(ids("share")).toEqual(["b", "a", "c"]);
    expect(sizeOf(small)).toBe(2);
  });
});

describe("metrics of the model", () => {
  const metrics = shownMetrics(readGraph("build/model.json"));
  it("are shown in per cent where they are chances", () => {
    expect(metrics.find(({ id }) => id === "Y06")).toMatchObject({
      unit: "pp",
      factor: 100,
      negligible: 0.5,
    });
    expect(metrics.find(({ id }) => id === "Y10.SCS")).toMatchObject({ unit: "1", factor: 1 });
    expect(metrics.find(({ id }) => id === "Y03")).toMatchObject({ unit: "pp", factor: 1 });
  });
});
