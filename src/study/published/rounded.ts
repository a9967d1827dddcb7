/** Significant digits kept of statistics and bands: finer than what chance between a thousand draws moves. */
const publishedDigits = 4;

/** A number with `publishedDigits` significant digits; what is not finite stays as it is. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(publishedDigits)) : value;
}

/** A copy of plain data with every number rounded that is not whole; counts, years and seeds stay exact. */
export function roundedIn<Data>(data: Data): Data {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? rounded(value) : value,
  );
  return JSON.parse(text) as Data;
}
