import { moments } from "../../explore/moments.ts";
import { ascending } from "../../explore/quantile.ts";
import type { Bound } from "../claim-test.ts";
import { binsOf, domainOf, spreadOf, type BinEdge } from "../report/spread.ts";
import type { EffectSpread } from "../running/result.ts";
import type { EffectBins, PublishedEffect, PublishedSpread } from "./published-result.ts";
import { rounded, roundedIn } from "./rounded.ts";

/** About how many bins a picture of an effect has. */
const aboutBins = 32;

/** An effect draw by draw with what it is compared with. */
export interface EffectToPublish {
  readonly spread: EffectSpread;
  readonly of: "level" | "difference";
  readonly bound?: Bound;
  /** Share of draws in which the comparison holds, by lens. */
  readonly shares?: Readonly<Record<string, number>>;
}

/**
 * Sum an effect up: quantiles by lens, and counts of draws in bins that all lenses share.
 *
 * The bins cover all draws unless a few lie very far out (see `domainOf`); those are counted as outside. Zero, the bound and
 * the zone that counts as none are always covered.
 */
export function publishEffect({ spread, of, bound, shares }: EffectToPublish): PublishedEffect {
  const { byLens, ...rest } = spread;
  const finite = Object.entries(byLens).flatMap(([lens, values]) => {
    const known = values.filter(Number.isFinite);
    return known.length === 0 ? [] : [[lens, known] as const];
  });
  const { domain } = domainOf(
    finite.map(([, values]) => values),
    pointsShown(spread, of, bound),
  );
  const edge = edgeOf(bound);
  const bins = binsIn(domain, edge);
  const spreads = finite.map(([lens, values]) => [
    lens,
    { ...publishSpread(values, domain, edge, bins), ...shareIn(shares, lens) },
  ]);
  return {
    ...roundedIn(rest),
    ...(bound === undefined ? {} : { bound }),
    of,
    // Not rounded: an edge must lie on the bound to the bit.
    bins,
    byLens: Object.fromEntries(spreads),
  };
}

function pointsShown(spread: EffectSpread, of: "level" | "difference", bound: Bound | undefined): number[] {
  const zone =
    of === "difference" && (spread.value ?? 0) === 0 ? [-spread.negligible, spread.negligible] : [];
  const zero = of === "difference" ? [0] : [];
  return [...zone, ...zero, ...(bound === undefined ? [] : [bound.bound])];
}

/** A draw on the bound itself is counted on the side to which the comparison puts it. */
function edgeOf(bound: Bound | undefined): BinEdge {
  if (bound === undefined) return { at: 0, belongs: "above" };
  return { at: bound.bound, belongs: bound.operator === "<=" || bound.operator === ">" ? "below" : "above" };
}

/** Effects that are all the same, with nothing else to show, have no bins. */
function widthOf([low, high]: readonly [number, number]): number {
  return high > low ? (high - low) / aboutBins : 0;
}

function binsIn(domain: readonly [number, number], edge: BinEdge): EffectBins {
  const width = widthOf(domain);
  if (width === 0) return { from: 0, width: 0, count: 0 };
  const first = Math.floor((domain[0] - edge.at) / width) - 1;
  const last = Math.ceil((domain[1] - edge.at) / width) + 1;
  return { from: edge.at + first * width, width, count: last - first };
}

function publishSpread(
  values: readonly number[],
  domain: readonly [number, number],
  edge: BinEdge,
  { from, width, count }: EffectBins,
): PublishedSpread {
  const counts = Array.from({ length: count }, () => 0);
  for (const bin of binsOf(values, domain, edge, aboutBins))
    counts[Math.round((bin.from - from) / width)] = bin.count;
  const { draws = 0, ...quantiles } = spreadOf(values) ?? { p05: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
  const inside = counts.reduce((sum, own) => sum + own, 0);
  return {
    draws,
    mean: rounded(moments(ascending(values)).mean),
    ...roundedIn(quantiles),
    counts,
    outside: count === 0 ? 0 : draws - inside,
  };
}

function shareIn(shares: EffectToPublish["shares"], lens: string): { readonly share?: number } {
  const share = shares?.[lens];
  return share === undefined || !Number.isFinite(share) ? {} : { share: rounded(share) };
}
