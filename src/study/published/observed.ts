import { dollarDeflator, percentToShare, toConstantDollars } from "../../evidence/conversions.ts";
import type { Grade } from "../../evidence/grade.ts";
import type { Fact, Ledger } from "../../evidence/ledger.ts";
import type { Period } from "../../evidence/period.ts";
import { seriesOf, withPoints, type EvidenceSeries, type Point } from "../../evidence/series.ts";

/** What has been seen of a quantity of the model: points to draw before its futures. */
export interface ObservedHistory {
  /** `allySharePoints.JP` */
  readonly variable: string;
  /**
   * `same`: the model's own quantity in its unit, for the same axis. `related`: something counted that the quantity is about, in a
   * unit of its own, for an axis of its own; the model's quantity is an index that nobody observes.
   */
  readonly match: "same" | "related";
  readonly unit: string;
  /** Series and actor in the ledger. */
  readonly series: string;
  readonly actor: string;
  /** The worst of its points. */
  readonly grade: Grade;
  /** Keys of sources. */
  readonly sources: readonly string[];
  /** Names of the conversions applied, in order. */
  readonly conversions: readonly string[];
  readonly points: readonly ObservedPoint[];
}

/** One observed value. */
export interface ObservedPoint {
  /** Middle of the period as a year with a fraction: 2012.5 for all of 2012. */
  readonly time: number;
  /** The period as the ledger writes it. */
  readonly period: string;
  readonly value: number;
  readonly grade: Grade;
  /** Ids of the facts it was read or computed from. */
  readonly facts: readonly string[];
}

type Conversion = (series: EvidenceSeries, ledger: Ledger) => EvidenceSeries;

/** One row of the table: a quantity of the model and the series that shows its past. */
interface Match {
  readonly variable: string;
  readonly series: string;
  readonly actor: string;
  /** Unit of the result; that of the series unless given. */
  readonly unit?: string;
  readonly convert?: Conversion;
}

const spenders = ["JP", "PH", "KR", "AU", "IN", "VN"];
const economies = ["US", "CN", "TW", ...spenders];
const share: Conversion = (series) => percentToShare(series);
const asGiven: Conversion = (series) => series;

/** Quantities that the ledger has in the model's own meaning; a per cent of output is a percentage point of the model. */
const same: readonly Match[] = [
  ...["JP", "PH"].map((actor) => ({
    variable: `allySharePoints.${actor}`,
    series: "sipri-share",
    actor,
    unit: "pp",
  })),
  { variable: "chineseSharePoints", series: "sipri-share", actor: "CN", unit: "pp" },
  { variable: "americanShareRecord", series: "sipri-share", actor: "US", unit: "1", convert: share },
  ...spenders.map((actor) => ({
    variable: `defenceShare.${actor}`,
    series: "sipri-share",
    actor,
    unit: "1",
    convert: share,
  })),
  ...economies.map((actor) => ({
    variable: `spending.${actor}`,
    series: "sipri-constant-2023",
    actor,
    unit: "bnUSD/year",
    convert: constantBillions,
  })),
  {
    variable: "chinaTradeShare.JP",
    series: "china-share-of-total-goods-trade",
    actor: "JP",
    unit: "1",
    convert: share,
  },
  {
    variable: "rareEarthDependence",
    series: "china-share-of-rare-earth-imports",
    actor: "JP",
    unit: "1",
    convert: share,
  },
  { variable: "yenRate", series: "exchange-rate-jpy-per-usd", actor: "JP", unit: "JPY/USD" },
  { variable: "chineseWarheads", series: "nuclear-warheads", actor: "CN", unit: "1" },
];

/** What has been counted of things that the model holds as an index. */
const related: readonly Match[] = [
  { variable: "pressure.TWS", series: "pla-aircraft-in-taiwan-adiz", actor: "CN" },
  { variable: "pressure.SCS", series: "ccg-ship-days-south-china-sea-six-sites", actor: "CN" },
  { variable: "pressure.SCS", series: "ccg-water-cannon-incidents-vs-ph", actor: "CN" },
  { variable: "pressure.ECS", series: "ccg-days-in-senkaku-contiguous-zone", actor: "CN" },
  { variable: "pressure.ECS", series: "jasdf-scrambles-vs-china", actor: "JP" },
  { variable: "support.US", series: "support-us-troops-defend-taiwan", actor: "US" },
];

/** What was not observed: somebody's expectation, aim or demand. */
const notObserved: ReadonlySet<string> = new Set([
  "projection",
  "plan",
  "target",
  "budget request",
  "wargame",
]);

/** Collect from the ledger what has been seen of the model's quantities; those without two points are left out. */
export function observedHistories(ledger: Ledger): readonly ObservedHistory[] {
  const rows = [
    ...same.map((row) => ({ row, match: "same" as const })),
    ...related.map((row) => ({ row, match: "related" as const })),
  ];
  return rows.flatMap(({ row, match }) => {
    const { points, unit, ...rest } = seen(ledger, row);
    if (points.length < 2) return [];
    return [
      {
        variable: row.variable,
        match,
        unit: row.unit ?? unit,
        ...rest,
        points: points.map(observedPoint),
      },
    ];
  });
}

/** One unit only: a part of a year counted in full is no rate. */
function seen(ledger: Ledger, { series, actor, convert = asGiven }: Match): EvidenceSeries {
  const whole = seriesOf(ledger, series, actor);
  const facts = whole.points.flatMap((point) => ledger.facts.get(point.facts[0] ?? "") ?? []);
  const unit = mostCommon(facts.map((fact) => fact.unit));
  const kept = facts.filter((fact) => fact.unit === unit && !notObserved.has(fact.kind));
  const ids = new Set(kept.map(({ id }) => id));
  const points = whole.points.filter((point) => ids.has(point.facts[0] ?? ""));
  const sources = [...new Set(kept.flatMap((fact: Fact) => fact.sources))].sort();
  const observed = withPoints({ ...whole, unit, sources }, points);
  // A series the ledger does not have carries no unit to convert from.
  return points.length === 0 ? observed : convert(observed, ledger);
}

function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0] as const)[0];
}

/** Millions of 2023 dollars as billions of 2022 dollars, in which the model counts. */
function constantBillions(series: EvidenceSeries, ledger: Ledger): EvidenceSeries {
  const ofUs = (name: string): EvidenceSeries => seriesOf(ledger, name, "US");
  const prices = dollarDeflator(ofUs("gdp-current-usd"), ofUs("real-gdp-growth"));
  const constant = toConstantDollars(series, prices);
  return { ...constant, points: constant.points.map((point) => ({ ...point, value: point.value / 1000 })) };
}

function observedPoint({ at, value, grade, facts }: Point<Period>): ObservedPoint {
  const time = (yearOf(at.from, 0) + yearOf(at.to, 1)) / 2;
  return {
    time: Number(time.toFixed(3)),
    period: at.text,
    value: Number(value.toPrecision(6)),
    grade,
    facts,
  };
}

/** A day as a year with a fraction; `after` counts the day itself as past. */
function yearOf(day: string, after: 0 | 1): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, date + after) - start) / length;
}
