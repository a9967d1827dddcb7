import type { Axis } from "../language/axis.ts";
import type { Clock, Quantity } from "../language/declarations.ts";
import type { Expression } from "./expression.ts";
import type { Graph, GraphNode } from "./graph.ts";
import type { Declared } from "./node-of.ts";

/**
 * What a build takes over from the build before it, so that it does again only what an edit touches.
 *
 * The caller holds it and `buildModel` fills it; a build gives the same result with and without. It keeps what belongs to
 * the latest build and nothing older.
 */
export interface BuildCache {
  /** Expressions by names of inputs and source text. */
  expressions: ReadonlyMap<string, Expression>;
  /** Nodes by name; a node that says the same as before is the same object. */
  nodes: ReadonlyMap<string, GraphNode>;
  /** What was made of each declaration; a declaration is never changed once it is made. */
  readonly made: WeakMap<Declared, MadeNode>;
  /** The latest build without faults. */
  clean: CheckedGraph | undefined;
  /** Canonical text of nodes, for the model hash. */
  readonly texts: WeakMap<object, string>;
}

/** A graph in which nothing was found wrong, its nodes by name. */
export interface CheckedGraph {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
}

/** A node with everything its declaration refers to, under the names that these had. */
export interface MadeNode {
  readonly node: GraphNode;
  readonly names: readonly (readonly [Quantity, string])[];
  readonly axes: readonly Axis[];
  readonly clocks: readonly (readonly [Clock, string])[];
  readonly laws: readonly (readonly [key: string, expression: Expression])[];
}

/** Make a cache that knows nothing yet. */
export function newBuildCache(): BuildCache {
  return {
    expressions: new Map(),
    nodes: new Map(),
    made: new WeakMap(),
    clean: undefined,
    texts: new WeakMap(),
  };
}

/** Whether plain data says the same, keys in the same order. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b);
  const entries = Object.entries(a);
  const others = Object.entries(b);
  return (
    entries.length === others.length &&
    entries.every(([key, part], place) => key === others[place]?.[0] && sameData(part, others[place][1]))
  );
}

function sameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((part, place) => sameData(part, b[place]));
}
