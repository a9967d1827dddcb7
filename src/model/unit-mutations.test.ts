import { describe, expect, it } from "vitest";
import { checkUnits } from "../engine/graph/check-units.ts";
import type { GraphNode } from "../engine/graph/graph.ts";
import { buildAllianceModel } from "./index.ts";

const { graph } = buildAllianceModel();
/** Units that no two quantities of the model may be mixed up in. */
const others = ["kt", "JPY/USD"];

/** Quantities that carry a unit into equations, evenly over the whole model. */
function sampled(count: number): readonly GraphNode[] {
  const kinds = ["parameter", "aux", "stock", "next", "series", "lever", "reduction"];
  const carriers = graph.nodes.filter(({ kind }) => kinds.includes(kind));
  return Array.from(
    { length: count },
    (_, k) => carriers[Math.floor(((k + 0.5) / count) * carriers.length)] as GraphNode,
  );
}

function faultsWith(node: GraphNode, unit: string): number {
  const nodes = graph.nodes.map((other) => (other.name === node.name ? { ...other, unit } : other));
  return checkUnits({ ...graph, nodes }).length;
}

describe("the unit of a quantity", () => {
  it("has no fault as it stands", () => {
    expect(checkUnits(graph)).toEqual([]);
  });
  it.each(sampled(30).map((node) => [node.name, node] as const))("cannot be another: %s", (_, node) => {
    for (const unit of others)
      if (unit !== node.unit) expect(faultsWith(node, unit), unit).toBeGreaterThan(0);
  });
});
