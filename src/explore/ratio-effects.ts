import { ln } from "../engine/numerics/ln.ts";
import { momentsOfBlock } from "./moments.ts";

/**
 * Turn numerators and denominators by draw and seed into effects whose mean in a draw is the ratio of the two means.
 *
 * Both laid out [draw * seeds + seed]. The mean of single ratios would be biased and, near a zero denominator, wild;
 * here seeds deviate from the ratio by its linear part, so that their spread still measures noise. A draw whose mean
 * denominator is 0 gets values that are not finite. Source: linearised ratio estimator, Cochran (1977).
 */
export function ratioEffects(
  numerator: Float64Array,
  denominator: Float64Array,
  seeds: number,
): Float64Array {
  if (numerator.length !== denominator.length || numerator.length % seeds !== 0) {
    throw new RangeError(
      `${numerator.length} over ${denominator.length} values are not draws of ${seeds} seeds`,
    );
  }
  const effects = new Float64Array(numerator.length);
  for (let start = 0; start < effects.length; start += seeds) {
    const above = momentsOfBlock(numerator, start, start + seeds).mean;
    const below = momentsOfBlock(denominator, start, start + seeds).mean;
    const ratio = above / below;
    for (let run = start; run < start + seeds; run++) {
      effects[run] = ratio + ((numerator[run] ?? 0) - ratio * (denominator[run] ?? 0)) / below;
    }
  }
  return effects;
}

/**
 * Turn two values by draw and seed into effects whose mean in a draw is the natural logarithm of the ratio of the means.
 *
 * Laid out and linearised as in `ratioEffects`; a draw in which either mean is 0 or less gets values that are not finite.
 */
export function logRatioEffects(above: Float64Array, below: Float64Array, seeds: number): Float64Array {
  const shares = ratioEffects(above, below, seeds);
  const effects = new Float64Array(shares.length);
  for (let start = 0; start < effects.length; start += seeds) {
    const base = momentsOfBlock(below, start, start + seeds).mean;
    const ratio = momentsOfBlock(above, start, start + seeds).mean / base;
    const log = base > 0 && ratio > 0 ? ln(ratio) : Number.NaN;
    for (let run = start; run < start + seeds; run++)
      effects[run] = log + ((shares[run] ?? 0) - ratio) / ratio;
  }
  return effects;
}

/** Take the sign off the mean of each draw; seeds turn with it, so that their spread still measures noise. */
export function sizedEffects(effects: Float64Array, seeds: number): Float64Array {
  const sized = effects.slice();
  for (let start = 0; start < sized.length; start += seeds) {
    if (momentsOfBlock(sized, start, start + seeds).mean >= 0) continue;
    for (let run = start; run < start + seeds; run++) sized[run] = -(sized[run] ?? 0);
  }
  return sized;
}
