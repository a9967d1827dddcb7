import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToTally, distributionIn, distributionOf, emptyTally } from "./distribution.ts";

const tallied = (values: Float64Array) => {
  const tally = emptyTally();
  for (const value of values) addToTally(tally, value);
  return distributionIn(tally);
};
const columns = fc
  .array(
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
    { minLength: 1, maxLength: 600 },
  )
  .map((values) => Float64Array.from(values));

describe("a distribution of values", () => {
  it("has mean, quantiles of type 7 and tenths", () => {
    const { mean, quantiles, tenth } = distributionOf(Float64Array.from({ length: 20 }, (_, k) => k + 1));
    expect(mean).toBe(10.5);
    expect(quantiles(0, 0.25, 0.5, 1)).toEqual([1, 5.75, 10.5, 20]);
    expect([tenth("least"), tenth("greatest")]).toEqual([1.5, 19.5]);
  });
  it("leaves out what is not finite, and has one value at least in its tenth", () => {
    const values = Float64Array.of(Number.NaN, 3, Infinity, 5);
    for (const found of [distributionOf(values), tallied(values)]) {
      expect(found.mean).toBe(4);
      expect([found.tenth("least"), found.tenth("greatest")].map(Math.round)).toEqual([3, 5]);
    }
    expect(() => distributionOf(Float64Array.of(Number.NaN))).toThrow("no values");
    expect(() => tallied(Float64Array.of(Number.NaN)).quantiles(0.5)).toThrow("empty");
  });
  it("has the same mean to the bit and quantiles within .1 % when values are tallied one by one", () => {
    fc.assert(
      fc.property(columns, (values) => {
        const [whole, streamed] = [distributionOf(values), tallied(values)];
        expect(Object.is(streamed.mean, whole.mean)).toBe(true);
        const sorted = values.toSorted();
        for (const probability of [0.05, 0.5, 0.95]) {
          const rank = (values.length - 1) * probability;
          const size = Math.max(
            ...[Math.floor(rank), Math.ceil(rank)].map((place) => Math.abs(sorted[place] ?? 0)),
          );
          const [exact = 0] = whole.quantiles(probability);
          const [read = 0] = streamed.quantiles(probability);
          expect(Math.abs(read - exact)).toBeLessThanOrEqual(size * 0.001);
        }
        const some = Math.max(1, Math.floor(values.length / 10));
        const size = sorted.slice(0, some).reduce((sum, value) => sum + Math.abs(value), 0) / some;
        expect(Math.abs(streamed.tenth("least") - whole.tenth("least"))).toBeLessThanOrEqual(size * 0.001);
      }),
    );
  });
});
