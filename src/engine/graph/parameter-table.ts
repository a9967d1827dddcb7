import type { Range } from "../language/declarations.ts";
import type { ParameterNode } from "./graph.ts";

/** Most values that a parameter shows one by one. */
const mostShown = 50;

/** Whether a parameter is a table, such as distances between points, to be shown as a whole instead of value by value. */
export function isTable({ ranges }: Pick<ParameterNode, "ranges">): boolean {
  return ranges.length > mostShown;
}

/** Smallest low, median central and largest high value of a table, in its unit. */
export function spanOf({ ranges }: Pick<ParameterNode, "ranges">): Range {
  const centrals = ranges.map(([, central]) => central).sort((a, b) => a - b);
  const lows = ranges.map(([low]) => low);
  const highs = ranges.map(([, , high]) => high);
  const median = centrals[Math.floor(centrals.length / 2)] ?? Number.NaN;
  return [smallestOf(lows), median, -smallestOf(highs.map((high) => -high))];
}

function smallestOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
