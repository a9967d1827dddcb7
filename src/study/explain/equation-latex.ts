import { expressionLatex, formulaLines, lineBreak } from "../../engine/graph/expression-latex.ts";
import type { Graph, GraphInput, GraphNode, Law, ReductionNode } from "../../engine/graph/graph.ts";
import { indicesOfInput, lettersOf, symbolLatex, wordsOf, type Letters } from "./symbols.ts";

/** A model whose quantities are looked up by name. */
export interface NamedGraph {
  readonly graph: Graph;
  readonly byName: ReadonlyMap<string, GraphNode>;
}

/** A symbol of an equation and the quantity behind it. */
export interface UsedSymbol {
  readonly latex: string;
  readonly node: GraphNode;
}

/** One formula: what it is of, how it is related to it, and its lines. */
export interface FormulaBlock {
  /** The law itself, a value named in it, or the value in the first step. */
  readonly part: "law" | "where" | "start";
  readonly left: string;
  readonly relation: "=" | "\\sim";
  readonly lines: readonly string[];
  /** Number in the specification. */
  readonly tag?: string;
}

/** An equation typeset: formulas in order, the letters of its axes, and each symbol once. */
export interface EquationLatex {
  readonly letters: Letters;
  readonly blocks: readonly FormulaBlock[];
  /** The quantity itself is left out. */
  readonly symbols: readonly UsedSymbol[];
}

/** What all formulas of one equation share. */
interface Setting extends NamedGraph {
  readonly letters: Letters;
  readonly used: Map<string, UsedSymbol>;
  readonly widest: number;
}

/**
 * Typeset how a quantity gets its value; no formula for what is not computed by one.
 *
 * @param widest characters seen in the widest line.
 */
export function equationLatex({ graph, byName }: NamedGraph, node: GraphNode, widest: number): EquationLatex {
  const letters = lettersOf(graph, "across" in node ? [...node.over, node.across] : node.over);
  const used = new Map<string, UsedSymbol>();
  const blocks = blocksOf({ graph, byName, letters, used, widest }, node);
  return { letters, blocks, symbols: [...used.values()].filter((one) => one.node !== node) };
}

/** A formula as one piece of LaTeX. */
export function blockLatex({ left, relation, lines, tag }: FormulaBlock): string {
  const [first = "", ...rest] = lines;
  const tagged = tag === undefined || !/^[\w.]+$/.test(tag) ? "" : `\n\\tag{${tag}}`;
  if (rest.length === 0) return `${left} ${relation} ${first}${tagged}`;
  const rows = [`${left} &${relation} ${first}`, ...rest.map((line) => `&\\quad ${line}`)];
  return `\\begin{aligned}\n${rows.join(" \\cr\n")}\n\\end{aligned}${tagged}`;
}

function blocksOf(setting: Setting, node: GraphNode): readonly FormulaBlock[] {
  const own = symbolLatex(node, indicesOf(setting, node));
  switch (node.kind) {
    case "aux":
    case "event":
      return lawBlocks(setting, node.law, { part: "law", left: own, relation: "=", ...tagOf(node) });
    case "draw":
    case "observation":
      return lawBlocks(setting, node.law, { part: "law", left: own, relation: "\\sim", ...tagOf(node) });
    case "next": {
      // Read first, so that where two quantities would share a symbol the start value keeps it.
      const start = startBlocks(setting, node);
      return [
        ...lawBlocks(setting, node.law, { part: "law", left: own, relation: "=", ...tagOf(node) }),
        ...start,
      ];
    }
    case "reduction": {
      const head = reductionHead(setting, node);
      const about = { part: "law", left: own, relation: "=", ...tagOf(node) } as const;
      return lawBlocks(setting, node.law, about, (formula) => `${head} \\Bigl( ${formula} \\Bigr)`);
    }
    default:
      return [];
  }
}

function tagOf({ spec }: GraphNode): { readonly tag?: string } {
  return spec === undefined ? {} : { tag: spec };
}

function indicesOf({ letters }: Setting, { over }: GraphNode): readonly string[] {
  return over.map((axis) => letters.get(axis) ?? "");
}

function startBlocks(setting: Setting, node: GraphNode & { readonly kind: "next" }): readonly FormulaBlock[] {
  if (node.start === undefined) return [];
  const stock = setting.byName.get(node.stock) ?? node;
  const symbol = node.symbol === undefined ? {} : { symbol: node.symbol };
  const left = symbolLatex({ ...stock, ...symbol }, indicesOf(setting, node));
  return lawBlocks(setting, node.start, { part: "start", left, relation: "=" });
}

function reductionHead(setting: Setting, { across, operation, where }: ReductionNode): string {
  const letter = setting.letters.get(across) ?? "";
  const condition =
    where === undefined ? "" : `,\\thinspace ${lawLatex(setting, where).formula.replaceAll(lineBreak, "")}`;
  const operators = { sum: "\\sum", product: "\\prod", largest: "\\max", smallest: "\\min" } as const;
  return `${operators[operation]}_{${letter} \\in \\text{${across}}${condition}}`;
}

function lawBlocks(
  setting: Setting,
  law: Law,
  about: Omit<FormulaBlock, "lines">,
  wrap = (formula: string): string => formula,
): readonly FormulaBlock[] {
  const { formula, where } = lawLatex(setting, law);
  return [
    { ...about, lines: formulaLines(wrap(formula), setting.widest) },
    ...where.map(([left, text]) => ({
      part: "where" as const,
      left,
      relation: "=" as const,
      lines: formulaLines(text, setting.widest),
    })),
  ];
}

function lawLatex(setting: Setting, law: Law): ReturnType<typeof expressionLatex> {
  return expressionLatex(law.expression, {
    local: (name) => (name.length === 1 ? name : `\\text{${wordsOf(name)}}`),
    input: (name) => {
      const input = law.inputs[name];
      const node = input === undefined ? undefined : setting.byName.get(input.from);
      return input === undefined || node === undefined ? `\\text{${name}}` : inputLatex(setting, node, input);
    },
  });
}

/** The symbol of an input; two quantities of one equation never share one. */
function inputLatex({ graph, letters, used }: Setting, node: GraphNode, input: GraphInput): string {
  const indices = indicesOfInput(graph, node, input, letters);
  const wished = symbolLatex(node, indices);
  const taken = used.get(wished);
  const latex = taken === undefined || taken.node === node ? wished : symbolLatex(node, indices, false);
  used.set(latex, { latex, node });
  return latex;
}
