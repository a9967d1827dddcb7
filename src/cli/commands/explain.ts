import type { Graph, GraphNode } from "../../engine/graph/graph.ts";
import { elementNames } from "../../engine/graph/graph.ts";
import type { Ledger } from "../../evidence/ledger.ts";
import type { Study } from "../../study/study.ts";
import { explainClaim } from "../explain/explain-claim.ts";
import { explainEvidence } from "../explain/explain-evidence.ts";
import { explainNode, explanationText } from "../explain/explain-node.ts";
import { explainLens, explainMechanism, explainPackage, explainSwitch } from "../explain/explain-policy.ts";
import { findName, type Meaning } from "../explain/find-name.ts";
import { loopsText } from "../explain/loops-text.ts";
import { loopFinder } from "../explain/loop-finder.ts";
import type { Said } from "../explain/pairs.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { openGraph, openLedger } from "../project.ts";
import { openStudy, readableStudies } from "../studies.ts";

/** Flags of `entente explain`, as typed. */
export interface ExplainFlags {
  readonly run?: boolean;
  readonly loops?: boolean;
  readonly json?: boolean;
  /** The study whose claims can be explained. */
  readonly study?: string;
}

/** Say what a name means: its equation, inputs, evidence and consequences. */
export async function explain(io: Io, given: string, flags: ExplainFlags): Promise<number> {
  const graph = openGraph(io);
  const ledger = openLedger(io);
  const studies =
    flags.study === undefined ? readableStudies(io, graph) : [openStudy(io, graph, flags.study)];
  const meaning = findName(given, graph, studies, ledger);
  for (const flag of ["run", "loops"] as const)
    if (flags[flag] === true && meaning.kind !== "node")
      refuse("no-path", `--${flag} shows quantities of the model, and ${meaning.name} is a ${meaning.kind}`);
  const said = explanation(graph, ledger, studies, meaning, io.columns, flags);
  const whole =
    flags.loops === true && meaning.kind === "node" ? withLoops(graph, meaning.node, given, said) : said;
  if (flags.json === true) printJson(io, whole.data);
  else io.out(whole.text);
  return Promise.resolve(0);
}

function explanation(
  graph: Graph,
  ledger: Ledger,
  studies: readonly Study[],
  meaning: Meaning,
  columns: number,
  flags: ExplainFlags,
): Said {
  switch (meaning.kind) {
    case "node": {
      const data = explainNode(graph, meaning.node, flags.run === true, studies);
      return { data, text: explanationText(data, columns) };
    }
    case "claim":
      return explainClaim(graph, meaning.claim, meaning.study);
    case "package":
      return explainPackage(graph, meaning.package, studies);
    case "lens":
      return explainLens(meaning.lens);
    case "mechanism":
      return explainMechanism(graph, meaning.mechanism, studies);
    case "switch":
      return explainSwitch(graph, meaning.name, studies);
    default:
      return explainEvidence(graph, ledger, meaning);
  }
}

/** Add the feedback loops through a quantity, or through what a metric measures. */
function withLoops(graph: Graph, node: GraphNode, given: string, { text, data }: Said): Said {
  const measured = node.kind === "metric" ? (graph.nodes.find(({ name }) => name === node.of) ?? node) : node;
  const element = given.trim().split(".").slice(1).join(".");
  const known = elementNames(graph, measured.over).includes(element) && element !== "";
  const loops = loopFinder(graph).through(measured, known ? element : undefined);
  return { text: `${text}\n${loopsText(loops)}`, data: { ...data, loops } };
}
