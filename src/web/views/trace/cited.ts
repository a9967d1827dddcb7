import type { SiteEvidence, SiteFact } from "../../../study/published/site-evidence.ts";

/** A source as a page shows it. */
export interface Cited {
  readonly key: string;
  readonly title: string;
  /** As the ledger has it; not always an address of the web. */
  readonly address: string;
  /** The address where it is one of the web. */
  readonly link?: string;
  /** The fact through which it is cited. */
  readonly fact?: SiteFact;
}

/** Look up what keys of a parameter cite: sources by themselves, facts with the sources they stand on. */
export function citedOf(
  { sources, facts }: Pick<SiteEvidence, "sources" | "facts">,
  keys: readonly string[],
): readonly Cited[] {
  const bySource = new Map(sources.map((source) => [source.key, source]));
  const byFact = new Map(facts.map((fact) => [fact.id, fact]));
  return keys.map((key): Cited => {
    const fact = byFact.get(key);
    const source = bySource.get(fact?.sources[0] ?? key);
    const address = source?.address ?? "";
    const link = webAddress(address);
    return {
      key,
      title: source?.title ?? key,
      address,
      ...(link === undefined ? {} : { link }),
      ...(fact === undefined ? {} : { fact }),
    };
  });
}

function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
}
