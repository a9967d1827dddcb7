import { shareOf } from "../../explore/corrected-share.ts";
import { wilsonInterval } from "../../explore/wilson.ts";
import { holds, judgeLeaf, marginOf, measureLeaf, type MeasuredLeaf } from "./leaf-effects.ts";
import type { EffectLeaf, EffectTest, LeafJudgement, LensJudgement } from "./types.ts";

/**
 * Judge a test in one lens: each draw gives one yes or no after its seeds are averaged, and all parts must hold in the
 * same draw.
 *
 * Monte Carlo error never decides a draw; it enters once, by taking the spread it adds out of the draws of each leaf. Without a draw to
 * judge the share is 0, the interval [0, 1] and noise 1. Throws `RangeError` when leaves differ in draws or seeds, or
 * when there are none.
 */
export function judgeLens(test: EffectTest): LensJudgement {
  const leaves = leavesOf(test);
  const { draws, seeds } = shapeOf(leaves);
  const kept = completeDraws(leaves, draws, seeds);
  if (kept.length === 0) return nothingJudged(leaves, draws, seeds);
  const measured = new Map(leaves.map((leaf) => [leaf, measureLeaf(leaf, kept)]));
  const judged = leaves.map((leaf) => judgeLeaf(measuredOf(measured, leaf)));
  const share = shareOf(passingDraws(test, measured, "corrected", kept.length), passed);
  const margins = marginsOf(test, measured, kept.length);
  return {
    share,
    rawShare: shareOf(passingDraws(test, measured, "raw", kept.length), passed),
    interval: wilsonInterval(share, kept.length),
    noise: judged.reduce((largest, leaf) => Math.max(largest, leaf.noise), 0),
    draws: kept.length,
    seeds,
    excluded: draws - kept.length,
    smallestMargin: margins.reduce((least, margin) => Math.min(least, margin), Infinity),
    leaves: judged,
  };
}

/**
 * Tell which draws pass a test, 1 or 0, once corrected for noise; NaN for a draw left out.
 *
 * In the order of the draws: the cases for scenario discovery. Throws as `judgeLens` does.
 */
export function drawOutcomes(test: EffectTest): Float64Array {
  const leaves = leavesOf(test);
  const { draws, seeds } = shapeOf(leaves);
  const outcomes = new Float64Array(draws).fill(Number.NaN);
  const kept = completeDraws(leaves, draws, seeds);
  if (kept.length === 0) return outcomes;
  const measured = new Map(leaves.map((leaf) => [leaf, measureLeaf(leaf, kept)]));
  const passing = passingDraws(test, measured, "corrected", kept.length);
  kept.forEach((draw, place) => (outcomes[draw] = passing[place] ?? Number.NaN));
  return outcomes;
}

type Measured = ReadonlyMap<EffectLeaf, MeasuredLeaf>;

function leavesOf(test: EffectTest): readonly EffectLeaf[] {
  return test.kind === "effect" ? [test] : test.tests.flatMap(leavesOf);
}

function shapeOf(leaves: readonly EffectLeaf[]): { draws: number; seeds: number } {
  const [first] = leaves;
  if (first === undefined) throw new RangeError("a test without a comparison cannot be judged");
  for (const { label, draws, seeds, effects } of leaves) {
    if (draws !== first.draws || seeds !== first.seeds || effects.length !== draws * seeds) {
      throw new RangeError(
        `${label}: ${effects.length} effects, expected ${first.draws} draws of ${first.seeds} seeds`,
      );
    }
  }
  return first;
}

function completeDraws(leaves: readonly EffectLeaf[], draws: number, seeds: number): readonly number[] {
  const complete = (draw: number) =>
    leaves.every((leaf) => leaf.effects.subarray(draw * seeds, (draw + 1) * seeds).every(Number.isFinite));
  return Array.from({ length: draws }, (_, draw) => draw).filter(complete);
}

function measuredOf(measured: Measured, leaf: EffectLeaf): MeasuredLeaf {
  const found = measured.get(leaf);
  if (found === undefined) throw new RangeError(`${leaf.label} has not been measured`);
  return found;
}

function passingDraws(
  test: EffectTest,
  measured: Measured,
  which: "raw" | "corrected",
  draws: number,
): Float64Array {
  const passes = (part: EffectTest, draw: number): boolean => {
    if (part.kind === "effect") {
      const leaf = measuredOf(measured, part);
      return holds(leaf[which][draw] ?? Number.NaN, leaf.comparison);
    }
    if (part.kind === "all") return part.tests.every((inner) => passes(inner, draw));
    return part.tests.some((inner) => passes(inner, draw)) === (part.kind === "any");
  };
  return Float64Array.from({ length: draws }, (_, draw) => (passes(test, draw) ? 1 : 0));
}

const passed = (outcome: number): boolean => outcome === 1;

function marginsOf(test: EffectTest, measured: Measured, draws: number): Float64Array {
  const margin = (part: EffectTest, draw: number): number => {
    if (part.kind === "effect") {
      const leaf = measuredOf(measured, part);
      return marginOf(leaf.corrected[draw] ?? Number.NaN, leaf.comparison, part.negligible);
    }
    const inner = part.tests.map((one) => margin(one, draw));
    if (part.kind === "all") return Math.min(...inner);
    return part.kind === "any" ? Math.max(...inner) : -Math.max(...inner);
  };
  return Float64Array.from({ length: draws }, (_, draw) => margin(test, draw));
}

function nothingJudged(leaves: readonly EffectLeaf[], excluded: number, seeds: number): LensJudgement {
  const empty = { mean: 0, p05: 0, p50: 0, p95: 0, share: 0, noise: 1, exactlyZero: false };
  const judged: readonly LeafJudgement[] = leaves.map(({ label }) => ({ label, ...empty }));
  const counts = { draws: 0, seeds, excluded, smallestMargin: 0 };
  return { share: 0, rawShare: 0, interval: [0, 1], noise: 1, ...counts, leaves: judged };
}
