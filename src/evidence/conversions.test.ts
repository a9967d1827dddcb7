import { describe, expect, it } from "vitest";
import {
  ConversionError,
  chainGdp,
  dollarDeflator,
  fiscalToCalendarJapan,
  localToDollars,
  percentToShare,
  toConstantDollars,
} from "./conversions.ts";
import type { Grade } from "./grade.ts";
import { parsePeriod } from "./period.ts";
import { withPoints, type EvidenceSeries } from "./series.ts";

type Entry = readonly [period: string, value: number, grade?: Grade];

/** A series from bare values; its source is named after it. */
function path(series: string, actor: string, unit: string, entries: readonly Entry[]): EvidenceSeries {
  const points = entries.map(([text, value, grade = "A"]) => {
    const at = parsePeriod(text, actor);
    if (at === undefined) throw new Error(`${text} is not a period`);
    return { at, value, grade, facts: [`${series}-${actor}-${text}`] };
  });
  return withPoints({ series, actor, unit, sources: [series.toUpperCase()], conversions: [] }, points);
}

const values = (series: EvidenceSeries) =>
  series.points.map((point) => [point.at.text, point.value, point.grade]);

describe("fiscalToCalendarJapan", () => {
  it("takes a quarter of the year before and three quarters of the year", () => {
    const fiscal = path("budget", "JP", "billion JPY", [
      ["FY2022", 4],
      ["FY2023", 8, "B"],
      ["FY2024", 16],
      ["FY2026", 32],
    ]);
    const civil = fiscalToCalendarJapan(fiscal);
    expect(values(civil)).toEqual([
      ["2023", 7, "B"],
      ["2024", 14, "B"],
    ]);
    expect(civil.points[0]?.facts).toEqual(["budget-JP-FY2022", "budget-JP-FY2023"]);
    expect(civil.conversions).toEqual(["fiscal to calendar year, Japan"]);
  });

  it("refuses calendar years, and so a second application", () => {
    const civil = path("budget", "JP", "billion JPY", [["2022", 4]]);
    expect(() => fiscalToCalendarJapan(civil)).toThrow(
      new ConversionError(
        "fiscal to calendar year, Japan of budget-JP: it is not a series of Japanese fiscal years",
      ),
    );
  });
});

describe("percentToShare", () => {
  it("divides by a hundred and renames the unit", () => {
    const share = percentToShare(path("sipri-share", "JP", "percent of GDP", [["2024", 1.5]]));
    expect(values(share)).toEqual([["2024", 0.015, "A"]]);
    expect(share.unit).toBe("share of GDP");
  });

  it("refuses a second application", () => {
    const share = percentToShare(path("sipri-share", "JP", "percent", [["2024", 1.5]]));
    expect(() => percentToShare(share)).toThrow(
      new ConversionError('percent to share of sipri-share-JP: its unit is "share"'),
    );
  });
});

describe("localToDollars", () => {
  const rates = path("rate", "JP", "JPY per USD", [
    ["2023", 125, "B"],
    ["2024", 160],
  ]);

  it("divides by the rate of the same year", () => {
    const yen = path("budget", "JP", "billion JPY", [
      ["2023", 1000],
      ["2024", 8],
      ["2025", 9],
    ]);
    const dollars = localToDollars(yen, rates);
    expect(values(dollars)).toEqual([
      ["2023", 8, "B"],
      ["2024", 0.05, "A"],
    ]);
    expect(dollars).toMatchObject({ unit: "billion USD", sources: ["BUDGET", "RATE"], grade: "B" });
  });

  it("refuses fiscal years and another currency", () => {
    expect(() => localToDollars(path("budget", "JP", "billion JPY", [["FY2023", 1]]), rates)).toThrow(
      "turn its fiscal years into calendar years first",
    );
    expect(() => localToDollars(path("budget", "PH", "billion PHP", [["2023", 1]]), rates)).toThrow(
      'its unit is "billion PHP" and the rate is "JPY per USD"',
    );
  });
});

describe("constant 2022 dollars", () => {
  const nominal = path("gdp", "US", "billion USD", [
    ["2021", 80],
    ["2022", 100],
    ["2023", 120, "B"],
    ["2024", 150],
  ]);
  const growth = path("growth", "US", "percent", [
    ["2022", 0],
    ["2023", -4],
    ["2024", 25],
  ]);
  const prices = dollarDeflator(nominal, growth);

  it("takes prices to be nominal over real growth, 2022 = 1", () => {
    expect(prices.points.map((point) => [point.at, point.value, point.grade])).toEqual([
      [2021, 0.8, "A"],
      [2022, 1, "A"],
      [2023, 1.25, "B"],
      [2024, 1.25, "B"],
    ]);
    expect(prices.sources).toEqual(["GDP", "GROWTH"]);
  });

  it("deflates dollars of the year by the prices of the year", () => {
    const spending = path("sipri-current", "CN", "million USD", [
      ["2020", 1],
      ["2021", 8],
      ["2023", 100],
    ]);
    const constant = toConstantDollars(spending, prices);
    expect(values(constant)).toEqual([
      ["2021", 10, "A"],
      ["2023", 80, "B"],
    ]);
    expect(constant).toMatchObject({
      unit: "million 2022 USD",
      sources: ["GDP", "GROWTH", "SIPRI-CURRENT"],
      conversions: ["deflated to constant 2022 US dollars"],
    });
    expect(() => toConstantDollars(constant, prices)).toThrow('its unit is "million 2022 USD"');
  });

  it("rebases constant 2023 dollars by the prices of 2023 whatever the year", () => {
    const spending = path("sipri-constant-2023", "JP", "million 2023 USD", [
      ["2010", 50],
      ["2024", 100],
    ]);
    expect(values(toConstantDollars(spending, prices))).toEqual([
      ["2010", 40, "B"],
      ["2024", 80, "B"],
    ]);
  });

  it("carries GDP of 2022 both ways by real growth", () => {
    const level = path("gdp", "PH", "billion USD", [["2022", 400]]);
    const real = path("growth", "PH", "percent", [
      ["2022", 25],
      ["2023", -50, "C"],
    ]);
    const chained = chainGdp(level, real);
    expect(values(chained)).toEqual([
      ["2021", 320, "A"],
      ["2022", 400, "A"],
      ["2023", 200, "C"],
    ]);
    expect(chained).toMatchObject({ unit: "billion 2022 USD", grade: "C" });
    expect(() => chainGdp(level, path("growth", "JP", "percent", [["2022", 1]]))).toThrow(ConversionError);
  });
});
