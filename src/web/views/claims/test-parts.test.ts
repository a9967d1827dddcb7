import { describe, expect, it } from "vitest";
import type { Criterion, Test } from "../../../study/claim-test.ts";
import type { PublishedEffect, PublishedSpread } from "../../../study/published/published-result.ts";
import { blindParts, measuredParts, partsOf, weakestOf } from "./test-parts.ts";

const criterion = (metric: string): Criterion => ({
  kind: "criterion",
  quantity: { kind: "difference", metric, of: "P1", minus: "P0", relative: false, size: false },
  is: "above",
  value: 0,
});
const spread = (share: number, size: number): PublishedSpread => ({
  draws: 10,
  mean: size,
  p05: -size,
  p25: 0,
  p50: 0,
  p75: 0,
  p95: size,
  counts: [],
  outside: 0,
  share,
});
const effect = (metric: string, share: number, size = 1): PublishedEffect => ({
  label: metric,
  metric,
  unit: "1",
  negligible: 0,
  is: "above",
  value: 0,
  of: "difference",
  bins: {
    from: 0,
    width: 0,
    count: 0,
  },
  byLens: {
    neutral: spread(share, size),
    OR: spread(1, size),
  },
});
const order: Test = { kind: "order", metric: "Y01", arms: ["P0", "P1", "P2"], is: "rising" };
const both: Test = { kind: "all", tests: [criterion("Y01"), criterion("Y02")] };

describe("the parts of a test", () => {
  it("are its leaves from left to right, an order step by step, without statistics", () => {
    const test: Test = {
      kind: "all",
      tests: [
        { kind: "any", tests: [criterion("Y01"), order] },
        {
          kind: "statistic",
          quantity: { kind: "variance", of: [], among: [], arm: "P0" },
          is: "above",
          value: 0,
        },
        criterion("Y02"),
      ],
    };
    expect(partsOf(test).map(({ leaf, step }) => [leaf.kind, step])).toEqual([
      ["criterion", 0],
      ["order", 0],
      ["order", 1],
      ["criterion", 0],
    ]);
    expect(partsOf(undefined)).toEqual([]);
  });
  it("are paired with effects only where each has one", () => {
    expect(measuredParts(both, { effects: [effect("Y01", 1), effect("Y02", 1)] })).toHaveLength(2);
    expect(measuredParts(both, { effects: [effect("Y01", 1)] })).toEqual([]);
  });
  it("have a weakest one where all must hold and one holds less often", () => {
    const parts = measuredParts(both, { effects: [effect("Y01", 0.9), effect("Y02", 0.3)] });
    expect(weakestOf(both, parts, "neutral")).toMatchObject({
      share: 0.3,
      others: 0.9,
      part: { leaf: both.tests[1] },
    });
    expect(weakestOf(both, parts, "OR")).toBeUndefined();
    expect(weakestOf({ ...both, kind: "any" }, parts, "neutral")).toBeUndefined();
  });
  it("are blind when they measure nothing, unless all of them are", () => {
    const one = measuredParts(both, { effects: [effect("Y01", 0, 0), effect("Y02", 1)] });
    expect(blindParts(one).map(({ leaf }) => leaf)).toEqual([both.tests[0]]);
    const none = measuredParts(both, { effects: [effect("Y01", 0, 0), effect("Y02", 0, 0)] });
    expect(blindParts(none)).toEqual([]);
  });
});
