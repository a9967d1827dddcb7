import { dotted, elementNames, type Graph, type LeverNode, type MetricNode } from "../engine/graph/graph.ts";
import { switchesOf } from "../engine/graph/switches.ts";
import { parametersOf } from "../engine/run/inputs.ts";
import { mechanismOf } from "../study/running/mechanism-of.ts";
import { parameterRows } from "../study/explain/parameter-rows.ts";
import { figure, shortened, unitText } from "./format.ts";
import type { Io } from "./io.ts";
import { pick } from "./names.ts";
import { effectColumns, parameterEffects } from "./parameter-effects.ts";
import { openLedger } from "./project.ts";
import { openStudy, studyNames } from "./studies.ts";
import type { Column } from "./table.ts";

/** One thing in a list: its cells on the terminal and its object in `--json`. */
interface ListedRow {
  readonly cells: readonly string[];
  readonly data: object;
}

interface Listed {
  readonly columns: readonly Column[];
  readonly rows: readonly ListedRow[];
}

interface Filters {
  readonly mechanism?: string;
  readonly grade?: string;
  readonly study?: string;
}

/** One kind of thing that can be listed. */
export interface Listing {
  readonly id: string;
  /** Whether `--mechanism` and `--grade` apply. */
  readonly filters: boolean;
  readonly make: (io: Io, graph: Graph, filters: Filters) => Listed;
}

const right = { align: "right" as const };
const docLength = 70;

/** What can be listed, by kind. */
export const listings: readonly Listing[] = [
  { id: "parameters", filters: true, make: (_, graph, filters) => parameters(graph, filters) },
  {
    id: "effects",
    filters: false,
    make: (_, graph) => ({ columns: effectColumns, rows: parameterEffects(graph) }),
  },
  { id: "levers", filters: false, make: (_, graph) => levers(graph) },
  { id: "packages", filters: false, make: (_, graph) => packages(graph) },
  { id: "metrics", filters: false, make: (_, graph) => metrics(graph) },
  { id: "claims", filters: false, make: (io, graph, { study }) => claims(io, graph, study) },
  { id: "variables", filters: false, make: (_, graph) => variables(graph) },
  { id: "sources", filters: false, make: (io) => sources(io) },
  { id: "switches", filters: false, make: (_, graph) => switches(graph) },
  { id: "lenses", filters: false, make: (_, graph) => lenses(graph) },
  { id: "placeholders", filters: false, make: (_, graph) => placeholders(graph) },
  { id: "studies", filters: false, make: (io) => studies(io) },
];

function parameters(graph: Graph, filters: Filters): Listed {
  const nodes = parametersOf(graph);
  const named = (ids: readonly string[]) => [...new Set(ids)].sort().map((id) => ({ id }));
  const mechanisms = named(nodes.map(mechanismOf).filter((id) => id !== ""));
  const mechanism =
    filters.mechanism === undefined ? undefined : pick(filters.mechanism, "mechanism", mechanisms).id;
  const grade =
    filters.grade === undefined ? undefined : pick(filters.grade, "grade", named(["A", "B", "C"])).id;
  const kept = nodes.filter(
    (node) =>
      (mechanism === undefined || mechanismOf(node) === mechanism) &&
      (grade === undefined || node.grade === grade),
  );
  const rows = kept.flatMap((node) =>
    parameterRows(graph, node).map((row) => ({
      cells: [
        row.name,
        mechanismOf(node),
        figure(row.low),
        figure(row.central),
        figure(row.high),
        unitText(row.unit),
        row.grade,
        row.sources.join(", "),
      ],
      data: { ...row, mechanism: mechanismOf(node), doc: node.doc, distribution: node.distribution },
    })),
  );
  const columns = [
    { title: "name" },
    { title: "in" },
    { title: "low", ...right },
    { title: "central", ...right },
    { title: "high", ...right },
    { title: "unit" },
    { title: "grade" },
    { title: "sources" },
  ];
  return { columns, rows };
}

function levers(graph: Graph): Listed {
  const nodes = graph.nodes.filter((node): node is LeverNode => node.kind === "lever").sort(byId);
  const columns = [
    { title: "id" },
    { title: "name" },
    { title: "low", ...right },
    { title: "default", ...right },
    { title: "high", ...right },
    { title: "unit" },
    { title: "what it is" },
  ];
  const rows = nodes.map(({ id, name, unit, range: [low, high], default: usual, doc, paidBy, lag }) => ({
    cells: [id, name, figure(low), figure(usual), figure(high), unitText(unit), shortened(doc, docLength)],
    data: { id, name, unit, low, high, default: usual, lag, paidBy, doc },
  }));
  return { columns, rows };
}

function packages(graph: Graph): Listed {
  const rows = [...graph.packages].sort(byId).map(({ id, name, label, doc, levers: own }) => ({
    cells: [id, name, label, String(Object.keys(own).length)],
    data: { id, name, label, doc, levers: own },
  }));
  return {
    columns: [{ title: "id" }, { title: "name" }, { title: "label" }, { title: "levers moved", ...right }],
    rows,
  };
}

function metrics(graph: Graph): Listed {
  const nodes = graph.nodes.filter((node): node is MetricNode => node.kind === "metric").sort(byId);
  const rows = nodes.map((node) => {
    const { id, name, unit, better, negligible, window, doc } = node;
    const components = elementNames(graph, node.over).map((element) => dotted(id, element));
    return {
      cells: [id, name, unitText(unit), better, window.join(" to "), shortened(doc, docLength)],
      data: { id, name, unit, better, negligible, window, components, doc },
    };
  });
  const columns = ["id", "name", "unit", "better", "window", "what it is"].map((title) => ({ title }));
  return { columns, rows };
}

function claims(io: Io, graph: Graph, study: string | undefined): Listed {
  const rows = openStudy(io, graph, study).claims.map(({ id, kind, section, says, mechanisms, central }) => ({
    cells: [id, kind, central === true ? "yes" : "", mechanisms.join(", "), shortened(says, docLength)],
    data: { id, name: says, kind, central: central === true, section, mechanisms },
  }));
  return { columns: ["id", "kind", "central", "mechanisms", "claim"].map((title) => ({ title })), rows };
}

function variables(graph: Graph): Listed {
  const apart = new Set(["parameter", "lever", "metric", "observation"]);
  const rows = graph.nodes
    .filter((node) => !apart.has(node.kind))
    .map((node) => {
      const { name, kind, unit, doc, over } = node;
      const elements = elementNames(graph, over).filter((element) => element !== "");
      return {
        cells: [name, mechanismOf(node), kind, over.join(", "), unitText(unit), shortened(doc, docLength)],
        data: { name, mechanism: mechanismOf(node), kind, unit, elements, doc },
      };
    });
  return { columns: ["name", "in", "kind", "over", "unit", "what it is"].map((title) => ({ title })), rows };
}

function sources(io: Io): Listed {
  const { sources: known, facts } = openLedger(io);
  const rows = [...known.values()].map((source) => {
    const cited = [...facts.values()].filter((fact) => fact.sources.includes(source.key)).length;
    return {
      cells: [source.key, String(cited), source.reliability, shortened(source.title, docLength)],
      data: { id: source.key, name: source.title, ...source, facts: cited },
    };
  });
  const columns = [
    { title: "key" },
    { title: "facts", ...right },
    { title: "reliability" },
    { title: "title" },
  ];
  return { columns, rows };
}

function switches(graph: Graph): Listed {
  const rows = Object.entries(switchesOf(graph)).map(([name, options]) => ({
    cells: [name, options[0] ?? "", options.join(", ")],
    data: { id: name, name, default: options[0] ?? null, options },
  }));
  return { columns: ["switch", "default", "options"].map((title) => ({ title })), rows };
}

function lenses(graph: Graph): Listed {
  const rows = [...graph.lenses]
    .sort((a, b) => Number(b.id === "neutral") - Number(a.id === "neutral"))
    .map(({ id, name, doc, multipliers }) => ({
      cells: [id, name, doc],
      data: { id, name, doc, multipliers },
    }));
  const doc = "Random mixes of the theories, drawn anew in each draw";
  const mixes = {
    cells: ["mixes", "mixes", doc],
    data: { id: "mixes", name: "mixes", doc, multipliers: null },
  };
  return { columns: ["id", "name", "what it is"].map((title) => ({ title })), rows: [...rows, mixes] };
}

function placeholders(graph: Graph): Listed {
  const rows = graph.nodes
    .filter((node) => node.until !== undefined)
    .map((node) => ({
      cells: [node.name, node.until ?? "", node.kind, shortened(node.doc, docLength)],
      data: { name: node.name, until: node.until, kind: node.kind, unit: node.unit, doc: node.doc },
    }));
  return { columns: ["name", "until", "kind", "what it is"].map((title) => ({ title })), rows };
}

function studies(io: Io): Listed {
  const rows = studyNames(io.home).map((name) => ({ cells: [name], data: { id: name, name } }));
  return { columns: [{ title: "study" }], rows };
}

/** L2 before L10, L41 before L41b. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id, "en", { numeric: true });
}
