import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binsOf, domainOf, spreadOf } from "./spread.ts";

describe("spreads", () => {
  it("reads quantiles off finite draws and says nothing without one", () => {
    const values = [...Array.from({ length: 101 }, (_, draw) => draw), Number.NaN];
    expect(spreadOf(values)).toEqual({ draws: 101, p05: 5, p25: 25, p50: 50, p75: 75, p95: 95 });
    expect(spreadOf([Number.NaN])).toBeUndefined();
  });

  it("shows every draw unless a few lie far out, and counts those", () => {
    const near = Array.from({ length: 101 }, (_, draw) => draw / 100);
    expect(domainOf([near], [])).toEqual({ domain: [0, 1], outside: 0 });
    const { domain, outside } = domainOf([[...near, 500]], [2]);
    expect(outside).toBe(1);
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeLessThan(4);
    expect(domain[1]).toBeGreaterThanOrEqual(2);
  });

  it("puts a draw on the threshold into the bin it belongs to", () => {
    const above = binsOf([1], [0, 2], { at: 1, belongs: "above" }, 2);
    const below = binsOf([1], [0, 2], { at: 1, belongs: "below" }, 2);
    expect(above).toEqual([{ from: 1, to: 2, count: 1 }]);
    expect(below).toEqual([{ from: 0, to: 1, count: 1 }]);
  });

  it("counts every draw of the axis once, and no bin straddles the threshold", () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (values, at) => {
        const bins = binsOf(values, [-1000, 1000], { at, belongs: "above" }, 40);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(bins.every(({ from, to }) => to <= at || from >= at)).toBe(true);
      }),
    );
  });
});
