import { isTable } from "../../engine/graph/parameter-table.ts";
import type { GraphNode, LeverNode, ParameterNode, SeriesNode } from "../../engine/graph/graph.ts";
import { parameterRows } from "../../study/explain/parameter-rows.ts";
import { figure, shortened } from "../format.ts";
import { anchor, byId, markdownTable, prose, unitWords, type DocsContext } from "./context.ts";
import { symbolLatex } from "../../study/explain/symbols.ts";

/** Longest short form of a source's title. */
const titleLength = 60;

/** Cite keys of sources and facts with short titles and links to the list of sources. */
function citations({ ledger }: DocsContext, keys: readonly string[]): string {
  return keys
    .map((key) => {
      const fact = ledger.facts.get(key);
      if (fact !== undefined)
        return `fact ${prose(key)} (${fact.sources.map((one) => `[${one}](sources.md#${one})`).join(", ")})`;
      const source = ledger.sources.get(key);
      return `[${key}](sources.md#${key})${source === undefined ? "" : ` ${prose(shortened(source.title, titleLength))}`}`;
    })
    .join("; ");
}

/** A table of parameters: symbol, meaning, range, grade, and what backs the range. */
export function parameterTable(
  context: DocsContext,
  nodes: readonly ParameterNode[],
  withAnchors: boolean,
): string {
  const rows = nodes.flatMap((node) =>
    parameterRows(context.graph, node).map((row, place) => [
      `${withAnchors && place === 0 ? anchor(node.name) : ""}${withAnchors ? `\`${row.name}\`` : context.link(node.name, `\`${row.name}\``)}`,
      node.symbol === undefined ? "" : `$${symbolLatex(node, [])}$`,
      place === 0 ? prose(node.doc) : "as above",
      unitWords(node.unit),
      ...(node.distribution === "fixed" && !isTable(node)
        ? ["", figure(row.central), "", "fixed"]
        : [figure(row.low), figure(row.central), figure(row.high), node.distribution]),
      row.grade,
      place === 0
        ? [citations(context, row.sources), prose(row.because ?? "")].filter((part) => part !== "").join("; ")
        : "as above",
    ]),
  );
  return markdownTable(
    [
      "parameter",
      "symbol",
      "meaning",
      "unit",
      "low",
      "central",
      "high",
      "distribution",
      "grade",
      "source or reason",
    ],
    rows,
  );
}

/** A table of recorded series. */
export function seriesTable(context: DocsContext, nodes: readonly SeriesNode[]): string {
  return markdownTable(
    ["record", "meaning", "unit", "points", "after the last", "grade", "source or reason"],
    nodes.map((node) => [
      `${anchor(node.name)}\`${node.name}\``,
      prose(node.doc),
      unitWords(node.unit),
      pointWords(node),
      node.after === "hold" ? "held" : `grows ${figure(node.after.growthPerYear * 100)} % a year`,
      node.grade,
      [citations(context, node.sources), prose(node.because ?? "")].filter((part) => part !== "").join("; "),
    ]),
  );
}

function pointWords({ points, between }: SeriesNode): string {
  const lists = Array.isArray(points) ? [points] : Object.values(points);
  const labels = lists
    .flatMap((list: readonly (readonly [string, number])[]) => list.map(([label]) => label))
    .sort();
  return `${labels.length}, ${labels[0] ?? ""} to ${labels.at(-1) ?? ""}, ${between}`;
}

/** A table of levers. */
export function leverTable(
  context: DocsContext,
  nodes: readonly LeverNode[],
  readers: (node: LeverNode) => readonly GraphNode[],
): string {
  return markdownTable(
    ["lever", "name", "meaning", "unit", "range", "default", "ramp", "read by"],
    [...nodes].sort(byId).map((node) => [
      context.link(node.name, node.id),
      `\`${node.name}\``,
      prose(node.doc),
      unitWords(node.unit),
      `${figure(node.range[0])} to ${figure(node.range[1])}`,
      figure(node.default),
      `${node.lag} quarters`,
      readers(node)
        .map(({ name }) => context.link(name))
        .join(", "),
    ]),
  );
}
