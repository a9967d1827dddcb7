import type { Graph, GraphNode } from "../../../engine/graph/graph.ts";
import { switchesOf } from "../../../engine/graph/switches.ts";
import { modelNames } from "../../texts/names.ts";
import type { SearchEntry } from "./search-names.ts";
import { itemOf } from "./trace-model.ts";

/** Everything that can be searched for, by its names in both languages. */
export function searchEntries(graph: Graph): readonly SearchEntry[] {
  const [english, japanese] = [modelNames(graph, "en"), modelNames(graph, "ja")];
  const entry = (item: string, code: string, weight: number): SearchEntry => ({
    item,
    names: [...new Set([english.any(item).name, japanese.any(item).name, code])],
    doc: `${english.any(item).doc} ${japanese.any(item).doc}`,
    weight,
  });
  return [
    ...graph.mechanisms.map(({ id }) => entry(id, id, 4)),
    ...graph.nodes
      .filter(({ kind }) => kind !== "next")
      .map((node) => entry(itemOf(node), node.name, weights[node.kind] ?? 1)),
    ...Object.keys(switchesOf(graph)).map((name) => ({
      item: name,
      names: [english.switch(name).name, japanese.switch(name).name],
      doc: "",
      weight: 2,
    })),
  ];
}

const weights: Readonly<Partial<Record<GraphNode["kind"], number>>> = { metric: 5, lever: 4, parameter: 0 };
