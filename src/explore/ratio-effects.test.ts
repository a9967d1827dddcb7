import { describe, expect, it } from "vitest";
import { logRatioEffects, ratioEffects, sizedEffects } from "./ratio-effects.ts";
import { varianceParts } from "./variance-parts.ts";

describe("ratio effects", () => {
  it("average to the ratio of means, not the mean of ratios", () => {
    const effects = ratioEffects(Float64Array.of(1, 3, 9, 11), Float64Array.of(1, 7, 5, 5), 2);
    expect([...varianceParts(effects, 2, 2).drawMeans]).toEqual([0.5, 2]);
  });
  it("vary by seed with the linear part of the ratio", () => {
    // Ratio .5: deviations (1 - .5 * 1) / 4 and (3 - .5 * 7) / 4.
    expect([...ratioEffects(Float64Array.of(1, 3), Float64Array.of(1, 7), 2)]).toEqual([0.625, 0.375]);
  });
  it("carry no noise where numerator and denominator move together", () => {
    expect([...ratioEffects(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6), 3)]).toEqual([0.5, 0.5, 0.5]);
  });
  it("are not finite where the denominator is 0", () => {
    const effects = ratioEffects(Float64Array.of(1, 1, 4, 4), Float64Array.of(-1, 1, 2, 2), 2);
    expect([...effects].map(Number.isFinite)).toEqual([false, false, true, true]);
  });
  it("refuse lengths that do not match", () => {
    expect(() => ratioEffects(new Float64Array(3), new Float64Array(4), 2)).toThrow("3 over 4 values");
  });
});

describe("logRatioEffects", () => {
  it("have the logarithm of the ratio of means as the mean of a draw, and the spread of both", () => {
    // Means 4 and 2: ln 2; seeds deviate by (2 - 4) / 4 - (1 - 2) / 2 = 0 and by (6 - 4) / 4 - (3 - 2) / 2 = 0.
    const even = logRatioEffects(Float64Array.of(2, 6), Float64Array.of(1, 3), 2);
    expect([...even]).toEqual([Math.LN2, Math.LN2]);
    // The same means, noise in the numerator only: -0.5 and 0.5.
    const uneven = logRatioEffects(Float64Array.of(2, 6), Float64Array.of(2, 2), 2);
    expect([...uneven]).toEqual([Math.LN2 - 0.5, Math.LN2 + 0.5]);
  });
  it("are not finite where a mean is 0 or less", () => {
    for (const [above, below] of [
      [0, 1],
      [-1, 1],
      [1, 0],
      [1, -1],
      [-1, -1],
    ] as const)
      expect(logRatioEffects(Float64Array.of(above), Float64Array.of(below), 1)[0]).toBeNaN();
  });
});

describe("sizedEffects", () => {
  it("turn the draws whose mean is below 0, all their seeds together", () => {
    expect([...sizedEffects(Float64Array.of(-3, 1, 3, -1), 2)]).toEqual([3, -1, 3, -1]);
  });
});
