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

/** The point reached along the ellipsoid from another one; azimuth in degrees clockwise from north, distance in km. */
export function pointAt(from: Position, azimuth: number, distance: number): Position {
  const { lat2 = Number.NaN, lon2 = Number.NaN } = earth.Direct(
    from.latitude,
    from.longitude,
    azimuth,
    distance * 1000,
  );
  return { latitude: lat2, longitude: lon2 };
}

/** Points at one distance around a centre, at equal angles clockwise from north; km, not closed. */
export function circleAround(centre: Position, radius: number, count: number): readonly Position[] {
  return Array.from({ length: count }, (_, at) => pointAt(centre, (360 * at) / count, radius));
}
