import type { Graph, GraphNode, LeverNode, MetricNode } from "../../engine/graph/graph.ts";
import { measureNode } from "../running/components.ts";
import type { Study } from "../study.ts";

/** Readable names of what a model declares; ids and export keys alone mean little to a reader. */
export interface Names {
  /** A component in a few words: `Chinese defence spending in per cent of GDP, SCS`. */
  readonly metric: (component: string) => string;
  readonly metricNode: (component: string) => MetricNode | undefined;
  /** `offensive realism (OR)` */
  readonly lens: (id: string) => string;
  /** `L18 counterstrike stock` */
  readonly lever: (id: string) => string;
  /** `P1 Restraint and denial` */
  readonly package: (id: string) => string;
  readonly node: (name: string) => GraphNode | undefined;
}

/** Look names up in a model and among a study's measures; what neither knows keeps the name it came with. */
export function namesOf(graph: Graph, measures: Study["measures"] = {}): Names {
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const own = Object.entries(measures).map(([id, measure]) => measureNode(id, measure));
  const ofModel = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  const metrics = byId([...ofModel, ...own]);
  const levers = byId(graph.nodes.filter((node): node is LeverNode => node.kind === "lever"));
  const lenses = byId(graph.lenses);
  const packages = byId(graph.packages);
  const metricNode = (component: string): MetricNode | undefined =>
    metrics.get(component) ?? metrics.get(component.slice(0, component.lastIndexOf(".")));
  return {
    metricNode,
    metric: (component) => metricWords(component, metricNode(component)),
    lens: (id) => lensWords(id, lenses.get(id)?.name),
    lever: (id) => [id, ...wordsOf(levers.get(id)?.name)].join(" "),
    package: (id) => [id, ...[packages.get(id)?.label].filter((label) => label !== undefined)].join(" "),
    node: (name) => nodes.get(name),
  };
}

/** Write an export key as words: `offensiveRealism` reads `offensive realism`. */
export function humanise(name: string): string {
  return name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

/** The part of a description before its first semicolon: what it is, without how it is counted. */
export function shortDoc(doc: string): string {
  return doc.split(";")[0] ?? doc;
}

/** The mechanism a declaration belongs to: the first folder of its module, `m07-threat-perception` as `M07 threat perception`. */
export function mechanismWords(module: string): string {
  const folder = module.split("/")[0] ?? module;
  const numbered = /^m(\d\d)-(.+)$/.exec(folder);
  return numbered === null
    ? folder.replaceAll("-", " ")
    : `M${numbered[1]} ${numbered[2]?.replaceAll("-", " ")}`;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function wordsOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [humanise(name)];
}

function metricWords(component: string, node: MetricNode | undefined): string {
  if (node === undefined) return component;
  const element = component === node.id ? "" : `, ${component.slice(node.id.length + 1)}`;
  return `${shortDoc(node.doc)}${element}`;
}

function lensWords(id: string, name: string | undefined): string {
  if (id === "mixes") return "random mixes";
  return name === undefined || name === id ? id : `${humanise(name)} (${id})`;
}
