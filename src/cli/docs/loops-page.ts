import { setterOf, type Graph, type GraphNode } from "../../engine/graph/graph.ts";
import { loopWords, type LoopStep, type LoopsThrough, type NamedLoop } from "../../study/explain/loops.ts";
import { loopFinder } from "../explain/loop-finder.ts";
import { markdownTable, prose, type DocsContext } from "./context.ts";

/** Loops shown for one stock. */
const mostShown = 12;

/** The main stocks, by the names a reader looks for; those the model does not have are passed over. */
const mainStocks = [
  "chinaThreat",
  "hostilityBelief",
  "threat",
  "aggressionBelief",
  "pressure",
  "capability",
  "credibility",
  "defenceShare",
  "separation",
  "support",
  "alignment",
] as const;

/** Feedback loops through the main stocks, with signs. */
export function loopsPage(context: DocsContext): string {
  const { graph } = context;
  const finder = loopFinder(graph, "P0", { longest: 20, most: 600, steps: 200_000 });
  const nodes = mainStocks.flatMap((name) => graph.nodes.find((node) => node.name === name) ?? []);
  const parts = nodes.map((node) => stockSection(context, node, finder.through(node)));
  return `# Feedback loops

[Model reference](README.md). A loop is a way from a quantity back to itself. It **reinforces** a change when the signs along it multiply to plus, and **balances** it when they multiply to minus. The sign of a link is that of a central difference of its equation along the run of P0 without noise; where a small step moves nothing, a step as large as the quantity's range over the run is tried. A loop is *changing* when a link turns round during the run, and *not at work* when one moves nothing (a gate that stays shut, a bound that is met).

A stock and the equation that moves it count as one quantity, and so does a stock that only keeps another for a quarter. A nested clock (the days of the campaign, the months of the ladder) is one link. →⁺ says that more of the one gives more of the other, →⁻ that it gives less, and ⏲ that it takes a quarter or more. Several loops through the terms of one choice or one sum (such as a best option and a total over options) belong together: what counts is their joint effect. The shortest ${mostShown} loops stand here, and how far the search was complete; \`npx entente explain NAME --loops\` shows more.

${parts.join("\n")}`;
}

function stockSection(context: DocsContext, node: GraphNode, { loops, completeTo }: LoopsThrough): string {
  const title = `## ${context.link(node.name)} ${prose(startDoc(context.graph, node))}\n`;
  if (loops.length === 0) return `${title}\nNo loop of up to ${completeTo} links passes it.\n`;
  const counts = (["+", "-", "?", "0"] as const)
    .map((sign) => `${loops.filter((loop) => loop.sign === sign).length} ${loopWords[sign]}`)
    .filter((words) => !words.startsWith("0 "));
  const rows = loops
    .slice(0, mostShown)
    .map((loop) => [
      loopWords[loop.sign],
      String(loop.length),
      String(loop.lateLinks),
      wayLinks(context, loop),
    ]);
  return `${title}\nOf all loops of up to ${completeTo} links: ${counts.join(", ")} (loops that differ in elements only are counted once).\n\n${markdownTable(["loop", "links", "late", "way"], rows)}`;
}

function startDoc(graph: Graph, node: GraphNode): string {
  const doc = (node.kind === "stock" ? setterOf(graph.nodes, node.name)?.doc : undefined) ?? node.doc;
  return doc.charAt(0).toLowerCase() + doc.slice(1);
}

const arrows = { "+": "→⁺", "-": "→⁻", "0": "→⁰", "?": "→?" } as const;

function wayLinks(context: DocsContext, { steps }: NamedLoop): string {
  const words = (step: LoopStep): string =>
    `${context.link(step.name, step.name)}${step.elements.length === 0 ? "" : ` (${step.elements.join(", ")})`}`;
  const back = steps[0] === undefined ? "" : words(steps[0]);
  return [...steps.map((step) => `${words(step)} ${arrows[step.sign]}${step.late ? "⏲" : ""}`), back].join(
    " ",
  );
}
