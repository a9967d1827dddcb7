import { fillNoise, type NoiseLayout, type NoiseRow } from "../run/noise.ts";
import type { NoiseKernel, NoisyRun } from "../wasm/numerics/noise-kernel.ts";

/** Fill lanes one by one, with the numbers `fillNoise` gives; lanes of one run are made once. */
export function fillLaneNoise(
  layout: Pick<NoiseLayout, "rows">,
  quarters: number,
  runs: readonly NoisyRun[],
  table: Float64Array,
): void {
  const one = new Float64Array(layout.rows.length * quarters);
  runs.forEach((run, lane) => {
    if (lane === 0 || runs[lane - 1] !== run)
      fillNoise({ ...layout, rowOf: new Map(), stepsOf: new Map() }, quarters, run, one);
    for (let place = 0, at = lane; place < one.length; place += 1, at += runs.length)
      table[at] = one[place] as number;
  });
}

/** How one program's noise is put together: rows it shares with the base, and rows of its own draws. */
export interface NoiseParts {
  /** For each row, the same row of the base; -1 when it is one of its own. */
  readonly shared: Int32Array;
  /** Its own rows. */
  readonly own: Pick<NoiseLayout, "rows">;
}

/** Compare a program's noise with the base's; other switches may have other draws. */
export function noiseParts(layout: NoiseLayout, base: NoiseLayout): NoiseParts {
  const keyOf = (row: NoiseRow): string => JSON.stringify(row);
  const places = new Map(base.rows.map((row, place) => [keyOf(row), place]));
  const shared = Int32Array.from(layout.rows, (row) => places.get(keyOf(row)) ?? -1);
  const own = layout.rows.filter((_, place) => shared[place] === -1);
  return { shared, own: { rows: own } };
}

/** Fill a program's noise for a block: shared rows from the base's table, its own rows anew. */
export function composeNoise(
  parts: NoiseParts,
  quarters: number,
  runs: readonly NoisyRun[],
  base: Float64Array,
  table: Float64Array,
  fill: NoiseKernel,
): void {
  const size = quarters * runs.length;
  const made = new Float64Array(parts.own.rows.length * size);
  if (made.length > 0) fill(parts.own, quarters, runs, made);
  let next = 0;
  parts.shared.forEach((from, row) => {
    const [source, at] = from === -1 ? [made, (next += 1) - 1] : [base, from];
    table.set(source.subarray(at * size, (at + 1) * size), row * size);
  });
}
