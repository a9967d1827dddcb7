import type { CausalGraph, CausalLink } from "../../engine/graph/causal-graph.ts";
import { findLoops, type LoopLimits } from "../../engine/graph/find-loops.ts";
import { dotted, elementNames, type GraphNode } from "../../engine/graph/graph.ts";
import { signOfLoop, type Sign, type SignOf } from "../../engine/graph/signs.ts";

/** One quantity on a loop and how it acts on the next. */
export interface LoopStep {
  readonly name: string;
  /** Elements for which the loop runs this way. */
  readonly elements: readonly string[];
  readonly sign: Sign;
  /** The effect comes a quarter or more later. */
  readonly late: boolean;
}

/** Loops that pass the same quantities with the same signs, whatever their elements. */
export interface NamedLoop {
  /** `+` reinforces a change, `-` works against it, `0` shows no effect along the central run, `?` changes. */
  readonly sign: Sign;
  readonly length: number;
  /** Links that take a quarter or more. */
  readonly lateLinks: number;
  readonly steps: readonly LoopStep[];
}

/** Loops through a quantity, as far as the search went. */
export interface LoopsThrough {
  readonly name: string;
  /** Shortest first. */
  readonly loops: readonly NamedLoop[];
  /** All loops of at most this many links were found. */
  readonly completeTo: number;
}

/** How far loops are looked for: up to 24 links, 2500 loops for each element. */
export const usualLimits: LoopLimits = { longest: 24, most: 2500, steps: 600_000 };

/**
 * Find the loops through a quantity, those that differ in elements only joined.
 *
 * @param element of the quantity; all of them when absent.
 */
export function loopsThrough(
  causal: CausalGraph,
  signOf: SignOf,
  node: GraphNode,
  element: string | undefined,
  limits: LoopLimits,
): LoopsThrough {
  const elements = element === undefined ? elementNames(causal.graph, node.over) : [element];
  const vertices = [...new Set(elements.map((one) => causal.vertexOf(node.name, one)))];
  const found = vertices.map((vertex) => findLoops(causal.links, vertex, limits));
  const completeTo = Math.min(limits.longest, ...found.map((one) => one.completeTo));
  const complete = found.flatMap(({ loops }) => loops.filter(({ links }) => links.length <= completeTo));
  return {
    name: element === undefined ? node.name : dotted(node.name, element),
    loops: merged(
      complete.map(({ links }) => links),
      signOf,
    ),
    completeTo,
  };
}

/** Join loops that differ in elements only. */
function merged(loops: readonly (readonly CausalLink[])[], signOf: SignOf): readonly NamedLoop[] {
  const found = new Map<
    string,
    { readonly sign: Sign; readonly links: readonly CausalLink[]; readonly elements: Set<string>[] }
  >();
  for (const links of loops) {
    const key = links.map((link) => `${nameOf(link.from)} ${signOf(link)}`).join(" ");
    const known = found.get(key) ?? {
      sign: signOfLoop(links, signOf),
      links,
      elements: links.map(() => new Set<string>()),
    };
    links.forEach((link, place) => known.elements[place]?.add(elementOf(link.from)));
    found.set(key, known);
  }
  const rows = [...found.values()].map(({ sign, links, elements }): NamedLoop => ({
    sign,
    length: links.length,
    lateLinks: links.filter(({ late }) => late).length,
    steps: links.map((link, place) => ({
      name: nameOf(link.from),
      elements: [...(elements[place] ?? [])].filter((one) => one !== ""),
      sign: signOf(link),
      late: link.late,
    })),
  }));
  return rows.sort((a, b) => a.length - b.length);
}

function nameOf(vertex: string): string {
  return vertex.split(".")[0] ?? vertex;
}

function elementOf(vertex: string): string {
  return vertex.split(".").slice(1).join(".");
}

/** What a loop's sign means, in a word. */
export const loopWords: Readonly<Record<Sign, string>> = {
  "+": "reinforcing",
  "-": "balancing",
  "0": "not at work",
  "?": "changing",
};

/** Write a loop's way: `threat +> defenceShare +> capability -late> threat`. */
export function loopWay({ steps }: NamedLoop): string {
  const first = steps[0];
  const parts = steps.map((step) => `${stepName(step)} ${step.sign}${step.late ? "late" : ""}>`);
  return [...parts, first === undefined ? "" : stepName(first)].join(" ");
}

function stepName({ name, elements }: LoopStep): string {
  return elements.length === 0 ? name : `${name}[${elements.join(", ")}]`;
}
