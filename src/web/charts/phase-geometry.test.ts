import { describe, expect, it } from "vitest";
import { phasePicture } from "./phase-geometry.ts";

describe("a phase picture", () => {
  const series = [
    { name: "base", colour: "black", start: 2030 * 4, x: [0, 5, 10, 10, 10], y: [0, 0, 0, 50, 100] },
  ];
  const frame = {
    width: 400,
    height: 300,
    size: 10,
    number: (value: number) => String(value),
    years: [2030, 2035],
  };
  it("draws one quantity against the other in the order of time", () => {
    const { lines, left, right, bottom, top } = phasePicture(series, frame);
    expect(lines[0]?.path).toBe(
      `M${left},${bottom}L${(left + right) / 2},${bottom}L${right},${bottom}L${right},${(top + bottom) / 2}L${right},${top}`,
    );
  });
  it("marks the ends of years that the line has", () => {
    const { lines, right, top, bottom } = phasePicture(series, frame);
    expect(lines[0]?.marks).toEqual([{ year: 2030, x: right, y: (top + bottom) / 2 }]);
  });
});
