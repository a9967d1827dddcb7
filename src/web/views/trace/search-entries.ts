import type { Graph, GraphNode } from "../../../engine/graph/graph.ts";
import { switchesOf } from "../../../engine/graph/switches.ts";
import { modelNames } from "../../texts/names.ts";
import type { Catalogue } from "../../texts/texts.ts";
import type { SearchEntry } from "./search-names.ts";
import { itemOf } from "./trace-model.ts";

/** Everything that can be searched for, by its names in the languages given. */
export function searchEntries(graph: Graph, catalogues: readonly Catalogue[]): readonly SearchEntry[] {
  const languages = catalogues.map((catalogue) => modelNames(graph, catalogue));
  const entry = (item: string, code: string, weight: number): SearchEntry => ({
    item,
    names: [...new Set([...languages.map(({ any }) => any(item).name), code])],
    doc: [...new Set(languages.map(({ any }) => any(item).doc))].join(" "),
    weight,
  });
  return [
    ...graph.mechanisms.map(({ id }) => entry(id, id, 4)),
    ...graph.nodes
      .filter(({ kind }) => kind !== "next")
      .map((node) => entry(itemOf(node), node.name, weights[node.kind] ?? 1)),
    ...Object.keys(switchesOf(graph)).map((name) => ({
      item: name,
      names: languages.map((names) => names.switch(name).name),
      doc: "",
      weight: 2,
    })),
  ];
}

const weights: Readonly<Partial<Record<GraphNode["kind"], number>>> = { metric: 5, lever: 4, parameter: 0 };
