import type { Flow } from "../../../study/explain/mechanism-flows.ts";

/** Mechanisms from what comes from outside, over what governments do and have, to what Beijing decides. */
const storyOrder: readonly (readonly string[])[] = [
  ["M19", "M18", "M11", "M14"],
  ["M01", "M02", "M03", "M12", "M13"],
  ["M06", "M04", "M10", "M15", "M16"],
  ["M05", "M07", "M17"],
  ["M08", "M09"],
];

/** Put mechanisms into the columns of a map; those that the story does not know come last. */
export function mechanismColumns(ids: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(storyOrder.flat());
  const columns = storyOrder.map((column) => column.filter((id) => ids.includes(id)));
  const others = ids.filter((id) => !known.has(id));
  return others.length === 0 ? columns : [...columns, others];
}

/** The strongest flows: all that carry at least so many quantities, and of each mechanism the strongest out and in. */
export function strongFlows(flows: readonly Flow[], least: number): readonly Flow[] {
  const kept = new Set(flows.filter(({ names }) => names.length >= least));
  for (const end of ["from", "to"] as const)
    for (const id of new Set(flows.map((flow) => flow[end]))) {
      const own = flows.filter((flow) => flow[end] === id);
      const [best] = own.toSorted((a, b) => b.names.length - a.names.length);
      if (best !== undefined) kept.add(best);
    }
  return flows.filter((flow) => kept.has(flow));
}
