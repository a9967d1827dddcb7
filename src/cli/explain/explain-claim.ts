import type { Graph, GraphNode, MetricNode } from "../../engine/graph/graph.ts";
import { armsOfClaim } from "../../study/arms.ts";
import type { Claim } from "../../study/study.ts";
import { figure } from "../format.ts";
import { evidenceBehind, evidenceWords } from "../../study/explain/evidence-behind.ts";
import { pairs, type Said } from "./pairs.ts";
import { testLines } from "./test-text.ts";
import { namesInClaim } from "../../study/explain/uses.ts";

/** Say what a claim holds, how it is tested and what it rests on. */
export function explainClaim(graph: Graph, claim: Claim, study: string): Said {
  const test = claim.test === undefined ? [] : testLines(claim.test);
  const arms = claim.arms.map((arm) => ({ ...arm }));
  const rests = restsOn(graph, claim);
  const text = [
    `${claim.id} (${claim.kind} claim of ${study}, section ${claim.section})\n${claim.says}\n\n`,
    pairs([
      ["opens with", claim.opening],
      ["mechanisms", claim.mechanisms.join(", ")],
      ["by construction", claim.wired],
      ["caveat", claim.caveat],
      ["not testable", claim.untestable ?? claim.blocked],
      ["must hold in", `${figure(claim.share)} of draws`],
      ["compares", armsOfClaim(claim).join(", ")],
    ]),
    ...(test.length === 0 ? [] : [`\nTest\n${test.map((line) => `  ${line}\n`).join("")}`]),
    `\nRests on\n${restsText(rests)}`,
    `\nVerdict: entente claims ${study} --only ${claim.id}\n`,
  ];
  return {
    text: text.join(""),
    data: { ...claim, kind: "claim", study, claimKind: claim.kind, arms, testText: test, restsOn: rests },
  };
}

type RestsOn = ReturnType<typeof restsOn>;

function restsOn(graph: Graph, claim: Claim) {
  const mentioned = namesInClaim(claim);
  const named = graph.nodes.filter(
    (node) => mentioned.has(node.name) || ("id" in node && mentioned.has(node.id)),
  );
  const row = (node: GraphNode) => ({
    name: node.name,
    ...("id" in node ? { id: node.id } : {}),
    doc: node.doc,
  });
  const metrics = named.filter((node): node is MetricNode => node.kind === "metric");
  const others = named.filter(({ kind }) => !["metric", "lever", "parameter"].includes(kind));
  return {
    metrics: metrics.map((node) => ({ ...row(node), of: node.of })),
    levers: named.filter(({ kind }) => kind === "lever").map(row),
    parameters: named.filter(({ kind }) => kind === "parameter").map(row),
    variables: others.map(row),
    evidence: evidenceBehind(graph, [...metrics.map(({ name }) => name), ...others.map(({ name }) => name)]),
  };
}

function restsText({ metrics, levers, parameters, variables, evidence }: RestsOn): string {
  const list = (rows: readonly { readonly name: string; readonly id?: string }[]): readonly string[] =>
    rows.map(({ id, name }) => (id === undefined ? name : `${id} ${name}`));
  return pairs([
    [
      "  metrics",
      metrics.map(
        ({ id, name, of }) => `${id ?? name} ${name}, the ${of === name ? "quantity" : `path of ${of}`}`,
      ),
    ],
    ["  levers", list(levers).join(", ")],
    ["  parameters", list(parameters).join(", ")],
    ["  variables", list(variables).join(", ")],
    ["  evidence", evidenceWords(evidence)],
    ["  most cited", evidence.sources.slice(0, 8).join(", ")],
  ]);
}
