import { describe, expect, it } from "vitest";
import { insideNames } from "./inside-names.ts";

const level = (y: number) => ({ end: y, top: y, bottom: y });
const edges = [20, 100] as const;

describe("names of lines inside a plot", () => {
  it("stand above the upper line and below the lower, clear of both", () => {
    expect(insideNames([level(70), level(50)], 10, edges)).toEqual([81.5, 45]);
    const crossing = { end: 50, top: 40, bottom: 80 };
    expect(insideNames([level(70), crossing], 10, edges)).toEqual([91.5, 35]);
  });

  it("at the bottom edge both stand above, the upper line's on top", () => {
    expect(insideNames([level(96), level(98)], 10, edges)).toEqual([79.5, 91]);
  });

  it("at an edge take the room between the lines where there is enough", () => {
    expect(insideNames([level(60), level(98)], 10, edges)).toEqual([55, 93]);
    expect(insideNames([level(22), level(60)], 10, edges)).toEqual([33.5, 71.5]);
  });

  it("one line has its name above it, or below where there is no room", () => {
    expect(insideNames([level(60)], 10, edges)).toEqual([55]);
    expect(insideNames([level(22)], 10, edges)).toEqual([33.5]);
  });

  it("never leave the plot", () => {
    const whole = { end: 60, top: 0, bottom: 120 };
    for (const y of insideNames([whole, whole], 10, edges)) {
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(100);
    }
  });
});
