import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import type { Taken } from "../../study/live/jobs.ts";

/** Futures of one policy: numbers by name. */
export interface Futures {
  /** Futures computed, those that failed included. */
  readonly count: number;
  /** Numbers in one path; the first is of the calendar's first quarter. */
  readonly quarters: number;
  /**
   * Values of a metric component (`Y10.SCS`), one a future, in its unit; NaN where the future failed. To be read only.
   *
   * @throws {RangeError} when it was not asked for.
   */
  readonly values: (component: string) => Float64Array;
  /**
   * Paths of a quantity (`pressure.SCS`), [future][quarter], in its unit; NaN where the future failed. To be read only.
   *
   * @throws {RangeError} when it was not asked for.
   */
  readonly path: (id: string) => Float64Array;
  /** Futures that could not be completed. */
  readonly failures: number;
}

/** Read the results of units, in the order of their draws, as futures of one arm. */
export function futuresOf(taken: Taken, quarters: number, units: readonly UnitResult[]): Futures {
  const { components, recordings } = taken;
  const perPath = recordings.length * quarters;
  const counts = units.map(({ values, paths }) =>
    components.length > 0 ? values.length / components.length : paths.length / perPath,
  );
  const count = counts.reduce((sum, one) => sum + one, 0);
  const kept = new Map<string, Float64Array>();
  const columns = (key: string, width: number, row: Row): Float64Array => {
    const found = kept.get(key) ?? gather(units, counts, width, row);
    kept.set(key, found);
    return found;
  };
  return {
    count,
    quarters,
    values: (component) => {
      const at = placeOf(components, component);
      const row = { of: "values" as const, size: components.length, at };
      return columns(`value ${component}`, 1, row);
    },
    path: (id) => {
      const at = placeOf(recordings, id) * quarters;
      return columns(`path ${id}`, quarters, { of: "paths", size: perPath, at });
    },
    failures: units.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}

/**
 * Make a function that reads results as `futuresOf` does, and gives what it has given before where it can: the same futures for the
 * same results, the same paths for the same paths. What charts have read off them then stays true.
 */
export function futuresReader(taken: Taken, quarters: number): (units: readonly UnitResult[]) => Futures {
  const kept = new Map<number, { readonly units: readonly UnitResult[]; readonly futures: Futures }>();
  return (units) => {
    const before = kept.get(units.length);
    if (before !== undefined && units.every((unit, k) => unit === before.units[k])) return before.futures;
    const samePaths = before !== undefined && units.every(({ paths }, k) => paths === before.units[k]?.paths);
    const fresh = futuresOf(taken, quarters, units);
    const futures = samePaths ? { ...fresh, path: before.futures.path } : fresh;
    kept.set(units.length, { units, futures });
    return futures;
  };
}

/** Where some numbers stand among those of one future. */
interface Row {
  readonly of: "values" | "paths";
  readonly size: number;
  readonly at: number;
}

function gather(
  units: readonly UnitResult[],
  counts: readonly number[],
  width: number,
  { of, size, at }: Row,
): Float64Array {
  const all = new Float64Array(counts.reduce((sum, one) => sum + one, 0) * width);
  let to = 0;
  units.forEach((unit, place) => {
    const numbers = unit[of];
    for (let run = 0; run < (counts[place] as number); run += 1, to += width) {
      const from = run * size + at;
      if (width === 1) all[to] = numbers[from] as number;
      else all.set(numbers.subarray(from, from + width), to);
    }
  });
  return all;
}

function placeOf(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`${name} was not computed`);
  return at;
}
