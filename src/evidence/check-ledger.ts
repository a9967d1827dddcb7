import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";
import { fault } from "./csv.ts";
import type { Fact, PlacedFact, PlacedSource, Source } from "./fact.ts";

/** Facts by id, sources by key, and the faults found between rows. */
export interface LedgerCheck {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly faults: readonly Diagnostic[];
}

/**
 * Check rows against each other: `duplicate-id`, `duplicate-source`, `unknown-source`, `mixed-units`.
 * Of two rows with one name the first is kept.
 */
export function checkLedger(facts: readonly PlacedFact[], sources: readonly PlacedSource[]): LedgerCheck {
  const faults = [
    ...checkDuplicateIds(facts),
    ...checkDuplicateSources(sources),
    ...checkSourceKeys(facts, sources),
    ...checkOneUnit(facts),
  ];
  return {
    facts: byName(facts.map(({ fact }) => [fact.id, fact])),
    sources: byName(sources.map(({ source }) => [source.key, source])),
    faults,
  };
}

/** Collect pairs in the order of their names; the first of two with one name wins. */
function byName<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const first = new Map<string, Value>();
  for (const [name, value] of pairs) if (!first.has(name)) first.set(name, value);
  return new Map([...first].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkDuplicateIds(facts: readonly PlacedFact[]): Diagnostic[] {
  const seen = new Map<string, Fact>();
  return facts.flatMap(({ fact, row }) => {
    const earlier = seen.get(fact.id);
    if (earlier === undefined) {
      seen.set(fact.id, fact);
      return [];
    }
    const message = `id "${fact.id}" stands already in ${earlier.file}:${earlier.line}`;
    const hint = "keep one row, or give the rival figure a series of its own such as name-alternative";
    return [{ ...fault(fact.file, row.id, "duplicate-id", message), hint }];
  });
}

function checkDuplicateSources(sources: readonly PlacedSource[]): Diagnostic[] {
  const seen = new Set<string>();
  return sources.flatMap(({ file, key }) => {
    if (seen.has(key.text))
      return [
        {
          ...fault(file, key, "duplicate-source", `source "${key.text}" stands twice`),
          hint: "keep one row",
        },
      ];
    seen.add(key.text);
    return [];
  });
}

function checkSourceKeys(facts: readonly PlacedFact[], sources: readonly PlacedSource[]): Diagnostic[] {
  const keys = new Set(sources.map(({ source }) => source.key));
  return facts.flatMap(({ fact, row }) =>
    fact.sources
      .filter((key) => !keys.has(key))
      .map((key) => {
        const message = `source "${key}" is not in sources.csv`;
        return {
          ...fault(fact.file, row.source, "unknown-source", message),
          hint: keys.size === 0 ? "add it there" : didYouMean(key, keys),
        };
      }),
  );
}

function checkOneUnit(facts: readonly PlacedFact[]): Diagnostic[] {
  const units = new Map<string, string>();
  return facts.flatMap(({ fact, row }) => {
    const name = `${fact.series} of ${fact.actor}`;
    const unit = units.get(name) ?? fact.unit;
    units.set(name, unit);
    if (unit === fact.unit) return [];
    const message = `${name} is in "${unit}" elsewhere, here in "${fact.unit}"`;
    return [
      {
        ...fault(fact.file, row.unit, "mixed-units", message),
        hint: "convert it, or give it another series",
      },
    ];
  });
}

/** Warn of sources that no row cites: `unused-source`. */
export function checkUnusedSources(
  facts: readonly PlacedFact[],
  sources: readonly PlacedSource[],
): Diagnostic[] {
  const used = new Set(facts.flatMap(({ fact }) => fact.sources));
  return sources
    .filter(({ source }) => !used.has(source.key))
    .map(({ file, key }) => {
      const found = fault(file, key, "unused-source", `no row cites source "${key.text}"`);
      return { ...found, severity: "warning" as const, hint: "cite it or take it out" };
    });
}
