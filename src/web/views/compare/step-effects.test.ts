import { describe, expect, it } from "vitest";
import { stepEffects } from "./step-effects.ts";

const from = Float64Array.of(1, 2, 3);
const moved = (by: number): Float64Array => from.map((value, future) => value + by * (future + 1));
const sizes = [0.5, -4, 1, 3, -0.25];
const apart = stepEffects({ from, to: moved(7), single: sizes.map(moved) }, ["a", "b", "c", "d", "e"], 3);

describe("what explains a gap", () => {
  it("shows the largest steps first, whichever way they go", () => {
    expect(apart.rows.map(({ step, effect }) => [step, effect.mean])).toEqual([
      ["b", -8],
      ["d", 6],
      ["c", 2],
    ]);
  });
  it("puts the others together, so that all rows add up to the whole", () => {
    expect(apart.others).toEqual({ count: 2, mean: 0.5 });
    expect(apart.interplay).toBeCloseTo(13.5);
    const rows = apart.rows.reduce((sum, { effect }) => sum + effect.mean, 0);
    expect(rows + (apart.others?.mean ?? 0) + apart.interplay).toBeCloseTo(apart.whole.mean);
    expect(apart.whole.mean).toBe(14);
  });
  it("names a single step left over, and has no row of others where none is left", () => {
    for (const most of [4, 5, 6]) {
      const all = stepEffects({ from, to: moved(7), single: sizes.map(moved) }, sizes, most);
      expect([all.rows.length, all.others]).toEqual([5, undefined]);
    }
  });
});
