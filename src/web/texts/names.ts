import type { Graph, GraphNode, MetricNode } from "../../engine/graph/graph.ts";
import { wordsOf } from "../../study/explain/symbols.ts";
import { humanise, shortDoc } from "../../study/report/names.ts";
import type { Wording } from "./model-texts.ts";
import type { Catalogue } from "./texts.ts";

/** A name and a description in the reader's language; `lang` and `docLang` say so where a text had to stay English. */
export interface Named {
  readonly name: string;
  readonly doc: string;
  readonly lang?: "en";
  readonly docLang?: "en";
}

/** What the page calls the things a model declares. What is not known keeps the name it came with. */
export interface ModelNames {
  readonly lever: (id: string) => Named;
  /** Of a component: `Y06`, `Y10.SCS`; its name tells the element. */
  readonly metric: (component: string) => Named;
  readonly package: (id: string) => Named;
  readonly lens: (id: string) => Named;
  readonly switch: (name: string) => Named;
  readonly option: (name: string, option: string) => Named;
  readonly mechanism: (id: string) => Named;
  /** Of a variable, parameter or one of its elements: `pressure`, `pressure.SCS`. */
  readonly quantity: (name: string) => Named;
  /** Of whatever can be traced, by id or name, with or without element: `Y10.SCS`, `L18`, `M07`, `pressure.SCS`. */
  readonly any: (item: string) => Named;
  readonly element: (element: string) => string;
  /** A claim in our own words; `says` is the study's English. */
  readonly claim: (study: string, id: string, says: string) => Named;
}

/** Make the names of a language for a model. */
export function modelNames(
  graph: Graph,
  { language, model: texts }: Pick<Catalogue, "language" | "model">,
): ModelNames {
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const metrics = new Map(
    graph.nodes.filter((node): node is MetricNode => node.kind === "metric").map((node) => [node.id, node]),
  );
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const levers = byId(graph.nodes.filter((node) => node.kind === "lever"));
  const lenses = byId(graph.lenses);
  const packages = byId(graph.packages);
  const mechanisms = byId(graph.mechanisms);
  const named = (wording: Wording | undefined, name: string, doc: string): Named => {
    const foreign = language !== "en";
    return {
      name: wording?.name ?? name,
      doc: wording?.doc ?? doc,
      ...(foreign && wording === undefined ? { lang: "en" as const } : {}),
      ...(foreign && wording?.doc === undefined && doc !== "" ? { docLang: "en" as const } : {}),
    };
  };
  const elementName = (element: string): string =>
    element
      .split(".")
      .map((one) => texts.elements[one] ?? distance(one) ?? humanise(one))
      .join(language === "ja" ? "・" : ", ");
  const withElement = (named: Named, element: string): Named =>
    element === ""
      ? named
      : { ...named, name: `${named.name}${language === "ja" ? "：" : ", "}${elementName(element)}` };
  const metric = (component: string): Named => {
    const own = metrics.get(component);
    const id = own === undefined ? component.slice(0, component.lastIndexOf(".")) : component;
    const node = own ?? metrics.get(id);
    if (node === undefined) return { name: component, doc: "" };
    return withElement(
      named(texts.metrics[id], shortDoc(node.doc), node.doc),
      component.slice(id.length + 1),
    );
  };
  /** The equation that moves a stock is called after the stock. */
  const newValueOf = (node: GraphNode | undefined): Wording | undefined => {
    const stock = node?.kind === "next" ? texts.quantities[node.stock] : undefined;
    return stock === undefined
      ? undefined
      : { name: language === "ja" ? `${stock.name}（更新後）` : `${stock.name}, new value` };
  };
  const quantity = (full: string): Named => {
    const [name = full, ...element] = full.split(".");
    const node: GraphNode | undefined = nodes.get(name);
    const own = named(texts.quantities[name] ?? newValueOf(node), wordsOf(name), node?.doc ?? "");
    return withElement({ ...own, name: capital(own.name) }, element.join("."));
  };
  const lever = (id: string): Named => {
    const node = levers.get(id);
    const own = named(texts.levers[id], humanise(node?.name ?? id), node?.doc ?? "");
    return { ...own, name: capital(own.name) };
  };
  const mechanism = (id: string): Named =>
    named(texts.mechanisms[id], mechanisms.get(id)?.title ?? id, mechanisms.get(id)?.cause ?? "");
  const any = (item: string): Named => {
    const [name = item, ...element] = item.split(".");
    const node = nodes.get(name);
    if (node?.kind === "metric") return metric([node.id, ...element].join("."));
    if (node?.kind === "lever") return lever(node.id);
    if (metrics.has(item) || metrics.has(item.slice(0, item.lastIndexOf(".")))) return metric(item);
    if (levers.has(name)) return lever(name);
    if (texts.switches[item] !== undefined) return named(texts.switches[item], item, "");
    return mechanisms.has(name) ? mechanism(name) : quantity(item);
  };
  return {
    lever,
    metric,
    package: (id) => named(texts.packages[id], packages.get(id)?.label ?? id, packages.get(id)?.doc ?? ""),
    lens: (id) => {
      const own = named(texts.lenses[id], humanise(lenses.get(id)?.name ?? id), lenses.get(id)?.doc ?? "");
      return { ...own, name: capital(own.name) };
    },
    switch: (name) => named(texts.switches[name], name, ""),
    option: (name, option) => named(texts.switches[`${name}.${option}`], capital(humanise(option)), ""),
    mechanism,
    quantity,
    any,
    element: elementName,
    claim: (study, id, says) => named(wordingOf(texts.claims[`${study}/${id}`]), says, ""),
  };
}

/** A point of a line is called after its distance from the start: `km12`. */
function distance(element: string): string | undefined {
  const [, kilometres] = /^km(\d+)$/.exec(element) ?? [];
  return kilometres === undefined ? undefined : `${kilometres}\u00a0km`;
}

function wordingOf(says: string | undefined): Wording | undefined {
  return says === undefined ? undefined : { name: says };
}

function capital(text: string): string {
  return text === "" ? text : (text[0] as string).toUpperCase() + text.slice(1);
}
