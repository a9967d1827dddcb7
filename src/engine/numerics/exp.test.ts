import stdlibExp from "@stdlib/math-base-special-exp";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "./exp.ts";
import { nextAwayFromZero, referenceRows, ulpOf, worstUlp } from "./reference/ulp.ts";
import table from "./reference/table.json" with { type: "json" };

describe("exp", () => {
  it("gives the exact values at the ends and at zero", () => {
    expect([NaN, Infinity, -Infinity, 0, -0].map(exp)).toEqual([NaN, Infinity, 0, 1, 1]);
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(exp(-1e300)).toBe(0);
    expect(exp(1)).toBe(Math.E);
  });

  it("stays within 0.57 units in the last place of the true value, subnormal results included", () => {
    expect(worstUlp(referenceRows(table.exp), exp)).toBeLessThan(0.57);
  });

  it("is at most one unit from an independent library at 100,000 points", () => {
    let furthest = 0;
    for (let i = 0; i < 100_000; i += 1) {
      const x = ((i * 0.6180339887498949) % 1) * (i % 2 === 0 ? 1400 : 10) - (i % 2 === 0 ? 700 : 5);
      const other = stdlibExp(x);
      furthest = Math.max(furthest, Math.abs(exp(x) - other) / ulpOf(other));
    }
    expect(furthest).toBe(1);
  });

  it("never falls between neighbouring arguments", () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => {
        fc.pre(x !== 0);
        const [low, high] = x > 0 ? [x, nextAwayFromZero(x)] : [nextAwayFromZero(x), x];
        return exp(low) <= exp(high);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("joins its fast and its careful path without a step", () => {
    expect(worstUlp([[-708, 3.307553003638408e-308, 0]], exp)).toBeLessThan(1.1);
    expect(exp(-708.0000000000001)).toBeLessThan(exp(-708));
    expect(exp(709.0000000000001)).toBeGreaterThan(exp(709));
  });
});
