import type { Graph } from "../../engine/graph/graph.ts";

/** The unit a quantity is shown in, and what its values are multiplied by on the way. */
export interface ShownUnit {
  readonly unit: string;
  readonly factor: number;
}

/** How the descriptions of chances and shares begin; the model keeps them as numbers from 0 to 1. */
const chance = /^(chance|share|china's share|beijing's own belief)\b/i;

/**
 * Make the function that says how a quantity or a metric component is shown: chances and shares in per cent, all else in its
 * own unit.
 */
export function shownUnits(graph: Graph): (id: string) => ShownUnit {
  const nodes = new Map(
    graph.nodes.map((node) => [node.kind === "metric" ? node.id : node.name, node] as const),
  );
  return (id) => {
    const node = nodes.get(id) ?? nodes.get(id.slice(0, Math.max(0, id.lastIndexOf("."))));
    const unit = node?.unit ?? "";
    return unit === "1" && chance.test(node?.doc ?? "") ? { unit: "pp", factor: 100 } : { unit, factor: 1 };
  };
}

/** Values times a factor; the same array for 1. */
export function times<T extends Float64Array | readonly number[]>(values: T, factor: number): T {
  return factor === 1 ? values : (values.map((value: number) => value * factor) as T);
}
