import type { LongLat } from "../../study/published/site-map.ts";

/** Fewest points of an outline that still has an inside: three, and the first again. */
const fewest = 4;

/**
 * Leave out points of a closed outline that a line without them misses by no more than `tolerance` degrees
 * (Douglas and Peucker, 1973), but keep the shape of small islands: never fewer than four points.
 */
export function simplifyOutline(outline: readonly LongLat[], tolerance: number): readonly LongLat[] {
  if (outline.length <= fewest) return outline;
  // A closed outline has no natural ends: it is split where it is farthest from its first point.
  const far = farthest(outline, 0, outline.length - 1).at;
  const kept = new Set([0, far, outline.length - 1]);
  keepBetween(outline, 0, far, tolerance, kept);
  keepBetween(outline, far, outline.length - 1, tolerance, kept);
  for (let finer = tolerance / 2; kept.size < fewest; finer /= 2) {
    keepBetween(outline, 0, far, finer, kept);
    keepBetween(outline, far, outline.length - 1, finer, kept);
    if (finer < tolerance / 1e6) return outline;
  }
  return outline.filter((_, place) => kept.has(place));
}

function keepBetween(
  outline: readonly LongLat[],
  from: number,
  to: number,
  tolerance: number,
  kept: Set<number>,
): void {
  const stretches: [number, number][] = [[from, to]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [start, end] = stretch;
    const { at, distance } = farthest(outline, start, end);
    if (distance <= tolerance) continue;
    kept.add(at);
    stretches.push([start, at], [at, end]);
  }
}

/** The point between two others that lies farthest from the line through them. */
function farthest(
  outline: readonly LongLat[],
  from: number,
  to: number,
): { readonly at: number; readonly distance: number } {
  let found = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceToLine(outline[at] as LongLat, outline[from] as LongLat, outline[to] as LongLat);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/** Distance of a point to a stretch between two others; a degree of longitude counts less, the farther north. */
function distanceToLine(point: LongLat, a: LongLat, b: LongLat): number {
  const narrow = Math.cos((point[1] * Math.PI) / 180);
  const [px, py] = [(point[0] - a[0]) * narrow, point[1] - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * narrow, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}
