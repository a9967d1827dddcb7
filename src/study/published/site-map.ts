import { fields, list, number, oneOf, text, type FileKind } from "./shape.ts";

/** What a place on the map is shown as. */
export const placeKinds = ["base", "edca", "garrison", "island", "strait", "feature", "city"] as const;

/** One of them. */
export type PlaceKind = (typeof placeKinds)[number];

/** A place of public geography, no finer than its town. */
export interface MapPlace {
  /** Name by which the page's texts know it: `santa-ana`. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** States whose place it is, by their codes joined with `+`; `all` for waters and for land that several claim. */
  readonly actor: string;
  /** Degrees north and east, to a tenth. */
  readonly latitude: number;
  readonly longitude: number;
  /** First day, YYYY-MM-DD, on which it is what it is shown as. */
  readonly from: string;
  readonly grade: "A" | "B" | "C";
  /** Keys of the evidence's sources. */
  readonly sources: readonly string[];
  readonly note: string;
}

/** What the map view loads: the coast of the theatre, and places. */
export interface SiteMap {
  readonly format: 1;
  /** Where the coast comes from; a sentence. */
  readonly source: string;
  /** Degrees that one step of a coast's coordinates stands for. */
  readonly step: number;
  /** Closed outlines of land: the first point, then steps from point to point, longitude before latitude. */
  readonly coast: readonly (readonly number[])[];
  readonly places: readonly MapPlace[];
}

/** A point as maps have it: longitude, then latitude, degrees. */
export type LongLat = readonly [longitude: number, latitude: number];

/** Write an outline as whole steps of `step` degrees; steps that do not move are left out. */
export function packOutline(outline: readonly LongLat[], step: number): readonly number[] {
  const packed: number[] = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of outline) {
    const [nextX, nextY] = [Math.round(longitude / step), Math.round(latitude / step)];
    if (packed.length > 0 && nextX === x && nextY === y) continue;
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

/** Read an outline that `packOutline` wrote; the last point is the first again. */
export function unpackOutline(packed: readonly number[], step: number): readonly LongLat[] {
  const points: LongLat[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < packed.length; at += 2) {
    x += packed[at] as number;
    y += packed[at + 1] as number;
    points.push([x * step, y * step]);
  }
  return points;
}

/** What the file of the map must be. */
export const siteMapFile: FileKind = {
  what: "the map",
  format: 1,
  shape: fields({
    source: text,
    step: number,
    coast: list(list(number)),
    places: list(
      fields({
        id: text,
        kind: oneOf(...placeKinds),
        actor: text,
        latitude: number,
        longitude: number,
        from: text,
        grade: oneOf("A", "B", "C"),
        sources: list(text),
        note: text,
      }),
    ),
  }),
};
