import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { varianceParts } from "./variance-parts.ts";

describe("variance parts", () => {
  it("takes a constructed table apart", () => {
    // Draw means 2, 5, 11; each draw has seeds at -1, 0, +1 about its mean, hence variance 1 within.
    const parts = varianceParts(Float64Array.of(1, 2, 3, 6, 5, 4, 10, 12, 11), 3, 3);
    expect(parts.mean).toBe(6);
    expect([...parts.drawMeans]).toEqual([2, 5, 11]);
    expect(parts.total).toBe(21);
    expect(parts.seedVariance).toBe(1);
    expect(parts.noise).toBe(1 / 3);
    expect(parts.between).toBe(21 - 1 / 3);
    expect(parts.noiseShare).toBe(1 / 3 / 21);
  });
  it("lets the variance between draws go below 0 where noise alone would spread them more", () => {
    const parts = varianceParts(Float64Array.of(-3, 3, 3, -3), 2, 2);
    expect(parts).toMatchObject({ total: 0, seedVariance: 18, noise: 9, between: -9, noiseShare: 1 });
  });
  it("finds no noise where seeds agree", () => {
    const parts = varianceParts(Float64Array.of(0.1, 0.1, 0.1, 0.3, 0.3, 0.3), 2, 3);
    expect(parts).toMatchObject({ seedVariance: 0, noise: 0, noiseShare: 0 });
  });
  it("cannot see noise with one seed", () => {
    expect(varianceParts(Float64Array.of(1, 3), 2, 1)).toMatchObject({ total: 2, noise: 0, between: 2 });
  });
  it("refuses a length that is not draws times seeds", () => {
    expect(() => varianceParts(new Float64Array(5), 2, 3)).toThrow("5 values are not 2 draws of 3 seeds");
    expect(() => varianceParts(new Float64Array(0), 0, 3)).toThrow("0 draws");
  });
  it("gives the same bits whatever the order of draws", () => {
    const draw = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 300 }), (table) => {
        const forwards = varianceParts(Float64Array.from(table.flat()), table.length, 3);
        const backwards = varianceParts(Float64Array.from(table.toReversed().flat()), table.length, 3);
        expect({ ...backwards, drawMeans: backwards.drawMeans.toReversed() }).toEqual(forwards);
      }),
    );
  });
});
