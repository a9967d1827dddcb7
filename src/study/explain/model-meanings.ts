import type { Graph, GraphMechanism, GraphNode } from "../../engine/graph/graph.ts";
import { switchesOf } from "../../engine/graph/switches.ts";

/** What a name stands for in a model. */
export type ModelMeaning =
  | { readonly kind: "node"; readonly name: string; readonly node: GraphNode }
  | { readonly kind: "mechanism"; readonly name: string; readonly mechanism: GraphMechanism }
  | { readonly kind: "switch"; readonly name: string };

/** Every name of a model's quantities, mechanisms and switches with its meaning; ids such as `Y10` are names too. */
export function modelMeanings(graph: Graph): ReadonlyMap<string, ModelMeaning> {
  const names = new Map<string, ModelMeaning>();
  const add = (name: string, meaning: ModelMeaning): void =>
    void (names.has(name) || names.set(name, meaning));
  for (const node of graph.nodes) {
    const meaning = { kind: "node", name: node.name, node } as const;
    add(node.name, meaning);
    if (node.kind === "metric" || node.kind === "lever") add(node.id, meaning);
  }
  for (const mechanism of graph.mechanisms) {
    const meaning = { kind: "mechanism", name: mechanism.id, mechanism } as const;
    add(mechanism.id, meaning);
    add(mechanism.name, meaning);
  }
  for (const name of Object.keys(switchesOf(graph))) add(name, { kind: "switch", name });
  return names;
}

/** The meaning of a name as it is spelled or, where only one is like it, in any case of letters. */
export function meaningOf<Meaning>(names: ReadonlyMap<string, Meaning>, given: string): Meaning | undefined {
  const exact = names.get(given);
  if (exact !== undefined) return exact;
  const lower = given.toLowerCase();
  const same = [...names].filter(([name]) => name.toLowerCase() === lower);
  return same.length === 1 ? same[0]?.[1] : undefined;
}
