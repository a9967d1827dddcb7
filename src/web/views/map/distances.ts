import { geodesicDistance, type Position } from "../../../model/m06-radar/geodesic.ts";

/** Kilometres in a nautical mile. */
const nauticalMile = 1.852;

/** A distance along the ellipsoid. */
export interface Distance {
  readonly kilometres: number;
  readonly nauticalMiles: number;
}

/** The shortest way between two places. */
export function distanceBetween(from: Position, to: Position): Distance {
  const kilometres = geodesicDistance(from, to);
  return { kilometres, nauticalMiles: kilometres / nauticalMile };
}

/** The thing nearest a point of the screen, no farther than `reach` px. */
export function nearest<T>(
  things: readonly { readonly thing: T; readonly at: readonly [x: number, y: number] }[],
  [x, y]: readonly [x: number, y: number],
  reach: number,
): T | undefined {
  let found: T | undefined;
  let best = reach;
  for (const { thing, at } of things) {
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance > best) continue;
    best = distance;
    found = thing;
  }
  return found;
}
