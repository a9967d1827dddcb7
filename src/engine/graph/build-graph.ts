import { ModelError } from "../errors.ts";
import type { Calendar } from "../language/calendar.ts";
import type { Condition, DrawRule, Lens, PolicyPackage, Rule } from "../language/declarations.ts";
import { newBuildCache, type BuildCache } from "./build-cache.ts";
import { buildNodes } from "./build-nodes.ts";
import { checkGraph } from "./check-graph.ts";
import { collectDeclarations, type Found, type Modules } from "./collect-declarations.ts";
import type { Graph, GraphMechanism, Named } from "./graph.ts";
import type { Declared } from "./node-of.ts";
import { keepLatest, type Kept } from "../keep-latest.ts";
import type { CompiledRun } from "../run/back-end.ts";

export type { Modules } from "./collect-declarations.ts";

/** A model that can run: its graph, and for the reference back end the functions the graph was parsed from. */
export interface Model {
  readonly graph: Graph;
  readonly rules: ReadonlyMap<string, NodeRules>;
  /** The latest runs compiled of it, so that asking for another run like one before takes no compilation. */
  readonly compiled?: Kept<CompiledRun>;
}

/** Compiled runs kept with a model: some megabytes each. */
const compiledRuns = 8;

/** The functions of one node, as its declaration gives them. */
export interface NodeRules {
  readonly value?: Rule | DrawRule;
  readonly start?: Rule;
  readonly where?: Condition;
}

/**
 * Build a model from the exports of its modules: names, parses and checks every declaration.
 *
 * @param cache what an earlier build of the model left, to do again only what an edit touches.
 * @throws {ModelError} with every fault found.
 */
export function buildModel(calendar: Calendar, modules: Modules, cache: BuildCache = newBuildCache()): Model {
  const found = collectDeclarations(modules);
  const { nodes, axes, clocks, faults: nodeFaults } = buildNodes(found, cache);
  const graph: Graph = {
    format: 1,
    layoutVersion: 1,
    calendar,
    axes,
    clocks,
    nodes,
    lenses: ofKind<Lens>(found, "lens"),
    packages: ofKind<PolicyPackage>(found, "package"),
    mechanisms: mechanismsOf(found),
  };
  const faults = [...found.faults, ...nodeFaults];
  if (faults.length === 0) faults.push(...checkGraph(graph, cache.clean));
  if (faults.length > 0) throw new ModelError(faults);
  cache.clean = { graph, nodes: cache.nodes };
  return { graph, rules: rulesOf(found), compiled: keepLatest(compiledRuns) };
}

function ofKind<T extends Lens | PolicyPackage>(found: Found, kind: T["kind"]): readonly Named<T>[] {
  return [...found.named].flatMap(([name, { declaration }]) =>
    declaration.kind === kind ? [{ ...(declaration as T), name }] : [],
  );
}

function mechanismsOf(found: Found): readonly GraphMechanism[] {
  return [...found.named].flatMap(([name, { declaration, module }]) =>
    declaration.kind === "mechanism" ? [{ ...declaration, name, module }] : [],
  );
}

function rulesOf(found: Found): ReadonlyMap<string, NodeRules> {
  const rules = new Map<string, NodeRules>();
  for (const [name, { declaration }] of found.named)
    if (declaration.kind !== "lens" && declaration.kind !== "package" && declaration.kind !== "mechanism")
      rules.set(name, nodeRules(declaration));
  return rules;
}

function nodeRules(declaration: Declared): NodeRules {
  return {
    ...("value" in declaration ? { value: declaration.value } : {}),
    ...(declaration.kind === "next" && declaration.start ? { start: declaration.start.value } : {}),
    ...(declaration.kind === "reduction" && declaration.where ? { where: declaration.where } : {}),
  };
}
