import { describe, expect, it } from "vitest";
import {
  bands,
  differencePath,
  histogram,
  onePath,
  pairedDifference,
  shareAbove,
  shareBelow,
  spread,
} from "./summaries.ts";

const numbers = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const hundred = Float64Array.from({ length: 101 }, (_, k) => 100 - k);

describe("a spread", () => {
  it("has the mean, the quantiles and the Monte Carlo interval of the mean", () => {
    const { interval, ...rest } = spread(hundred);
    expect(rest).toEqual({ mean: 50, p05: 5, p25: 25, p50: 50, p75: 75, p95: 95 });
    // The variance of 0 to 100 is 101 * 102 / 12.
    const error = 1.959964 * Math.sqrt((101 * 102) / 12 / 101);
    expect(interval[0]).toBeCloseTo(50 - error, 12);
    expect(interval[1]).toBeCloseTo(50 + error, 12);
  });
  it("leaves failed futures out, and refuses when all have failed", () => {
    expect(spread(numbers(Number.NaN, 1, 3)).mean).toBe(2);
    expect(() => spread(numbers(Number.NaN))).toThrow(RangeError);
  });
});

describe("a difference of pairs", () => {
  it("is taken future by future, whatever the spread between futures", () => {
    const found = pairedDifference(numbers(11, 101, 1001, 5), numbers(10, 100, 1000, 6));
    expect(found.mean).toBe(0.5);
    expect([found.p50, found.shareAbove, found.shareBelow]).toEqual([1, 0.75, 0.25]);
  });
  it("leaves out pairs of which one has failed, and refuses unequal numbers", () => {
    expect(pairedDifference(numbers(1, Number.NaN, 3), numbers(0, 0, Number.NaN)).mean).toBe(1);
    expect(() => differencePath(numbers(1), numbers(1, 2))).toThrow(RangeError);
  });
});

it("shares above and below count what is strictly so among futures that have not failed", () => {
  const values = numbers(1, 2, 2, 3, Number.NaN);
  expect([shareAbove(values, 2), shareBelow(values, 2)]).toEqual([0.25, 0.25]);
});

describe("a histogram", () => {
  it("takes both ends in, and what lies beyond a given range into the outermost bins", () => {
    expect(histogram(numbers(0, 1, 2, 3, 4), 2)).toEqual({ edges: [0, 2, 4], shares: [0.4, 0.6] });
    expect(histogram(numbers(-9, 0.5, 9), 2, [0, 1]).shares).toEqual([1 / 3, 2 / 3]);
  });
  it("has a bin for equal values, and refuses no bins", () => {
    expect(histogram(numbers(7, 7), 1)).toEqual({ edges: [6.5, 7.5], shares: [1] });
    expect(() => histogram(numbers(7), 0)).toThrow(RangeError);
  });
});

describe("paths", () => {
  const paths = numbers(1, 10, 2, 20, 3, 30);
  it("give bands by quarter, from a quarter on where that is asked", () => {
    const found = bands(paths, 2);
    expect([found.p50, found.mean]).toEqual([
      [2, 20],
      [2, 20],
    ]);
    expect(bands(paths, 2, 1).p50).toEqual([20]);
  });
  it("give the numbers that each quarter's values give, failed futures left out", () => {
    const futures = 300;
    const path = Float64Array.from({ length: futures * 3 }, (_, k) =>
      k % 7 === 0 ? Number.NaN : Math.sin(k * k),
    );
    const found = bands(path, 3);
    for (let t = 0; t < 3; t += 1) {
      const { interval: _, ...all } = spread(path.filter((_value, k) => k % 3 === t));
      expect(Object.fromEntries(Object.entries(found).map(([line, values]) => [line, values[t]]))).toEqual(
        all,
      );
    }
    expect(() => bands(Float64Array.of(1, Number.NaN), 2)).toThrow(RangeError);
  });
  it("give the path of one future", () => {
    expect([...onePath(paths, 2, 1)]).toEqual([2, 20]);
    expect(() => onePath(paths, 2, 3)).toThrow(RangeError);
  });
});
