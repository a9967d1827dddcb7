import { expressionText } from "../../engine/graph/expression-text.ts";
import type { GraphInput, GraphNode, Law } from "../../engine/graph/graph.ts";

/** Write how a quantity gets its value, as lines a reader can check against the specification. */
export function equationLines(node: GraphNode): readonly string[] {
  switch (node.kind) {
    case "aux":
    case "event":
    case "draw":
    case "observation":
      return lawLines(node.name, node.law);
    case "next": {
      const start =
        node.start === undefined ? [] : lawLines(`${node.stock} in the first quarter`, node.start);
      return [...lawLines(`${node.stock} afterwards`, node.law), ...start];
    }
    case "reduction": {
      const [first = "", ...rest] = lawLines(node.name, node.law);
      const condition = node.where === undefined ? "" : ` where ${textOf(node.where).formula}`;
      const formula = first.slice(`${node.name} = `.length);
      return [`${node.name} = ${node.operation} over ${node.across} of (${formula})${condition}`, ...rest];
    }
    case "delayed":
      return [`${node.name} = ${node.of}, ${node.quarters} quarters earlier`];
    case "meanOver":
      return [`${node.name} = mean of ${node.of} over the last ${node.quarters} quarters`];
    case "assembled":
      return [`${node.name} = ${node.parts.join(" and ")}, each for its own elements`];
    case "alternative":
      return Object.entries(node.options).map(
        ([option, of]) => `${node.name} = ${of} when ${node.switch} is ${option}`,
      );
    case "metric":
      return [`${node.id} = ${node.reducer} of ${node.of}, ${node.window.join(" to ")}`];
    case "stock":
      return stockLines(node);
    default:
      return [];
  }
}

function stockLines(node: GraphNode & { readonly kind: "stock" }): readonly string[] {
  if (node.fixedTo !== undefined) return [`${node.name} = ${node.fixedTo} as it was in the first quarter`];
  return node.initial === undefined ? [] : [`${node.name} in the first step = ${node.initial}`];
}

function lawLines(name: string, law: Law): readonly string[] {
  const { formula, where } = textOf(law);
  return [`${name} = ${formula}`, ...where.map((line) => `    with ${line}`)];
}

function textOf(law: Law): ReturnType<typeof expressionText> {
  return expressionText(law.expression, (input) => {
    const seen = law.inputs[input];
    return seen === undefined ? input : inputText(seen);
  });
}

/** Name an input as the equation sees it: `credibility[JP]`, `gdp[Partner]`. */
function inputText({ from, picked, renamed }: GraphInput): string {
  const seen = [...Object.values(picked), ...Object.values(renamed)];
  return seen.length === 0 ? from : `${from}[${seen.join(", ")}]`;
}
