import { describe, expect, it } from "vitest";
import { covarianceShare, covarianceShareOver, sumOfColumns } from "./covariance-share.ts";

const of = (...values: number[]) => Float64Array.of(...values);

describe("covarianceShare", () => {
  it("gives the part of a sum's variance that goes with one of its terms", () => {
    // Independent terms of variance 1 and 4 (times 4/3): shares .2 and .8.
    const small = of(1, -1, 1, -1);
    const large = of(2, 2, -2, -2);
    const total = sumOfColumns([small, large]);
    expect([...total]).toEqual([3, 1, -1, -3]);
    expect(covarianceShare(small, total)).toBe(0.2);
    expect(covarianceShare(large, total)).toBe(0.8);
  });
  it("is below 0 for a term that works against the total", () => {
    expect(covarianceShare(of(-1, 1), sumOfColumns([of(-1, 1), of(3, -3)]))).toBe(-0.5);
  });
  it("is 0 for a total that does not vary, and refuses lists of unequal length", () => {
    expect(covarianceShare(of(1, 2), of(3, 3))).toBe(0);
    expect(() => covarianceShare(of(1), of(1, 2))).toThrow(RangeError);
  });
  it("pools blocks, and resamples the draws of all of them alike", () => {
    const [part, total] = [
      [of(1, 2, 5), of(3, 4, 0)],
      [of(2, 9, 7), of(8, 1, 1)],
    ] as const;
    const joined = covarianceShare(of(5, 1, 1, 0, 3, 3), of(7, 2, 2, 1, 8, 8));
    expect(covarianceShareOver(part, total)(Uint32Array.of(2, 0, 0))).toBe(joined);
  });
});
