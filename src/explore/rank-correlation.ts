/** Rank values from 1 upwards; equal values share the mean of their ranks. Throws `RangeError` on NaN. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(values);
  if (numbers.some(Number.isNaN)) throw new RangeError("NaN has no rank");
  const order = Uint32Array.from(numbers.keys()).sort(
    (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b,
  );
  const ranked = new Float64Array(numbers.length);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && numbers[order[end] ?? 0] === numbers[order[first] ?? 0]) end++;
    for (const place of order.subarray(first, end)) ranked[place] = (first + 1 + end) / 2;
    first = end;
  }
  return ranked;
}

/** Correlate two lists of ranks as `ranks` makes them, from -1 to 1; 0 when either is constant. */
export function correlationOfRanks(left: Float64Array, right: Float64Array): number {
  if (left.length !== right.length) throw new RangeError(`${left.length} ranks against ${right.length}`);
  const middle = (left.length + 1) / 2;
  let product = 0;
  let squareLeft = 0;
  let squareRight = 0;
  left.forEach((rank, place) => {
    const other = (right[place] ?? 0) - middle;
    product += (rank - middle) * other;
    squareLeft += (rank - middle) * (rank - middle);
    squareRight += other * other;
  });
  if (squareLeft === 0 || squareRight === 0) return 0;
  return product / (Math.sqrt(squareLeft) * Math.sqrt(squareRight));
}

/** Correlate two variables by rank, ties at mean rank; 0 when either is constant. Source: Spearman (1904). */
export function rankCorrelation(left: ArrayLike<number>, right: ArrayLike<number>): number {
  return correlationOfRanks(ranks(left), ranks(right));
}
