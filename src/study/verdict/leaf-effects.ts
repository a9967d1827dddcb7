import { correctedDraws, shareOf } from "../../explore/corrected-share.ts";
import { ascending, quantile } from "../../explore/quantile.ts";
import { moments, variance } from "../../explore/moments.ts";
import { varianceParts, type VarianceParts } from "../../explore/variance-parts.ts";
import { boundOf, type Bound } from "../claim-test.ts";
import type { EffectLeaf, LeafJudgement } from "./types.ts";

/** A leaf with one effect for each draw: as measured, and corrected for noise. */
export interface MeasuredLeaf {
  readonly leaf: EffectLeaf;
  readonly comparison: Bound;
  readonly parts: VarianceParts;
  readonly raw: Float64Array;
  readonly corrected: Float64Array;
}

/**
 * Average a leaf's effects over seeds for the draws kept, and take the spread that noise adds out of them.
 *
 * Where the leaf compares sizes, signs go after averaging and correcting: the size of a noisy value is too large on average.
 */
export function measureLeaf(leaf: EffectLeaf, kept: readonly number[]): MeasuredLeaf {
  const parts = varianceParts(effectsOf(leaf, kept), kept.length, leaf.seeds);
  const sized = (values: Float64Array) => (leaf.size ? values.map(Math.abs) : values);
  return {
    leaf,
    comparison: boundOf(leaf.is, leaf.value, leaf.negligible),
    parts,
    raw: sized(parts.drawMeans),
    corrected: sized(correctedDraws(parts)),
  };
}

function effectsOf(leaf: EffectLeaf, kept: readonly number[]): Float64Array {
  if (kept.length === leaf.draws) return leaf.effects;
  const effects = new Float64Array(kept.length * leaf.seeds);
  kept.forEach((draw, place) => {
    effects.set(leaf.effects.subarray(draw * leaf.seeds, (draw + 1) * leaf.seeds), place * leaf.seeds);
  });
  return effects;
}

/** Whether an effect stands to the bound as the comparison asks. */
export function holds(effect: number, { operator, bound }: Bound): boolean {
  if (operator === ">") return effect > bound;
  if (operator === "<") return effect < bound;
  return operator === ">=" ? effect >= bound : effect <= bound;
}

/** How far an effect is inside what the comparison asks, in multiples of negligible; below 0 outside. */
export function marginOf(effect: number, { operator, bound }: Bound, negligible: number): number {
  const distance = operator === ">" || operator === ">=" ? effect - bound : bound - effect;
  return distance === 0 ? 0 : distance / negligible;
}

/**
 * Weigh noise against all that decides on which side of its bound an effect lies; from 0 to 1.
 *
 * noise / (between + (mean - bound)^2 + noise): the variance noise adds to a draw mean, over the mean squared distance of
 * draw means from the bound. Set against the spread between draws alone, an effect of 10 that hardly differs between
 * draws would count as all noise, although no noise of size 1 can carry it across 0. With one seed noise cannot be seen and
 * counts as 1.
 */
function leafNoise({ comparison, corrected, parts }: MeasuredLeaf): number {
  if (parts.seeds < 2) return 1;
  if (parts.noise === 0) return 0;
  const effects = moments(corrected.toSorted());
  const distance = effects.mean - comparison.bound;
  return parts.noise / (variance(effects) + distance * distance + parts.noise);
}

/** Sum a leaf up over its corrected draws. */
export function judgeLeaf(measured: MeasuredLeaf): LeafJudgement {
  const sorted = ascending(measured.corrected);
  return {
    label: measured.leaf.label,
    mean: moments(sorted).mean,
    p05: quantile(sorted, 0.05),
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    share: shareOf(measured.corrected, (effect) => holds(effect, measured.comparison)),
    noise: leafNoise(measured),
    exactlyZero: measured.leaf.effects.every((effect) => effect === 0),
  };
}
