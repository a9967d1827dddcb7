import { setterOf, type GraphNode } from "../../engine/graph/graph.ts";
import {
  blockLatex,
  equationLatex,
  type FormulaBlock,
  type UsedSymbol,
} from "../../study/explain/equation-latex.ts";
import { rangeWords, wordsOf } from "../../study/explain/symbols.ts";
import { anchor, markdownTable, prose, sourceLink, unitWords, type DocsContext } from "./context.ts";

/** Widest line of a formula, in characters seen. */
const widest = 88;

/** Describe one quantity: what it is, its equation typeset, and what every symbol in it means. */
export function equationSection(context: DocsContext, node: GraphNode): string {
  const { graph } = context;
  const { letters, blocks, symbols } = equationLatex(context, node, widest);
  const stock = node.kind === "next" ? node.stock : undefined;
  const title = wordsOf(stock ?? node.name);
  const names = [node.name, ...(stock === undefined ? [] : [stock])];
  const range = rangeWords(graph, node, letters);
  const notes = [
    `\`${names.join("`, from the stock `")}\``,
    node.unit === "1" ? "a pure number" : `in ${node.unit}`,
    ...(range === "" ? [] : [`for ${range}`]),
    ...(node.until === undefined ? [] : [`**stand-in until ${node.until} is built**`]),
    sourceLink(node),
  ];
  return [
    `${names.map(anchor).join("")}\n`,
    `#### ${node.spec === undefined ? "" : `${node.spec} `}${title.charAt(0).toUpperCase()}${title.slice(1)}\n`,
    `${prose(node.doc)}${/[.!?]$/.test(node.doc) ? "" : "."} ${notes.join("; ")}.\n`,
    ...blocksOf(context, node, blocks),
    whereTable(context, symbols),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function whereTable(context: DocsContext, used: readonly UsedSymbol[]): string {
  const rows = used.map(({ latex, node }) => [
    `$${latex}$`,
    context.link(node.name),
    unitWords(node.unit),
    node.kind === "lever" ? `lever ${node.id}` : (kindWords[node.kind] ?? node.kind),
    prose(node.doc),
  ]);
  return markdownTable(["where", "name", "unit", "kind", "meaning"], rows);
}

const kindWords: Readonly<Partial<Record<GraphNode["kind"], string>>> = {
  aux: "equation",
  next: "new value",
  stock: "stock",
  reduction: "equation",
  delayed: "memory",
  meanOver: "memory",
  assembled: "by parts",
  alternative: "rival equations",
  multiplier: "lens",
  series: "record",
};

function blocksOf(
  context: DocsContext,
  node: GraphNode,
  formulas: readonly FormulaBlock[],
): readonly string[] {
  const shown = formulas.flatMap((block, place) => [
    ...(block.part === "start" && formulas[place - 1]?.part !== "start" ? ["In the first step:\n"] : []),
    `$$\n${blockLatex(block)}\n$$\n`,
  ]);
  return [...shown, ...besides(context, node)];
}

/** What is said of a quantity in place of a formula, or after it. */
function besides(context: DocsContext, node: GraphNode): readonly string[] {
  switch (node.kind) {
    case "next":
      return initialOf(context, node);
    case "delayed":
      return [`It is ${context.link(node.of)} as it was ${node.quarters} quarters earlier.\n`];
    case "meanOver":
      return [`It is the mean of ${context.link(node.of)} over the last ${node.quarters} quarters.\n`];
    case "assembled":
      return [
        markdownTable(
          ["for", "rule"],
          node.parts.map((name) => [partElements(context, name), context.link(name)]),
        ),
      ];
    case "alternative":
      return [optionsTable(context, node)];
    case "stock":
      return node.fixedTo === undefined
        ? []
        : [
            `It keeps ${context.link(node.fixedTo)} as it was in the first quarter (${context.graph.calendar.start}).\n`,
          ];
    default:
      return [];
  }
}

function initialOf(context: DocsContext, node: GraphNode & { readonly kind: "next" }): readonly string[] {
  const stock = context.byName.get(node.stock);
  if (stock?.kind !== "stock" || stock.initial === undefined) return [];
  return [
    `It starts at ${typeof stock.initial === "number" ? stock.initial : context.link(stock.initial)}.\n`,
  ];
}

function optionsTable(context: DocsContext, node: GraphNode & { readonly kind: "alternative" }): string {
  return markdownTable(
    [`switch ${node.switch}`, "equation", "meaning"],
    Object.entries(node.options).map(([option, of], place) => [
      place === 0 ? `${option} (default)` : option,
      context.link(of),
      prose(context.byName.get(of)?.doc ?? ""),
    ]),
  );
}

function partElements({ graph, byName }: DocsContext, name: string): string {
  const axes = byName.get(name)?.over ?? [];
  return axes.map((axis) => (graph.axes[axis]?.elements ?? []).join(", ")).join(" × ");
}

/** Whether a quantity has a section of its own among the equations of a page. */
export function hasSection(context: DocsContext, node: GraphNode): boolean {
  if (["parameter", "lever", "series", "multiplier", "metric"].includes(node.kind)) return false;
  return node.kind !== "stock" || setterOf(context.graph.nodes, node.name) === undefined;
}
