import type { ModelFault } from "../errors.ts";
import { rootAxis, type Axis } from "../language/axis.ts";
import type { Clock, Input, Quantity } from "../language/declarations.ts";
import { sameData, type BuildCache, type MadeNode } from "./build-cache.ts";
import type { Found } from "./collect-declarations.ts";
import type { Expression } from "./expression.ts";
import type { GraphAxis, GraphClock, GraphInput, GraphNode } from "./graph.ts";
import { nodeOf, type BuildContext, type Declared } from "./node-of.ts";
import { parseEquation } from "./parse-equation.ts";

/** The nodes of a graph with the axes and clocks they run on. */
export interface BuiltNodes {
  readonly nodes: readonly GraphNode[];
  readonly axes: Readonly<Record<string, GraphAxis>>;
  readonly clocks: Readonly<Record<string, GraphClock>>;
  readonly faults: readonly ModelFault[];
}

/** What the nodes made so far have in common. */
interface Build {
  readonly found: Found;
  readonly cache: BuildCache;
  readonly axes: Map<string, GraphAxis>;
  /** Axes that have been looked at: most nodes share a few. */
  readonly seenAxes: Set<Axis>;
  readonly clocks: Map<string, GraphClock>;
  readonly expressions: Map<string, Expression>;
  readonly faults: ModelFault[];
}

/** Make the nodes of all declarations, those of the build before taken over where nothing they rest on differs. */
export function buildNodes(found: Found, cache: BuildCache): BuiltNodes {
  const build: Build = {
    found,
    cache,
    axes: new Map(),
    seenAxes: new Set(),
    clocks: new Map(),
    expressions: new Map(),
    faults: [],
  };
  const nodes: GraphNode[] = [];
  for (const [name, { declaration, module }] of found.named)
    if (declaration.kind !== "lens" && declaration.kind !== "package" && declaration.kind !== "mechanism")
      nodes.push(takenOver(build, name, module, declaration) ?? made(build, name, module, declaration));
  cache.expressions = build.expressions;
  cache.nodes = new Map(nodes.map((node) => [node.name, node]));
  return {
    nodes,
    axes: Object.fromEntries(build.axes),
    clocks: Object.fromEntries(build.clocks),
    faults: build.faults,
  };
}

/** The node that an earlier build made of the very same declaration, if everything it refers to has the same name still. */
function takenOver(build: Build, name: string, module: string, declared: Declared): GraphNode | undefined {
  const before = build.cache.made.get(declared);
  if (before === undefined || before.node.name !== name || before.node.module !== module) return undefined;
  if (before.names.some(([quantity, own]) => build.found.names.get(quantity) !== own)) return undefined;
  if (before.clocks.some(([clock, own]) => build.found.clockNames.get(clock) !== own)) return undefined;
  noteAxes(build, name, before.axes);
  for (const [clock, own] of before.clocks) build.clocks.set(own, asGraphClock(clock));
  for (const [key, expression] of before.laws) build.expressions.set(key, expression);
  return before.node;
}

function made(build: Build, name: string, module: string, declared: Declared): GraphNode {
  const record: Noted = { names: [], axes: [], clocks: [], laws: [] };
  const faultsBefore = build.faults.length;
  const fresh = nodeOf(name, module, declared, contextFor(build, name, record));
  const before = build.cache.nodes.get(name);
  const node = before !== undefined && sameData(before, fresh) ? before : fresh;
  if (build.faults.length === faultsBefore) build.cache.made.set(declared, { node, ...record });
  return node;
}

/** What a node refers to, noted while it is made. */
type Noted = { readonly [K in Exclude<keyof MadeNode, "node">]: MadeNode[K][number][] };

function contextFor(build: Build, variable: string, record: Noted): BuildContext {
  const { found } = build;
  const fault: BuildContext["fault"] = (code, message) => {
    build.faults.push({ code, variable, message });
  };
  const nameOf = (declaration: Quantity): string => {
    const name = found.names.get(declaration);
    if (name === undefined)
      fault("name", `reads a ${declaration.kind} that no module exports: "${declaration.doc}"`);
    record.names.push([declaration, name ?? "?"]);
    return name ?? "?";
  };
  const axisNames = (over: readonly Axis[]): readonly string[] => {
    record.axes.push(...over);
    noteAxes(build, variable, over);
    return over.map((axis) => axis.name);
  };
  const input = (seen: Input): GraphInput => {
    const view = seen.kind === "view" ? seen : { of: seen, picked: {}, renamed: {} };
    const renamed = Object.entries(view.renamed).map(([from, to]) => [from, axisNames([to])[0] as string]);
    return {
      from: nameOf(view.of),
      picked: view.picked,
      renamed: Object.fromEntries(renamed) as GraphInput["renamed"],
    };
  };
  return {
    nameOf,
    axisNames,
    fault,
    clockName: (clock) => {
      if (clock === undefined) return {};
      const name = found.clockNames.get(clock);
      if (name === undefined) fault("name", `runs on a clock that no module exports: "${clock.doc}"`);
      record.clocks.push([clock, name ?? "?"]);
      build.clocks.set(name ?? "?", asGraphClock(clock));
      return { clock: name ?? "?" };
    },
    law: (needs, rule) => {
      const absent = Object.entries(needs).filter(([, seen]) => (seen as Input | undefined) === undefined);
      for (const [key] of absent)
        fault("name", `input ${key} is undefined: its module imports this one, or lacks it`);
      const present = Object.entries(needs).filter(([, seen]) => (seen as Input | undefined) !== undefined);
      const inputs = Object.fromEntries(present.map(([key, seen]) => [key, input(seen)]));
      try {
        return { inputs, expression: parsed(build, record, rule.toString(), Object.keys(needs)) };
      } catch (error) {
        fault("expression", error instanceof Error ? error.message : String(error));
        return { inputs, expression: { op: "number", value: 0 } };
      }
    },
  };
}

/** Parse a law, or take over what an earlier build made of the same text. */
function parsed(build: Build, record: Noted, source: string, inputs: readonly string[]): Expression {
  const key = `${inputs.join(" ")}\n${source}`;
  const known = build.expressions.get(key) ?? build.cache.expressions.get(key);
  const expression = known ?? parseEquation(source, inputs);
  build.expressions.set(key, expression);
  record.laws.push([key, expression]);
  return expression;
}

/** Note the axes that a node runs over; two of one name must be alike. */
function noteAxes(build: Build, variable: string, over: readonly Axis[]): void {
  for (const axis of over) {
    if (build.seenAxes.has(axis)) continue;
    const known = build.axes.get(axis.name);
    const own: GraphAxis = { elements: axis.elements, root: rootAxis(axis).name };
    const fault = (message: string): void => {
      build.faults.push({ code: "axis", variable, message });
    };
    const differs = known !== undefined && !sameData(known, own);
    const repeats = new Set(axis.elements).size < axis.elements.length;
    if (differs) fault(`runs over an axis ${axis.name} that differs from another of this name`);
    if (repeats) fault(`runs over ${axis.name}, which names an element twice`);
    build.axes.set(axis.name, own);
    // After a clash each use of either is a fault.
    if (differs) build.seenAxes.clear();
    else if (!repeats) build.seenAxes.add(axis);
  }
}

function asGraphClock({ unit, steps, doc, due }: Clock): GraphClock {
  return { unit, steps, doc, ...(due === undefined ? {} : { due }) };
}
