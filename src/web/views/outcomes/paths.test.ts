import { describe, expect, it } from "vitest";
import { meansFrom, medianPath } from "./paths.ts";

describe("paths of futures", () => {
  const path = Float64Array.of(1, 2, 3, 4, 5, 9);
  it("have a median a quarter, of sums future by future", () => {
    expect(medianPath([path], 2)).toEqual([3, 4]);
    expect(medianPath([path, path], 2)).toEqual([6, 8]);
    expect(medianPath([Float64Array.of(Number.NaN, 1)], 2)).toEqual([Number.NaN, 1]);
  });
  it("have a mean a future from a quarter on", () => {
    expect([...meansFrom(path, 3, 1)]).toEqual([2.5, 7]);
  });
});
