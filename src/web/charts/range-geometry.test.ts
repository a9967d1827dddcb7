import { describe, expect, it } from "vitest";
import { rangeDomain, rangePicture, type RangeFrame, type RangeRow } from "./range-geometry.ts";

const mark = (value: number, spread: number): RangeRow["marks"][number] => ({
  name: "yours",
  colour: "blue",
  value,
  low: value - spread,
  high: value + spread,
});
const rows: readonly RangeRow[] = [
  { name: "a", marks: [mark(2, 1), { ...mark(4, 1), half: [3.5, 4.5] }] },
  { name: "b", marks: [mark(6, 4)] },
];
const frame: RangeFrame = { width: 314, size: 10, domain: [0, 10], number: (value) => String(value) };

describe("a picture of ranges", () => {
  it("has an axis for all ranges and the points asked for", () => {
    expect(rangeDomain(rows, false)).toEqual([1, 10]);
    expect(rangeDomain(rows, false, -3)).toEqual([-3, 10]);
    expect(rangeDomain([{ name: "a", marks: [mark(0.5, 0.4)] }], true)[1]).toBe(1);
  });
  it("places marks to scale, one below the other, rows below rows", () => {
    const { rows: placed, left, right } = rangePicture(rows, frame);
    const [first, second] = placed[0]?.marks ?? [];
    const across = (value: number): number => left + ((right - left) * value) / 10;
    expect(first?.at).toBeCloseTo(across(2), 0);
    expect([first?.left, first?.right].map(Math.round as never)).toEqual(
      [across(1), across(3)].map(Math.round as never),
    );
    expect(second?.half.map(Math.round)).toEqual([across(3.5), across(4.5)].map(Math.round));
    expect(second?.y).toBeGreaterThan(first?.y ?? Infinity);
    expect(placed[1]?.marks[0]?.y).toBeGreaterThan(second?.y ?? Infinity);
  });
  it("puts long names above their marks", () => {
    const long = rows.map((row) => ({ ...row, name: "a name as long as half of the picture" }));
    const picture = rangePicture(long, frame);
    expect(picture.left).toBe(8);
    expect(picture.rows[0]?.y).toBeLessThan(picture.rows[0]?.marks[0]?.y ?? 0);
  });
  it("has powers of ten on a logarithmic axis, and zero at its left end", () => {
    const picture = rangePicture(rows, { ...frame, domain: [0.01, 10], log: true });
    expect(picture.ticks.map(({ text }) => text)).toEqual(["0.01", "0.1", "1", "10"]);
    expect(picture.place(0)).toBe(picture.left);
    expect(picture.place(0.1) - picture.place(0.01)).toBeCloseTo(picture.place(10) - picture.place(1));
  });
});
