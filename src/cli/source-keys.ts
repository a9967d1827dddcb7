import type { Diagnostic } from "../engine/diagnostic.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { didYouMean } from "../engine/nearest.ts";

/** Names a source may have; a ledger holds both. */
export interface KnownKeys {
  readonly sources: { readonly keys: () => Iterable<string> };
  readonly facts: { readonly keys: () => Iterable<string> };
}

/** Check that every source a parameter or series names is a source key or a fact id of the ledger. */
export function checkSourceKeys(graph: Graph, ledger: KnownKeys): readonly Diagnostic[] {
  const known = [...ledger.sources.keys(), ...ledger.facts.keys()];
  const valid = new Set(known);
  return graph.nodes.flatMap((node) => {
    if (node.kind !== "parameter" && node.kind !== "series") return [];
    return node.sources
      .filter((key) => !valid.has(key))
      .map((key): Diagnostic => {
        const nearest = didYouMean(key, known);
        return {
          code: "unknown-source",
          severity: "error",
          message: `${node.name} cites "${key}", which is neither a source key nor a fact of the ledger`,
          file: `src/model/${node.module}.ts`,
          ...(node.line === undefined ? {} : { line: node.line }),
          ...(nearest.startsWith("did") ? { hint: nearest } : { hint: "add it to evidence/sources.csv" }),
        };
      });
  });
}
