import type { LongLat } from "../../study/published/site-map.ts";

/** A window on the Earth: its western, southern, eastern and northern edge, degrees. */
export type Window = readonly [west: number, south: number, east: number, north: number];

type Side = {
  readonly inside: (point: LongLat) => boolean;
  readonly cut: (a: LongLat, b: LongLat) => LongLat;
};

/**
 * Cut an outline to a window, edge by edge (Sutherland and Hodgman, 1974).
 *
 * @returns a closed outline, empty when nothing of it lies inside.
 */
export function clipOutline(outline: readonly LongLat[], window: Window): readonly LongLat[] {
  let left = outline.slice(0, isClosed(outline) ? -1 : undefined);
  for (const side of sidesOf(window)) left = clipAt(left, side);
  const [first] = left;
  return first === undefined || left.length < 3 ? [] : [...left, first];
}

function sidesOf([west, south, east, north]: Window): readonly Side[] {
  const at = (axis: 0 | 1, edge: number, sign: 1 | -1): Side => ({
    inside: (point) => sign * (point[axis] - edge) >= 0,
    cut: (a, b) => {
      const share = (edge - a[axis]) / (b[axis] - a[axis]);
      const other = a[1 - axis] as number;
      const crossing = other + share * ((b[1 - axis] as number) - other);
      return axis === 0 ? [edge, crossing] : [crossing, edge];
    },
  });
  return [at(0, west, 1), at(1, south, 1), at(0, east, -1), at(1, north, -1)];
}

function clipAt(outline: readonly LongLat[], { inside, cut }: Side): LongLat[] {
  return outline.flatMap((point, place) => {
    const before = outline.at(place - 1) as LongLat;
    if (inside(point)) return inside(before) ? [point] : [cut(before, point), point];
    return inside(before) ? [cut(before, point)] : [];
  });
}

function isClosed(outline: readonly LongLat[]): boolean {
  const [first, last] = [outline[0], outline.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
