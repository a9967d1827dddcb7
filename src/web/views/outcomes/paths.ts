import { quantile } from "../../../explore/quantile.ts";

/** Median over futures, quarter by quarter, of a sum of paths laid out [future][quarter]; NaN where no future has a value. */
export function medianPath(paths: readonly Float64Array[], quarters: number): readonly number[] {
  return Array.from({ length: quarters }, (_, quarter) => {
    const values = sumsAt(paths, quarters, quarter).filter(Number.isFinite).sort();
    return values.length === 0 ? Number.NaN : quantile(values, 0.5);
  });
}

/** Mean of each future over quarters from one on. */
export function meansFrom(path: Float64Array, quarters: number, from: number): Float64Array {
  return Float64Array.from({ length: path.length / quarters }, (_, future) => {
    const own = path.subarray(future * quarters + from, (future + 1) * quarters);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

function sumsAt(paths: readonly Float64Array[], quarters: number, quarter: number): Float64Array {
  const [first] = paths;
  return Float64Array.from({ length: (first?.length ?? 0) / quarters }, (_, future) =>
    paths.reduce((sum, path) => sum + (path[future * quarters + quarter] as number), 0),
  );
}
