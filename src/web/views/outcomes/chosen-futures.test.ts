import { describe, expect, it } from "vitest";
import { futureAt } from "./chosen-futures.ts";

describe("a single future by its rank", () => {
  const values = Float64Array.of(5, 1, Number.NaN, 3, 4, 2);
  it("is the one in its place, those that failed left out", () => {
    expect(futureAt(values, 0)).toBe(1);
    expect(futureAt(values, 0.5)).toBe(3);
    expect(futureAt(values, 1)).toBe(0);
  });
  it("is none where all failed", () => {
    expect(futureAt(Float64Array.of(Number.NaN), 0.5)).toBeUndefined();
  });
});
