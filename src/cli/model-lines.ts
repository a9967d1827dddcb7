import type { Graph } from "../engine/graph/graph.ts";

/** Reads the source of a model module by its path inside `src/model`, or nothing when there is none. */
export type ReadModule = (module: string) => string | undefined;

/** Find the line, counted from 1, on which a module's source exports a name. */
export function lineOf(source: string | undefined, name: string): number | undefined {
  if (source === undefined) return undefined;
  const at = source.split("\n").findIndex((line) => new RegExp(`^export const ${name}\\b`).test(line));
  return at < 0 ? undefined : at + 1;
}

/** Give every node of a graph the line its declaration stands on. */
export function withLines(graph: Graph, read: ReadModule): Graph {
  const sources = new Map<string, string | undefined>();
  const sourceOf = (module: string): string | undefined => {
    if (!sources.has(module)) sources.set(module, read(module));
    return sources.get(module);
  };
  const nodes = graph.nodes.map((node) => {
    const line = lineOf(sourceOf(node.module), node.name);
    return line === undefined ? node : { ...node, line };
  });
  return { ...graph, nodes };
}
