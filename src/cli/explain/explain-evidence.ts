import { basename } from "node:path";
import type { Graph, GraphNode } from "../../engine/graph/graph.ts";
import type { Fact, Ledger, Source } from "../../evidence/ledger.ts";
import type { Meaning } from "./find-name.ts";
import { metricsBelow } from "../../study/explain/links.ts";
import { pairs, type Pair, type Said } from "./pairs.ts";

/** Say what a source or a fact is, and which numbers of the model and which metrics rest on it. */
export function explainEvidence(
  graph: Graph,
  ledger: Ledger,
  meaning: Meaning & { readonly kind: "source" | "fact" },
): Said {
  const { kind, name } = meaning;
  const found = kind === "source" ? meaning.source : meaning.fact;
  const facts = [...ledger.facts.values()]
    .filter((fact) => fact.sources.includes(name))
    .map((fact) => fact.id);
  const cited = citing(graph, [name]);
  const throughFacts = citing(graph, facts).filter((node) => !cited.includes(node));
  const metrics = metricsBelow(
    graph,
    [...cited, ...throughFacts].map((node) => node.name),
  ).map(({ id }) => id);
  const rows: readonly Pair[] = [
    ...(kind === "source" ? sourceRows(meaning.source) : factRows(meaning.fact)),
    ["cited by", cited.map((node) => `${node.name}, grade ${gradeOf(node)}`)],
    ["through facts", throughFacts.map((node) => `${node.name}, grade ${gradeOf(node)}`)],
    [
      "facts",
      kind === "source" && facts.length > 0 ? `${facts.length}: ${facts.slice(0, 10).join(", ")}` : "",
    ],
    ["reaches metrics", metrics.join(", ")],
  ];
  const data = {
    ...found,
    kind,
    name,
    citedBy: cited.map((node) => node.name),
    citedThroughFacts: throughFacts.map((node) => node.name),
    facts,
    metrics,
    ...(kind === "fact" ? { says: meaning.fact.kind } : {}),
  };
  return { text: `${name} (${kind})\n\n${pairs(rows)}`, data };
}

function citing(graph: Graph, keys: readonly string[]): readonly GraphNode[] {
  return graph.nodes.filter((node) => "sources" in node && node.sources.some((key) => keys.includes(key)));
}

function gradeOf(node: GraphNode): string {
  return "grade" in node ? node.grade : "-";
}

function sourceRows({ title, address, howRead, reliability, caveat }: Source): readonly Pair[] {
  return [
    ["title", title],
    ["address", address],
    ["how read", howRead],
    ["reliability", reliability],
    ["caveat", caveat],
  ];
}

function factRows({ value, unit, period, grade, kind, sources, note, file, line }: Fact): readonly Pair[] {
  return [
    ["value", `${value} ${unit}`],
    ["period", period.text],
    ["grade", grade],
    ["kind", kind],
    ["sources", sources.join(", ")],
    ["note", note],
    ["written in", `evidence/${basename(file)}:${line}`],
  ];
}
