import { didYouMean } from "../engine/nearest.ts";
import { refuse } from "./faults.ts";

/** A name a user may give: its id, and other spellings of it. */
export interface Named {
  readonly id: string;
  readonly alias?: string;
}

/**
 * Find the thing a user means by its id or alias, whatever the case of its letters.
 *
 * @param what kind of name, for messages: `package`.
 * @throws {InputError} with the nearest valid name.
 */
export function pick<T extends Named>(given: string, what: string, valid: readonly T[]): T {
  const spelled = given.trim();
  const lower = spelled.toLowerCase();
  const found =
    valid.find(({ id, alias }) => id === spelled || alias === spelled) ??
    valid.find(({ id, alias }) => id.toLowerCase() === lower || alias?.toLowerCase() === lower);
  if (found !== undefined) return found;
  const names = valid.flatMap(({ id, alias }) => (alias === undefined || alias === id ? [id] : [id, alias]));
  return refuse("unknown-name", `unknown ${what} "${spelled}"`, didYouMean(spelled, names));
}

/**
 * Read a list such as `P0,P1`; each name counts once.
 *
 * @throws {InputError} for an unknown or empty name.
 */
export function pickNames(given: string, what: string, valid: readonly Named[]): readonly string[] {
  const parts = given.split(",");
  if (parts.some((part) => part.trim() === ""))
    refuse(
      "empty-name",
      `expected ${what} names with commas between them, got "${given}"`,
      `such as ${valid
        .slice(0, 2)
        .map(({ id }) => id)
        .join(",")}`,
    );
  return [...new Set(parts.map((part) => pick(part, what, valid).id))];
}
