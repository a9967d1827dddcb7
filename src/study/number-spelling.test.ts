import { describe, expect, it } from "vitest";
import { numberAdvice } from "./number-spelling.ts";

describe("text where a number is wanted", () => {
  it.each([
    ["1_000", "write 1000"],
    ["1_000.5", "write 1000.5"],
    ["1,5", "write 1.5"],
    [",5", "write 0.5"],
    ["-1,5", "write -1.5"],
    ["1,000", "write 1000 or 1.000, whichever is meant"],
    ["1,000,000", "write 1000000"],
    ["1,234.5", "write 1234.5"],
    ["1.234,5", "write 1234.5"],
    ["1 000", "write 1000"],
    ["0x10", "write 16"],
    ["-0x10", "write -16"],
    ["0o17", "write 15"],
    ["0b11", "write 3"],
    ["1/4", "write 0.25"],
    ["\u22122", "write -2"],
    ["2.5", "write 2.5 without quotes"],
    ["1e400", "the largest number is about 1.8e308"],
    ["2%", "write 0.02 for a share, 2 for a percentage"],
    ["5 days", "write 5 without a unit"],
  ])("%s: %s", (text, hint) => {
    expect(numberAdvice(text, false)?.hint).toBe(hint);
  });

  it.each([".nan", ".NaN", ".inf", "-.inf", "Infinity"])("%s is not finite", (text) => {
    expect(numberAdvice(text, true)).toEqual({ message: "expected a finite number" });
  });

  it("takes a unit along where one may stand", () => {
    expect(numberAdvice("2.3 % of GDP", true)?.hint).toBe('write { value: 2.3, unit: "% of GDP" }');
    expect(numberAdvice("2%", true)?.hint).toBe('write { value: 2, unit: "%" }');
  });

  it.each(["fast", "", "2026Q3", "1.2.3", "1/0", "-"])("%j does not look like a number", (text) => {
    expect(numberAdvice(text, false)).toBeUndefined();
  });
});
