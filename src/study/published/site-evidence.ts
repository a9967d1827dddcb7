import type { Fact, Ledger, Source } from "../../evidence/ledger.ts";
import { observedHistories, type ObservedHistory } from "./observed.ts";
import { publishedFormat } from "./published-result.ts";

/** The ledger as the page loads it: facts, their sources, and what has been seen of the model's quantities. */
export interface SiteEvidence {
  readonly format: typeof publishedFormat;
  /** In the order of their keys. */
  readonly sources: readonly Source[];
  /** In the order of their ids. */
  readonly facts: readonly SiteFact[];
  readonly observed: readonly ObservedHistory[];
}

/** A fact without its place in a file. */
export interface SiteFact extends Omit<Fact, "period" | "file" | "line"> {
  /** As the ledger writes it: `2025`, `2025-11`, `FY2025`, `2012..2016`. */
  readonly period: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** File of the ledger without its ending: `agreements`, `events`, `spending`. */
  readonly table: string;
}

/** Make of the ledger what the page loads. */
export function siteEvidence(ledger: Ledger): SiteEvidence {
  return {
    format: publishedFormat,
    sources: [...ledger.sources.values()],
    facts: [...ledger.facts.values()].map(siteFact),
    observed: observedHistories(ledger),
  };
}

function siteFact(fact: Fact): SiteFact {
  const { id, series, actor, period, value, unit, sources, grade, kind, note, file } = fact;
  const { text, from, to } = period;
  const table = tableOf(file);
  return { id, series, actor, period: text, from, to, value, unit, sources, grade, kind, note, table };
}

function tableOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.csv$/, "");
}
