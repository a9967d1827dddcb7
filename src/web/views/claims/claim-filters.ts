import type { ClaimSummary, StudySummary } from "../../../study/published/site-summary.ts";
import type { ClaimKind } from "../../../study/study.ts";
import type { VerdictStatus } from "../../../study/verdict/types.ts";

/** A claim of the list, with the words a reader sees. */
export interface ListedClaim {
  readonly study: string;
  readonly claim: ClaimSummary;
  /** The claim in our own words, in the reader's language. */
  readonly says: string;
}

/** What the list is narrowed to; all where absent. */
export interface ClaimFilters {
  readonly paper?: string;
  readonly mechanism?: string;
  readonly verdict?: VerdictStatus;
  readonly kind?: ClaimKind;
  readonly central?: true;
  readonly text?: string;
}

/** One of the filters. */
export type FilterName = keyof ClaimFilters;

/** Verdicts in the order they are listed. */
export const verdictOrder: readonly VerdictStatus[] = [
  "supported",
  "contingent",
  "unsupported",
  "more runs needed",
  "not testable",
];

/** Kinds in the order they are listed. */
export const kindOrder: readonly ClaimKind[] = ["testable", "lens-decided", "hindcast", "normative"];

/** Read the filters an address holds; what the claims do not have is left out. */
export function readFilters(
  show: Readonly<Record<string, string>>,
  studies: readonly StudySummary[],
): ClaimFilters {
  const mechanisms = new Set(studies.flatMap(({ claims }) => claims.flatMap((claim) => claim.mechanisms)));
  const paper = studies.find(({ id }) => id === show["paper"])?.id;
  const verdict = verdictOrder.find((known) => known === show["verdict"]);
  const kind = kindOrder.find((known) => known === show["kind"]);
  const mechanism = show["mechanism"];
  const text = show["text"];
  return {
    ...(paper === undefined ? {} : { paper }),
    ...(mechanism === undefined || !mechanisms.has(mechanism) ? {} : { mechanism }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(kind === undefined ? {} : { kind }),
    ...(show["central"] === "yes" ? { central: true } : {}),
    ...(text === undefined ? {} : { text }),
  };
}

/** Write filters as an address holds them. */
export function writeFilters({ central, ...words }: ClaimFilters): Readonly<Record<string, string>> {
  const set = Object.entries(words).filter(([, value]) => value !== "");
  return Object.fromEntries(central === true ? [...set, ["central", "yes"]] : set);
}

/** Set one filter; nothing to take it away. */
export function withFilter<Name extends FilterName>(
  filters: ClaimFilters,
  name: Name,
  value: ClaimFilters[Name],
): ClaimFilters {
  const { [name]: _, ...others } = filters;
  return value === undefined || value === "" ? others : { ...others, [name]: value };
}

/** The claims that pass all filters. */
export function narrowed(claims: readonly ListedClaim[], filters: ClaimFilters): readonly ListedClaim[] {
  const words = wordsOf(filters.text ?? "");
  return claims.filter(
    ({ study, claim, says }) =>
      (filters.paper === undefined || study === filters.paper) &&
      (filters.mechanism === undefined || claim.mechanisms.includes(filters.mechanism)) &&
      (filters.verdict === undefined || claim.verdict === filters.verdict) &&
      (filters.kind === undefined || claim.kind === filters.kind) &&
      (filters.central !== true || claim.central) &&
      words.every((word) => plain(`${claim.id} ${says} ${claim.says}`).includes(word)),
  );
}

/** How many claims each value of a filter would leave, the other filters as they are. */
export function countsOf<Value extends string>(
  claims: readonly ListedClaim[],
  filters: ClaimFilters,
  name: FilterName,
  valuesOf: (claim: ListedClaim) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const one of narrowed(claims, withFilter(filters, name, undefined)))
    for (const value of valuesOf(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The filters whose removal alone would leave some claims, with how many; most first. */
export function waysToWiden(
  claims: readonly ListedClaim[],
  filters: ClaimFilters,
): readonly { readonly name: FilterName; readonly count: number }[] {
  return (Object.keys(filters) as FilterName[])
    .map((name) => ({ name, count: narrowed(claims, withFilter(filters, name, undefined)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Claims of one section of a paper. */
export interface ClaimSection {
  /** Mark of the section: `D8`. */
  readonly mark: string;
  readonly claims: readonly ListedClaim[];
}

/**
 * Group the claims of one paper by the first section each stands in.
 *
 * @param order marks of sections as the papers have them; a mark that is not there comes last.
 */
export function bySection(claims: readonly ListedClaim[], order: readonly string[]): readonly ClaimSection[] {
  const sections = new Map<string, ListedClaim[]>();
  for (const one of claims) {
    const mark = firstSection(one.claim.section);
    sections.set(mark, [...(sections.get(mark) ?? []), one]);
  }
  const place = (mark: string): number => (order.includes(mark) ? order.indexOf(mark) : order.length);
  return [...sections]
    .map(([mark, own]) => ({ mark, claims: own.toSorted((a, b) => byId(a.claim.id, b.claim.id)) }))
    .toSorted((a, b) => place(a.mark) - place(b.mark));
}

/** The first of the sections a claim stands in: `D8` of `D8, D9c`. */
export function firstSection(section: string): string {
  return section.split(",")[0]?.trim() ?? section;
}

function byId(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Full-width and half-width, upper and lower case are the same to a reader who searches. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
