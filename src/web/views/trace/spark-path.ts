/** Draw values from left to right as an SVG path; a gap where one is not finite. */
export function sparkPath(
  values: readonly number[],
  [low, high]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const span = high - low;
  const step = width / Math.max(1, values.length - 1);
  let drawn = "";
  let pen = "M";
  values.forEach((value, place) => {
    if (!Number.isFinite(value)) {
      pen = "M";
      return;
    }
    const y = span === 0 ? height / 2 : height - ((value - low) / span) * height;
    drawn += `${pen}${(place * step).toFixed(1)} ${y.toFixed(1)}`;
    pen = "L";
  });
  return drawn;
}

/** Least and greatest of some lines, finite values only. */
export function extentOf(lines: readonly (readonly number[])[]): readonly [number, number] {
  const values = lines.flat().filter(Number.isFinite);
  return [Math.min(...values), Math.max(...values)];
}
