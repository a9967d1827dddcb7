import type { QuarterLabel } from "../engine/language/calendar.ts";
import type { Fact, Ledger } from "./fact.ts";
import { worstGrade, type Grade } from "./grade.ts";
import type { Period } from "./period.ts";

/** One value of a series, with its grade and the ids of the facts it was read or computed from. */
export interface Point<When> {
  readonly at: When;
  readonly value: number;
  readonly grade: Grade;
  readonly facts: readonly string[];
}

/** Values of one quantity in order of time; its grade is the worst of its points. */
export interface Path<When> {
  readonly series: string;
  readonly actor: string;
  readonly unit: string;
  readonly points: readonly Point<When>[];
  readonly grade: Grade;
  /** Keys of the sources of every fact used. */
  readonly sources: readonly string[];
  /** Names of the conversions applied, in order. */
  readonly conversions: readonly string[];
}

/** A series as the ledger has it: one point a period. */
export type EvidenceSeries = Path<Period>;

/** A series by quarter, as the model reads it. */
export type QuarterlySeries = Path<QuarterLabel>;

/**
 * Collect the rows of one series and actor in order of time (by end, then start of the period).
 * A series that the ledger does not have is an empty path of grade C without a unit.
 */
export function seriesOf(ledger: Ledger, series: string, actor: string): EvidenceSeries {
  const facts = [...ledger.facts.values()].filter((fact) => fact.series === series && fact.actor === actor);
  facts.sort((a, b) => compare(a.period.to, b.period.to) || compare(a.period.from, b.period.from));
  return {
    series,
    actor,
    unit: facts[0]?.unit ?? "",
    points: facts.map(pointOf),
    grade: facts.length === 0 ? "C" : worstGrade(facts.map((fact) => fact.grade)),
    sources: sourcesOf(facts),
    conversions: [],
  };
}

/** Build a path from another one with new points: its grade is the worst of the points it still has. */
export function withPoints<When>(
  from: Omit<Path<unknown>, "points" | "grade">,
  points: readonly Point<When>[],
): Path<When> {
  const { series, actor, unit, sources, conversions } = from;
  const grade = points.length === 0 ? "C" : worstGrade(points.map((point) => point.grade));
  return { series, actor, unit, points, grade, sources, conversions };
}

function pointOf(fact: Fact): Point<Period> {
  return { at: fact.period, value: fact.value, grade: fact.grade, facts: [fact.id] };
}

function sourcesOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap((fact) => fact.sources))].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
