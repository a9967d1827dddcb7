import { canonicalJson } from "../canonical-json.ts";
import { hashText } from "../run/sha256.ts";
import type { Graph } from "./graph.ts";

/** Hash what decides a model's numbers: equations, ranges, units, layout; not prose, files or line numbers. */
export function modelHash(graph: Graph): string {
  return hashText(modelText(graph));
}

/**
 * The text that the model hash is taken over, as UTF-8.
 *
 * @param texts canonical texts that earlier calls made of nodes, lenses and packages, taken over by identity.
 */
export function modelText(graph: Graph, texts: WeakMap<object, string> = new WeakMap()): string {
  const listed = (declared: readonly object[]): string =>
    `[${declared.map((one) => textOf(one, texts)).join(",")}]`;
  const { mechanisms: _words, nodes, lenses, packages, ...rest } = graph;
  const parts: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, canonicalJson(part)])),
    nodes: listed(nodes),
    lenses: listed(lenses),
    packages: listed(packages),
  };
  const keys = Object.keys(parts).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${parts[key]}`).join(",")}}`;
}

function textOf(declared: object, texts: WeakMap<object, string>): string {
  const text = texts.get(declared) ?? canonicalJson(withoutProse(declared));
  texts.set(declared, text);
  return text;
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
