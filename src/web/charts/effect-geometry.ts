import type { Bound } from "../../study/claim-test.ts";
import type { EffectBins, PublishedEffect, PublishedSpread } from "../../study/published/published-result.ts";
import { linearScale, px, type Scale } from "../../study/report/scale.ts";
import { holds } from "../../study/verdict/leaf-effects.ts";

/** Size of an effect's picture, in its units. */
export interface EffectFrame {
  readonly width: number;
  /** Room for the names of lenses. */
  readonly left: number;
  /** Room for the shares. */
  readonly right: number;
  readonly top: number;
  readonly row: number;
  /** Height of the highest bar. */
  readonly peak: number;
}

/** The distribution of an effect under one lens, ready to draw. */
export interface EffectRow {
  readonly lens: string;
  /** Line on which the bars stand. */
  readonly base: number;
  /** Paths of the bars: draws in which the comparison holds, and the others. */
  readonly passing: string;
  readonly others: string;
  /** Places of the quantiles, kept within the axis; absent where no draw is finite. */
  readonly spread?: Readonly<Record<"p05" | "p25" | "p50" | "p75" | "p95", number>>;
  readonly share?: number;
}

/** An effect by lens, ready to draw. */
export interface EffectGeometry {
  readonly height: number;
  /** Bottom of the rows, where the axis lies. */
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly bound?: { readonly x: number; readonly bound: Bound };
  readonly zone?: { readonly x: number; readonly width: number };
  readonly rows: readonly EffectRow[];
}

/** Room below the axis for its numbers. */
const foot = 24;

/** Lay out an effect: a row for each lens, the bound, the zone that counts as none. */
export function effectGeometry(
  effect: PublishedEffect,
  lenses: readonly string[],
  frame: EffectFrame,
): EffectGeometry {
  const scale = scaleOf(effect, frame);
  const rows = lenses.map((lens, place) => rowOf(effect, lens, place, scale, frame));
  const bottom = frame.top + lenses.length * frame.row;
  const { bound } = effect;
  return {
    height: bottom + foot,
    bottom,
    ticks: scale.ticks(5).map((value) => ({ value, x: px(scale.at(value)) })),
    ...(bound === undefined ? {} : { bound: { x: px(scale.at(bound.bound)), bound } }),
    ...(showsZone(effect) ? { zone: zoneOf(effect.negligible, scale) } : {}),
    rows,
  };
}

/** Whether differences of a size count as none: where a difference is compared with 0, or reported. */
export function showsZone({ of, negligible, value }: PublishedEffect): boolean {
  return of === "difference" && negligible > 0 && (value ?? 0) === 0;
}

/** Draws of some lenses that lie beyond the axis. */
export function drawsOutside({ byLens }: PublishedEffect, lenses: readonly string[]): number {
  return lenses.reduce((sum, lens) => sum + (byLens[lens]?.outside ?? 0), 0);
}

function scaleOf({ bins, bound, byLens }: PublishedEffect, { width, left, right }: EffectFrame): Scale {
  const end = bins.from + bins.width * bins.count;
  const spreads = Object.values(byLens).flatMap(({ p05, p95 }) => [p05, p95]);
  const points = [
    ...(bins.count === 0 ? spreads : [bins.from, end]),
    ...(bound === undefined ? [] : [bound.bound]),
  ];
  const low = points.reduce((least, value) => Math.min(least, value), points[0] ?? 0);
  const high = points.reduce((most, value) => Math.max(most, value), points[0] ?? 0);
  return linearScale([low, high], [left, width - right]);
}

function zoneOf(negligible: number, scale: Scale): { readonly x: number; readonly width: number } {
  const [low, high] = scale.domain;
  const from = scale.at(Math.max(low, -negligible));
  const to = scale.at(Math.min(high, negligible));
  return { x: px(from), width: px(Math.max(1, to - from)) };
}

function rowOf(
  effect: PublishedEffect,
  lens: string,
  place: number,
  scale: Scale,
  { top, row, peak }: EffectFrame,
): EffectRow {
  const base = top + place * row + peak + 4;
  const own = effect.byLens[lens];
  if (own === undefined) return { lens, base, passing: "", others: "" };
  const bars = barsOf(effect.bins, own, effect.bound, scale, { base, peak });
  const share = own.share === undefined ? {} : { share: own.share };
  return { lens, base, ...bars, spread: spreadIn(own, scale), ...share };
}

function spreadIn(
  { p05, p25, p50, p75, p95 }: PublishedSpread,
  { at, domain: [low, high] }: Scale,
): NonNullable<EffectRow["spread"]> {
  const x = (value: number): number => px(at(Math.min(high, Math.max(low, value))));
  return { p05: x(p05), p25: x(p25), p50: x(p50), p75: x(p75), p95: x(p95) };
}

/** Where no bound is set all bars are of one kind. */
function barsOf(
  { from, width, count }: EffectBins,
  { counts }: PublishedSpread,
  bound: Bound | undefined,
  scale: Scale,
  { base, peak }: { readonly base: number; readonly peak: number },
): Pick<EffectRow, "passing" | "others"> {
  const most = counts.reduce((largest, one) => Math.max(largest, one), 1);
  let passing = "";
  let others = "";
  for (let place = 0; place < count; place += 1) {
    const draws = counts[place] ?? 0;
    if (draws === 0) continue;
    const left = px(scale.at(from + place * width));
    const right = px(scale.at(from + (place + 1) * width));
    const height = px((peak * draws) / most);
    const bar = `M${left} ${base}v${-height}h${px(right - left)}v${height}z`;
    if (bound === undefined || holds(from + (place + 0.5) * width, bound)) passing += bar;
    else others += bar;
  }
  return { passing, others };
}
