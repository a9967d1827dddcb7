import { expressionText } from "../../engine/graph/expression-text.ts";
import type { GraphInput, GraphNode, Law } from "../../engine/graph/graph.ts";

/** What a quantity is called in a text. */
export type Called = (name: string) => string;

/**
 * Write how a quantity gets its value, as lines a reader can check against the specification.
 *
 * @param called names of quantities as the reader knows them; those of the model when absent.
 */
export function equationLines(node: GraphNode, called: Called = (name) => name): readonly string[] {
  const own = called(node.name);
  switch (node.kind) {
    case "aux":
    case "event":
    case "draw":
    case "observation":
      return lawLines(own, node.law, called);
    case "next": {
      const start =
        node.start === undefined
          ? []
          : lawLines(`${called(node.stock)} in the first quarter`, node.start, called);
      return [...lawLines(`${called(node.stock)} afterwards`, node.law, called), ...start];
    }
    case "reduction": {
      const [first = "", ...rest] = lawLines(own, node.law, called);
      const condition = node.where === undefined ? "" : ` where ${textOf(node.where, called).formula}`;
      const formula = first.slice(`${own} = `.length);
      return [`${own} = ${node.operation} over ${node.across} of (${formula})${condition}`, ...rest];
    }
    case "delayed":
      return [`${own} = ${called(node.of)}, ${node.quarters} quarters earlier`];
    case "meanOver":
      return [`${own} = mean of ${called(node.of)} over the last ${node.quarters} quarters`];
    case "assembled":
      return [`${own} = ${node.parts.map(called).join(" and ")}, each for its own elements`];
    case "alternative":
      return Object.entries(node.options).map(
        ([option, of]) => `${own} = ${called(of)} when ${node.switch} is ${option}`,
      );
    case "metric":
      return [`${node.id} = ${node.reducer} of ${called(node.of)}, ${node.window.join(" to ")}`];
    case "stock":
      return stockLines(node, called);
    default:
      return [];
  }
}

function stockLines(node: GraphNode & { readonly kind: "stock" }, called: Called): readonly string[] {
  const own = called(node.name);
  if (node.fixedTo !== undefined) return [`${own} = ${called(node.fixedTo)} as it was in the first quarter`];
  if (node.initial === undefined) return [];
  const initial = typeof node.initial === "string" ? called(node.initial) : String(node.initial);
  return [`${own} in the first step = ${initial}`];
}

function lawLines(name: string, law: Law, called: Called): readonly string[] {
  const { formula, where } = textOf(law, called);
  return [`${name} = ${formula}`, ...where.map((line) => `    with ${line}`)];
}

function textOf(law: Law, called: Called): ReturnType<typeof expressionText> {
  return expressionText(law.expression, (input) => {
    const seen = law.inputs[input];
    return seen === undefined ? input : inputText(seen, called);
  });
}

/** Name an input as the equation sees it: `credibility[JP]`, `gdp[Partner]`. */
function inputText({ from, picked, renamed }: GraphInput, called: Called): string {
  const seen = [...Object.values(picked), ...Object.values(renamed)];
  return seen.length === 0 ? called(from) : `${called(from)}[${seen.join(", ")}]`;
}
