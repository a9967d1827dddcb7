import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InversionBoundError } from "../errors.ts";
import { normalQuantile } from "../numerics/normal.ts";
import { referenceRows, worstUlp } from "../numerics/reference/ulp.ts";
import table from "../numerics/reference/table.json" with { type: "json" };
import {
  bernoulliFrom,
  gammaTwoFrom,
  lognormalFrom,
  negativeBinomialFrom,
  normalFrom,
  poissonFrom,
  triangularFrom,
  uniformFrom,
} from "./distributions.ts";

const POINTS = 40_000;

/** Mean and variance of an inverse distribution function, by the midpoint rule over u. */
function momentsOf(inverse: (u: number) => number): readonly [mean: number, variance: number] {
  const values = Array.from({ length: POINTS }, (_, i) => inverse((i + 0.5) / POINTS));
  const mean = values.reduce((sum, value) => sum + value, 0) / POINTS;
  return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / POINTS];
}

/** Name, inverse, closed-form mean and variance, and the relative error that the grid's cut tails leave. */
const CASES: readonly (readonly [string, (u: number) => number, number, number, number])[] = [
  ["normal", (u) => normalFrom(normalQuantile(u), 3, 2), 3, 4, 4e-4],
  [
    "lognormal",
    (u) => lognormalFrom(normalQuantile(u), 2, 0.5),
    2 * Math.exp(0.125),
    4 * Math.exp(0.25) * Math.expm1(0.25),
    3e-3,
  ],
  ["uniform", (u) => uniformFrom(u, -1, 3), 1, 16 / 12, 1e-8],
  ["triangular", (u) => triangularFrom(u, 1, 2, 6), 3, 7 / 6, 1e-6],
  ["gamma of shape two", (u) => gammaTwoFrom(u, 4), 4, 8, 1e-3],
  ["poisson of small mean", (u) => poissonFrom(u, 0.3), 0.3, 0.3, 1e-3],
  ["poisson", (u) => poissonFrom(u, 12), 12, 12, 1e-3],
  ["poisson whose first term underflows", (u) => poissonFrom(u, 900), 900, 900, 1e-3],
  ["negative binomial", (u) => negativeBinomialFrom(u, 6, 2), 6, 24, 2e-3],
  ["negative binomial of size below one", (u) => negativeBinomialFrom(u, 2, 0.5), 2, 10, 5e-3],
  ["negative binomial of large size", (u) => negativeBinomialFrom(u, 900, 1e6), 900, 900.81, 1e-3],
  ["bernoulli", (u) => bernoulliFrom(u, 0.25), 0.25, 0.1875, 1e-9],
];

describe("distributions", () => {
  it.each(CASES)("have the mean and variance of the %s", (_name, inverse, mean, variance, tolerance) => {
    const [measuredMean, measuredVariance] = momentsOf(inverse);
    expect(Math.abs(measuredMean / mean - 1)).toBeLessThan(tolerance);
    expect(Math.abs(measuredVariance / variance - 1)).toBeLessThan(tolerance);
  });

  it.each(CASES)("never fall as u rises: %s", (_name, inverse) => {
    const count = fc.integer({ min: 1, max: 2 ** 53 - 2 });
    const pair = fc.oneof(
      fc.tuple(count, count),
      count.map((n): [number, number] => [n, n + 1]),
    );
    fc.assert(
      fc.property(pair, ([m, n]) => {
        const [low, high] = [Math.min(m, n) * 2 ** -53, Math.max(m, n) * 2 ** -53];
        return inverse(low) <= inverse(high);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("bounded distributions", () => {
  it("stay within their borders and allow equal ones", () => {
    const [first, last] = [2 ** -54, 1 - 2 ** -53];
    expect([uniformFrom(0.3, 5, 5), triangularFrom(0.3, 5, 5, 5)]).toEqual([5, 5]);
    expect([triangularFrom(0.5, 0, 0, 4), triangularFrom(0.5, 0, 4, 4)]).toEqual([
      4 - Math.sqrt(8),
      Math.sqrt(8),
    ]);
    expect(triangularFrom(0.2, 1, 2, 6)).toBe(2);
    expect(uniformFrom(last, 0.1, 0.7)).toBeLessThanOrEqual(0.7);
    expect(triangularFrom(first, 1, 2, 6)).toBeGreaterThanOrEqual(1);
    expect(triangularFrom(last, 1, 2, 6)).toBeLessThanOrEqual(6);
    expect(triangularFrom(0.5, 1, 7, 6)).toBeNaN();
  });

  it("draw a certain and an impossible event", () => {
    const [first, last] = [2 ** -54, 1 - 2 ** -53];
    expect([bernoulliFrom(first, 1), bernoulliFrom(last, 0)]).toEqual([1, 0]);
    expect([bernoulliFrom(0.75, 0.25), bernoulliFrom(0.7500001, 0.25)]).toEqual([0, 1]);
  });
});

describe("gammaTwoFrom", () => {
  it("stays within 2 units in the last place of the true value", () => {
    expect(worstUlp(referenceRows(table.gammaTwoQuantile), (u) => gammaTwoFrom(u, 2))).toBeLessThan(2);
  });

  it("scales with its mean and refuses what is no probability", () => {
    expect(gammaTwoFrom(0.3, 8)).toBe(4 * gammaTwoFrom(0.3, 2));
    expect(gammaTwoFrom(0.3, 0)).toBe(0);
    expect([gammaTwoFrom(0, 1), gammaTwoFrom(1, 1), gammaTwoFrom(0.5, -1)]).toEqual([NaN, NaN, NaN]);
  });

  it("keeps the order of neighbouring multiples of 2^-53", () => {
    let outOfOrder = 0;
    for (let i = 1; i <= 100_000; i += 1) {
      const n = Math.floor(((i * 0.6180339887498949) % 1) * (2 ** 53 - 2)) + 1;
      if (gammaTwoFrom((n + 1) * 2 ** -53, 2) < gammaTwoFrom(n * 2 ** -53, 2)) outOfOrder += 1;
    }
    expect(outOfOrder).toBe(0);
  });
});

describe("counts", () => {
  it("step where the distribution function does", () => {
    // Poisson of mean 1: P(0) = 1/e, P(<= 1) = 2/e, P(<= 2) = 2.5/e.
    const e = Math.E;
    const u = [1 / e - 1e-12, 1 / e + 1e-12, 2 / e - 1e-12, 2 / e + 1e-12, 2.5 / e + 1e-12];
    expect(u.map((each) => poissonFrom(each, 1))).toEqual([0, 1, 1, 2, 3]);
    // Negative binomial of size 1 is geometric: P(<= k) = 1 - (mean / (1 + mean))^(k + 1).
    const geometric = [1 / 4, 7 / 16, 37 / 64];
    expect(geometric.map((c) => negativeBinomialFrom(c - 1e-12, 3, 1))).toEqual([0, 1, 2]);
    expect(geometric.map((c) => negativeBinomialFrom(c + 1e-12, 3, 1))).toEqual([1, 2, 3]);
  });

  it("hold their median and tails at a mean of 10,000", () => {
    expect(poissonFrom(0.5, 1e4)).toBe(10_000);
    const sizeOne = (u: number): number => Math.ceil(Math.log1p(-u) / -Math.log1p(1e-4)) - 1;
    for (const u of [0.001, 0.5, 0.999, 1 - 1e-9]) {
      expect(Math.abs(negativeBinomialFrom(u, 1e4, 1) - sizeOne(u))).toBeLessThanOrEqual(1);
    }
    // From a sum in 40 digits.
    const exact: readonly (readonly [number, number])[] = [
      [2 ** -54, 9182],
      [1e-12, 9305],
      [1 - 1e-12, 10_711],
    ];
    expect(exact.map(([u]) => poissonFrom(u, 1e4))).toEqual(exact.map(([, count]) => count));
  });

  it("give 0 for a mean of 0 and NaN for what is no distribution", () => {
    expect([poissonFrom(0.9, 0), negativeBinomialFrom(0.9, 0, 2)]).toEqual([0, 0]);
    expect([poissonFrom(0.5, -1), poissonFrom(0.5, Infinity), poissonFrom(1, 2)]).toEqual([NaN, NaN, NaN]);
    expect([negativeBinomialFrom(0.5, 2, 0), negativeBinomialFrom(0.5, 2, NaN)]).toEqual([NaN, NaN]);
  });

  it("stop with a typed error at the bound", () => {
    expect(() => poissonFrom(0.5, 2e6)).toThrow(InversionBoundError);
    expect(() => negativeBinomialFrom(1 - 2 ** -53, 1e4, 0.01)).toThrow("a count exceeds 1000000");
  });
});
