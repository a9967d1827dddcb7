import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "./least-squares.ts";

describe("leastSquares", () => {
  it("finds the line through points that lie on one", () => {
    const fit = leastSquares(
      [
        [1, 0],
        [1, 1],
        [1, 3],
      ],
      [2, 5, 11],
    );
    expect(fit.coefficients[0]).toBeCloseTo(2, 12);
    expect(fit.coefficients[1]).toBeCloseTo(3, 12);
    expect(fit.explained).toBeCloseTo(1, 12);
  });
  it("gives the slope and the share explained of Anscombe's first set (1973)", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const fit = leastSquares(
      x.map((one) => [1, one]),
      y,
    );
    expect(fit.coefficients[0]).toBeCloseTo(3.0001, 4);
    expect(fit.coefficients[1]).toBeCloseTo(0.5001, 4);
    expect(fit.explained).toBeCloseTo(0.6665, 4);
  });
  it("leaves residuals that no column explains", () => {
    const rows = fc.array(
      fc.tuple(fc.constant(1), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
      { minLength: 8, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const design = [...given, [1, 0, 1], [1, 1, 0], [1, 0, 0]] as const;
        const y = design.map((_, k) => (k * 7919) % 13);
        const { coefficients } = leastSquares(design, y);
        for (let j = 0; j < 3; j += 1) {
          const left = design.reduce((sum, row, k) => {
            const fitted = row.reduce((total, value, i) => total + value * (coefficients[i] ?? 0), 0);
            return sum + (row[j] ?? 0) * ((y[k] ?? 0) - fitted);
          }, 0);
          expect(Math.abs(left)).toBeLessThan(1e-8);
        }
      }),
    );
  });
  it("refuses columns that depend on each other, and too few rows", () => {
    const twice = [1, 2, 3].map((x) => [x, 2 * x]);
    expect(() => leastSquares(twice, [1, 2, 3])).toThrow(/column 1 depends/);
    expect(() => leastSquares([[1, 2]], [1])).toThrow(/1 rows cannot fit 2 columns/);
  });
});
