import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "./period.ts";
import { quarterlyLinear, quarterlyStep } from "./quarters.ts";
import { withPoints, type EvidenceSeries, type QuarterlySeries } from "./series.ts";

function annual(entries: readonly (readonly [string, number])[]): EvidenceSeries {
  const points = entries.map(([text, value]) => {
    const at = parsePeriod(text, "JP");
    if (at === undefined) throw new Error(`${text} is not a period`);
    return { at, value, grade: "A" as const, facts: [text] };
  });
  return withPoints({ series: "x", actor: "JP", unit: "percent", sources: ["S"], conversions: [] }, points);
}

const values = (series: QuarterlySeries) =>
  series.points.map((point) => [point.at, point.value, point.grade]);

describe("quarterlyStep", () => {
  it("gives each quarter the value of its year, and fills a missing year with the year before at grade C", () => {
    const series = quarterlyStep(
      annual([
        ["2012", 1],
        ["2014", 3],
      ]),
    );
    expect(values(series)).toEqual([
      ...["2012Q1", "2012Q2", "2012Q3", "2012Q4"].map((quarter) => [quarter, 1, "A"]),
      ...["2013Q1", "2013Q2", "2013Q3", "2013Q4"].map((quarter) => [quarter, 1, "C"]),
      ...["2014Q1", "2014Q2", "2014Q3", "2014Q4"].map((quarter) => [quarter, 3, "A"]),
    ]);
    expect(series).toMatchObject({ grade: "C", conversions: ["annual to quarterly, step"], sources: ["S"] });
  });
});

describe("quarterlyLinear", () => {
  it("joins mid-years by straight lines and holds the ends", () => {
    expect(
      values(
        quarterlyLinear(
          annual([
            ["2012", 1],
            ["2013", 2],
          ]),
        ),
      ),
    ).toEqual([
      ["2012Q1", 1, "A"],
      ["2012Q2", 1, "A"],
      ["2012Q3", 1.125, "A"],
      ["2012Q4", 1.375, "A"],
      ["2013Q1", 1.625, "A"],
      ["2013Q2", 1.875, "A"],
      ["2013Q3", 2, "A"],
      ["2013Q4", 2, "A"],
    ]);
  });

  it("grades the quarters between years that are not neighbours C", () => {
    const series = quarterlyLinear(
      annual([
        ["2012", 0],
        ["2014", 16],
      ]),
    );
    expect(values(series)).toEqual([
      ["2012Q1", 0, "A"],
      ["2012Q2", 0, "A"],
      ...[1, 3, 5, 7, 9, 11, 13, 15].map((value, i) => [
        `${2012 + Math.floor((i + 2) / 4)}Q${((i + 2) % 4) + 1}`,
        value,
        "C",
      ]),
      ["2014Q3", 16, "A"],
      ["2014Q4", 16, "A"],
    ]);
  });

  it("stays between the smallest and the largest value of the years", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 }), (levels) => {
        const path = quarterlyLinear(annual(levels.map((level, i) => [String(2012 + i), level])));
        expect(path.points).toHaveLength(levels.length * 4);
        for (const point of path.points) {
          expect(point.value).toBeGreaterThanOrEqual(Math.min(...levels));
          expect(point.value).toBeLessThanOrEqual(Math.max(...levels));
        }
      }),
    );
  });
});

describe("both", () => {
  it.each([quarterlyStep, quarterlyLinear])("refuse fiscal years and give nothing for nothing", (convert) => {
    expect(() => convert(annual([["FY2012", 1]]))).toThrow("FY2012 is not a calendar year");
    expect(convert(annual([])).points).toEqual([]);
  });
});
