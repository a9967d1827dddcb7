import { readsOf, type AlternativeNode, type Graph, type GraphMechanism } from "../../engine/graph/graph.ts";
import { switchesOf } from "../../engine/graph/switches.ts";
import type { Study } from "../../study/study.ts";
import { mechanismOf } from "../../study/running/mechanism-of.ts";
import { figure } from "../format.ts";
import { equationLines } from "../../study/explain/equation-text.ts";
import { evidenceBehind, evidenceWords } from "../../study/explain/evidence-behind.ts";
import { linksOf } from "../../study/explain/links.ts";
import { pairs, type Said } from "./pairs.ts";
import { claimsOfMechanism, claimsUsing } from "../../study/explain/uses.ts";

/** Say which levers a package sets and which claims run it. */
export function explainPackage(
  graph: Graph,
  { id, name, label, doc, levers: own }: Graph["packages"][number],
  studies: readonly Study[],
): Said {
  const levers = Object.entries(own).map(([lever, value]) => {
    const node = graph.nodes.find((one) => one.kind === "lever" && one.id === lever);
    return `${lever} ${node?.name ?? ""} ${figure(value)}`;
  });
  const about = { kind: "package", id, name, label, doc, levers };
  const claims = claimsUsing(studies, [id]);
  const text = pairs([...Object.entries(about), ["claims", claims.map((claim) => claim.id).join(", ")]]);
  return { data: { ...about, claims }, text };
}

/** Say which multipliers a lens sets. */
export function explainLens({ id, name, doc, multipliers: own }: Graph["lenses"][number]): Said {
  const multipliers = Object.entries(own).map(([multiplier, value]) => `${multiplier} x ${figure(value)}`);
  const about = { kind: "lens", id, name, doc, multipliers };
  return { data: about, text: pairs(Object.entries(about)) };
}

/** Say which rival equations a switch chooses between. */
export function explainSwitch(graph: Graph, name: string, studies: readonly Study[]): Said {
  const nodes = graph.nodes.filter(
    (node): node is AlternativeNode => node.kind === "alternative" && node.switch === name,
  );
  const options = switchesOf(graph)[name] ?? [];
  const supplies = nodes.map((node) => ({
    name: node.name,
    doc: node.doc,
    options: node.options,
    metrics: linksOf(graph, node).metrics.map(({ id }) => id),
  }));
  const claims = claimsUsing(studies, [name]);
  const text = [
    `${name} (switch)\n\n`,
    pairs([
      ["default", options[0]],
      ["options", options.join(", ")],
      ["mechanism", [...new Set(nodes.map(mechanismOf))].join(", ")],
      ["claims", claims.map(({ id }) => id).join(", ")],
    ]),
    ...nodes.map(
      (node) =>
        `\n${node.name}: ${node.doc}\n${equationLines(node)
          .map((line) => `  ${line}\n`)
          .join("")}`,
    ),
  ].join("");
  return { text, data: { kind: "switch", name, default: options[0] ?? null, options, supplies, claims } };
}

/** Say what a mechanism is about, what it holds, and what it trades with others. */
export function explainMechanism(graph: Graph, about: GraphMechanism, studies: readonly Study[]): Said {
  const own = graph.nodes.filter((node) => mechanismOf(node) === about.id);
  const inside = new Set(own.map(({ name }) => name));
  const variables = own.filter(({ kind }) => kind !== "parameter" && kind !== "series");
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const reads = [...new Set(own.flatMap(readsOf))]
    .filter((name) => !inside.has(name))
    .flatMap((name) => byName.get(name) ?? []);
  const readBy = graph.nodes.filter(
    (node) => !inside.has(node.name) && readsOf(node).some((name) => inside.has(name)),
  );
  const evidence = evidenceBehind(
    graph,
    variables.map(({ name }) => name),
  );
  const claims = claimsOfMechanism(studies, about.id);
  const names = (nodes: readonly { readonly name: string }[]): string =>
    nodes.map(({ name }) => name).join(", ");
  const ofKind = (kind: string): string => names(reads.filter((node) => node.kind === kind));
  const text = [
    `${about.id} ${about.title} (mechanism)\n\n${about.cause}\n\n`,
    pairs([
      ["papers", about.says.map(({ paper, sections, claim }) => `${paper} ${sections.join(", ")}: ${claim}`)],
      ["lens", about.lens],
      ["criticisms", about.criticisms],
      ["variables", names(variables)],
      ["parameters", String(own.length - variables.length)],
      ["evidence", evidenceWords(evidence)],
      ["levers read", ofKind("lever")],
      ["lenses read", ofKind("multiplier")],
      ["reads", names(reads.filter(({ kind }) => !["lever", "multiplier", "parameter"].includes(kind)))],
      ["read by", names(readBy)],
      ["claims", claims.map(({ id }) => id).join(", ")],
      ["page", `docs/model/${pageFileOf(about)}`],
    ]),
  ].join("");
  const { name, module: _module, ...words } = about;
  const data = {
    ...words,
    name,
    variables: variables.map((node) => node.name),
    parameters: own.filter(({ kind }) => kind === "parameter").map((node) => node.name),
    reads: reads.map((node) => node.name),
    readBy: readBy.map((node) => node.name),
    evidence,
    claims,
  };
  return { text, data };
}

/** The page of the model reference about a mechanism: `m07-threat-perception.md`. */
export function pageFileOf({ module }: { readonly module: string }): string {
  return `${module.split("/")[0] ?? module}.md`;
}
