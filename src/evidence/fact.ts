import type { Cell } from "./csv.ts";
import type { Grade } from "./grade.ts";
import type { Period } from "./period.ts";
import type { Row } from "./table.ts";

/** Columns of a file of facts. */
export const factColumns = [
  "id",
  "series",
  "actor",
  "period",
  "value",
  "unit",
  "source",
  "grade",
  "kind",
  "note",
] as const;

/** Columns of `sources.csv`. */
export const sourceColumns = ["key", "title", "address", "how_read", "reliability", "caveat"] as const;

/** A row of a file of facts. */
export type FactRow = Row<(typeof factColumns)[number]>;

/** One graded public figure or dated event. */
export interface Fact {
  /** `series-actor-period`, unique in the ledger. */
  readonly id: string;
  readonly series: string;
  /** Country code, several joined by `+`, or `all`, `world`, `other`. */
  readonly actor: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  /** Keys of `sources.csv`. */
  readonly sources: readonly string[];
  readonly grade: Grade;
  /** What sort of number it is: actual, projection, survey, wargame, plan, ... */
  readonly kind: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/** Where facts come from. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly howRead: string;
  readonly reliability: string;
  readonly caveat: string;
}

/** All facts by id and all sources by key, each in the order of their names whatever the order of the rows. */
export interface Ledger {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A source with the place of its key. */
export interface PlacedSource {
  readonly source: Source;
  readonly file: string;
  readonly key: Cell;
}

/** A fact with its row. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly row: FactRow;
}
