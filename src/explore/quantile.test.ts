import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascending, quantile, quantiles } from "./quantile.ts";

/** Miles per gallon of the 32 cars in R's `mtcars`. */
const MILES = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

describe("quantile of type 7", () => {
  it("gives R's quartiles of 1 to 10", () => {
    expect(quantiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0, 0.25, 0.5, 0.75, 1])).toEqual([
      1, 3.25, 5.5, 7.75, 10,
    ]);
  });
  it("gives R's quartiles of mtcars$mpg", () => {
    expect(quantiles(MILES, [0, 0.25, 0.5, 0.75, 1])).toEqual([10.4, 15.425, 19.2, 22.8, 33.9]);
  });
  it("differs from type 6 on four values", () => {
    expect(quantiles([1, 2, 3, 4], [0.1, 0.25])).toEqual([1.3, 1.75]);
  });
  it("keeps infinite values apart from NaN", () => {
    expect(quantiles([-Infinity, 0, Infinity, Infinity], [0, 1])).toEqual([-Infinity, Infinity]);
  });
  it("refuses no values, NaN and what is not a probability", () => {
    expect(() => ascending([])).toThrow("no values");
    expect(() => ascending([1, Number.NaN])).toThrow("NaN");
    expect(() => quantile([1, 2], 1.1)).toThrow("1.1 is not a probability");
    expect(() => quantile([], 0.5)).toThrow("no values");
  });
  it("rises with the probability and stays within the values, whatever their order", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 });
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), probability, probability, (values, p, q) => {
        const [low = 0, high = 0] = quantiles(values, [Math.min(p, q), Math.max(p, q)]);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(quantiles(values.toReversed(), [Math.min(p, q)])).toEqual([low]);
      }),
    );
  });
});
