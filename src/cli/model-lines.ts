import type { Graph } from "../engine/graph/graph.ts";

/** Reads the source of a model module by its path inside `src/model`, or nothing when there is none. */
export type ReadModule = (module: string) => string | undefined;

/** Find the lines, counted from 1, on which a module's source exports its names. */
export function linesOf(source: string | undefined): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  (source ?? "").split("\n").forEach((text, place) => {
    const name = /^export const ([\w$]+)/.exec(text)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, place + 1);
  });
  return lines;
}

/** Give every node of a graph the line its declaration stands on. */
export function withLines(graph: Graph, read: ReadModule): Graph {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const linesIn = (module: string): ReadonlyMap<string, number> => {
    const found = known.get(module) ?? linesOf(read(module));
    known.set(module, found);
    return found;
  };
  const nodes = graph.nodes.map((node) => {
    const line = linesIn(node.module).get(node.name);
    return line === undefined ? node : { ...node, line };
  });
  return { ...graph, nodes };
}
