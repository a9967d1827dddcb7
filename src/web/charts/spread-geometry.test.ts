import { describe, expect, it } from "vitest";
import { spreadDomain, spreadPicture, type SpreadFrame } from "./spread-geometry.ts";

const values = Float64Array.from({ length: 101 }, (_, k) => k);
const frame: SpreadFrame = {
  width: 424,
  size: 10,
  domain: [0, 100],
  peak: 50,
  number: (value) => String(value),
};
const series = { name: "yours", colour: "blue", values };

describe("a picture of a distribution", () => {
  it("covers the middle of the values and the points asked for", () => {
    expect(spreadDomain([values])).toEqual([0.5, 99.5]);
    expect(spreadDomain([values], -7)).toEqual([-7, 99.5]);
    expect(spreadDomain([Float64Array.of(Number.NaN)])).toEqual([0, 1]);
  });
  it("lays quantiles out to scale", () => {
    const [row] = spreadPicture([series], frame).rows;
    expect([row?.p05, row?.p25, row?.p50, row?.p75, row?.p95]).toEqual([32, 112, 212, 312, 392]);
  });
  it("gives the fullest bin of all rows the full height", () => {
    const narrow = { ...series, values: Float64Array.from({ length: 10 }, () => 50) };
    const { rows } = spreadPicture([series, narrow], frame);
    const tallest = rows.map(({ bars }) => Math.max(...bars.map(({ height }) => height)));
    expect(tallest[1]).toBe(50);
    expect(tallest[0]).toBeLessThan(3);
  });
  it("counts what lies beyond the axis in the outermost bars and keeps marks within it", () => {
    const [row] = spreadPicture([series], { ...frame, domain: [20, 80] }).rows;
    expect(row?.p05).toBe(12);
    expect(row?.bars[0]?.height).toBeGreaterThan(row?.bars[1]?.height ?? Infinity);
  });
  it("leaves out a series without a finite value", () => {
    expect(spreadPicture([{ ...series, values: Float64Array.of(Number.NaN) }], frame).rows).toEqual([]);
  });
});
