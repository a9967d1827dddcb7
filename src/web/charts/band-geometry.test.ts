import { describe, expect, it } from "vitest";
import { bandDomain, bandPicture, type BandChartData, type BandFrame } from "./band-geometry.ts";

const start = 2024 * 4;
const level = (value: number, count = 5): number[] => Array.from({ length: count }, () => value);
const lines = (middle: number, count = 5): BandChartData["base"]["lines"] => ({
  p05: level(middle - 2, count),
  p25: level(middle - 1, count),
  p50: level(middle, count),
  p75: level(middle + 1, count),
  p95: level(middle + 2, count),
});
const data: BandChartData = {
  base: { name: "base", colour: "black", start, lines: lines(4) },
  yours: { name: "yours", colour: "blue", start: start + 2, lines: lines(6, 3) },
  policy: start + 3,
  observed: [
    { at: start + 1, value: 3, grade: "A" },
    { at: start - 1, value: 99, grade: "B" },
  ],
};
const frame: BandFrame = {
  width: 601,
  height: 224,
  from: start,
  domain: [2, 8],
  size: 10,
  number: (value) => String(value),
};

describe("a picture of a quantity through time", () => {
  it("has an axis for all that is shown and nothing else", () => {
    expect(bandDomain(data, start)).toEqual([2, 8]);
    expect(bandDomain(data, start - 4)).toEqual([2, 99]);
  });

  it("lays the paths of small data out exactly", () => {
    const picture = bandPicture(data, frame);
    const [base, yours] = picture.bands;
    expect([picture.left, picture.right, picture.top, picture.bottom]).toEqual([14, 552, 21, 205]);
    expect(base?.median).toBe("M14,143.7L148.5,143.7L283,143.7L417.5,143.7L552,143.7");
    expect(yours?.median).toBe("M283,82.3L417.5,82.3L552,82.3");
    expect(yours?.inner).toBe("M283,51.7L417.5,51.7L552,51.7L552,113L417.5,113L283,113Z");
    expect(picture.policy).toBe(417.5);
    expect(picture.observed).toEqual([{ x: 148.5, y: 174.3, grade: "A" }]);
    expect(picture.yTicks.map(({ text }) => text)).toEqual(["2", "4", "6", "8"]);
  });

  it("draws the base first, and always", () => {
    expect(bandPicture(data, frame).bands.map(({ ofBase }) => ofBase)).toEqual([true, false]);
    const { yours: _, ...alone } = data;
    expect(bandPicture(alone, frame).bands.map(({ ofBase }) => ofBase)).toEqual([true]);
  });

  it("names the lines at their ends, beside the plot or, where it is narrow, in it", () => {
    expect(bandPicture(data, frame).labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [570, "start"],
      [570, "start"],
    ]);
    const narrow = bandPicture(data, { ...frame, width: 300 });
    const [base, yours] = narrow.labels;
    expect(base?.anchor).toBe("end");
    expect(base?.x).toBeLessThan(narrow.right);
    expect(base?.y).toBeGreaterThan(yours?.y ?? Infinity);
  });

  it("leaves out quarters before the first one wanted", () => {
    const picture = bandPicture(data, { ...frame, from: start + 3 });
    expect(picture.bands[0]?.median).toBe("M14,143.7L552,143.7");
    expect(picture.observed).toEqual([]);
  });
});
