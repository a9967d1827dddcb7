import { setterOf, type Graph, type GraphMechanism, type GraphNode } from "../../engine/graph/graph.ts";
import type { Ledger } from "../../evidence/ledger.ts";
import { mechanismOf } from "../../study/running/mechanism-of.ts";
import type { Study } from "../../study/study.ts";
import { pageFileOf } from "../explain/explain-policy.ts";
import type { NumberedTest } from "./harvest-tests.ts";

/** Everything pages are made from. */
export interface DocsInput {
  readonly graph: Graph;
  readonly ledger: Ledger;
  readonly studies: readonly Study[];
  readonly tests: readonly NumberedTest[];
}

/** Input with what pages look up: where things are described. */
export interface DocsContext extends DocsInput {
  readonly byName: ReadonlyMap<string, GraphNode>;
  /** Nodes by the file of the page they are described on. */
  readonly nodesOf: (file: string) => readonly GraphNode[];
  readonly fileOf: (node: GraphNode) => string;
  /** Link to where a quantity is described; its bare name when it has no place. */
  readonly link: (name: string, words?: string) => string;
  readonly mechanismLink: (id: string) => string;
}

/** Index the input of the pages. */
export function docsContext(input: DocsInput): DocsContext {
  const { graph } = input;
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const files = new Map(graph.nodes.map((node) => [node.name, fileOf(graph, byName, node)]));
  const link = (name: string, words = `\`${name}\``): string => {
    const node = byName.get(name);
    const file = files.get(name);
    if (node === undefined || file === undefined) return words;
    return `[${words}](${file}#${"id" in node ? node.id : name})`;
  };
  return {
    ...input,
    byName,
    fileOf: (node) => files.get(node.name) ?? "README.md",
    nodesOf: (file) => graph.nodes.filter(({ name }) => files.get(name) === file),
    link,
    mechanismLink: (id) => {
      const found = graph.mechanisms.find((one) => one.id === id);
      return found === undefined ? id : `[${id}](${pageFileOf(found)})`;
    },
  };
}

/** The mechanism a page is about. */
export function mechanismOfFile(graph: Graph, file: string): GraphMechanism | undefined {
  return graph.mechanisms.find((one) => pageFileOf(one) === file);
}

function fileOf(graph: Graph, byName: ReadonlyMap<string, GraphNode>, node: GraphNode): string {
  const own = graph.mechanisms.find(({ id }) => id === mechanismOf(node));
  if (own !== undefined) return pageFileOf(own);
  if (node.kind === "lever") return "levers.md";
  if (node.kind === "multiplier") return "lenses.md";
  if (node.module.startsWith("metrics/")) return "metrics.md";
  if (node.module.startsWith("cost")) return "cost.md";
  if (node.kind === "stock") {
    const owner = setterOf(graph.nodes, node.name) ?? byName.get(node.fixedTo ?? "");
    if (owner !== undefined && owner.kind !== "stock") return fileOf(graph, byName, owner);
  }
  return "variables.md";
}

/** Write prose so that Markdown shows it as it is, in a table or outside. */
export function prose(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("<", "&lt;")
    .replaceAll(/([*_|$[\]])/g, "\\$1");
}

/** Set a Markdown table; cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${[line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

/** A place that links lead to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** Link to the line of the source a declaration stands on, from a page of the reference. */
export function sourceLink({ module, line }: GraphNode): string {
  if (module === "engine") return "the engine";
  const path = `src/model/${module}.ts`;
  return `[${module}.ts](../../${path}${line === undefined ? "" : `#L${line}`})`;
}

/** Unit in words for a table. */
export function unitWords(unit: string): string {
  return unit === "1" ? "–" : unit;
}

/** Order by an id such as `L41b` or `Y10`. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id, "en", { numeric: true });
}
