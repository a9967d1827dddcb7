import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMoments, moments, momentsOfBlock, NO_MOMENTS, variance } from "./moments.ts";

describe("moments", () => {
  it("takes mean and variance of a worked example", () => {
    const found = moments(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(found).toEqual({ count: 8, mean: 5, squares: 32 });
    expect(variance(found)).toBe(32 / 7);
  });
  it("takes 1 to 1024, four blocks, exactly", () => {
    const found = moments(Float64Array.from({ length: 1024 }, (_, place) => place + 1));
    expect(found).toEqual({ count: 1024, mean: 512.5, squares: (1024 * (1024 * 1024 - 1)) / 12 });
  });
  it("gives equal values exactly themselves and no variance", () => {
    expect(moments(new Float64Array(1000).fill(0.1))).toEqual({ count: 1000, mean: 0.1, squares: 0 });
  });
  it("keeps the variance of values far from 0", () => {
    expect(variance(moments(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16)))).toBe(30);
  });
  it("has no mean to speak of without values and no variance with one", () => {
    expect(moments(new Float64Array(0))).toEqual(NO_MOMENTS);
    expect(variance(moments(Float64Array.of(7)))).toBe(0);
  });
  it("gives the same bits when blocks are computed apart and merged in order", () => {
    const finite = fc.float64Array({ noNaN: true, min: -1e6, max: 1e6, minLength: 257, maxLength: 900 });
    fc.assert(
      fc.property(finite, (values) => {
        const starts = Array.from({ length: Math.ceil(values.length / 256) }, (_, block) => block * 256);
        const blocks = starts.map((start) => momentsOfBlock(values.slice(start, start + 256)));
        expect(blocks.reduce(mergeMoments, NO_MOMENTS)).toEqual(moments(values));
      }),
    );
  });
});
