import { closest, distance } from "fastest-levenshtein";

/** Find the valid name closest to a mistyped one, or nothing when none is close enough to be meant. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  if (candidates.length === 0) return undefined;
  const lowered = new Map(candidates.map((name) => [name.toLowerCase(), name]));
  const best = closest(wrong.toLowerCase(), [...lowered.keys()]);
  // Of two or three letters, one may be wrong: with more, every id would resemble every other.
  const allowed =
    wrong.length <= 3 ? Math.min(1, wrong.length - 1) : Math.max(2, Math.floor(wrong.length / 3));
  return distance(wrong.toLowerCase(), best) <= allowed ? lowered.get(best) : undefined;
}

/** Word a hint for a mistyped name: the nearest valid one, or the first few there are. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const all = [...names];
  const nearest = nearestName(wrong, all);
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  const shown = all.slice(0, 8).join(", ");
  return `valid names: ${shown}${all.length > 8 ? `, ... (${all.length} in all)` : ""}`;
}
