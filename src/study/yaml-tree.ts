/** Where something starts in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML value that remembers where it was written. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** The value as it was written, with its quotes. */
  readonly source: string;
}

export interface YamlList {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: "map";
  readonly place: Place;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly keyPlace: Place;
  readonly node: YamlNode;
}

/** Steps from the top of a document to one of its values: keys, and list positions from 0. */
export type Path = readonly (string | number)[];

/** Find the value at a path, or nothing when the document has none there. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) node = node === undefined ? undefined : childOf(node, step);
  return node;
}

/** Find where the value at a path starts, or else its nearest parent that exists. */
export function placeOf(root: YamlNode, path: Path): Place {
  const node = nodeAt(root, path);
  if (node !== undefined || path.length === 0) return (node ?? root).place;
  return placeOf(root, path.slice(0, -1));
}

/** Find where the key at the end of a path starts, or else the value there or its nearest parent. */
export function keyPlaceOf(root: YamlNode, path: Path): Place {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  const entry = parent?.kind === "map" && key !== undefined ? parent.entries.get(String(key)) : undefined;
  return entry?.keyPlace ?? placeOf(root, path);
}

/** The plain value of a node: numbers, text, arrays and objects without prototype. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainValue);
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) result[key] = plainValue(entry.node);
  return result;
}

/** Write a path for messages: `claims.3.test.all.0`; steps are cut to 60 characters. */
export function pathText(path: Path): string {
  return path.map((step) => String(step).slice(0, 60)).join(".");
}

/** Say in a few words what a node is, for messages: `"abc"`, `2.5`, `a list`. */
export function describeNode(node: YamlNode): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "map") return "keys and values";
  if (node.value === null) return "nothing";
  return typeof node.value === "string" ? quoted(node.value) : node.source;
}

/** Put text between quotes, cut to 60 characters and one line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}...` : line);
}

function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === "map") return node.entries.get(String(step))?.node;
  if (node.kind === "list" && typeof step === "number") return node.items[step];
  return undefined;
}
