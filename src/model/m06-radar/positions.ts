/**
 * Where the model's radars stand, and the line they look at (specification M06, "Analytic tests").
 *
 * Stylised points of public geography; none is an actual installation.
 */
import type { Position } from "./geodesic.ts";

/** Radar site to its position. */
export const radarPositions: Readonly<Record<string, Position>> = {
  yonaguni: { latitude: 24.45, longitude: 122.98 },
  miyako: { latitude: 24.77, longitude: 125.33 },
  batanes: { latitude: 20.45, longitude: 121.97 },
  northLuzon: { latitude: 18.5, longitude: 121 },
};

/** The ends of the baseline: southern Taiwan, northern Luzon. */
export const baselineEnds: readonly [from: Position, to: Position] = [
  { latitude: 21.9, longitude: 120.85 },
  { latitude: 18.51, longitude: 120.6 },
];
