import { basename } from "node:path";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Fact, Ledger, Source } from "../../evidence/ledger.ts";
import { armsOfClaim } from "../../study/arms.ts";
import type { Claim, Study } from "../../study/study.ts";
import { explainNode, explanationText } from "../explain/explain-node.ts";
import { findName, type Meaning } from "../explain/find-name.ts";
import { testLines } from "../explain/test-text.ts";
import { refuse } from "../faults.ts";
import { figure } from "../format.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { openGraph, openLedger } from "../project.ts";
import { openStudy, studyNames, usualStudy } from "../studies.ts";

/** Flags of `entente explain`, as typed. */
export interface ExplainFlags {
  readonly run?: boolean;
  readonly json?: boolean;
  /** The study whose claims can be explained. */
  readonly study?: string;
}

/** Say what a name means: its equation, inputs, evidence and consequences. */
export async function explain(io: Io, given: string, flags: ExplainFlags): Promise<number> {
  const graph = openGraph(io);
  const ledger = openLedger(io);
  const study = studyFor(io, graph, flags.study);
  const meaning = findName(given, graph, study, ledger);
  if (flags.run === true && meaning.kind !== "node")
    refuse("no-path", `--run shows quantities of the model, and ${meaning.name} is a ${meaning.kind}`);
  const said = explanation(io, graph, ledger, meaning, flags.run === true);
  if (flags.json === true) printJson(io, said.data);
  else io.out(said.text);
  return Promise.resolve(0);
}

/** The usual study may be missing or faulty; quantities can be explained all the same. */
function studyFor(io: Io, graph: Graph, given: string | undefined): Study | undefined {
  if (given !== undefined) return openStudy(io, graph, given);
  if (!studyNames(io.home).includes(usualStudy)) return undefined;
  try {
    return openStudy({ ...io, err: () => {} }, graph, usualStudy);
  } catch {
    return undefined;
  }
}

interface Said {
  readonly text: string;
  readonly data: object;
}

function explanation(io: Io, graph: Graph, ledger: Ledger, meaning: Meaning, withPath: boolean): Said {
  if (meaning.kind === "node") {
    const data = explainNode(graph, meaning.node, withPath);
    return { data, text: explanationText(data, io.columns) };
  }
  if (meaning.kind === "claim") return explainClaim(meaning.claim);
  if (meaning.kind === "package") return plainly("package", aboutPackage(graph, meaning.package));
  if (meaning.kind === "lens") return plainly("lens", aboutLens(meaning.lens));
  return explainEvidence(graph, ledger, meaning);
}

function plainly(kind: string, about: object): Said {
  return { data: { kind, ...about }, text: pairs(Object.entries({ kind, ...about })) };
}

function explainClaim(claim: Claim): Said {
  const test = claim.test === undefined ? [] : testLines(claim.test);
  const arms = claim.arms.map((arm) => ({ ...arm }));
  const text = [
    `${claim.id} (${claim.kind} claim, section ${claim.section})\n${claim.says}\n\n`,
    pairs([
      ["opens with", claim.opening],
      ["mechanisms", claim.mechanisms.join(", ")],
      ["by construction", claim.wired],
      ["not testable", claim.untestable ?? claim.blocked],
      ["must hold in", `${figure(claim.share)} of draws`],
      ["compares", armsOfClaim(claim).join(", ")],
    ]),
    ...(test.length === 0 ? [] : [`\nTest\n${test.map((line) => `  ${line}\n`).join("")}`]),
    `\nVerdict: entente claims --only ${claim.id}\n`,
  ];
  return {
    text: text.join(""),
    data: { ...claim, kind: "claim", claimKind: claim.kind, arms, testText: test },
  };
}

function explainEvidence(
  graph: Graph,
  ledger: Ledger,
  meaning: Meaning & { readonly kind: "source" | "fact" },
): Said {
  const { kind, name } = meaning;
  const found = kind === "source" ? meaning.source : meaning.fact;
  const cited = graph.nodes
    .filter((node) => "sources" in node && node.sources.includes(name))
    .map((node) => node.name);
  const facts = [...ledger.facts.values()]
    .filter((fact) => fact.sources.includes(name))
    .map((fact) => fact.id);
  const rows: Rows = [
    ...(kind === "source" ? sourceRows(meaning.source) : factRows(meaning.fact)),
    ["cited by", cited.join(", ")],
    ["facts", kind === "source" ? `${facts.length}: ${facts.slice(0, 10).join(", ")}` : ""],
  ];
  const data = {
    ...found,
    kind,
    name,
    citedBy: cited,
    facts,
    ...(kind === "fact" ? { says: meaning.fact.kind } : {}),
  };
  return { text: `${name} (${kind})\n\n${pairs(rows)}`, data };
}

type Rows = readonly (readonly [string, string])[];

function sourceRows({ title, address, howRead, reliability, caveat }: Source): Rows {
  return [
    ["title", title],
    ["address", address],
    ["how read", howRead],
    ["reliability", reliability],
    ["caveat", caveat],
  ];
}

function factRows({ value, unit, period, grade, kind, sources, note, file, line }: Fact): Rows {
  return [
    ["value", `${value} ${unit}`],
    ["period", period.text],
    ["grade", grade],
    ["kind", kind],
    ["sources", sources.join(", ")],
    ["note", note],
    ["written in", `evidence/${basename(file)}:${line}`],
  ];
}

function aboutPackage(
  graph: Graph,
  { id, name, label, doc, levers: own }: Graph["packages"][number],
): object {
  const levers = Object.entries(own).map(([lever, value]) => {
    const node = graph.nodes.find((one) => one.kind === "lever" && one.id === lever);
    return `${lever} ${node?.name ?? ""} ${figure(value)}`;
  });
  return { id, name, label, doc, levers };
}

function aboutLens({ id, name, doc, multipliers: own }: Graph["lenses"][number]): object {
  const multipliers = Object.entries(own).map(([multiplier, value]) => `${multiplier} x ${figure(value)}`);
  return { id, name, doc, multipliers };
}

const nameWidth = 16;

function pairs(rows: readonly (readonly [string, unknown])[]): string {
  return rows
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => {
      const list = Array.isArray(value) ? value.map(String) : [String(value)];
      return list.map((line, place) => `${(place === 0 ? name : "").padEnd(nameWidth)}${line}\n`).join("");
    })
    .join("");
}
