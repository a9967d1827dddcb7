import { readsOf, type Graph, type GraphMechanism, type GraphNode } from "../../engine/graph/graph.ts";
import type { DocsContext } from "./context.ts";
import { mechanismOfFile } from "./context.ts";
import { isQuantity, type Flow } from "../../study/explain/mechanism-flows.ts";
import { wordsOf } from "../../study/explain/symbols.ts";

/** Most quantities a mechanism's diagram shows by themselves. */
const mostInside = 16;
/** Most neighbours on each side; the others are joined in one box. */
const mostOutside = 6;

/** The mechanism on whose page a quantity is described. */
export function mechanismAt(context: DocsContext, node: GraphNode): GraphMechanism | undefined {
  return mechanismOfFile(context.graph, context.fileOf(node));
}

/** The map of all mechanisms: an arrow for every pair between which enough quantities pass. */
export function mapDiagram({ graph }: DocsContext, flows: readonly Flow[], least: number): string {
  const boxes = graph.mechanisms.map(({ id, title }) => `  ${id}["${id} ${title}"]`);
  const arrows = flows
    .filter(({ names }) => names.length >= least)
    .map(({ from, to, names }) => `  ${from} ${names.length >= 2 * least ? "==>" : "-->"} ${to}`);
  return mermaid(["flowchart LR", ...boxes, ...arrows]);
}

/** The diagram of one mechanism: neighbours that feed it, its main quantities, neighbours that it feeds. */
export function mechanismDiagram(context: DocsContext, file: string): string {
  const { graph } = context;
  const own = context.nodesOf(file).filter(isQuantity);
  const stockOf = new Map(
    own.flatMap((node) => (node.kind === "next" ? [[node.name, node.stock] as const] : [])),
  );
  const boxOf = (name: string): string => stockOf.get(name) ?? name;
  const inside = new Set(own.map(({ name }) => boxOf(name)));
  const readers = readersByName(graph);
  const outsideReaders = (box: string): readonly GraphNode[] =>
    [box, ...[...stockOf].filter(([, stock]) => stock === box).map(([name]) => name)]
      .flatMap((name) => readers.get(name) ?? [])
      .filter(({ name }) => !inside.has(boxOf(name)));
  const weight = (box: string): number =>
    3 * outsideReaders(box).length +
    (readers.get(box)?.length ?? 0) +
    ([...stockOf.values()].includes(box) ? 2 : 0);
  const chosen = new Set(
    [...inside].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, mostInside),
  );
  const reads = new Map<string, readonly string[]>();
  for (const node of own)
    reads.set(boxOf(node.name), [...(reads.get(boxOf(node.name)) ?? []), ...readsOf(node)]);
  const feeders = new Map<string, Set<string>>();
  const arrows = new Set<string>();
  for (const box of chosen) {
    const seen = new Set<string>([box]);
    const waiting = [...(reads.get(box) ?? [])];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const source = context.byName.get(name);
      const at = boxOf(name);
      if (source === undefined || seen.has(at) || !isQuantity(source)) continue;
      seen.add(at);
      if (chosen.has(at)) arrows.add(`  ${at} --> ${box}`);
      else if (inside.has(at)) waiting.push(...(reads.get(at) ?? []));
      else addTo(feeders, placeOf(context, source), box);
    }
  }
  const fed = new Map<string, Set<string>>();
  for (const box of chosen)
    for (const reader of outsideReaders(box))
      if (placeOf(context, reader) !== "") addTo(fed, placeOf(context, reader), box);
  const boxes = [...chosen].map((name) => `  ${name}["${wordsOf(name)}"]`);
  return mermaid([
    "flowchart LR",
    ...boxes,
    ...sideLines(context, feeders, "in"),
    ...arrows,
    ...sideLines(context, fed, "out"),
  ]);
}

function addTo(table: Map<string, Set<string>>, key: string, value: string): void {
  table.set(key, (table.get(key) ?? new Set<string>()).add(value));
}

function placeOf(context: DocsContext, node: GraphNode): string {
  return (
    mechanismAt(context, node)?.id ??
    (node.kind === "metric" || context.fileOf(node) === "metrics.md" ? "metrics" : "")
  );
}

/** Boxes and arrows of neighbours; those with the fewest arrows are joined. */
function sideLines(
  { graph }: DocsContext,
  table: ReadonlyMap<string, ReadonlySet<string>>,
  side: "in" | "out",
): readonly string[] {
  const sorted = [...table]
    .filter(([id]) => id !== "")
    .sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1));
  const shown = sorted.slice(0, mostOutside);
  const rest = sorted.slice(mostOutside);
  const joined: readonly (readonly [string, ReadonlySet<string>])[] =
    rest.length === 0 ? [] : [["others", new Set(rest.flatMap(([, boxes]) => [...boxes]))]];
  return [...shown, ...joined].flatMap(([id, boxes]) => {
    const about = graph.mechanisms.find((one) => one.id === id);
    const others = rest
      .map(([one]) => one)
      .sort()
      .join(", ");
    const words = id === "others" ? others : about === undefined ? id : `${id} ${about.title}`;
    const key = `${side}_${id}`;
    const arrows = [...boxes]
      .sort()
      .map((box) => (side === "in" ? `  ${key} --> ${box}` : `  ${box} --> ${key}`));
    return [`  ${key}(["${words}"])`, ...arrows];
  });
}

function readersByName(graph: Graph): ReadonlyMap<string, readonly GraphNode[]> {
  const readers = new Map<string, GraphNode[]>();
  for (const node of graph.nodes)
    for (const name of new Set(readsOf(node))) readers.set(name, [...(readers.get(name) ?? []), node]);
  return readers;
}

function mermaid(lines: readonly string[]): string {
  return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}
