/** From the Earth to the sheet and back; the one place that knows the projection library. */
import { geoConicConformal } from "d3-geo";
import type { LongLat } from "../../../study/published/site-map.ts";

/** A point of the sheet: kilometres east and south of its middle, true on the standard parallels. */
export type SheetPoint = readonly [x: number, y: number];

/** Mean radius of the Earth, km. */
const radius = 6371;

/** Middle of the sheet: the sea between Taiwan and Luzon's latitudes, on the chain. */
const middle: LongLat = [126, 23];

// Lambert's conformal conic: angles are true, so the coast looks as it does. Distances are never read off it.
const conic = geoConicConformal()
  .parallels([10, 36])
  .rotate([-middle[0], 0])
  .center([0, middle[1]])
  .scale(radius)
  .translate([0, 0])
  .precision(0);

/** Where a point of the Earth lies on the sheet. */
export function onSheet([longitude, latitude]: LongLat): SheetPoint {
  const [x, y] = conic([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return [x, y];
}

/** Which point of the Earth a point of the sheet is. */
export function onEarth([x, y]: SheetPoint): LongLat {
  const [longitude, latitude] = conic.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
  return [longitude, latitude];
}

/** A line or outline on the sheet as path data, to a tenth of a kilometre. */
export function sheetPath(points: readonly LongLat[], closed: boolean): string {
  const steps = points.map((point) => {
    const [x, y] = onSheet(point);
    return `${tenth(x)},${tenth(y)}`;
  });
  return steps.length === 0 ? "" : `M${steps.join("L")}${closed ? "Z" : ""}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines of the graticule every some degrees over a window, as path data. */
export function graticulePath(
  every: number,
  [west, south, east, north]: readonly [number, number, number, number],
): string {
  const lines: string[] = [];
  for (let longitude = west; longitude <= east; longitude += every)
    lines.push(
      sheetPath(
        steps(south, north).map((latitude) => [longitude, latitude] as const),
        false,
      ),
    );
  for (let latitude = south; latitude <= north; latitude += every)
    lines.push(
      sheetPath(
        steps(west, east).map((longitude) => [longitude, latitude] as const),
        false,
      ),
    );
  return lines.join("");
}

/** Whole degrees from one to another. */
function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor(to - from) + 1 }, (_, step) => from + step);
}
