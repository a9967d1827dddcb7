import { causalGraph, type CausalGraph } from "../../../engine/graph/causal-graph.ts";
import { elementNames, type Graph } from "../../../engine/graph/graph.ts";
import type { Sign, SignOf } from "../../../engine/graph/signs.ts";
import type { SiteSigns } from "../../../study/published/site-signs.ts";

/** The signs of all links of a causal graph, as published; nothing when they were made for another graph. */
export function signsOf(causal: CausalGraph, { signs }: SiteSigns): SignOf | undefined {
  if (signs.length !== causal.links.length) return undefined;
  const known = new Map(causal.links.map(({ from, to }, place) => [`${from} ${to}`, signs[place] as Sign]));
  return ({ from, to }) => known.get(`${from} ${to}`) ?? "?";
}

/** The sign with which one quantity acts on another directly. */
export type SignBetween = (from: string, to: string) => Sign | undefined;

/** Read signs by the names of quantities, whatever their elements: `?` where elements differ, nothing where there is no link. */
export function signsByName(causal: CausalGraph, signOf: SignOf): SignBetween {
  const known = new Map<string, Set<Sign>>();
  for (const link of causal.links) {
    const key = `${nameIn(link.from)} ${nameIn(link.to)}`;
    known.set(key, (known.get(key) ?? new Set<Sign>()).add(signOf(link)));
  }
  const nodes = new Map(causal.graph.nodes.map((node) => [node.name, node]));
  const vertex = (name: string): string => {
    const node = nodes.get(name);
    const element = node === undefined ? "" : (elementNames(causal.graph, node.over)[0] ?? "");
    return nameIn(causal.vertexOf(name, element));
  };
  return (from, to) => {
    const found = known.get(`${vertex(from)} ${vertex(to)}`);
    if (found === undefined) return undefined;
    const active = [...found].filter((sign) => sign !== "0");
    const [only] = active;
    return active.length === 0 ? "0" : active.length === 1 ? only : "?";
  };
}

function nameIn(vertex: string): string {
  return vertex.split(".")[0] ?? vertex;
}

/** The causal graph of a model with its signs. */
export interface SignedLinks {
  readonly causal: CausalGraph;
  readonly signOf: SignOf;
  readonly between: SignBetween;
}

/** Join a model's causal graph with its published signs. Throws `RangeError` when they are of another model. */
export function signedLinks(graph: Graph, signs: SiteSigns): SignedLinks {
  const causal = causalGraph(graph);
  const signOf = signsOf(causal, signs);
  if (signOf === undefined) throw new RangeError("the signs of links are of another model");
  return { causal, signOf, between: signsByName(causal, signOf) };
}
