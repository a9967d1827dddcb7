import { describe, expect, it } from "vitest";
import { parsePeriod } from "./period.ts";

describe("parsePeriod", () => {
  it.each([
    ["2025", "JP", "2025-01-01", "2025-12-31"],
    ["2024-02", "JP", "2024-02-01", "2024-02-29"],
    ["2100-02", "JP", "2100-02-01", "2100-02-28"],
    ["2025-11-07", "JP", "2025-11-07", "2025-11-07"],
    ["2025-01..2025-09", "PH", "2025-01-01", "2025-09-30"],
    ["2018..2023-02", "CN", "2018-01-01", "2023-02-28"],
    ["FY2025", "JP", "2025-04-01", "2026-03-31"],
    ["FY2026", "US", "2025-10-01", "2026-09-30"],
    ["FY2020", "AU", "2019-07-01", "2020-06-30"],
    ["FY2023..FY2027", "JP", "2023-04-01", "2028-03-31"],
  ])("reads %s of %s as %s to %s", (text, actor, from, to) => {
    expect(parsePeriod(text, actor)).toMatchObject({ text, from, to, fiscal: text.startsWith("FY") });
  });

  it("names the year of a whole year only", () => {
    expect(parsePeriod("FY2026", "US")?.year).toBe(2026);
    expect(parsePeriod("2025", "all")?.year).toBe(2025);
    expect(parsePeriod("2025-11", "JP")).not.toHaveProperty("year");
    expect(parsePeriod("2024..2025", "JP")).not.toHaveProperty("year");
  });

  it.each([
    ["2025-13", "JP"],
    ["2025-02-29", "JP"],
    ["2025-1", "JP"],
    ["25", "JP"],
    ["", "JP"],
    ["2025..2024", "JP"],
    ["2023..2024..2025", "JP"],
    ["FY2025", "PH"],
    ["FY2025-04", "JP"],
    ["FY2024..2025", "JP"],
    ["2012Q3", "JP"],
  ])("refuses %j of %s", (text, actor) => {
    expect(parsePeriod(text, actor)).toBeUndefined();
  });
});
