import { everyPlace, RESAMPLES, resamplePlaces } from "../../explore/bootstrap.ts";
import { ascending, quantile } from "../../explore/quantile.ts";
import { varianceParts } from "../../explore/variance-parts.ts";
import { boundOf } from "../claim-test.ts";
import { holds } from "./leaf-effects.ts";
import type { DrawColumn, LeafJudgement, StatisticLeaf } from "./types.ts";

/** A statistic over the draws kept, and over resamples of them. */
export interface MeasuredStatistic {
  readonly leaf: StatisticLeaf;
  /** Over all draws. */
  readonly whole: number;
  readonly resampled: Float64Array;
  /** Largest share of a column's variance between draws that is noise of seeds; it weakens what the draws have in common. */
  readonly noise: number;
}

/** Compute a statistic on the means of draws over their seeds, and on resamples of the draws kept. */
export function measureStatistic(leaf: StatisticLeaf, kept: readonly number[]): MeasuredStatistic {
  const columns = leaf.columns.map((column) => columnOf(column, leaf.seeds, kept));
  const statistic = leaf.statisticOf(columns.map(({ values }) => values));
  const resampled = Float64Array.from({ length: RESAMPLES }, (_, resample) =>
    statistic(resamplePlaces(kept.length, resample, leaf.seed)),
  );
  const noise = columns.reduce((largest, column) => Math.max(largest, column.noise), 0);
  return { leaf, whole: statistic(everyPlace(kept.length)), resampled, noise };
}

function columnOf(
  { values, kind }: DrawColumn,
  seeds: number,
  kept: readonly number[],
): { readonly values: Float64Array; readonly noise: number } {
  if (kind === "input") return { values: Float64Array.from(kept, (draw) => values[draw] ?? 0), noise: 0 };
  const runs = new Float64Array(kept.length * seeds);
  kept.forEach((draw, place) => {
    runs.set(values.subarray(draw * seeds, (draw + 1) * seeds), place * seeds);
  });
  const parts = varianceParts(runs, kept.length, seeds);
  return { values: parts.drawMeans, noise: seeds < 2 ? 1 : parts.noiseShare };
}

/** Whether a draw has a finite value in every column. */
export function isComplete({ columns, seeds }: StatisticLeaf, draw: number): boolean {
  return columns.every(({ values, kind }) => {
    const width = kind === "input" ? 1 : seeds;
    return values.subarray(draw * width, (draw + 1) * width).every(Number.isFinite);
  });
}

/** Whether a statistic stands to its value as asked. */
export function statisticHolds({ is, value }: StatisticLeaf, statistic: number): boolean {
  return holds(statistic, boundOf(is, value, 0));
}

/** Sum a statistic up: its value, its quantiles over resamples, the share of resamples in which it holds. */
export function judgeStatistic({ leaf, whole, resampled, noise }: MeasuredStatistic): LeafJudgement {
  const sorted = ascending(resampled);
  const passing = resampled.filter((value) => statisticHolds(leaf, value)).length;
  return {
    label: leaf.label,
    mean: whole,
    p05: quantile(sorted, 0.05),
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    share: passing / resampled.length,
    noise,
    exactlyZero: whole === 0 && resampled.every((value) => value === 0),
    resampled: true,
  };
}
