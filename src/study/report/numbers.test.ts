import { describe, expect, it } from "vitest";
import {
  countOf,
  decimalsFor,
  formatNumber,
  formatRange,
  formatSigned,
  unitWords,
  withUnit,
} from "./numbers.ts";

describe("numbers", () => {
  it.each([
    [0, "0"],
    [-0.00001, "\u22120.00001"],
    [-1234567.8, "\u22121,234,568"],
    [0.123456, "0.123"],
    [2.5, "2.5"],
    [1999.5, "2,000"],
    [Number.NaN, "not finite"],
  ])("sets %d with sensible digits and a true minus sign", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("gives no sign to what rounds to zero", () => {
    expect(formatNumber(-0.001, 1)).toBe("0.0");
    expect(formatSigned(0.001, 1)).toBe("0.0");
    expect(formatSigned(0.2, 1)).toBe("+0.2");
  });

  it("chooses the same decimals for a group, by its largest value", () => {
    expect(decimalsFor([0.5, 12.345])).toBe(1);
    expect(decimalsFor([0.01234, -0.2])).toBe(3);
    expect(decimalsFor([0.01234, -0.2], 2)).toBe(2);
    expect(decimalsFor([])).toBe(0);
    expect(formatRange(-1, 2.25)).toBe("\u22121.00 to 2.25");
  });

  it("says units in words, percentage points apart from per cent", () => {
    expect(unitWords("pp", "level")).toBe("%");
    expect(unitWords("pp", "difference")).toBe("percentage points");
    expect(unitWords("1/year")).toBe("per year");
    expect(unitWords("missile/day")).toBe("missile per day");
    expect(unitWords("bnUSD/quarter")).toBe("bn US$ per quarter");
    expect(withUnit("3", "1")).toBe("3");
    expect(withUnit("3", "pp")).toBe("3 pp");
    expect(countOf(1, "run")).toBe("1 run");
    expect(countOf(2000, "theory lens", "theory lenses")).toBe("2,000 theory lenses");
  });
});
