import { describe, expect, it } from "vitest";
import { divideUnits, formatUnit, multiplyUnits, parseUnit, rootUnit, sameUnit } from "./units.ts";

describe("units", () => {
  it("reads and writes one canonical spelling", () => {
    expect(formatUnit(parseUnit("bnUSD/year"))).toBe("bnUSD/year");
    expect(formatUnit(parseUnit("1/pp"))).toBe("1/pp");
    expect(formatUnit(parseUnit("day*missile"))).toBe("day*missile");
    expect(formatUnit(parseUnit("1"))).toBe("1");
    expect(parseUnit("km/km")).toEqual({});
  });
  it("multiplies, divides and takes roots of exponents", () => {
    const rate = parseUnit("missile/day");
    expect(formatUnit(multiplyUnits(rate, parseUnit("day")))).toBe("missile");
    expect(formatUnit(divideUnits(rate, parseUnit("missile")))).toBe("1/day");
    expect(formatUnit(rootUnit(parseUnit("km^2")))).toBe("km");
  });
  it("keeps quarters and years apart", () => {
    expect(sameUnit(parseUnit("quarter"), parseUnit("year"))).toBe(false);
  });
  it("refuses text that is not a unit", () => {
    expect(() => parseUnit("bn USD per year")).toThrow(SyntaxError);
  });
});
