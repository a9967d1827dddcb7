import { momentsOfBlock } from "./moments.ts";

/**
 * Compare the best of some with the best of the others: above 0 in a draw where one of `some` is best.
 *
 * Each entry holds values laid out [draw * seeds + seed]. Which of them is best is decided on the means of a draw, not
 * seed by seed: the best of noisy values would be too good on average. A draw in which any mean is not finite gets values that
 * are not finite.
 */
export function bestEffects(
  some: readonly Float64Array[],
  others: readonly Float64Array[],
  seeds: number,
  is: "highest" | "lowest",
): Float64Array {
  const sign = is === "highest" ? 1 : -1;
  const effects = new Float64Array(some[0]?.length ?? 0);
  for (let start = 0; start < effects.length; start += seeds) {
    const own = bestIn(some, start, seeds, sign);
    const other = bestIn(others, start, seeds, sign);
    for (let seed = 0; seed < seeds; seed++) {
      const lead = (own?.[seed] ?? Number.NaN) - (other?.[seed] ?? Number.NaN);
      effects[start + seed] = lead === 0 ? 0 : sign * lead;
    }
  }
  return effects;
}

/** The values in one draw of the entry with the best mean; nothing when a mean is not finite. */
function bestIn(
  entries: readonly Float64Array[],
  start: number,
  seeds: number,
  sign: number,
): Float64Array | undefined {
  const blocks = entries.map((values) => values.subarray(start, start + seeds));
  const means = blocks.map((block) => sign * momentsOfBlock(block).mean);
  if (!means.every(Number.isFinite)) return undefined;
  return blocks[means.indexOf(Math.max(...means))];
}
