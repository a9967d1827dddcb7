import { quarterLabel, quarterNumber } from "../../engine/language/calendar.ts";
import type { Band } from "../running/result.ts";
import { rounded } from "./rounded.ts";

/** The lines of a band, lowest first. */
export const bandLines = ["p05", "p25", "p50", "p75", "p95"] as const;

/**
 * Round bands, and leave out of each package's band the past that it shares with the base: it starts at the last quarter in
 * which nothing differs, so that the lines join. A band that never differs keeps its last quarter.
 */
export function publishBands(bands: readonly Band[], base: string): readonly Band[] {
  return bands.map((band) => {
    const of = bands.find((one) => one.package === base && one.variable === band.variable);
    return band.package === base || of === undefined
      ? roundedBand(band, 0)
      : roundedBand(band, shared(band, of));
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

function roundedBand(band: Band, from: number): Band {
  const line = (values: readonly number[]): readonly number[] =>
    values.slice(from).map((value) => rounded(value));
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
