import type { Futures } from "../../live/live.ts";
import { spread, type Spread } from "../../live/summaries.ts";

/** The model's seas, from south to north. */
export const seas = ["SCS", "TWS", "ECS"] as const;

/** How a sea's gray-zone pressure lies in a quarter over the futures; nothing while there are none. */
export function quarterSpread(
  futures: Futures | undefined,
  sea: (typeof seas)[number],
  quarter: number,
): Spread | undefined {
  if (futures === undefined) return undefined;
  const path = futures.path(`pressure.${sea}`);
  const column = Float64Array.from(
    { length: futures.count },
    (_, future) => path[future * futures.quarters + quarter] ?? Number.NaN,
  );
  return column.some(Number.isFinite) ? spread(column) : undefined;
}

/** How a metric lies over the futures; nothing while there are none. */
export function metricSpread(futures: Futures | undefined, component: string): Spread | undefined {
  const values = futures?.values(component);
  return values?.some(Number.isFinite) === true ? spread(values) : undefined;
}
