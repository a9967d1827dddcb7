import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "./normal.ts";
import { referenceRows, worstUlp } from "./reference/ulp.ts";
import table from "./reference/table.json" with { type: "json" };

const GRID = 2 ** -53;

describe("normalCdf", () => {
  it("gives the exact values at the ends and at zero", () => {
    expect([NaN, -Infinity, Infinity, 0, -0, -40, 9].map(normalCdf)).toEqual([NaN, 0, 1, 0.5, 0.5, 0, 1]);
  });

  it("is within 1.2e-16 of the true value and 1e-15 of its size in the lower tail", () => {
    for (const [x, nearest] of referenceRows(table.normalCdf)) {
      expect(Math.abs(normalCdf(x) - nearest)).toBeLessThan(1.2e-16);
      expect(Math.abs(normalCdf(x) / nearest - 1)).toBeLessThan(1e-15);
    }
  });

  it("is exactly symmetric outside the centre and to one rounding within it", () => {
    for (let i = 0; i < 2000; i += 1) {
      const x = i / 250;
      const mirrored = 1 - normalCdf(-x);
      if (x > 0.6745) expect(normalCdf(x)).toBe(mirrored);
      else expect(Math.abs(normalCdf(x) - mirrored)).toBeLessThanOrEqual(GRID);
    }
  });

  it("never falls by more than rounding, across the borders of its approximations too", () => {
    const anywhere = fc.oneof(
      fc.double({ min: -37, max: 8, noNaN: true }),
      fc.constantFrom(-5.656854249492381, -0.67448975, 0.67448975, 5.656854249492381),
    );
    fc.assert(
      fc.property(
        anywhere,
        (x) => normalCdf(x - 1e-13) <= normalCdf(x) && normalCdf(x) <= normalCdf(x + 1e-13),
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });
});

describe("normalQuantile", () => {
  it("gives the exact values at the ends and at one half", () => {
    expect([0, 1, 0.5].map(normalQuantile)).toEqual([-Infinity, Infinity, 0]);
    expect([-0.1, 1.1, NaN].map(normalQuantile)).toEqual([NaN, NaN, NaN]);
  });

  it("stays within 2.5 units in the last place of the true value, 6 in the far tail down to 1e-300", () => {
    const rows = referenceRows(table.normalQuantile);
    expect(rows.filter(([p]) => p < 1e-12).length).toBeGreaterThan(60);
    expect(
      worstUlp(
        rows.filter(([p]) => p >= 1e-12),
        normalQuantile,
      ),
    ).toBeLessThan(2.5);
    expect(
      worstUlp(
        rows.filter(([p]) => p < 1e-12),
        normalQuantile,
      ),
    ).toBeLessThan(6);
  });

  it("is exactly antisymmetric over multiples of 2^-53", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 53 - 1 }), (n) => {
        expect(normalQuantile(1 - n * GRID) + normalQuantile(n * GRID)).toBe(0);
      }),
      { seed: 1 },
    );
  });

  it("keeps the order of neighbouring multiples of 2^-53", () => {
    let outOfOrder = 0;
    for (let i = 1; i <= 200_000; i += 1) {
      const n = Math.floor(((i * 0.6180339887498949) % 1) * (2 ** 53 - 2)) + 1;
      if (normalQuantile((n + 1) * GRID) < normalQuantile(n * GRID)) outOfOrder += 1;
    }
    expect(outOfOrder).toBe(0);
  });

  it("keeps the order across the borders of its approximations", () => {
    for (const border of [0.075, 0.925, 2 ** -36, 1.388794386496402e-11, 1 - 1.388794386496402e-11]) {
      const middle = Math.round(border / GRID);
      for (let n = middle - 200; n < middle + 200; n += 1) {
        expect(normalQuantile((n + 1) * GRID)).toBeGreaterThanOrEqual(normalQuantile(n * GRID));
      }
    }
  });

  it("is undone by normalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        // A relative error in z is one of z * z times the size in p.
        expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-15 + 1e-15 * z * z);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
});
