import { hashText } from "../run/sha256.ts";
import type { Graph } from "./graph.ts";

/** Write any value as JSON with sorted keys, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** Hash what decides a model's numbers: equations, ranges, units, layout; not prose, files or line numbers. */
export function modelHash(graph: Graph): string {
  const nodes = graph.nodes.map(({ doc: _doc, module: _module, line: _line, ...rest }) => rest);
  return hashText(canonicalJson({ ...graph, nodes }));
}

/** Hash the ranges of all parameters. */
export function parameterHash(graph: Graph): string {
  const ranges = graph.nodes.flatMap((node) =>
    node.kind === "parameter"
      ? [{ name: node.name, ranges: node.ranges, distribution: node.distribution }]
      : [],
  );
  return hashText(canonicalJson(ranges));
}
