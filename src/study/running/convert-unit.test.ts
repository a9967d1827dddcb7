import { describe, expect, it } from "vitest";
import { convertUnit } from "./convert-unit.ts";

describe("convertUnit", () => {
  it.each([
    [2.5, "% of GDP", "1", 0.025],
    [0.25, "1", "pp", 25],
    [40, "%", "percent", 40],
    [500, "mnUSD", "bnUSD", 0.5],
    [3, "bnUSD/quarter", "bnUSD/year", 12],
    [1500, "mnUSD/year", "bnUSD/year", 1.5],
    [2, "year", "quarter", 8],
    [2, "1/quarter", "1/year", 8],
    [2, "missile/year", "missile/quarter", 0.5],
    [7, "ship/year", "ship/year", 7],
  ])("turns %d %s into %s", (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });
  it.each([
    ["bnUSD", "bnUSD/year"],
    ["year", "1/year"],
    ["ship", "missile"],
    ["toString", "valueOf"],
  ])("gives nothing for %s to %s", (from, to) => {
    expect(convertUnit(1, from, to)).toBeUndefined();
  });
});
