import type { EnsembleLens } from "../engine/ensemble/arm.ts";
import type { WorkUnit } from "../engine/ensemble/unit-sheet.ts";

/** All draws of a lens before the next lens, or a few draws under every lens before the next ones. */
export type OrderBy = "lens" | "draw";

/** The work units of an ensemble, made when asked for. */
export interface UnitOrder {
  readonly count: number;
  /** The unit at a place, counted from 0. */
  readonly at: (place: number) => WorkUnit;
}

/** Divide an ensemble into units of some draws each; the last of a lens may have fewer. */
export function unitOrder(
  lenses: readonly EnsembleLens[],
  draws: number,
  each: number,
  by: OrderBy,
): UnitOrder {
  const perLens = Math.ceil(draws / each);
  return {
    count: perLens * lenses.length,
    at: (place) => {
      const [lens, share] =
        by === "lens"
          ? [Math.floor(place / perLens), place % perLens]
          : [place % lenses.length, Math.floor(place / lenses.length)];
      const firstDraw = share * each;
      return { lens: lenses[lens] as EnsembleLens, firstDraw, draws: Math.min(each, draws - firstDraw) };
    },
  };
}
