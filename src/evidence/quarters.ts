import { quarterLabel, quarterNumber, type QuarterLabel } from "../engine/language/calendar.ts";
import { ConversionError, once } from "./conversions.ts";
import { worstGrade } from "./grade.ts";
import type { Period } from "./period.ts";
import { withPoints, type EvidenceSeries, type Point, type QuarterlySeries } from "./series.ts";

/**
 * Give every quarter of a year the value of that year. Amounts stay yearly rates.
 * A year between two observed ones that has no row takes the value before it, grade C.
 */
export function quarterlyStep(series: EvidenceSeries): QuarterlySeries {
  const years = annualPoints(series, "annual to quarterly, step");
  const points = quarters(years).map((quarter) => {
    const year = Math.floor(quarter / 4);
    const last = lastUntil(years, year);
    return pointAt(
      quarter,
      last.point.value,
      last.year === year ? [last.point] : [last.point, guess(last.point)],
    );
  });
  return withPoints(once("annual to quarterly, step", series), points);
}

/**
 * Join the values of successive years by straight lines from mid-year to mid-year, read at mid-quarter; before the
 * first and after the last mid-year the value is held. Amounts stay yearly rates, and the mean of four quarters is
 * not exactly the value of the year. Across years without a row the grade is C.
 */
export function quarterlyLinear(series: EvidenceSeries): QuarterlySeries {
  const years = annualPoints(series, "annual to quarterly, linear");
  const points = quarters(years).map((quarter) => {
    const time = quarter / 4 + 1 / 8 - 1 / 2;
    const left = lastUntil(years, Math.floor(time));
    const right = years.find(({ year }) => year > left.year && year > time);
    if (time <= left.year || right === undefined) return pointAt(quarter, left.point.value, [left.point]);
    const share = (time - left.year) / (right.year - left.year);
    const value = left.point.value + (right.point.value - left.point.value) * share;
    const gap = right.year - left.year > 1 ? [guess(left.point)] : [];
    return pointAt(quarter, value, [left.point, right.point, ...gap]);
  });
  return withPoints(once("annual to quarterly, linear", series), points);
}

interface Annual {
  readonly year: number;
  readonly point: Point<Period>;
}

function annualPoints(series: EvidenceSeries, name: string): Annual[] {
  return series.points.map((point) => {
    if (point.at.year === undefined || point.at.fiscal)
      throw new ConversionError(
        `${name} of ${series.series}-${series.actor}: ${point.at.text} is not a calendar year`,
      );
    return { year: point.at.year, point };
  });
}

/** Numbers of all quarters from the first year to the last. */
function quarters(years: readonly Annual[]): number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = quarterNumber(`${first.year}Q1`);
  return Array.from({ length: (last.year - first.year + 1) * 4 }, (_, i) => from + i);
}

/** The last point no later than a year, or the first one when all are later. */
function lastUntil(years: readonly Annual[], year: number): Annual {
  const found = years.findLast((annual) => annual.year <= year) ?? years[0];
  if (found === undefined) throw new ConversionError("a series without points has no quarters");
  return found;
}

/** A stand-in that lowers the grade of a filled gap to C. */
function guess(point: Point<Period>): Point<Period> {
  return { ...point, grade: "C" };
}

function pointAt(quarter: number, value: number, from: readonly Point<Period>[]): Point<QuarterLabel> {
  const facts = [...new Set(from.flatMap((point) => point.facts))];
  return { at: quarterLabel(quarter), value, grade: worstGrade(from.map((point) => point.grade)), facts };
}
