import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duration, figure, grouped, shortened, unitText } from "./format.ts";

describe("numbers in tables", () => {
  it.each([
    [0, "0"],
    [0.231350486, "0.231"],
    [48.27163, "48.3"],
    [113.62, "114"],
    [-1234.6, "-1235"],
    [0.00009, "9.00e-5"],
    [12345678, "1.23e+7"],
    [Number.NaN, "-"],
    [undefined, "-"],
  ])("writes %s as %s", (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it("stays within half a unit of the third digit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 9e5, noNaN: true }), (value) => {
        expect(Math.abs(Number(figure(value)) - value)).toBeLessThanOrEqual(value * 0.005 + 1e-12);
      }),
      { seed: 20261122 },
    );
  });

  it("writes counts, lengths of time and units", () => {
    expect(grouped(1234567.4)).toBe("1,234,567");
    expect(grouped(999)).toBe("999");
    expect([3.14, 42, 125, 3780].map(duration)).toEqual(["3.1 s", "42 s", "2 min 5 s", "1 h 3 min"]);
    expect(unitText("1")).toBe("");
    expect(unitText("pp")).toBe("pp");
  });
});

describe("shortened texts", () => {
  it("keeps a text that fits and cuts a longer one at a space", () => {
    expect(shortened("as it is", 8)).toBe("as it is");
    expect(shortened("bases that are harder to knock out", 20)).toBe("bases that are...");
    expect(shortened("antidisestablishmentarianism", 10)).toBe("antidis...");
  });
});
