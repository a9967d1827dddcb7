import { RESAMPLES } from "../../explore/bootstrap.ts";
import { shareOf } from "../../explore/corrected-share.ts";
import { wilsonInterval } from "../../explore/wilson.ts";
import { holds, judgeLeaf, marginOf, measureLeaf, type MeasuredLeaf } from "./leaf-effects.ts";
import {
  isComplete,
  judgeStatistic,
  measureStatistic,
  statisticHolds,
  type MeasuredStatistic,
} from "./statistic-leaf.ts";
import type { EffectLeaf, EffectTest, LeafJudgement, LensJudgement, StatisticLeaf } from "./types.ts";

/**
 * Judge a test in one lens: each draw gives one yes or no after its seeds are averaged, and all parts must hold in the
 * same draw.
 *
 * A statistic gives a yes or no for each of 500 resamples of the draws; the share is then that of all pairs of a draw and a
 * resample in which the whole test holds. Alone it is the share of resamples, and a statistic that holds in every resample leaves the
 * share of the other parts as it is. Monte Carlo error never decides a draw; it enters once, by taking the spread it adds out of the draws of
 * each leaf. Without a draw to judge the share is 0, the interval [0, 1] and noise 1. Throws `RangeError` when leaves differ in draws or
 * seeds, or when there are none.
 */
export function judgeLens(test: EffectTest): LensJudgement {
  const leaves = leavesOf(test);
  const { draws, seeds } = shapeOf(leaves);
  const kept = completeDraws(leaves, draws, seeds);
  if (kept.length === 0) return nothingJudged(leaves, draws, seeds);
  const measured = measure(leaves, kept);
  const judged = leaves.map((leaf) =>
    leaf.kind === "effect"
      ? judgeLeaf(measuredOf(measured.effects, leaf))
      : judgeStatistic(measuredOf(measured.statistics, leaf)),
  );
  const share = passShare(test, measured, "corrected", kept.length);
  const margins = marginsOf(test, measured, kept.length);
  const resamples = measured.statistics.size === 0 ? {} : { resamples: RESAMPLES };
  return {
    share,
    rawShare: passShare(test, measured, "raw", kept.length),
    interval: wilsonInterval(share, trialsOf({ ...resamples, draws: kept.length })),
    noise: judged.reduce((largest, leaf) => Math.max(largest, leaf.noise), 0),
    draws: kept.length,
    seeds,
    excluded: draws - kept.length,
    smallestMargin: margins.reduce((least, margin) => Math.min(least, margin), Infinity),
    ...resamples,
    leaves: judged,
  };
}

/** Trials a share rests on: draws, or resamples where those are fewer. */
export function trialsOf({ draws, resamples }: Pick<LensJudgement, "draws" | "resamples">): number {
  return resamples === undefined ? draws : Math.min(draws, resamples);
}

/**
 * Tell which draws pass a test, 1 or 0, once corrected for noise; NaN for a draw left out. A statistic counts as it stands
 * over all draws.
 *
 * In the order of the draws: the cases for scenario discovery. Throws as `judgeLens` does.
 */
export function drawOutcomes(test: EffectTest): Float64Array {
  const leaves = leavesOf(test);
  const { draws, seeds } = shapeOf(leaves);
  const outcomes = new Float64Array(draws).fill(Number.NaN);
  const kept = completeDraws(leaves, draws, seeds);
  if (kept.length === 0) return outcomes;
  const measured = measure(leaves, kept);
  const whole = (leaf: StatisticLeaf): boolean =>
    statisticHolds(leaf, measuredOf(measured.statistics, leaf).whole);
  const passing = passingDraws(test, measured, "corrected", kept.length, whole);
  kept.forEach((draw, place) => (outcomes[draw] = passing[place] ?? Number.NaN));
  return outcomes;
}

interface Measured {
  readonly effects: ReadonlyMap<EffectLeaf, MeasuredLeaf>;
  readonly statistics: ReadonlyMap<StatisticLeaf, MeasuredStatistic>;
}

type AnyLeaf = EffectLeaf | StatisticLeaf;
type Outcome = (leaf: StatisticLeaf) => boolean;

function leavesOf(test: EffectTest): readonly AnyLeaf[] {
  return "tests" in test ? test.tests.flatMap(leavesOf) : [test];
}

function measure(leaves: readonly AnyLeaf[], kept: readonly number[]): Measured {
  const effects = leaves.filter((leaf) => leaf.kind === "effect");
  const statistics = leaves.filter((leaf) => leaf.kind === "statistic");
  return {
    effects: new Map(effects.map((leaf) => [leaf, measureLeaf(leaf, kept)])),
    statistics: new Map(statistics.map((leaf) => [leaf, measureStatistic(leaf, kept)])),
  };
}

function shapeOf(leaves: readonly AnyLeaf[]): { draws: number; seeds: number } {
  const [first] = leaves;
  if (first === undefined) throw new RangeError("a test without a comparison cannot be judged");
  for (const leaf of leaves) {
    const { label, draws, seeds } = leaf;
    const values = leaf.kind === "effect" ? leaf.effects.length : draws * seeds;
    if (draws !== first.draws || seeds !== first.seeds || values !== draws * seeds) {
      throw new RangeError(
        `${label}: ${values} effects, expected ${first.draws} draws of ${first.seeds} seeds`,
      );
    }
  }
  return first;
}

function completeDraws(leaves: readonly AnyLeaf[], draws: number, seeds: number): readonly number[] {
  const complete = (draw: number) =>
    leaves.every((leaf) =>
      leaf.kind === "effect"
        ? leaf.effects.subarray(draw * seeds, (draw + 1) * seeds).every(Number.isFinite)
        : isComplete(leaf, draw),
    );
  return Array.from({ length: draws }, (_, draw) => draw).filter(complete);
}

function measuredOf<Leaf extends AnyLeaf, Found>(measured: ReadonlyMap<Leaf, Found>, leaf: Leaf): Found {
  const found = measured.get(leaf);
  if (found === undefined) throw new RangeError(`${leaf.label} has not been measured`);
  return found;
}

/** Share of pairs of a draw and a resample in which the test holds; resamples that agree are taken together. */
function passShare(test: EffectTest, measured: Measured, which: "raw" | "corrected", draws: number): number {
  const statistics = [...measured.statistics.values()];
  if (statistics.length === 0) return shareOf(passingDraws(test, measured, which, draws, never), passed);
  const patterns = new Map<string, { readonly resample: number; count: number }>();
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const key = statistics.map((one) => (holdsIn(one, resample) ? "1" : "0")).join("");
    const seen = patterns.get(key) ?? { resample, count: 0 };
    seen.count += 1;
    patterns.set(key, seen);
  }
  const shares = [...patterns.values()].map(({ resample, count }) => {
    const outcome: Outcome = (leaf) => holdsIn(measuredOf(measured.statistics, leaf), resample);
    return count * shareOf(passingDraws(test, measured, which, draws, outcome), passed);
  });
  return shares.reduce((sum, share) => sum + share, 0) / RESAMPLES;
}

const never: Outcome = () => false;

function holdsIn({ leaf, resampled }: MeasuredStatistic, resample: number): boolean {
  return statisticHolds(leaf, resampled[resample] ?? Number.NaN);
}

function passingDraws(
  test: EffectTest,
  measured: Measured,
  which: "raw" | "corrected",
  draws: number,
  outcome: Outcome,
): Float64Array {
  const passes = (part: EffectTest, draw: number): boolean => {
    if (part.kind === "statistic") return outcome(part);
    if (part.kind === "effect") {
      const leaf = measuredOf(measured.effects, part);
      return holds(leaf[which][draw] ?? Number.NaN, leaf.comparison);
    }
    if (part.kind === "all") return part.tests.every((inner) => passes(inner, draw));
    return part.tests.some((inner) => passes(inner, draw)) === (part.kind === "any");
  };
  return Float64Array.from({ length: draws }, (_, draw) => (passes(test, draw) ? 1 : 0));
}

const passed = (outcome: number): boolean => outcome === 1;

/** A statistic has no negligible size to measure a margin in: it counts as 0 where it holds and as -1 where not. */
function marginsOf(test: EffectTest, measured: Measured, draws: number): Float64Array {
  const margin = (part: EffectTest, draw: number): number => {
    if (part.kind === "statistic") {
      return statisticHolds(part, measuredOf(measured.statistics, part).whole) ? 0 : -1;
    }
    if (part.kind === "effect") {
      const leaf = measuredOf(measured.effects, part);
      return marginOf(leaf.corrected[draw] ?? Number.NaN, leaf.comparison, part.negligible);
    }
    const inner = part.tests.map((one) => margin(one, draw));
    if (part.kind === "all") return Math.min(...inner);
    return part.kind === "any" ? Math.max(...inner) : -Math.max(...inner);
  };
  return Float64Array.from({ length: draws }, (_, draw) => margin(test, draw));
}

function nothingJudged(leaves: readonly AnyLeaf[], excluded: number, seeds: number): LensJudgement {
  const empty = { mean: 0, p05: 0, p50: 0, p95: 0, share: 0, noise: 1, exactlyZero: false };
  const judged: readonly LeafJudgement[] = leaves.map(({ label }) => ({ label, ...empty }));
  const counts = { draws: 0, seeds, excluded, smallestMargin: 0 };
  return { share: 0, rawShare: 0, interval: [0, 1], noise: 1, ...counts, leaves: judged };
}
