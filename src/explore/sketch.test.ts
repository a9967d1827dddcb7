import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles } from "./quantile.ts";
import { mergeSketches, SKETCH_ERROR, sketchEntries, sketchOf, sketchQuantiles } from "./sketch.ts";

const probabilities = [0, 0.01, 0.05, 0.3, 0.5, 0.77, 0.95, 1];
const normal = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
  .map((value) => (Math.abs(value) < 2 ** -1022 ? 0 : value));
const columns = fc.array(normal, { minLength: 1, maxLength: 200 }).map((values) => Float64Array.from(values));

describe("sketch", () => {
  it("reads one order statistic within .1 %, over the whole range of doubles", () => {
    for (const value of [2 ** -1022, 1e-300, 0.1, 1, 1.9999, 3, -7.5e9, 1.7e308, -Number.MAX_VALUE]) {
      const [estimate = 0] = sketchQuantiles(
        sketchOf(Float64Array.of(-Number.MAX_VALUE, value, Number.MAX_VALUE)),
        [0.5],
      );
      expect(Math.abs(estimate - value)).toBeLessThanOrEqual(Math.abs(value) * SKETCH_ERROR);
    }
    expect(SKETCH_ERROR).toBeLessThan(0.001);
  });
  it("puts 1 and 1.001 in one bucket and 1 and 1.002 in two", () => {
    expect(sketchEntries(sketchOf(Float64Array.of(1, 1.001))).map(([, count]) => count)).toEqual([2]);
    expect(sketchEntries(sketchOf(Float64Array.of(1, 1.002))).map(([, count]) => count)).toEqual([1, 1]);
  });
  it("keeps zero, signs and ends exact", () => {
    const sketch = sketchOf(Float64Array.of(-3.3, -0, 0, 5e-324, 7.7));
    expect(sketchEntries(sketch).map(([key, count]) => [Math.sign(key), count])).toEqual([
      [-1, 1],
      [0, 3],
      [1, 1],
    ]);
    expect(sketchQuantiles(sketch, [0, 0.25, 0.5, 1])).toEqual([-3.3, 0, 0, 7.7]);
  });
  it("refuses what is not finite and quantiles of nothing", () => {
    expect(() => sketchOf(Float64Array.of(1, Number.NaN))).toThrow("not NaN");
    expect(() => sketchQuantiles(mergeSketches([]), [0.5])).toThrow("empty");
    expect(() => sketchQuantiles(sketchOf(Float64Array.of(1)), [2])).toThrow("2 is not a probability");
  });
  it("reads quantiles within .1 % of the exact ones", () => {
    fc.assert(
      fc.property(columns, (values) => {
        const exact = quantiles(values, probabilities);
        const sorted = values.toSorted();
        sketchQuantiles(sketchOf(values), probabilities).forEach((estimate, which) => {
          const rank = (values.length - 1) * (probabilities[which] ?? 0);
          const ends = [sorted[Math.floor(rank)] ?? 0, sorted[Math.ceil(rank)] ?? 0].map(Math.abs);
          expect(Math.abs(estimate - (exact[which] ?? 0))).toBeLessThanOrEqual(Math.max(...ends) * 0.001);
        });
      }),
    );
  });
  it("merges in any order and grouping to the sketch of all values", () => {
    fc.assert(
      fc.property(columns, columns, columns, (a, b, c) => {
        const [x, y, z] = [sketchOf(a), sketchOf(b), sketchOf(c)];
        const whole = sketchOf(Float64Array.of(...a, ...b, ...c));
        for (const merged of [mergeSketches([x, y, z]), mergeSketches([z, mergeSketches([y, x])])]) {
          expect(sketchEntries(merged)).toEqual(sketchEntries(whole));
          const { count, least, greatest } = whole;
          expect(merged).toMatchObject({ count, least, greatest });
        }
      }),
    );
  });
});
