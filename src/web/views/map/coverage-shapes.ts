/** What radars see, as shapes on the sheet. */
import { circleAround, pointsBetween, type Position } from "../../../model/m06-radar/geodesic.ts";
import { baselineEnds, radarPositions } from "../../../model/m06-radar/positions.ts";
import type { LongLat } from "../../../study/published/site-map.ts";
import { sheetPath } from "./projection.ts";
import type { Sight } from "./radar.ts";

/** Corners of a circle: enough that it looks round at the nearest view. */
const corners = 120;

/** The reach of one radar: at the least, as a rule and at the most that its uncertain range leaves. */
export interface ReachShape {
  readonly site: string;
  readonly owner: "JP" | "PH";
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

/** A stretch of the line from Taiwan to Luzon that is seen in one way. */
export interface LineShape {
  readonly seen: Sight["line"][number];
  readonly path: string;
}

/** Draw how far each radar sees: lines of equal distance along the ellipsoid. */
export function reachShapes({ reaches }: Sight): readonly ReachShape[] {
  return reaches.flatMap(({ site, owner, reach }) => {
    const centre = radarPositions[site];
    if (centre === undefined) return [];
    const circle = (km: number): string => sheetPath(circleAround(centre, km, corners).map(longLat), true);
    return [
      { site, owner, low: circle(reach.low), central: circle(reach.central), high: circle(reach.high) },
    ];
  });
}

/** Draw the line from Taiwan to Luzon in stretches. */
export function lineShapes({ line }: Sight): readonly LineShape[] {
  const points = pointsBetween(...baselineEnds, line.length);
  const starts = line.flatMap((seen, at) => (at === 0 || line[at - 1] !== seen ? [at] : []));
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? line.length - 1;
    return {
      seen: line[start] ?? "none",
      path: sheetPath(points.slice(start, end + 1).map(longLat), false),
    };
  });
}

/** A position as maps have it. */
function longLat({ latitude, longitude }: Position): LongLat {
  return [longitude, latitude];
}
