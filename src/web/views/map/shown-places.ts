import type { Position } from "../../../model/m06-radar/geodesic.ts";
import { radarPositions } from "../../../model/m06-radar/positions.ts";
import type { MapPlace, PlaceKind } from "../../../study/published/site-map.ts";

/** What a mark of the map is of: a place, or a radar of the model. */
export type MarkKind = PlaceKind | "radar";

/** The kinds in the order of the key; the first ones get their names first. */
export const markKinds: readonly MarkKind[] = [
  "radar",
  "base",
  "edca",
  "garrison",
  "island",
  "feature",
  "strait",
  "city",
];

/** Something on the map that one can choose and measure from. */
export interface Mark extends Position {
  /** Unique: the id of a place, or `radar-` and the name of a site. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly actor: string;
  readonly from: string;
  readonly grade: "A" | "B" | "C";
}

/** Mark of a radar site of the model. */
function radarMarkId(site: string): string {
  return `radar-${site}`;
}

/** Places and radars that are there at the end of a quarter, kind by kind. */
export function marksAt(places: readonly MapPlace[], lastDay: string): readonly Mark[] {
  const radars = Object.entries(radarPositions).map(([site, position]): Mark => ({
    ...position,
    id: radarMarkId(site),
    kind: "radar",
    actor: "all",
    from: "",
    grade: "C",
  }));
  const all: readonly Mark[] = [...radars, ...places.filter(({ from }) => from <= lastDay)];
  return markKinds.flatMap((kind) => all.filter((mark) => mark.kind === kind));
}

/** The last day of a quarter, YYYY-MM-DD. */
export function lastDayOf(quarter: string): string {
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  return `${quarter.slice(0, 4)}-${ends[Number(quarter.slice(5)) - 1] ?? "12-31"}`;
}

/** Path of a mark around 0, px; kinds differ in shape, not in colour alone. */
export const markPaths: Readonly<Record<MarkKind, string>> = {
  base: "M-4.5-4.5h9v9h-9z",
  edca: "M0-5.5L5.5 4.5H-5.5Z",
  garrison: "M0-5.5L5.5 0L0 5.5L-5.5 0Z",
  island: "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z",
  strait: "M-7 2q3.5-6 7-2t7-2",
  feature: "M-4-4L4 4M-4 4L4-4",
  city: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
  radar: "M0 0V-8M-6-9a6.5 6.5 0 0 1 12 0M-3-7.6a3.4 3.4 0 0 1 6 0",
};

/** Choose a mark: a second one beside the first, a third in place of the older; a chosen one is let go. */
export function withChosen(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2);
}
