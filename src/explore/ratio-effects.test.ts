import { describe, expect, it } from "vitest";
import { ratioEffects } from "./ratio-effects.ts";
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
