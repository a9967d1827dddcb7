import type { UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";

/** What becomes of the results of units. */
export type Take = (unit: WorkUnit, result: UnitResult) => void;

/**
 * Hand results on in the order of their units, whatever order they come in; what comes early waits for those before it.
 *
 * The function made is given each unit's place, counted from 0, once.
 */
export function inOrder(take: Take): (place: number, unit: WorkUnit, result: UnitResult) => void {
  const early = new Map<number, readonly [WorkUnit, UnitResult]>();
  let next = 0;
  return (place, unit, result) => {
    early.set(place, [unit, result]);
    for (let found = early.get(next); found !== undefined; found = early.get(next)) {
      early.delete(next);
      next += 1;
      take(...found);
    }
  };
}
