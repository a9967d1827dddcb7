/**
 * Move labels apart so that none covers another, as little as will do, and keep them between two edges.
 *
 * @param wanted where each would stand, in picture units from the top.
 * @param least distance between two of them.
 * @returns places in the order given; where there is no room for all, they stand evenly from the upper edge on.
 */
export function spacedLabels(
  wanted: readonly number[],
  least: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, place) => place).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const down = order.reduce<number[]>((places, label) => {
    const before = places.at(-1);
    const own = Math.max(top, wanted[label] ?? top);
    return [...places, before === undefined ? own : Math.max(own, before + least)];
  }, []);
  const up = down.reduceRight<number[]>((places, place) => {
    const [below] = places;
    return [Math.min(place, below === undefined ? bottom : below - least), ...places];
  }, []);
  const shift = Math.max(0, top - (up[0] ?? top));
  return wanted.map((_, label) => (up[order.indexOf(label)] ?? top) + shift);
}
