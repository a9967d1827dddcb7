import { elementNames, type Graph, type GraphNode } from "../../src/engine/graph/graph.ts";
import { planRun } from "../../src/engine/run/run-plan.ts";

/** Whether a quantity without a unit can be followed from quarter to quarter. */
function isFollowed(node: GraphNode): boolean {
  const given = ["parameter", "lever", "metric", "multiplier"].includes(node.kind);
  const nested = "clock" in node && node.clock !== undefined;
  return !given && !nested && node.unit === "1";
}

/** Names, with elements, of the quantities without a unit whose one sentence of description fits a pattern. */
export function namesThatSay(graph: Graph, pattern: RegExp): readonly string[] {
  return planRun(graph)
    .graph.nodes.filter((node) => isFollowed(node) && pattern.test(node.doc))
    .flatMap(({ name, over }) =>
      elementNames(graph, over).map((element) => (element === "" ? name : `${name}.${element}`)),
    );
}
