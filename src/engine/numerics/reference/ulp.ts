/** One row of `table.json`: argument, nearest double to the true value, true value less that double. */
export type ReferenceRow = readonly [argument: number, nearest: number, rest: number];

/** Size of one unit in the last place at a value: the gap to the next double away from zero. */
export function ulpOf(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude < 2 ** -1022) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, magnitude);
  return 2 ** ((bits.getUint32(0) >>> 20) - 1023 - 52);
}

/** Find the largest error of a function over reference rows, in units in the last place of the true value. */
export function worstUlp(rows: readonly ReferenceRow[], evaluate: (x: number) => number): number {
  return Math.max(
    ...rows.map(([x, nearest, rest]) => {
      const ulp = ulpOf(nearest);
      return Math.abs((evaluate(x) - nearest) / ulp - rest / ulp);
    }),
  );
}

/** Read rows as they come from a JSON file, refusing any that do not have three numbers. */
export function referenceRows(rows: readonly (readonly number[])[]): ReferenceRow[] {
  return rows.map(([argument, nearest, rest]) => {
    if (argument === undefined || nearest === undefined || rest === undefined)
      throw new RangeError("row too short");
    return [argument, nearest, rest];
  });
}

/** Move to the double next to a finite non-zero number, away from zero. */
export function nextAwayFromZero(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n);
  return bits.getFloat64(0);
}
