/** Distances on the Earth's ellipsoid, the one place that knows the geodesic library. */
import geographiclib from "geographiclib-geodesic";

/** A point on the Earth; degrees north and east. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const earth = geographiclib.Geodesic.WGS84;

/** Length of the shortest line between two points on the WGS84 ellipsoid; km, to a metre, so that it is the same everywhere. */
export function geodesicDistance(from: Position, to: Position): number {
  const { s12 } = earth.Inverse(from.latitude, from.longitude, to.latitude, to.longitude);
  return Math.round(s12 ?? Number.NaN) / 1000;
}

/** Points at equal steps along the shortest line between two points, both ends included; two points or more. */
export function pointsBetween(from: Position, to: Position, count: number): readonly Position[] {
  const line = earth.InverseLine(from.latitude, from.longitude, to.latitude, to.longitude);
  const { s12: length = Number.NaN } = earth.Inverse(
    from.latitude,
    from.longitude,
    to.latitude,
    to.longitude,
  );
  return Array.from({ length: count }, (_, step) => {
    const { lat2 = Number.NaN, lon2 = Number.NaN } = line.Position((length * step) / (count - 1));
    return { latitude: lat2, longitude: lon2 };
  });
}
