import { canonicalJson } from "../canonical-json.ts";
import { hashText } from "../run/sha256.ts";
import type { Graph } from "./graph.ts";

/** Hash what decides a model's numbers: equations, ranges, units, layout; not prose, files or line numbers. */
export function modelHash(graph: Graph): string {
  const nodes = graph.nodes.map(withoutProse);
  const lenses = graph.lenses.map(withoutProse);
  const packages = graph.packages.map(withoutProse);
  const { mechanisms: _words, ...rest } = graph;
  return hashText(canonicalJson({ ...rest, nodes, lenses, packages }));
}

/** Words for readers, and where they stand; none of it moves a number. */
const prose = new Set(["doc", "module", "line", "because", "label", "touches"]);

function withoutProse(declared: object): object {
  return Object.fromEntries(Object.entries(declared).filter(([key]) => !prose.has(key)));
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
