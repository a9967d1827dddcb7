import type { ModelFault } from "../errors.ts";
import { checkStreamPlace, findStreamCollision } from "../random/stream.ts";
import { clockOf, sizeOf, type Graph, type GraphNode } from "./graph.ts";

/** Check that no two random streams share their numbers, and that every number of a stream has a place of its own. */
export function checkStreams(graph: Graph): readonly ModelFault[] {
  const collision = findStreamCollision([...graph.nodes.flatMap(streamsOf), "lens mix"]);
  const shared: readonly ModelFault[] =
    collision === undefined
      ? []
      : [
          {
            code: "name",
            variable: collision[1],
            message: `has the same random numbers as ${collision[0]}; rename one`,
          },
        ];
  return [...shared, ...graph.nodes.flatMap((node) => placeFaults(graph, node))];
}

/** Names of the random streams a node draws from. */
function streamsOf(node: GraphNode): readonly string[] {
  if (node.kind === "draw" || node.kind === "event") return [node.name];
  return node.kind === "parameter" || node.kind === "multiplier" ? [`${node.kind} ${node.name}`] : [];
}

function placeFaults(graph: Graph, node: GraphNode): readonly ModelFault[] {
  if (streamsOf(node).length === 0) return [];
  const clock = clockOf(node);
  const steps = clock === undefined ? 1 : (graph.clocks[clock]?.steps ?? 1);
  const quarters = node.kind === "draw" || node.kind === "event" ? graph.calendar.quarters : 1;
  try {
    checkStreamPlace(quarters - 1, steps - 1, sizeOf(graph, node.over) - 1);
    return [];
  } catch (error) {
    return [{ code: "range", variable: node.name, message: error instanceof Error ? error.message : "" }];
  }
}
