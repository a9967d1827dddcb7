/** Agreements as lines between states: pure geometry. */

/** A point of the picture, px. */
export type Spot = readonly [x: number, y: number];

/** Where states stand, as shares of width and height: roughly as on a map of the Pacific, never moved by the data. */
export const actorSpots: Readonly<Record<string, Spot>> = {
  US: [0.86, 0.4],
  JP: [0.58, 0.12],
  KR: [0.34, 0.09],
  CN: [0.14, 0.22],
  TW: [0.32, 0.47],
  PH: [0.5, 0.72],
  VN: [0.2, 0.72],
  IN: [0.05, 0.5],
  AU: [0.66, 0.92],
  NZ: [0.91, 0.82],
  UK: [0.93, 0.12],
  CA: [0.94, 0.62],
  FR: [0.3, 0.92],
};

/** A tie to draw. */
export interface Tie {
  readonly id: string;
  readonly actors: readonly string[];
}

/** A tie as lines: one between two states, spokes from a knot among several. */
export interface DrawnTie {
  readonly id: string;
  readonly path: string;
  /** Where several meet; none between two. */
  readonly knot?: Spot;
  /** A point in its middle, for a number. */
  readonly middle: Spot;
  /** Points along the lines, for finding the one under a pointer. */
  readonly along: readonly Spot[];
}

/** Room between lines of the same pair, px. */
const apart = 9;

/** Points along a line that a pointer may be near to. */
const samples = 24;

/** Draw ties in a picture of a size; those of one pair fan out, in the order given. */
export function drawTies(ties: readonly Tie[], width: number, height: number): readonly DrawnTie[] {
  const at = (actor: string): Spot => {
    const [x, y] = actorSpots[actor] ?? [0.5, 0.5];
    return [x * width, y * height];
  };
  const groups = new Map<string, string[]>();
  for (const { id, actors } of ties) {
    const key = actors.toSorted().join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return ties.flatMap(({ id, actors }) => {
    const group = groups.get(actors.toSorted().join()) ?? [];
    const place = group.indexOf(id) - (group.length - 1) / 2;
    const [first, second] = actors.toSorted();
    if (first === undefined || second === undefined) return [];
    if (actors.length === 2) return [bow(id, at(first), at(second), place * apart)];
    return [star(id, actors.map(at), place)];
  });
}

function bow(id: string, from: Spot, to: Spot, offset: number): DrawnTie {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  // The bow's middle lies half as far out as the point that bends it.
  const bend: Spot = [
    (from[0] + to[0]) / 2 - (dy / length) * offset * 2,
    (from[1] + to[1]) / 2 + (dx / length) * offset * 2,
  ];
  const along = Array.from({ length: samples + 1 }, (_, step): Spot => {
    const t = step / samples;
    const mix = (axis: 0 | 1): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * to[axis];
    return [mix(0), mix(1)];
  });
  const middle = along[samples / 2] ?? bend;
  return { id, path: `M${px(from)}Q${px(bend)} ${px(to)}`, along, middle };
}

function star(id: string, ends: readonly Spot[], place: number): DrawnTie {
  const mean = (axis: 0 | 1): number => ends.reduce((sum, end) => sum + end[axis], 0) / ends.length;
  // Knots of the same states stand apart, so that each can be pointed at.
  const knot: Spot = [mean(0) + place * apart * 2, mean(1) + place * apart];
  return {
    id,
    knot,
    middle: knot,
    path: ends.map((end) => `M${px(knot)}L${px(end)}`).join(""),
    along: ends.flatMap((end) =>
      Array.from({ length: samples / 2 }, (_, step): Spot => {
        const t = step / (samples / 2);
        return [knot[0] + t * (end[0] - knot[0]), knot[1] + t * (end[1] - knot[1])];
      }),
    ),
  };
}

/** The tie nearest a point, no farther than `reach` px. */
export function tieAt(ties: readonly DrawnTie[], [x, y]: Spot, reach: number): string | undefined {
  let found: string | undefined;
  let best = reach;
  for (const { id, along } of ties)
    for (const [ax, ay] of along) {
      const distance = Math.hypot(ax - x, ay - y);
      if (distance >= best) continue;
      best = distance;
      found = id;
    }
  return found;
}

function px([x, y]: Spot): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
