import {
  readsOf,
  type GraphMechanism,
  type GraphNode,
  type LeverNode,
  type ParameterNode,
  type SeriesNode,
} from "../../engine/graph/graph.ts";
import { planOf } from "../../engine/graph/plan.ts";
import { paperSections, paperTitles } from "../../model/papers.ts";
import { evidenceBehind } from "../../study/explain/evidence-behind.ts";
import { metricsBelow } from "../../study/explain/links.ts";
import { pageFileOf } from "../explain/explain-policy.ts";
import { claimsOfMechanism } from "../../study/explain/uses.ts";
import { figure } from "../format.ts";
import { markdownTable, prose, type DocsContext } from "./context.ts";
import { mechanismDiagram } from "./diagrams.ts";
import { equationSection, hasSection } from "./equations.ts";
import { leverTable, parameterTable, seriesTable } from "./tables.ts";

/** Write the page of one mechanism. */
export function mechanismPage(context: DocsContext, about: GraphMechanism): string {
  const file = pageFileOf(about);
  const nodes = context.nodesOf(file);
  const equations = inCausalOrder(
    context,
    nodes.filter((node) => hasSection(context, node)),
  );
  const parameters = nodes.filter((node): node is ParameterNode => node.kind === "parameter");
  const series = nodes.filter((node): node is SeriesNode => node.kind === "series");
  return [
    `# ${about.id} ${about.title}\n`,
    "[Model reference](README.md) · [variables](variables.md) · [parameters](parameters.md) · [levers](levers.md) · [metrics](metrics.md) · [claims](claims.md) · [feedback loops](feedback-loops.md)\n",
    `## What the papers say\n\n${about.says.map(passage).join("")}`,
    `## The causal story\n\n${prose(about.cause)}\n`,
    `${evidenceWords(context, nodes)}\n`,
    `## In a picture\n\nThe quantities most used elsewhere, and the mechanisms they come from and go to; a stock stands with the equation that moves it, and what lies between is left out.\n\n${mechanismDiagram(context, file)}`,
    section("Levers", leverSection(context, nodes)),
    section("Theory lenses", lensSection(context, about, nodes)),
    section(
      "Equations",
      `In causal order: each stands behind what it reads in the same quarter. $t$ is time and $\\Delta t$ one step of the clock; a superscript $+$ marks the new value of a stock; $\\Lambda(x) = 1 / (1 + e^{-x})$, $\\Phi$ is the standard normal distribution function, and clip holds its first argument between the other two.\n\n${equations.map((node) => equationSection(context, node)).join("\n")}`,
    ),
    section("Recorded inputs", seriesTable(context, series)),
    section("Parameters", parameterTable(context, parameters, true)),
    section("Claims that rest on it", claimsSection(context, about)),
    section("Tests", testsSection(context, about)),
    `## Criticisms\n\n${about.criticisms.map((text) => `- ${prose(text)}\n`).join("")}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function passage({ paper, sections, claim }: GraphMechanism["says"][number]): string {
  const where = sections.map((mark) => {
    const title = paperSections[mark];
    return title === undefined ? mark : `${mark} (${title})`;
  });
  return `- *${prose(paperTitles[paper] ?? paper)}*, ${where.join(", ")}: ${prose(claim)}\n`;
}

function evidenceWords({ graph }: DocsContext, nodes: readonly GraphNode[]): string {
  const own = nodes.filter((node) => node.kind === "parameter" || node.kind === "series");
  const count = (grade: string): number => own.filter((node) => node.grade === grade).length;
  const behind = evidenceBehind(
    graph,
    nodes.map(({ name }) => name),
  ).weakest;
  return `It holds ${nodes.filter((node) => !["parameter", "series"].includes(node.kind)).length} quantities and ${own.length} numbers of its own: ${count("A")} of grade A (read in the source), ${count("B")} of grade B (derived, or known but not read again), ${count("C")} of grade C (judgement). The weakest number behind its results has grade ${behind ?? "A"}.`;
}

/** The order in which a quarter computes quantities; nested clocks in the order of their steps. */
export function inCausalOrder({ graph }: DocsContext, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const plan = planOf(graph);
  const names = plan.quarter.flatMap((unit) =>
    "node" in unit ? [unit.node] : (plan.blocks[unit.block] ?? []),
  );
  const place = new Map(names.map((name, at) => [name, at]));
  return [...nodes].sort((a, b) => (place.get(a.name) ?? -1) - (place.get(b.name) ?? -1));
}

function leverSection(context: DocsContext, nodes: readonly GraphNode[]): string {
  const levers = readOf(context, nodes, "lever") as readonly LeverNode[];
  return leverTable(context, levers, (lever) => nodes.filter((node) => readsOf(node).includes(lever.name)));
}

function readOf(
  { byName }: DocsContext,
  nodes: readonly GraphNode[],
  kind: GraphNode["kind"],
): readonly GraphNode[] {
  const names = [...new Set(nodes.flatMap(readsOf))];
  return names.flatMap((name) => byName.get(name) ?? []).filter((node) => node.kind === kind);
}

function lensSection(context: DocsContext, about: GraphMechanism, nodes: readonly GraphNode[]): string {
  const lenses = context.graph.lenses.filter(({ id }) => id !== "neutral");
  const rows = readOf(context, nodes, "multiplier").map((node) => [
    context.link(node.name, node.symbol ?? node.name),
    prose(node.doc),
    ...lenses.map(({ multipliers }) => figure(multipliers[node.name] ?? 1)),
  ]);
  const table = markdownTable(["multiplier", "what it scales", ...lenses.map(({ id }) => id)], rows);
  return `${prose(about.lens)}\n${table === "" ? "" : `\n${table}`}`;
}

function claimsSection({ studies, graph, nodesOf }: DocsContext, about: GraphMechanism): string {
  const rows = claimsOfMechanism(studies, about.id).map(({ id, study, says }) => [
    `[${id}](claims.md#${id})`,
    prose(paperTitles[study] ?? study),
    prose(says),
  ]);
  const names = nodesOf(pageFileOf(about)).map(({ name }) => name);
  const ids = metricsBelow(graph, names).map(({ id }) => id);
  const reached =
    ids.length === 0
      ? ""
      : `It reaches the metrics ${ids.map((id) => `[${id}](metrics.md#${id})`).join(", ")}.\n`;
  return [markdownTable(["claim", "paper", "what it says"], rows), reached]
    .filter((part) => part !== "")
    .join("\n");
}

function testsSection({ tests }: DocsContext, about: GraphMechanism): string {
  const own = tests.filter(({ id }) => id.startsWith(`T${about.id.slice(1)}.`));
  return markdownTable(
    ["test", "what it holds the model to", "where"],
    own.map(({ id, title, file }) => [
      id,
      prose(title),
      `[${file.split("/").slice(-2).join("/")}](../../${file})`,
    ]),
  );
}
