import { geodesicDistance } from "../../../model/m06-radar/geodesic.ts";
import { earthAt, type Frame, type Size } from "./frame.ts";

/** A bar of a round length, true where it stands. */
export interface ScaleBar {
  readonly kilometres: number;
  /** Its length on the screen, px. */
  readonly pixels: number;
  /** Latitude at which it is true, degrees. */
  readonly latitude: number;
}

const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;

/** Stretch of the screen over which the scale is measured, px. */
const measured = 100;

/** Make the longest round bar that fits, true on the ellipsoid at a height of the screen; `most` in px. */
export function scaleBar(frame: Frame, size: Size, y: number, most: number): ScaleBar {
  const from = earthAt(frame, size, [size.width / 2 - measured / 2, y]);
  const to = earthAt(frame, size, [size.width / 2 + measured / 2, y]);
  const position = ([longitude, latitude]: readonly [number, number]) => ({ latitude, longitude });
  const perPixel = geodesicDistance(position(from), position(to)) / measured;
  const kilometres = lengths.findLast((length) => length / perPixel <= most) ?? lengths[0];
  return { kilometres, pixels: kilometres / perPixel, latitude: from[1] };
}
