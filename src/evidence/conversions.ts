import { worstGrade } from "./grade.ts";
import { parsePeriod, type Period } from "./period.ts";
import { withPoints, type EvidenceSeries, type Path, type Point } from "./series.ts";
import { inCurrency, moneyUnit } from "./units.ts";

/** A conversion asked of a series that cannot bear it: wrong unit, wrong calendar, or applied before. */
export class ConversionError extends Error {
  override readonly name = "ConversionError";
}

/**
 * Turn values of Japanese fiscal years (April to March) into calendar years:
 * a quarter of the year before and three quarters of the year itself. Years without both are left out.
 */
export function fiscalToCalendarJapan(series: EvidenceSeries): EvidenceSeries {
  const name = "fiscal to calendar year, Japan";
  if (series.actor !== "JP" || series.points.some((point) => !point.at.fiscal))
    refuse(name, series, "it is not a series of Japanese fiscal years");
  const points = series.points.flatMap((point) => {
    const year = yearOf(name, series, point.at);
    const before = series.points.find((other) => other.at.year === year - 1);
    if (before === undefined) return [];
    return [joined(calendarYear(year), before.value / 4 + (point.value * 3) / 4, [before, point])];
  });
  return withPoints(once(name, series), points);
}

/** Turn percent into a share of one: `percent of GDP` becomes `share of GDP`, `percent` becomes `share`. */
export function percentToShare<When>(series: Path<When>): Path<When> {
  const name = "percent to share";
  const unit = { percent: "share", "percent of GDP": "share of GDP" }[series.unit];
  if (unit === undefined) refuse(name, series, `its unit is "${series.unit}"`);
  const points = series.points.map((point) => ({ ...point, value: point.value / 100 }));
  return withPoints({ ...once(name, series), unit }, points);
}

/**
 * Turn money in local currency into US dollars of the same year by the rate of that year (local currency per dollar).
 * Years without a rate are left out.
 */
export function localToDollars(series: EvidenceSeries, rates: EvidenceSeries): EvidenceSeries {
  const name = "local currency to US dollars";
  const money = moneyUnit(series.unit);
  if (money === undefined || rates.unit !== `${money.currency} per USD`)
    refuse(name, series, `its unit is "${series.unit}" and the rate is "${rates.unit}"`);
  const points = series.points.flatMap((point) => {
    const year = civilYearOf(name, series, point.at);
    const rate = rates.points.find((other) => other.at.year === year && !other.at.fiscal);
    return rate === undefined ? [] : [joined(point.at, point.value / rate.value, [point, rate])];
  });
  const sources = union(series.sources, rates.sources);
  return withPoints({ ...once(name, series), unit: inCurrency(money, "USD"), sources }, points);
}

/**
 * Compute US prices by year, 2022 = 1, from nominal GDP (US dollars) and real growth (percent):
 * prices grow by what nominal growth exceeds real growth. Years that cannot be linked to 2022 are left out.
 */
export function dollarDeflator(nominal: EvidenceSeries, growth: EvidenceSeries): Path<number> {
  const name = "US prices, 2022 = 1";
  const base = civilPoint(nominal, 2022);
  if (nominal.actor !== "US" || growth.actor !== "US" || growth.unit !== "percent" || base === undefined)
    refuse(name, nominal, "it needs US nominal GDP, that of 2022 among it, and US real growth in percent");
  const points = chain({ ...base, at: 2022, value: 1 }, (year) => {
    const [now, before, real] = [
      civilPoint(nominal, year),
      civilPoint(nominal, year - 1),
      civilPoint(growth, year),
    ];
    if (now === undefined || before === undefined || real === undefined) return undefined;
    return joined(year, now.value / before.value / (1 + real.value / 100), [now, before, real]);
  });
  return withPoints(
    { ...once(name, nominal), unit: "index", sources: union(nominal.sources, growth.sources) },
    points,
  );
}

/**
 * Turn US dollars, of the same year or constant 2023, into constant 2022 US dollars by the price level of the year.
 * Years without a price are left out.
 */
export function toConstantDollars(series: EvidenceSeries, prices: Path<number>): EvidenceSeries {
  const name = "deflated to constant 2022 US dollars";
  const money = moneyUnit(series.unit);
  if (money === undefined || !["USD", "2023 USD"].includes(money.currency))
    refuse(name, series, `its unit is "${series.unit}"`);
  const points = series.points.flatMap((point) => {
    const year = money.currency === "USD" ? civilYearOf(name, series, point.at) : 2023;
    const price = prices.points.find((other) => other.at === year);
    return price === undefined ? [] : [joined(point.at, point.value / price.value, [point, price])];
  });
  const sources = union(series.sources, prices.sources);
  return withPoints({ ...once(name, series), unit: inCurrency(money, "2022 USD"), sources }, points);
}

/**
 * Carry GDP of 2022 in US dollars through time by real growth (percent): volumes at 2022 prices and exchange rates.
 * Years that growth does not link to 2022 are left out.
 */
export function chainGdp(nominal: EvidenceSeries, growth: EvidenceSeries): EvidenceSeries {
  const name = "chained to constant 2022 US dollars";
  const money = moneyUnit(nominal.unit);
  const base = civilPoint(nominal, 2022);
  if (
    money?.currency !== "USD" ||
    growth.unit !== "percent" ||
    base === undefined ||
    growth.actor !== nominal.actor
  )
    refuse(name, nominal, "it needs GDP of 2022 in US dollars and real growth of the same actor in percent");
  const points = chain({ ...base, at: 2022 }, (year) => {
    const real = civilPoint(growth, year);
    return real === undefined ? undefined : joined(year, 1 + real.value / 100, [real]);
  });
  const dated = points.map((point) => ({ ...point, at: calendarYear(point.at) }));
  const sources = union(nominal.sources, growth.sources);
  return withPoints({ ...once(name, nominal), unit: inCurrency(money, "2022 USD"), sources }, dated);
}

/** Carry the value of a base year both ways by the factor from each year to the next, as far as factors are known. */
function chain(
  base: Point<number>,
  factorInto: (year: number) => Point<number> | undefined,
): Point<number>[] {
  const points = [base];
  let end = base;
  for (let factor = factorInto(base.at + 1); factor !== undefined; factor = factorInto(end.at + 1)) {
    end = joined(end.at + 1, end.value * factor.value, [end, factor]);
    points.push(end);
  }
  end = base;
  for (let factor = factorInto(base.at); factor !== undefined; factor = factorInto(end.at)) {
    end = joined(end.at - 1, end.value / factor.value, [end, factor]);
    points.unshift(end);
  }
  return points;
}

/** Note a conversion, and refuse it when it was applied before. */
export function once<When>(name: string, series: Path<When>): Path<When> {
  if (series.conversions.includes(name)) refuse(name, series, "it was applied before");
  return { ...series, conversions: [...series.conversions, name] };
}

function refuse(name: string, series: Path<unknown>, reason: string): never {
  throw new ConversionError(`${name} of ${series.series}-${series.actor}: ${reason}`);
}

function joined<When>(at: When, value: number, from: readonly Point<unknown>[]): Point<When> {
  const facts = [...new Set(from.flatMap((point) => point.facts))];
  return { at, value, grade: worstGrade(from.map((point) => point.grade)), facts };
}

function civilPoint(series: EvidenceSeries, year: number): Point<Period> | undefined {
  return series.points.find((point) => point.at.year === year && !point.at.fiscal);
}

function civilYearOf(name: string, series: EvidenceSeries, period: Period): number {
  if (period.fiscal) refuse(name, series, "turn its fiscal years into calendar years first");
  return yearOf(name, series, period);
}

function yearOf(name: string, series: EvidenceSeries, period: Period): number {
  return period.year ?? refuse(name, series, `${period.text} is not one year`);
}

function calendarYear(year: number): Period {
  const period = parsePeriod(String(year), "all");
  if (period === undefined) throw new ConversionError(`${year} is not a year`);
  return period;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}
