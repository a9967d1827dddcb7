import { build, law, wanted } from "../../graph/testing/faults-of.ts";
import type { Graph } from "../../graph/graph.ts";
import { draw, lever } from "../../language.ts";

/** A model whose \`result\` is a normal shock in every quarter times the lever L1. */
export function pushedModel(): Graph {
  const push = lever({ id: "L1", unit: "1", doc: "push", range: [0, 2], default: 1, lag: 0, touches: [] });
  const shock = draw({
    unit: "1",
    doc: "shock",
    each: "quarter",
    needs: {},
    value: (_, { normal }) => normal(0, 1),
  });
  const result = law({ shock, push }, (n) => n.shock * n.push);
  return build({ push, shock, result, m: wanted(result) }).graph;
}
