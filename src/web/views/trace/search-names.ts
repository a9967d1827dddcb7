/** A name that can be searched for. */
export interface SearchEntry {
  /** Where it leads: `Y06`, `pressure`, `M07`. */
  readonly item: string;
  /** Everything it may be typed as. */
  readonly names: readonly string[];
  /** What it is, in a sentence. */
  readonly doc: string;
  /** How much readers look for it; higher comes first among equals. */
  readonly weight: number;
}

/** Find entries by all the words typed: names that begin so first, then those that hold it, then descriptions. */
export function searchNames(
  entries: readonly SearchEntry[],
  typed: string,
  most: number,
): readonly SearchEntry[] {
  const words = typed
    .toLowerCase()
    .split(/[\s　]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words, typed.trim().toLowerCase()) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.entry.weight - a.entry.weight)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function scoreOf({ item, names, doc }: SearchEntry, words: readonly string[], whole: string): number {
  const known = [item, ...names].map((name) => name.toLowerCase());
  if (known.includes(whole)) return 5;
  if (known.some((name) => name.startsWith(whole))) return 4;
  if (known.some((name) => words.every((word) => name.includes(word)))) return 3;
  const text = `${known.join(" ")} ${doc.toLowerCase()}`;
  return words.every((word) => text.includes(word)) ? 1 : 0;
}
