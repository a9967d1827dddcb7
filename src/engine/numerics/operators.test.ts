import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operators } from "./operators.ts";
import { ulpOf } from "./reference/ulp.ts";

const { clip, exp, ln, logistic, logit, max, min, pow } = operators;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("min, max and clip", () => {
  it("choose by comparison, the second operand on a tie or a NaN", () => {
    expect([min(1, 2), min(2, 1), max(1, 2), max(2, 1)]).toEqual([1, 1, 2, 2]);
    expect([min(-0, 0), min(0, -0), max(-0, 0), max(0, -0)]).toEqual([0, -0, 0, -0]);
    expect([min(NaN, 1), min(1, NaN), max(NaN, 1), max(1, NaN)]).toEqual([1, NaN, 1, NaN]);
  });

  it("hold a number between borders, keep NaN and -0, and let high win over low", () => {
    expect([clip(-1, 0, 1), clip(0.5, 0, 1), clip(2, 0, 1)]).toEqual([0, 0.5, 1]);
    expect([clip(NaN, 0, 1), clip(-0, 0, 1), clip(0, 3, 1)]).toEqual([NaN, -0, 1]);
    expect([clip(5, NaN, 1), clip(5, 0, NaN)]).toEqual([1, 5]);
  });

  it("agree with the platform's on finite numbers", () => {
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        expect(min(x, y) === Math.min(x, y) && max(x, y) === Math.max(x, y)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe("pow", () => {
  it("gives the exact values of its definition at zero, one and infinity", () => {
    expect([pow(0, 0), pow(0, 2), pow(0, -1), pow(5, 0), pow(1, 9), pow(NaN, 0)]).toEqual([
      1,
      0,
      Infinity,
      1,
      1,
      1,
    ]);
    expect([pow(-1, 2), pow(NaN, 1), pow(2, NaN)]).toEqual([NaN, NaN, NaN]);
    expect([pow(Infinity, 2), pow(Infinity, -2)]).toEqual([Infinity, 0]);
  });

  it("keeps the relative error it states", () => {
    const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(base, fc.double({ min: -90, max: 90, noNaN: true }), (x, y) => {
        const expected = x ** y;
        const error = Math.abs(pow(x, y) / expected - 1) / 2 ** -53;
        expect(pow(x, y)).toBe(exp(y * ln(x)));
        // The last two: the platform's own power and the quotient above.
        expect(error).toBeLessThan(1.1 + 2 * Math.abs(y * ln(x)) + 3);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });
});

describe("logistic and logit", () => {
  it("give the exact values of their formulas at the ends and the middle", () => {
    expect([0, -800, 40, Infinity, -Infinity, NaN].map(logistic)).toEqual([0.5, 0, 1, 1, 0, NaN]);
    expect([0.5, 0, 1, -1, 2, NaN].map(logit)).toEqual([0, -Infinity, Infinity, NaN, NaN, NaN]);
  });

  it("stay within the errors they state", () => {
    for (let i = 0; i < 20_000; i += 1) {
      const x = ((i * 0.6180339887498949) % 1) * 60 - 30;
      const expected = 1 / (1 + Math.exp(-x));
      expect(Math.abs(logistic(x) - expected) / ulpOf(expected)).toBeLessThanOrEqual(3);
      if (x < 8) expect(Math.abs(logit(logistic(x)) - x)).toBeLessThan(4e-16 * (1 + Math.abs(x) + exp(x)));
    }
  });

  it("never fall", () => {
    const some = fc.double({ min: -750, max: 750, noNaN: true });
    fc.assert(
      fc.property(some, some, (x, y) => (x <= y ? logistic(x) <= logistic(y) : logistic(x) >= logistic(y))),
      { seed: 1 },
    );
  });
});

describe("conversions", () => {
  it("scale by their factor", () => {
    expect([operators.percentagePoints(0.25), operators.share(25)]).toEqual([25, 0.25]);
    expect([operators.perYear(2), operators.perQuarter(2)]).toEqual([8, 0.5]);
    expect([operators.sqrt(9), operators.abs(-3), operators.pure(7, "a test")]).toEqual([3, 3, 7]);
  });
});
