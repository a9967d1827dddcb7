import { quarterLabel, quarterNumber } from "../../engine/language/calendar.ts";
import type { Band } from "../running/result.ts";

/** The lines of a band, lowest first. */
const bandLines = ["p05", "p25", "p50", "p75", "p95"] as const;

/** Bands are only drawn: steps of rounding are at most this part of the span of an outcome over all packages. */
const finest = 1 / 1000;

/**
 * Round bands, and leave out of each package's band the past that it shares with the base: it starts at the last quarter in
 * which nothing differs, so that the lines join. A band that never differs keeps its last quarter.
 */
export function publishBands(bands: readonly Band[], base: string): readonly Band[] {
  const decimals = decimalsByVariable(bands);
  return bands.map((band) => {
    const of = bands.find((one) => one.package === base && one.variable === band.variable);
    const from = band.package === base || of === undefined ? 0 : shared(band, of);
    return roundedBand(band, from, decimals.get(band.variable) ?? 0);
  });
}

/** Last quarter before the first in which two bands differ, as a place from their start. */
function shared(one: Band, other: Band): number {
  const places = bandLines.map((line) => {
    const differs = one[line].findIndex((value, place) => !Object.is(value, other[line][place]));
    return differs < 0 ? one[line].length : differs;
  });
  return Math.max(0, Math.min(...places) - 1);
}

/** Decimal places to write the bands of a variable with. */
function decimalsByVariable(bands: readonly Band[]): ReadonlyMap<string, number> {
  const variables = [...new Set(bands.map(({ variable }) => variable))];
  return new Map(
    variables.map((variable) => {
      const own = bands.filter((band) => band.variable === variable);
      const low = Math.min(...own.flatMap(({ p05 }) => p05));
      const high = Math.max(...own.flatMap(({ p95 }) => p95));
      return [variable, high > low ? Math.ceil(-Math.log10((high - low) * finest)) : 0];
    }),
  );
}

function roundedBand(band: Band, from: number, decimals: number): Band {
  const line = (values: readonly number[]): readonly number[] =>
    values.slice(from).map((value) => roundedAt(value, decimals));
  return {
    ...band,
    start: quarterLabel(quarterNumber(band.start) + from),
    p05: line(band.p05),
    p25: line(band.p25),
    p50: line(band.p50),
    p75: line(band.p75),
    p95: line(band.p95),
  };
}

/** Negative places round to tens, hundreds and so on; adding 0 turns a negative zero into zero. */
function roundedAt(value: number, decimals: number): number {
  if (decimals < 0) return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
  return Number(value.toFixed(Math.min(decimals, 100))) + 0;
}
