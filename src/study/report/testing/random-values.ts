/** Values that look like draws: bell-shaped around a middle, the same for the same seed, without a random generator. */
export function bellValues(count: number, middle: number, width: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, draw) => {
    const sum = [1, 2, 3, 4].reduce(
      (total, part) => total + fraction((draw + 1) * (0.618034 * part + seed * 0.0754877)),
      0,
    );
    return middle + (sum - 2) * width;
  });
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
