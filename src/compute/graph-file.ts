import { readFileSync } from "node:fs";
import type { Graph } from "../engine/graph/graph.ts";

/**
 * Load the built model graph.
 *
 * @throws {Error} saying how to build it when it is missing or of another format.
 */
export function readGraph(file: string): Graph {
  const graph = JSON.parse(readFileSync(file, "utf8")) as Graph;
  if (graph.format !== 1)
    throw new Error(`${file} has model format ${String(graph.format)}; run npm run build`);
  return graph;
}
