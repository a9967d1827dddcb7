import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lnOnePlus, excessOverLnOnePlus } from "./ln-one-plus.ts";
import { ln } from "./ln.ts";
import { nextAwayFromZero, referenceRows, ulpOf, worstUlp } from "./reference/ulp.ts";
import table from "./reference/table.json" with { type: "json" };

describe("ln", () => {
  it("gives the exact values at the ends, at zero and at one", () => {
    expect([NaN, -1, -Infinity].map(ln)).toEqual([NaN, NaN, NaN]);
    expect([0, -0, Infinity, 1].map(ln)).toEqual([-Infinity, -Infinity, Infinity, 0]);
    expect(ln(Math.E)).toBe(1);
    expect(ln(2)).toBe(Math.LN2);
  });

  it("stays within 0.57 units in the last place of the true value, subnormal arguments included", () => {
    expect(worstUlp(referenceRows(table.ln), ln)).toBeLessThan(0.57);
  });

  it("is at most one unit from the platform's logarithm at 100,000 points", () => {
    let furthest = 0;
    for (let i = 1; i <= 100_000; i += 1) {
      const x = ((i * 0.6180339887498949) % 1) * (i % 2 === 0 ? 3 : 1e9);
      furthest = Math.max(furthest, Math.abs(ln(x) - Math.log(x)) / ulpOf(Math.log(x)));
    }
    expect(furthest).toBe(1);
  });

  it("never falls between neighbouring arguments", () => {
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }),
        (x) => ln(x) <= ln(nextAwayFromZero(x)),
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });
});

describe("the logarithm of one plus a number", () => {
  it("keeps the digits of small arguments", () => {
    expect(lnOnePlus(1e-20)).toBe(1e-20);
    expect(lnOnePlus(-1e-10)).toBe(-1.00000000005e-10);
    expect(excessOverLnOnePlus(1e-20)).toBe(5e-41);
    expect([-1, 0, Infinity, NaN].map(lnOnePlus)).toEqual([-Infinity, 0, Infinity, NaN]);
  });

  it("agrees with the platform's to two units over its range", () => {
    for (let i = 1; i < 20_000; i += 1) {
      const x = ((i * 0.6180339887498949) % 1) * (i % 2 === 0 ? 5 : -0.999);
      const expected = Math.log1p(x);
      expect(Math.abs(lnOnePlus(x) - expected) / ulpOf(expected)).toBeLessThanOrEqual(2);
    }
  });

  it("gives the excess x - ln(1 + x) from its series at small x", () => {
    for (const x of [1e-3, -1e-3, 1e-5]) {
      const series = x * x * (1 / 2 - x * (1 / 3 - x * (1 / 4 - x * (1 / 5 - x / 6))));
      expect(Math.abs(excessOverLnOnePlus(x) / series - 1)).toBeLessThan(1e-15);
    }
  });
});
