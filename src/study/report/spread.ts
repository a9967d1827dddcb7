import { ascending, quantile } from "../../explore/quantile.ts";

/** Quantiles of an effect over draws. */
export interface Spread {
  readonly draws: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Sum up draws; nothing when none of them is finite. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return undefined;
  const sorted = ascending(finite);
  const [p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = [0.05, 0.25, 0.5, 0.75, 0.95].map((probability) =>
    quantile(sorted, probability),
  );
  return { draws: finite.length, p05, p25, p50, p75, p95 };
}

/**
 * Choose the part of the axis to show for several spreads: all draws, unless a few lie very far out.
 *
 * When the full range is more than three times that of the 5-95 % spreads, it is cut to twice that range; what falls
 * outside is counted in `outside`. `points` are always inside.
 */
export function domainOf(
  rows: readonly (readonly number[])[],
  points: readonly number[],
): { domain: readonly [number, number]; outside: number } {
  const spreads = rows.map(spreadOf).filter((spread) => spread !== undefined);
  const inner = extent([...spreads.flatMap(({ p05, p95 }) => [p05, p95]), ...points]);
  const values = rows.flat().filter(Number.isFinite);
  const full = extent([...values, ...points]);
  const width = inner[1] - inner[0];
  if (full[1] - full[0] <= 3 * width || width === 0) return { domain: full, outside: 0 };
  const domain: readonly [number, number] = [
    Math.max(full[0], inner[0] - width / 2),
    Math.min(full[1], inner[1] + width / 2),
  ];
  return { domain, outside: values.filter((value) => value < domain[0] || value > domain[1]).length };
}

/** How many draws lie in one part of the axis. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A value that no bin straddles, and the bin that a draw on the value itself belongs to. */
export interface BinEdge {
  readonly at: number;
  readonly belongs: "above" | "below";
}

/** Count draws in about that many bins of equal width, laid so that one edge falls on a threshold; empty bins are left out. */
export function binsOf(
  values: readonly number[],
  [low, high]: readonly [number, number],
  edge: BinEdge,
  about: number,
): readonly Bin[] {
  const width = (high - low) / about;
  if (!(width > 0)) return [];
  const counts = new Map<number, number>();
  for (const value of values) {
    if (!(value >= low && value <= high)) continue;
    const steps = (value - edge.at) / width;
    const place = edge.belongs === "above" ? Math.floor(steps) : Math.ceil(steps) - 1;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({ from: edge.at + place * width, to: edge.at + (place + 1) * width, count }));
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}
