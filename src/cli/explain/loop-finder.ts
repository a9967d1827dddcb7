import { causalGraph } from "../../engine/graph/causal-graph.ts";
import type { LoopLimits } from "../../engine/graph/find-loops.ts";
import type { Graph, GraphNode } from "../../engine/graph/graph.ts";
import { linkSigns } from "../../engine/run/link-signs.ts";
import { loopsThrough, usualLimits, type LoopsThrough } from "../../study/explain/loops.ts";

/** Finds loops in one model; structure and signs are worked out once. */
export interface LoopFinder {
  readonly through: (node: GraphNode, element?: string) => LoopsThrough;
}

/** Make a loop finder for the default switches and a policy package. */
export function loopFinder(graph: Graph, packageId = "P0", limits: LoopLimits = usualLimits): LoopFinder {
  const causal = causalGraph(graph);
  const levers = graph.packages.find(({ id }) => id === packageId)?.levers ?? {};
  const signOf = linkSigns(causal, levers);
  return { through: (node, element) => loopsThrough(causal, signOf, node, element, limits) };
}
