import type { Fact, Ledger } from "./fact.ts";
import { worstGrade, type Grade } from "./grade.ts";

/** A place as the ledger has it: two rows of one series name, latitude and longitude. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly actor: string;
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
  /** First day of the rows' period. */
  readonly from: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note: string;
}

const seriesName = /^place-([a-z]+)-([a-z0-9-]+)-(latitude|longitude)$/;

/**
 * Collect the places of a ledger, by name.
 *
 * @throws {RangeError} when a place lacks one of its two rows.
 */
export function placesOf(ledger: Ledger): readonly Place[] {
  const rows = new Map<string, { kind: string; latitude?: Fact; longitude?: Fact }>();
  for (const fact of ledger.facts.values()) {
    const [, kind, id, what] = seriesName.exec(fact.series) ?? [];
    if (kind === undefined || id === undefined) continue;
    rows.set(id, { kind, ...rows.get(id), [what as "latitude" | "longitude"]: fact });
  }
  return [...rows].map(([id, { kind, latitude, longitude }]) => {
    if (latitude === undefined || longitude === undefined)
      throw new RangeError(`place ${id} needs a latitude and a longitude`);
    return {
      id,
      kind,
      actor: latitude.actor,
      latitude: latitude.value,
      longitude: longitude.value,
      from: latitude.period.from,
      grade: worstGrade([latitude.grade, longitude.grade]),
      sources: [...new Set([...latitude.sources, ...longitude.sources])],
      note: latitude.note,
    };
  });
}
