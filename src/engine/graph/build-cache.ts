import type { ModelFault } from "../errors.ts";
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
  /** What every check of a node rests on besides the node and what it reads. */
  frame: Frame | undefined;
  axisFaults: Kept<readonly ModelFault[]>;
  declarationFaults: Kept<readonly ModelFault[]>;
  unitFaults: Kept<readonly ModelFault[]>;
  /** Faults of order, streams and unused variables, which rest on nothing but who reads whom. */
  linkFaults: LinkFaults | undefined;
  /** Canonical text of nodes, for the model hash. */
  readonly texts: WeakMap<object, string>;
}

/** What was found of a list of nodes; it holds for every list that is linked alike. */
export interface LinkFaults {
  readonly nodes: readonly GraphNode[];
  readonly faults: readonly ModelFault[];
}

/** A node with everything its declaration refers to, under the names that these had. */
export interface MadeNode {
  readonly node: GraphNode;
  readonly names: readonly (readonly [Quantity, string])[];
  readonly axes: readonly Axis[];
  readonly clocks: readonly (readonly [Clock, string])[];
  readonly laws: readonly (readonly [key: string, expression: Expression])[];
}

export type Frame = Pick<Graph, "axes" | "clocks" | "calendar">;

/** Values that rest on an object and on what a key says of its surroundings. */
export type Kept<T> = WeakMap<object, { readonly key: string; readonly value: T }>;

/** How a check of one node is made: anew, or taken over from the build before. */
export type Check = (node: GraphNode, check: () => readonly ModelFault[]) => readonly ModelFault[];

/** Make every check anew. */
export const checkAnew: Check = (_, check) => check();

/** Make a cache that knows nothing yet. */
export function newBuildCache(): BuildCache {
  return {
    expressions: new Map(),
    nodes: new Map(),
    made: new WeakMap(),
    frame: undefined,
    axisFaults: new WeakMap(),
    declarationFaults: new WeakMap(),
    unitFaults: new WeakMap(),
    linkFaults: undefined,
    texts: new WeakMap(),
  };
}

/** Take the frame of a new build: another one than before makes all checks due again. */
export function setFrame(cache: BuildCache, frame: Frame): void {
  if (!sameData(cache.frame, frame)) {
    cache.axisFaults = new WeakMap();
    cache.declarationFaults = new WeakMap();
    cache.unitFaults = new WeakMap();
    cache.linkFaults = undefined;
  }
  cache.frame = frame;
}

/** Take over what was made of an object, or make it when the key differs. */
export function keep<T>(kept: Kept<T>, of: object, key: string, make: () => T): T {
  const found = kept.get(of);
  if (found !== undefined && found.key === key) return found.value;
  const value = make();
  kept.set(of, { key, value });
  return value;
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
