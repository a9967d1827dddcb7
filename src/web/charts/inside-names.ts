/** A line whose name stands inside the plot: where it ends, and how high and how low it runs beside its name; from the top. */
export interface NamedRun {
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of a name's baseline from a line below it, and from a line above it, in letter sizes. */
const [over, under] = [0.5, 1.15];

/**
 * Place the names of one line or two so that no line strikes through one: the name of the upper line above both, that of
 * the lower below both; where the plot ends too soon, between them if there is room, else both on the free side.
 *
 * @param edges highest and lowest baseline that a name may have, in picture units from the top.
 * @returns baselines in the order given.
 */
export function insideNames(
  runs: readonly NamedRun[],
  size: number,
  edges: readonly [highest: number, lowest: number],
): readonly number[] {
  const order = runs.map((_, place) => place).toSorted((a, b) => endOf(runs, a) - endOf(runs, b));
  const [first, second] = order.map((place) => runs[place]);
  if (first === undefined) return [];
  const above = Math.min(...runs.map(({ top }) => top)) - over * size;
  const below = Math.max(...runs.map(({ bottom }) => bottom)) + under * size;
  const [highest, lowest] = edges;
  if (second === undefined) return [above >= highest ? above : Math.min(below, lowest)];
  const places = pairPlaces({ first, second, above, below, size }, edges);
  return runs.map((_, place) => Math.min(lowest, Math.max(highest, places[order.indexOf(place)] ?? highest)));
}

interface Pair {
  readonly first: NamedRun;
  readonly second: NamedRun;
  readonly above: number;
  readonly below: number;
  readonly size: number;
}

function pairPlaces(
  { first, second, above, below, size }: Pair,
  [highest, lowest]: readonly [number, number],
): readonly [number, number] {
  const room = second.top - first.bottom >= (over + under) * size;
  const line = under * size;
  if (above < highest) return [room ? first.bottom + under * size : below, room ? below : below + line];
  if (below > lowest) return [room ? above : above - line, room ? second.top - over * size : above];
  return [above, below];
}

function endOf(runs: readonly NamedRun[], place: number): number {
  return runs[place]?.end ?? 0;
}
