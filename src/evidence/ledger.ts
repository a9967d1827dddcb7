import { hasErrors, type Diagnostic } from "../engine/diagnostic.ts";
import { checkFact } from "./check.ts";
import { checkFile } from "./check-file.ts";
import { checkLedger, checkUnusedSources } from "./check-ledger.ts";
import type { TextFile } from "./csv.ts";
import {
  factColumns,
  sourceColumns,
  type Ledger,
  type PlacedFact,
  type PlacedSource,
  type Source,
} from "./fact.ts";
import { readTable } from "./table.ts";

export type { Fact, Ledger, Source } from "./fact.ts";

/** A ledger as far as it could be read, and every fault found on the way. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Read the texts of a ledger: `sources.csv` and any number of files of facts.
 * Rows with a fault are left out and reported; the rest is kept, so that one run shows every fault.
 */
export function parseLedger(files: readonly TextFile[]): LedgerReading {
  const diagnostics: Diagnostic[] = [];
  const placedSources: PlacedSource[] = [];
  const placedFacts: PlacedFact[] = [];
  for (const file of files) {
    const unreadable = checkFile(file);
    diagnostics.push(...unreadable);
    if (unreadable.length > 0) continue;
    if (isSourcesFile(file.name)) readSources(file, placedSources, diagnostics);
    else readFacts(file, placedFacts, diagnostics);
  }
  const { facts, sources, faults } = checkLedger(placedFacts, placedSources);
  diagnostics.push(...faults);
  // A row left out for a fault may be the one that cites a source: warn only when every row was read.
  if (!hasErrors(diagnostics)) diagnostics.push(...checkUnusedSources(placedFacts, placedSources));
  return { ledger: { facts, sources }, diagnostics };
}

/** The part of a ledger whose periods had ended by a day (YYYY-MM-DD): what a run known until then may use. */
export function knownBy(ledger: Ledger, day: string): Ledger {
  const facts = [...ledger.facts].filter(([, fact]) => fact.period.to <= day);
  return { facts: new Map(facts), sources: ledger.sources };
}

function isSourcesFile(name: string): boolean {
  return /(^|[\\/])sources\.csv$/.test(name);
}

function readSources(file: TextFile, into: PlacedSource[], diagnostics: Diagnostic[]): void {
  const table = readTable(file, sourceColumns);
  diagnostics.push(...table.diagnostics);
  for (const row of table.rows) {
    const source: Source = {
      key: row.key.text,
      title: row.title.text,
      address: row.address.text,
      howRead: row.how_read.text,
      reliability: row.reliability.text,
      caveat: row.caveat.text,
    };
    into.push({ source, file: file.name, key: row.key });
  }
}

function readFacts(file: TextFile, into: PlacedFact[], diagnostics: Diagnostic[]): void {
  const table = readTable(file, factColumns);
  diagnostics.push(...table.diagnostics);
  for (const row of table.rows) {
    const { fact, faults } = checkFact(file.name, row);
    diagnostics.push(...faults);
    if (fact !== undefined) into.push({ fact, row });
  }
}
