/** Lowest and highest value of an axis. */
export type Domain = readonly [low: number, high: number];

/**
 * Keep an axis still while values move: it grows at once when they leave it and shrinks only once they rest.
 *
 * @param before the axis on the screen, itself given back when it stays; none for the first picture.
 * @param wanted the values to be shown.
 * @param moving whether a lever is being dragged or the picture is not the final one.
 */
export function steadyDomain(before: Domain | undefined, wanted: Domain, moving: boolean): Domain {
  if (before === undefined || !before.every(Number.isFinite)) return wanted;
  const [low, high] = wanted;
  const fits = low >= before[0] && high <= before[1];
  if (moving) return fits ? before : [Math.min(before[0], low), Math.max(before[1], high)];
  const filled = (high - low) / (before[1] - before[0]);
  return fits && filled >= leastFilled ? before : wanted;
}

/** An axis is kept at rest, too, as long as values fill this share of it. */
const leastFilled = 0.7;

/** Lowest and highest of some values, those that are not finite left out; nothing when none is. */
export function domainOf(...lists: readonly (readonly number[])[]): Domain | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists)
    for (const value of list)
      if (Number.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
  return low <= high ? [low, high] : undefined;
}

/** Widen a domain so that it holds a value, such as zero. */
export function holding([low, high]: Domain, ...values: readonly number[]): Domain {
  return [Math.min(low, ...values), Math.max(high, ...values)];
}
