import { expressionLatex, formulaLines, lineBreak } from "../../engine/graph/expression-latex.ts";
import { setterOf, type GraphInput, type GraphNode, type Law } from "../../engine/graph/graph.ts";
import { anchor, markdownTable, prose, sourceLink, unitWords, type DocsContext } from "./context.ts";
import { indicesOfInput, lettersOf, rangeWords, symbolLatex, wordsOf, type Letters } from "./symbols.ts";

/** Widest line of a formula, in characters seen. */
const widest = 88;

/** A symbol of an equation and the quantity behind it. */
interface UsedSymbol {
  readonly latex: string;
  readonly node: GraphNode;
}

/** Describe one quantity: what it is, its equation typeset, and what every symbol in it means. */
export function equationSection(context: DocsContext, node: GraphNode): string {
  const { graph } = context;
  const axes = "across" in node ? [...node.over, node.across] : node.over;
  const letters = lettersOf(graph, axes);
  const used = new Map<string, UsedSymbol>();
  const blocks = blocksOf(context, node, letters, used);
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
    ...blocks,
    whereTable(
      context,
      [...used.values()].filter((one) => one.node !== node),
    ),
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

function display(left: string, relation: string, lines: readonly string[], tag: string | undefined): string {
  const [first = "", ...rest] = lines;
  const tagged = tag === undefined || !/^[\w.]+$/.test(tag) ? "" : `\n\\tag{${tag}}`;
  if (rest.length === 0) return `$$\n${left} ${relation} ${first}${tagged}\n$$\n`;
  const rows = [`${left} &${relation} ${first}`, ...rest.map((line) => `&\\quad ${line}`)];
  return `$$\n\\begin{aligned}\n${rows.join(" \\cr\n")}\n\\end{aligned}${tagged}\n$$\n`;
}

function blocksOf(
  context: DocsContext,
  node: GraphNode,
  letters: Letters,
  used: Map<string, UsedSymbol>,
): readonly string[] {
  const { graph } = context;
  const own = symbolLatex(
    node,
    node.over.map((axis) => letters.get(axis) ?? ""),
  );
  const law = (one: Law): ReturnType<typeof lawLatex> => lawLatex(context, one, letters, used);
  const lawBlock = (
    left: string,
    relation: string,
    one: Law,
    wrap: (formula: string) => string,
    tag?: string,
  ): string => {
    const { formula, where } = law(one);
    const main = display(left, relation, formulaLines(wrap(formula), widest), tag);
    return [
      main,
      ...where.map(([name, text]) => display(name, "=", formulaLines(text, widest), undefined)),
    ].join("\n");
  };
  const plain = (formula: string): string => formula;
  switch (node.kind) {
    case "aux":
    case "event":
      return [lawBlock(own, "=", node.law, plain, node.spec)];
    case "draw":
    case "observation":
      return [lawBlock(own, "\\sim", node.law, plain, node.spec)];
    case "next": {
      const stock = context.byName.get(node.stock) ?? node;
      const first = symbolLatex(
        { ...stock, ...(node.symbol === undefined ? {} : { symbol: node.symbol }) },
        node.over.map((axis) => letters.get(axis) ?? ""),
      );
      const start =
        node.start === undefined ? [] : ["In the first step:\n", lawBlock(first, "=", node.start, plain)];
      const initial =
        stock.kind === "stock" && stock.initial !== undefined
          ? [
              `It starts at ${typeof stock.initial === "number" ? stock.initial : context.link(stock.initial)}.\n`,
            ]
          : [];
      return [lawBlock(own, "=", node.law, plain, node.spec), ...start, ...initial];
    }
    case "reduction": {
      const letter = letters.get(node.across) ?? "";
      const condition =
        node.where === undefined ? "" : `,\\thinspace ${law(node.where).formula.replaceAll(lineBreak, "")}`;
      const operators = { sum: "\\sum", product: "\\prod", largest: "\\max", smallest: "\\min" } as const;
      const head = `${operators[node.operation]}_{${letter} \\in \\text{${node.across}}${condition}}`;
      return [lawBlock(own, "=", node.law, (formula) => `${head} \\Bigl( ${formula} \\Bigr)`, node.spec)];
    }
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
      return [
        markdownTable(
          [`switch ${node.switch}`, "equation", "meaning"],
          Object.entries(node.options).map(([option, of], place) => [
            place === 0 ? `${option} (default)` : option,
            context.link(of),
            prose(context.byName.get(of)?.doc ?? ""),
          ]),
        ),
      ];
    case "stock":
      return node.fixedTo === undefined
        ? []
        : [
            `It keeps ${context.link(node.fixedTo)} as it was in the first quarter (${graph.calendar.start}).\n`,
          ];
    default:
      return [];
  }
}

function partElements({ graph, byName }: DocsContext, name: string): string {
  const axes = byName.get(name)?.over ?? [];
  return axes.map((axis) => (graph.axes[axis]?.elements ?? []).join(", ")).join(" × ");
}

function lawLatex(context: DocsContext, law: Law, letters: Letters, used: Map<string, UsedSymbol>) {
  return expressionLatex(law.expression, {
    local: (name) => (name.length === 1 ? name : `\\text{${wordsOf(name)}}`),
    input: (name) => {
      const input = law.inputs[name];
      const node = input === undefined ? undefined : context.byName.get(input.from);
      return input === undefined || node === undefined
        ? `\\text{${name}}`
        : inputLatex(context, node, input, letters, used);
    },
  });
}

/** The symbol of an input; two quantities of one equation never share one. */
function inputLatex(
  { graph }: DocsContext,
  node: GraphNode,
  input: GraphInput,
  letters: Letters,
  used: Map<string, UsedSymbol>,
): string {
  const indices = indicesOfInput(graph, node, input, letters);
  const wished = symbolLatex(node, indices);
  const taken = used.get(wished);
  const latex = taken === undefined || taken.node === node ? wished : symbolLatex(node, indices, false);
  used.set(latex, { latex, node });
  return latex;
}

/** Whether a quantity has a section of its own among the equations of a page. */
export function hasSection(context: DocsContext, node: GraphNode): boolean {
  if (["parameter", "lever", "series", "multiplier", "metric"].includes(node.kind)) return false;
  return node.kind !== "stock" || setterOf(context.graph.nodes, node.name) === undefined;
}
