import {
  elementNames,
  type Graph,
  type GraphNode,
  type ParameterNode,
  setterOf,
} from "../../engine/graph/graph.ts";
import { equationLines } from "../../study/explain/equation-text.ts";
import { evidenceBehind, evidenceWords, type EvidenceBehind } from "../../study/explain/evidence-behind.ts";
import { linksOf } from "../../study/explain/links.ts";
import { parameterRows, type ParameterRow } from "../../study/explain/parameter-rows.ts";
import { claimsUsing, settersOfPolicy, type ClaimUse } from "../../study/explain/uses.ts";
import { mechanismOf } from "../../study/running/mechanism-of.ts";
import type { Study } from "../../study/study.ts";
import { figure, shortened, unitText } from "../format.ts";
import { table } from "../table.ts";
import { pathOf, type YearlyPath } from "./path-of.ts";

/** All there is to say about one quantity of the model; plain data, printed by `--json`. */
export interface NodeExplanation {
  readonly name: string;
  readonly id?: string;
  readonly kind: string;
  readonly doc: string;
  readonly unit: string;
  readonly elements: readonly string[];
  readonly mechanism: string;
  readonly spec?: string;
  readonly symbol?: string;
  readonly place: string;
  readonly until?: string;
  readonly equation: readonly string[];
  /** Kind-specific facts: range and default of a lever, better direction of a metric. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly inputs: readonly NamedThing[];
  readonly parameters: readonly ParameterRow[];
  readonly readBy: readonly NamedThing[];
  readonly metrics: readonly NamedThing[];
  /** Grades and sources of every number behind it. */
  readonly evidence: EvidenceBehind;
  /** Packages that set a lever, lenses that set a multiplier, with the value. */
  readonly setBy: Readonly<Record<string, number>>;
  /** Claims whose tests mention it. */
  readonly claims: readonly ClaimUse[];
  readonly path?: YearlyPath;
}

interface NamedThing {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly doc: string;
}

/** Gather all about a quantity; for a stock also the equation that moves it. */
export function explainNode(
  graph: Graph,
  node: GraphNode,
  withPath: boolean,
  studies: readonly Study[] = [],
): NodeExplanation {
  const links = linksOf(graph, node);
  const setter = setterOf(graph.nodes, node.name);
  const parameters = [node, ...links.reads].filter((one): one is ParameterNode => one.kind === "parameter");
  return {
    name: node.name,
    ...("id" in node ? { id: node.id } : {}),
    kind: node.kind,
    doc: node.doc,
    unit: node.unit,
    elements: elementNames(graph, node.over).filter((element) => element !== ""),
    mechanism: mechanismOf(node),
    ...(node.spec === undefined ? {} : { spec: node.spec }),
    ...(node.symbol === undefined ? {} : { symbol: node.symbol }),
    place: placeOf(setter ?? node),
    ...(node.until === undefined ? {} : { until: node.until }),
    equation: [...equationLines(node), ...(setter === undefined ? [] : equationLines(setter))],
    facts: factsOf(node),
    inputs: links.reads.filter((one) => one.kind !== "parameter").map(thing),
    parameters: parameters.flatMap((one) => parameterRows(graph, one)),
    readBy: links.readBy.map(thing),
    metrics: links.metrics.filter((one) => one !== node).map((one) => ({ ...thing(one), name: one.id })),
    evidence: evidenceBehind(graph, [node.name]),
    setBy: settersOfPolicy(graph, node),
    claims: claimsUsing(studies, [node.name, ...("id" in node ? [node.id] : [])]),
    ...(withPath ? { path: pathOf(graph, node) } : {}),
  };
}

function thing({ name, kind, unit, doc }: GraphNode): NamedThing {
  return { name, kind, unit, doc };
}

function placeOf({ module, line }: GraphNode): string {
  const file = module === "engine" ? "src/engine/language/equations.ts" : `src/model/${module}.ts`;
  return line === undefined ? file : `${file}:${line}`;
}

function factsOf(node: GraphNode): readonly (readonly [string, string])[] {
  if (node.kind === "lever")
    return [
      ["range", `${figure(node.range[0])} to ${figure(node.range[1])}`],
      ["default", figure(node.default)],
      ["ramps over", `${node.lag} quarters`],
      [
        "costs",
        `${figure(node.costPerUnit)} bn$ a year for each unit above the default, paid by ${node.paidBy}`,
      ],
      ["touches", node.touches.join(", ")],
    ];
  if (node.kind === "metric")
    return [
      ["better", node.better],
      ["negligible", `differences up to ${figure(node.negligible)} count as none`],
      ["after a war", typeof node.closing === "string" ? node.closing : `counts ${node.closing.counts}`],
    ];
  if (node.kind === "series")
    return [
      ["between points", node.between],
      ["afterwards", node.after === "hold" ? "hold" : `grows ${node.after.growthPerYear} a year`],
      ["grade", node.grade],
      ["sources", node.sources.join(", ")],
    ];
  return node.kind === "parameter" ? [["distribution", node.distribution]] : [];
}

/** Set an explanation for the terminal. */
export function explanationText(e: NodeExplanation, columns: number): string {
  const over = e.elements.length === 0 ? "" : ` for ${namesOf(e.elements)}`;
  const title = [e.id, e.name].filter((part) => part !== undefined).join(" ");
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["unit", e.unit === "1" ? "pure number" : e.unit],
    ["specification", [e.mechanism, e.spec, e.symbol].filter((x) => x !== undefined && x !== "").join(", ")],
    ["stands in for", e.until],
    ...e.facts,
    ["evidence", e.kind === "parameter" ? undefined : evidenceWords(e.evidence)],
    [
      "set by",
      Object.entries(e.setBy)
        .map(([id, value]) => `${id} ${figure(value)}`)
        .join(", "),
    ],
    ["declared in", e.place],
  ];
  const said = facts.filter(([, value]) => value !== undefined && value !== "");
  const doc = Math.max(30, columns - 60);
  const things = (list: readonly NamedThing[]): string =>
    table(
      [{ title: "name" }, { title: "kind" }, { title: "unit" }, { title: "what it is", width: doc }],
      list.map((one) => [one.name, one.kind, unitText(one.unit), shortened(one.doc, 2 * doc - 2)]),
    );
  return [
    `${title} (${e.kind})${over}\n${e.doc}\n`,
    said.map(([name, value]) => `${name.padEnd(16)}${value}\n`).join(""),
    ...(e.equation.length === 0 ? [] : [`Equation\n${e.equation.map((line) => `  ${line}\n`).join("")}`]),
    ...(e.parameters.length === 0 ? [] : [`Parameters\n${parameterTable(e.parameters, columns)}`]),
    ...(e.inputs.length === 0 ? [] : [`Reads\n${things(e.inputs)}`]),
    ...(e.readBy.length === 0 ? [] : [`Read by\n${things(e.readBy)}`]),
    ...(e.metrics.length === 0
      ? []
      : [`Drives the metrics\n  ${e.metrics.map((one) => one.name).join(", ")}\n`]),
    ...(e.claims.length === 0 ? [] : [`Used by the claims\n  ${e.claims.map(({ id }) => id).join(", ")}\n`]),
    ...(e.path === undefined
      ? []
      : [`Central run under P0, last quarter of each year\n${pathTable(e.path)}`]),
  ].join("\n");
}

/** Names of elements, a few of them when they are many. */
function namesOf(elements: readonly string[]): string {
  if (elements.length <= 50) return elements.join(", ");
  return `${elements.slice(0, 3).join(", ")} ... ${elements.at(-1)} (${elements.length} elements)`;
}

function parameterTable(rows: readonly ParameterRow[], columns: number): string {
  const right = { align: "right" as const };
  return table(
    [
      { title: "name" },
      { title: "low", ...right },
      { title: "central", ...right },
      { title: "high", ...right },
      { title: "unit" },
      { title: "grade" },
      { title: "sources or reason", width: Math.max(24, columns - 84) },
    ],
    rows.map((row) => [
      row.name,
      figure(row.low),
      figure(row.central),
      figure(row.high),
      unitText(row.unit),
      row.grade,
      [row.sources.join(", "), row.because ?? ""].filter((part) => part !== "").join("; "),
    ]),
  );
}

function pathTable({ years, values }: YearlyPath): string {
  const elements = Object.keys(values);
  return table(
    [
      { title: "year" },
      ...elements.map((element) => ({ title: element === "" ? "value" : element, align: "right" as const })),
    ],
    years.map((year, place) => [
      String(year),
      ...elements.map((element) => figure(values[element]?.[place])),
    ]),
  );
}
