import { describe, expect, it } from "vitest";
import { bestEffects } from "./best-effects.ts";

const of = (...values: number[]) => Float64Array.of(...values);
// Two draws of two seeds; means 2 and 5, 3 and 4, 1 and 6.
const first = of(1, 3, 5, 5);
const second = of(0, 6, 3, 5);
const third = of(1, 1, 6, 6);

describe("bestEffects", () => {
  it("compares, seed by seed, the entries that are best on the means of a draw", () => {
    // Draw 0: second (3) against third (1); draw 1: first (5) against third (6).
    expect([...bestEffects([first, second], [third], 2, "highest")]).toEqual([-1, 5, -1, -1]);
  });
  it("turns the sign where the lowest is best, so that above 0 means best", () => {
    // Draw 0: first (2) against third (1); draw 1: second (4) against third (6).
    expect([...bestEffects([first, second], [third], 2, "lowest")]).toEqual([0, -2, 3, 1]);
  });
  it("does not choose seed by seed: noise alone makes nothing best", () => {
    const noisy = [of(0, 2), of(2, 0)];
    expect([...bestEffects(noisy, [of(1, 1)], 2, "highest")]).toEqual([-1, 1]);
  });
  it("leaves a draw without a number where any entry has none", () => {
    const lost = of(1, 1, Number.NaN, 6);
    expect([...bestEffects([first], [second, lost], 2, "highest")]).toEqual([1, -3, Number.NaN, Number.NaN]);
  });
});
