import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../engine/numerics/normal.ts";
import { correctedDraws, correctedShare, shareOf, shrinkage } from "./corrected-share.ts";
import { varianceParts } from "./variance-parts.ts";

const DRAWS = 1000;
const SEEDS = 20;
const positive = (effect: number) => effect > 0;

/** Normal effects of variance 1 about `mean`; each draw mean carries independent noise of variance `noise`. */
function noisyNormal(mean: number, noise: number): Float64Array {
  const level = (place: number) => normalQuantile((place + 0.5) / DRAWS);
  const alternating = Math.sqrt(noise * (SEEDS - 1));
  return Float64Array.from({ length: DRAWS * SEEDS }, (_, run) => {
    const draw = Math.floor(run / SEEDS);
    const error = Math.sqrt(noise) * level((draw * 617) % DRAWS);
    return mean + level(draw) + error + (run % 2 === 0 ? alternating : -alternating);
  });
}

describe("corrected share", () => {
  it("removes the spread that noise adds to a normal effect", () => {
    const { raw, corrected } = correctedShare(noisyNormal(0.5, 1), DRAWS, SEEDS, positive);
    expect(Math.abs(raw - normalCdf(0.5 / Math.SQRT2))).toBeLessThan(0.01);
    expect(Math.abs(corrected - normalCdf(0.5))).toBeLessThan(0.01);
    expect(corrected - raw).toBeGreaterThan(0.04);
  });
  it("also holds where noise is four times the variance between draws", () => {
    const { corrected } = correctedShare(noisyNormal(0.8, 4), DRAWS, SEEDS, positive);
    expect(Math.abs(corrected - normalCdf(0.8))).toBeLessThan(0.015);
  });
  it("changes nothing without noise, to the bit", () => {
    const values = Float64Array.of(0.1, 0.1, 0.7, 0.7, -0.3, -0.3);
    expect([...correctedDraws(varianceParts(values, 3, 2))]).toEqual([0.1, 0.7, -0.3]);
    expect(correctedShare(values, 3, 2, positive)).toEqual({ raw: 2 / 3, corrected: 2 / 3 });
  });
  it("leaves only the grand mean where noise accounts for all spread", () => {
    const parts = varianceParts(Float64Array.of(-3, 5, 8, -4), 2, 2);
    expect([...parts.drawMeans]).toEqual([1, 2]);
    expect(shrinkage(parts)).toBe(0);
    expect([...correctedDraws(parts)]).toEqual([1.5, 1.5]);
  });
  it("shrinks by the root of the share between draws", () => {
    // Draw means 0 and 4 (variance 8), seeds +-2 about them (variance 8, noise 4): factor sqrt(4 / 8).
    const parts = varianceParts(Float64Array.of(-2, 2, 2, 6), 2, 2);
    expect(shrinkage(parts)).toBe(Math.SQRT1_2);
    expect([...correctedDraws(parts)]).toEqual([2 - 2 * Math.SQRT1_2, 2 + 2 * Math.SQRT1_2]);
  });
  it("counts a share of nothing as 0", () => {
    expect(shareOf(new Float64Array(0), positive)).toBe(0);
  });
});
