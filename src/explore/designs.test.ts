import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "./designs.ts";

const box = [
  { name: "a", low: -1, high: 1 },
  { name: "b", low: 10, high: 20 },
];

describe("latinHypercube", () => {
  it("puts exactly one point into each slice of each range", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1000), (count, seed) => {
        const points = latinHypercube(box, count, seed);
        for (const { name, low, high } of box) {
          const slices = points.map((p) => Math.floor((((p[name] ?? NaN) - low) / (high - low)) * count));
          expect(slices.toSorted((x, y) => x - y)).toEqual(Array.from({ length: count }, (_, k) => k));
        }
      }),
      { numRuns: 40 },
    );
  });
  it("gives each whole number equally often", () => {
    const points = latinHypercube([{ name: "w", low: 0, high: 2, whole: true }], 30, 4);
    const counts = [0, 1, 2].map((value) => points.filter(({ w }) => w === value).length);
    expect(counts).toEqual([10, 10, 10]);
  });
  it("does not let one range follow another", () => {
    const points = latinHypercube(box, 400, 7);
    const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
    expect(Math.abs(mean(points.map(({ a = 0, b = 0 }) => a * (b - 15))))).toBeLessThan(0.3);
  });
  it("repeats itself, differs between seeds, and leaves other ranges alone when one is added", () => {
    expect(latinHypercube(box, 5, 1)).toEqual(latinHypercube(box, 5, 1));
    expect(latinHypercube(box, 5, 1)).not.toEqual(latinHypercube(box, 5, 2));
    const wider = latinHypercube([{ name: "c", low: 0, high: 1 }, ...box], 5, 1);
    expect(wider.map(({ a, b }) => ({ a, b }))).toEqual(latinHypercube(box, 5, 1));
  });
  it.each([0, 1.5, Number.NaN])("refuses %d points", (count) => {
    expect(() => latinHypercube(box, count, 1)).toThrow(/1 or more, got/);
  });
  it("refuses a range that is empty or not finite", () => {
    expect(() => latinHypercube([{ name: "x", low: 2, high: 1 }], 3, 1)).toThrow(
      /x: expected a finite range/,
    );
    expect(() => latinHypercube([{ name: "x", low: 0, high: Infinity }], 3, 1)).toThrow(/finite range/);
  });
});
