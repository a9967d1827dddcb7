/** What a linear fit came to. */
export interface LinearFit {
  /** One for each column, in order. */
  readonly coefficients: readonly number[];
  /** Share of the variance of the response that the fit explains. */
  readonly explained: number;
}

/**
 * Fit a response as a sum of columns times coefficients by least squares (Gauss, 1809): normal equations, Cholesky's
 * decomposition. Give a column of ones for an intercept.
 *
 * @throws {RangeError} when there are fewer rows than columns, or columns that depend on each other.
 */
export function leastSquares(rows: readonly (readonly number[])[], response: readonly number[]): LinearFit {
  const width = rows[0]?.length ?? 0;
  if (rows.length < width) throw new RangeError(`${rows.length} rows cannot fit ${width} columns`);
  const dot = (a: (row: readonly number[], place: number) => number): number =>
    rows.reduce((sum, row, place) => sum + a(row, place), 0);
  const at = (row: readonly number[], j: number): number => row[j] as number;
  const matrix = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_unused, j) => dot((row) => at(row, i) * at(row, j))),
  );
  const right = Array.from({ length: width }, (_, i) =>
    dot((row, place) => at(row, i) * (response[place] as number)),
  );
  const coefficients = solve(matrix, right);
  const mean = response.reduce((sum, y) => sum + y, 0) / response.length;
  const residual = dot((row, place) => {
    const predicted = row.reduce((sum, x, j) => sum + x * (coefficients[j] as number), 0);
    return ((response[place] as number) - predicted) ** 2;
  });
  const total = response.reduce((sum, y) => sum + (y - mean) ** 2, 0);
  return { coefficients, explained: 1 - residual / total };
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lower = cholesky(matrix);
  const forward: number[] = [];
  lower.forEach((row, i) => {
    const known = forward.reduce((sum, x, j) => sum + x * (row[j] as number), 0);
    forward.push(((right[i] as number) - known) / (row[i] as number));
  });
  const back = forward.slice();
  for (let i = back.length - 1; i >= 0; i -= 1) {
    const known = back.slice(i + 1).reduce((sum, x, k) => sum + x * (lower[i + 1 + k]?.[i] as number), 0);
    back[i] = ((back[i] as number) - known) / (lower[i]?.[i] as number);
  }
  return back;
}

function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lower: number[][] = [];
  matrix.forEach((row, i) => {
    const made: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? made : (lower[j] as number[]);
      const known = made.slice(0, j).reduce((sum, x, k) => sum + x * (other[k] as number), 0);
      const rest = (row[j] as number) - known;
      if (j === i && !(rest > 1e-12 * (row[i] as number)))
        throw new RangeError(`column ${i} depends on those before it`);
      made.push(j === i ? Math.sqrt(rest) : rest / (other[j] as number));
    }
    lower.push(made);
  });
  return lower;
}
