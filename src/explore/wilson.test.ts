import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson.ts";

describe("Wilson interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("matches Newcombe (1998), table I, for %i of %i", (passed, size, low, high) => {
    const interval = wilsonInterval(passed / size, size);
    expect(interval.map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
  });
  it("gives .711 as lower bound of 80 in 100", () => {
    expect(wilsonInterval(0.8, 100)[0]).toBeCloseTo(0.71117, 5);
  });
  it("has exact ends at shares 0 and 1 and mirrors", () => {
    expect(wilsonInterval(0, 50)[0]).toBe(0);
    expect(wilsonInterval(1, 50)[1]).toBe(1);
    expect(wilsonInterval(1, 50)[0]).toBeCloseTo(1 - wilsonInterval(0, 50)[1], 14);
  });
  it("widens with a smaller effective size, which need not be whole", () => {
    const [low, high] = wilsonInterval(0.5, 40);
    const [lower, higher] = wilsonInterval(0.5, 12.5);
    expect([lower < low, higher > high]).toEqual([true, true]);
  });
  it("says nothing without trials and refuses what is not a share", () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
    expect(() => wilsonInterval(1.2, 10)).toThrow("1.2 is not a share");
    expect(() => wilsonInterval(0.5, -1)).toThrow("-1 is not a sample size");
  });
});
