import { expressionText } from "../../engine/graph/expression-text.ts";
import type { GraphInput, GraphNode, Law } from "../../engine/graph/graph.ts";
import { englishEquationWords, type EquationWords } from "./equation-words.ts";

/** What a quantity is called in a text. */
export type Called = (name: string) => string;

/** How lines are worded: names of quantities and the words between them. */
interface Say {
  readonly called: Called;
  readonly words: EquationWords;
}

/**
 * Write how a quantity gets its value, as lines a reader can check against the specification.
 *
 * @param called names of quantities as the reader knows them; those of the model when absent.
 * @param words in the reader's language; English when absent.
 */
export function equationLines(
  node: GraphNode,
  called: Called = (name) => name,
  words: EquationWords = englishEquationWords,
): readonly string[] {
  const own = called(node.name);
  const say: Say = { called, words };
  switch (node.kind) {
    case "aux":
    case "event":
    case "draw":
    case "observation":
      return lawLines(own, node.law, say);
    case "next": {
      const stock = called(node.stock);
      const start = node.start === undefined ? [] : lawLines(words.firstQuarter(stock), node.start, say);
      return [...lawLines(words.afterwards(stock), node.law, say), ...start];
    }
    case "reduction": {
      const [first = "", ...rest] = lawLines(own, node.law, say);
      const condition = node.where === undefined ? "" : words.where(textOf(node.where, say).formula);
      const formula = first.slice(`${own} = `.length);
      return [`${own} = ${words.over(node.operation, node.across, formula)}${condition}`, ...rest];
    }
    case "delayed":
      return [`${own} = ${words.earlier(called(node.of), node.quarters)}`];
    case "meanOver":
      return [`${own} = ${words.mean(called(node.of), node.quarters)}`];
    case "assembled":
      return [`${own} = ${words.parts(node.parts.map(called))}`];
    case "alternative":
      return Object.entries(node.options).map(
        ([option, of]) => `${own} = ${words.when(called(of), node.switch, option)}`,
      );
    case "metric":
      return [`${node.id} = ${words.reduced(node.reducer, called(node.of), node.window)}`];
    case "stock":
      return stockLines(node, say);
    default:
      return [];
  }
}

function stockLines(node: GraphNode & { readonly kind: "stock" }, { called, words }: Say): readonly string[] {
  const own = called(node.name);
  if (node.fixedTo !== undefined) return [`${own} = ${words.asItWas(called(node.fixedTo))}`];
  if (node.initial === undefined) return [];
  const initial = typeof node.initial === "string" ? called(node.initial) : String(node.initial);
  return [`${words.firstStep(own)} = ${initial}`];
}

function lawLines(name: string, law: Law, say: Say): readonly string[] {
  const { formula, where } = textOf(law, say);
  return [`${name} = ${formula}`, ...where.map(say.words.using)];
}

function textOf(law: Law, { called, words }: Say): ReturnType<typeof expressionText> {
  const nameOf = (input: string): string => {
    const seen = law.inputs[input];
    return seen === undefined ? input : inputText(seen, called);
  };
  return expressionText(law.expression, nameOf, words);
}

/** Name an input as the equation sees it: `credibility[JP]`, `gdp[Partner]`. */
function inputText({ from, picked, renamed }: GraphInput, called: Called): string {
  const seen = [...Object.values(picked), ...Object.values(renamed)];
  return seen.length === 0 ? called(from) : `${called(from)}[${seen.join(", ")}]`;
}
