import {
  elementNames,
  readsOf,
  type GraphNode,
  type LeverNode,
  type MetricNode,
  type ParameterNode,
} from "../../engine/graph/graph.ts";
import { switchesOf } from "../../engine/graph/switches.ts";
import type { Claim } from "../../study/study.ts";
import { evidenceBehind } from "../../study/explain/evidence-behind.ts";
import { pageFileOf } from "../explain/explain-policy.ts";
import { testLines } from "../explain/test-text.ts";
import { claimsUsing, namesInClaim } from "../../study/explain/uses.ts";
import { figure } from "../format.ts";
import { anchor, byId, markdownTable, prose, unitWords, type DocsContext } from "./context.ts";
import { flowsBetween } from "../../study/explain/mechanism-flows.ts";
import { mapDiagram, mechanismAt } from "./diagrams.ts";
import { equationSection, hasSection } from "./equations.ts";
import { inCausalOrder } from "./mechanism-page.ts";
import { leverTable, parameterTable } from "./tables.ts";

/** Fewest quantities an arrow of the map stands for. */
const leastFlow = 2;

/** The front page: what there is, how to read it, how the mechanisms hang together. */
export function frontPage(context: DocsContext): string {
  const { graph } = context;
  const flows = flowsBetween(context.graph, (node) => mechanismAt(context, node)?.id);
  const count = (kind: GraphNode["kind"]): number => graph.nodes.filter((node) => node.kind === kind).length;
  const graded = (grade: string): number =>
    graph.nodes.filter((node) => node.kind === "parameter" && node.grade === grade).length;
  const equations = graph.nodes.filter((node) => hasSection(context, node) && node.kind !== "stock").length;
  const mechanisms = graph.mechanisms.map((about) => {
    const nodes = context.nodesOf(pageFileOf(about));
    return [
      context.mechanismLink(about.id),
      prose(about.title),
      String(nodes.filter((node) => hasSection(context, node)).length),
      String(nodes.filter(({ kind }) => kind === "parameter").length),
      flows
        .filter(({ to }) => to === about.id)
        .map(({ from }) => from)
        .sort()
        .join(", "),
      flows
        .filter(({ from }) => from === about.id)
        .map(({ to }) => to)
        .sort()
        .join(", "),
    ];
  });
  return `# The model, as it is

This is the reference of the model: what every mechanism says, which passage of which paper it puts into equations, the equations, the numbers with their range, grade and source, the levers that act on it, the tests it is held to and the objections to it. It is written by \`entente docs\` from the model itself, so it cannot say anything else than what is computed; \`npm test\` fails when it is out of date.

## How to read it

Start with the map below and the page of a mechanism. Each page gives the papers' words in ours, the causal story, a picture, then the equations in the order in which a quarter computes them, and the numbers. Every symbol is explained under the equation that uses it and linked to where it is defined. To follow a single name from the terminal: \`npx entente explain threat\`, and \`--loops\` for the feedback loops through it.

A quarter is the step; within it, the days of the imagined campaign and the months of the crisis ladder have clocks of their own. Money is in billions of constant 2022 dollars. A grade says what backs a number: **A** read in the source, **B** derived, or well known but not read again, **C** a judgement, which is always sampled over its range. A computed value is no better than the weakest number behind it.

| | |
| --- | --- |
| mechanisms | ${graph.mechanisms.length} |
| equations | ${equations} |
| [parameters](parameters.md) | ${count("parameter")}: ${graded("A")} of grade A, ${graded("B")} of grade B, ${graded("C")} of grade C |
| recorded series | ${count("series")} |
| [levers](levers.md) | ${count("lever")}, in ${graph.packages.length} packages |
| [theory lenses](lenses.md) | ${graph.lenses.length}, over ${count("multiplier")} multipliers |
| [rival equations](lenses.md#switches) | ${Object.keys(switchesOf(graph)).length} switches |
| [metrics](metrics.md) | ${count("metric")} |
| [claims](claims.md) | ${context.studies.reduce((total, { claims }) => total + claims.length, 0)} in ${context.studies.length} ${context.studies.length === 1 ? "study" : "studies"} |
| [sources](sources.md) | ${context.ledger.sources.size} |
| [feedback loops](feedback-loops.md) | through the main stocks, with signs |
| [variables](variables.md) | the index of every name |

## The map

An arrow stands for ${leastFlow} or more quantities that one mechanism reads of another, a thick one for ${2 * leastFlow} or more; feedback passes through memory, a quarter later. The table below has every link.

${mapDiagram(context, flows, leastFlow)}
## The mechanisms

${markdownTable(["page", "mechanism", "quantities", "parameters", "reads from", "is read by"], mechanisms)}
Costs, which no mechanism reads, stand on [their own page](cost.md).
`;
}

/** The index of every quantity. */
export function variablesPage(context: DocsContext): string {
  const { graph } = context;
  const nodes = graph.nodes.filter(
    (node) => !["parameter", "lever", "multiplier", "metric"].includes(node.kind),
  );
  const rows = [...nodes]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map((node) => [
      `${context.fileOf(node) === "variables.md" ? anchor(node.name) : ""}${context.link(node.name)}`,
      node.kind,
      node.spec ?? "",
      unitWords(node.unit),
      elementsWords(elementNames(graph, node.over)),
      prose(node.doc),
    ]);
  const table = markdownTable(["name", "kind", "equation", "unit", "for", "what it is"], rows);
  return `# Variables\n\n[Model reference](README.md). Everything the model computes or reads from records; parameters, levers, lenses and metrics have [pages](README.md) of their own.\n\n${table}`;
}

function elementsWords(elements: readonly string[]): string {
  const named = elements.filter((element) => element !== "");
  if (named.length === 0) return "";
  return named.length <= 8 ? named.join(", ") : `${named.slice(0, 3).join(", ")} ... (${named.length})`;
}

/** Every parameter with its range and what backs it. */
export function parametersPage(context: DocsContext): string {
  const nodes = context.graph.nodes.filter((node): node is ParameterNode => node.kind === "parameter");
  const byFile = new Map<string, ParameterNode[]>();
  for (const node of nodes)
    byFile.set(context.fileOf(node), [...(byFile.get(context.fileOf(node)) ?? []), node]);
  const parts = [...byFile].map(([file, own]) => {
    const about = context.graph.mechanisms.find((one) => pageFileOf(one) === file);
    const title = about === undefined ? file.replace(".md", "") : `${about.id} ${about.title}`;
    return `## [${title}](${file})\n\n${parameterTable(context, own, false)}`;
  });
  return `# Parameters\n\n[Model reference](README.md). Low, central and high bound what is sampled; a fixed number is a definition, a design value or a fit and is never sampled. Grades: **A** read in the source, **B** derived, or known but not read again, **C** judgement.\n\n${parts.join("\n")}`;
}

/** Levers, what they cost, what reads them, and what the packages set. */
export function leversPage(context: DocsContext): string {
  const { graph, studies } = context;
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever").sort(byId);
  const packages = [...graph.packages].sort(byId);
  const readers = (lever: LeverNode): readonly GraphNode[] =>
    graph.nodes.filter((node) => readsOf(node).includes(lever.name));
  const settings = markdownTable(
    ["lever", ...packages.map(({ id }) => id), "yearly cost per unit", "claims"],
    levers.map((lever) => [
      `\`${lever.id}\` ${lever.name}`,
      ...packages.map(({ levers: own }) => (own[lever.id] === undefined ? "" : figure(own[lever.id]))),
      lever.costPerUnit === 0 ? "" : `${figure(lever.costPerUnit)} bn, paid by ${lever.paidBy}`,
      claimLinks(claimsUsing(studies, [lever.id, lever.name]).map(({ id }) => id)),
    ]),
  );
  const anchors = levers.map(({ id }) => anchor(id)).join("");
  return `# Levers and packages\n\n[Model reference](README.md). A lever ramps from its value before 2026Q3 to what a package sets over the quarters given; where a package says nothing the default holds.\n\n${anchors}\n\n${leverTable(context, levers, readers)}\n## Packages\n\n${packages.map(({ id, label, doc }) => `- **${id}** ${prose(label)}: ${prose(doc)}\n`).join("")}\n${settings}`;
}

function claimLinks(ids: readonly string[]): string {
  return ids.map((id) => `[${id}](claims.md#${id})`).join(", ");
}

/** Theory lenses and rival equations. */
export function lensesPage(context: DocsContext): string {
  const { graph } = context;
  const lenses = [...graph.lenses].sort(
    (a, b) => Number(b.id === "neutral") - Number(a.id === "neutral") || (a.id < b.id ? -1 : 1),
  );
  const rows = graph.nodes
    .filter((node) => node.kind === "multiplier")
    .map((node) => [
      `${anchor(node.name)}${node.symbol ?? ""} \`${node.name}\``,
      prose(node.doc),
      ...lenses.map(({ multipliers }) => figure(multipliers[node.name] ?? 1)),
    ]);
  const rivals = graph.nodes.flatMap((node) =>
    node.kind === "alternative"
      ? [
          [
            node.switch,
            context.link(node.name),
            prose(node.doc),
            Object.entries(node.options)
              .map(
                ([option, of], place) =>
                  `${place === 0 ? "**" : ""}${option}${place === 0 ? "**" : ""} ${context.link(of)}`,
              )
              .join("; "),
          ],
        ]
      : [],
  );
  const switches =
    rivals.length === 0
      ? "There are none yet.\n"
      : markdownTable(["switch", "supplies", "what it is", "rival equations, the default first"], rivals);
  return `# Theory lenses and rival equations\n\n[Model reference](README.md). A lens is a vector of multipliers on contested coefficients and nothing else; 1 leaves a coefficient as it is. Random mixes of lenses are drawn as weighted geometric means.\n\n${lenses.map(({ id, doc }) => `- **${id}** ${prose(doc)}\n`).join("")}\n${markdownTable(["multiplier", "what it scales", ...lenses.map(({ id }) => id)], rows)}\n${anchor("switches")}\n\n## Rival equations\n\nA switch chooses between sets of equations that supply the same quantities.\n\n${switches}`;
}

/** Metrics with windows and closing rules, and the helper quantities they measure. */
export function metricsPage(context: DocsContext): string {
  const { graph, studies } = context;
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric").sort(byId);
  const rows = metrics.map((node) => {
    const { weakest, grades } = evidenceBehind(graph, [node.name]);
    return [
      `${anchor(node.id)}${node.id}`,
      `\`${node.name}\``,
      prose(node.doc),
      context.link(node.of),
      unitWords(node.unit),
      `${node.reducer}, ${node.window.join(" to ")}${node.path === undefined ? "" : ", on the quiet path"}`,
      node.better,
      typeof node.closing === "string" ? node.closing : `counts ${figure(node.closing.counts)}`,
      figure(node.negligible),
      `${weakest ?? ""} (${grades.A} A, ${grades.B} B, ${grades.C} C)`,
      claimLinks(claimsUsing(studies, [node.id, node.name]).map(({ id }) => id)),
    ];
  });
  const own = context
    .nodesOf("metrics.md")
    .filter((node): node is ParameterNode => node.kind === "parameter");
  const helpers = inCausalOrder(
    context,
    context.nodesOf("metrics.md").filter((node) => hasSection(context, node) && node.kind !== "metric"),
  );
  return `# Metrics\n\n[Model reference](README.md). A metric takes a quantity over a window. The closing rule says what quarters lost to a major war count as: *last* the value when it broke out, *excluded* nothing, or a given value. Differences up to *negligible* count as none. The grade is that of the weakest number behind the metric.\n\n${markdownTable(["id", "name", "what it is", "measures", "unit", "taken", "better", "closing", "negligible", "weakest grade", "claims"], rows)}\n## What they measure\n\n${helpers.map((node) => equationSection(context, node)).join("\n")}
## Parameters of the metrics

${parameterTable(context, own, true)}`;
}

/** Costs: the equations that no mechanism holds. */
export function costPage(context: DocsContext): string {
  const nodes = context.nodesOf("cost.md");
  const equations = inCausalOrder(
    context,
    nodes.filter((node) => hasSection(context, node)),
  );
  const parameters = nodes.filter((node): node is ParameterNode => node.kind === "parameter");
  return `# Costs\n\n[Model reference](README.md). What the packages cost over the present course, by the rates of section 20 of the specification.\n\n## Equations\n\n${equations.map((node) => equationSection(context, node)).join("\n")}\n## Parameters\n\n${parameterTable(context, parameters, true)}`;
}

/** Claims of every study with the tests that decide them. */
export function claimsPage(context: DocsContext): string {
  const parts = context.studies.map(({ id, paper, claims }) => {
    const rows = claims.map((claim) => [
      `${anchor(claim.id)}${claim.id}`,
      prose(claim.section),
      prose(claim.says),
      claim.kind,
      claim.mechanisms.map((one) => context.mechanismLink(one)).join(", "),
      namedLinks(context, claim),
      claim.test === undefined
        ? prose(claim.untestable ?? claim.blocked ?? "no test")
        : testLines(claim.test)
            .map((line) => prose(line.trim()))
            .join("<br>"),
      prose([claim.wired, claim.caveat].filter((one) => one !== undefined).join(" ")),
    ]);
    return `## ${prose(`${paper.author}, ${paper.title} (${paper.year})`)}\n\nStudy \`${id}\`, [studies/${id}/study.yaml](../../studies/${id}/study.yaml). Verdicts: \`npx entente claims ${id}\`.\n\n${markdownTable(["claim", "section", "what it says, in our words", "kind", "mechanisms", "rests on", "test", "true by construction; caveat"], rows)}`;
  });
  return `# Claims\n\n[Model reference](README.md). Each claim of a paper is tested under paired runs; a test compares packages or changed levers with a base, draw by draw.\n\n${parts.join("\n")}`;
}

function namedLinks({ graph, link }: DocsContext, claim: Claim): string {
  const mentioned = namesInClaim(claim);
  return graph.nodes
    .filter((node) => mentioned.has(node.name) || ("id" in node && mentioned.has(node.id)))
    .map((node) => link(node.name, "id" in node ? node.id : `\`${node.name}\``))
    .join(", ");
}

/** Sources with what cites them. */
export function sourcesPage(context: DocsContext): string {
  const { ledger, graph } = context;
  const rows = [...ledger.sources.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, title, address, howRead, caveat }) => {
      const facts = [...ledger.facts.values()].filter((fact) => fact.sources.includes(key));
      const ids = new Set([key, ...facts.map(({ id }) => id)]);
      const cited = graph.nodes.filter(
        (node) => "sources" in node && node.sources.some((one) => ids.has(one)),
      );
      return [
        `${anchor(key)}${key}`,
        prose(title),
        prose(address),
        prose(howRead),
        prose(caveat),
        facts.length === 0 ? "" : String(facts.length),
        cited.map(({ name }) => context.link(name)).join(", "),
      ];
    });
  return `# Sources\n\n[Model reference](README.md). Facts taken from them stand in \`evidence/*.csv\`; the last column names the parameters and records that cite a source, directly or through a fact.\n\n${markdownTable(["key", "title", "address", "how read", "caveat", "facts", "cited by"], rows)}`;
}
