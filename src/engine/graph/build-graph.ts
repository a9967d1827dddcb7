import { ModelError, type ModelFault } from "../errors.ts";
import { rootAxis, type Axis } from "../language/axis.ts";
import type { Calendar } from "../language/calendar.ts";
import type {
  Condition,
  Declaration,
  DrawRule,
  Input,
  Lens,
  Mechanism,
  Metric,
  Observation,
  PolicyPackage,
  Quantity,
  Rule,
} from "../language/declarations.ts";
import { running } from "../language/equations.ts";
import { checkGraph } from "./check-graph.ts";
import type { Graph, GraphAxis, GraphClock, GraphInput, GraphMechanism, GraphNode, Named } from "./graph.ts";
import { nodeOf, type BuildContext } from "./node-of.ts";
import { parseEquation } from "./parse-equation.ts";

/** What model modules export, by module path: `{ "m07-threat-perception/equations": { threat, ... } }`. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A model that can run: its graph, and for the reference back end the functions the graph was parsed from. */
export interface Model {
  readonly graph: Graph;
  readonly rules: ReadonlyMap<string, NodeRules>;
}

/** The functions of one node, as its declaration gives them. */
export interface NodeRules {
  readonly value?: Rule | DrawRule;
  readonly start?: Rule;
  readonly where?: Condition;
}

/**
 * Build a model from the exports of its modules: names, parses and checks every declaration.
 *
 * @throws {ModelError} with every fault found.
 */
export function buildModel(calendar: Calendar, modules: Modules): Model {
  const found = collect(modules);
  const faults: ModelFault[] = [...found.faults];
  const axes = new Map<string, GraphAxis>();
  const clocks = new Map<string, GraphClock>();
  const nodes: GraphNode[] = [];
  const rules = new Map<string, NodeRules>();
  for (const [name, { declaration, module }] of found.named) {
    if (declaration.kind === "lens" || declaration.kind === "package" || declaration.kind === "mechanism")
      continue;
    const context = contextFor(name, found, axes, clocks, faults);
    nodes.push(nodeOf(name, module, declaration, context));
    rules.set(name, rulesOf(declaration));
  }
  const graph: Graph = {
    format: 1,
    layoutVersion: 1,
    calendar,
    axes: Object.fromEntries(axes),
    clocks: Object.fromEntries(clocks),
    nodes,
    lenses: ofKind<Lens>(found, "lens"),
    packages: ofKind<PolicyPackage>(found, "package"),
    mechanisms: mechanismsOf(found),
  };
  if (faults.length === 0) faults.push(...checkGraph(graph));
  if (faults.length > 0) throw new ModelError(faults);
  return { graph, rules };
}

interface Found {
  readonly named: ReadonlyMap<string, { readonly declaration: Declaration; readonly module: string }>;
  readonly names: ReadonlyMap<unknown, string>;
  readonly clockNames: ReadonlyMap<unknown, string>;
  readonly faults: readonly ModelFault[];
}

function collect(modules: Modules): Found {
  const named = new Map<string, { declaration: Declaration; module: string }>([
    ["running", { declaration: running, module: "engine" }],
  ]);
  const names = new Map<unknown, string>([[running, "running"]]);
  const clockNames = new Map<unknown, string>();
  const faults: ModelFault[] = [];
  for (const [module, exports] of Object.entries(modules)) {
    // By name: a module's exports come sorted in Node, but in order of declaration from some loaders.
    for (const [name, value] of Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (names.has(value)) continue;
      const kind = kindOf(value);
      if (kind === "axis") continue;
      if (kind === "clock") clockNames.set(value, name);
      else if (kind === undefined)
        faults.push({
          code: "name",
          variable: name,
          message: `${module} exports something that is not a declaration`,
        });
      else if (named.has(name))
        faults.push({
          code: "name",
          variable: name,
          message: `declared twice: in ${named.get(name)?.module} and ${module}`,
        });
      else {
        named.set(name, { declaration: value as Declaration, module });
        names.set(value, name);
      }
    }
  }
  return { named, names, clockNames, faults };
}

function kindOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  return typeof value.kind === "string" ? value.kind : undefined;
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

function contextFor(
  variable: string,
  found: Found,
  axes: Map<string, GraphAxis>,
  clocks: Map<string, GraphClock>,
  faults: ModelFault[],
): BuildContext {
  const fault: BuildContext["fault"] = (code, message) => {
    faults.push({ code, variable, message });
  };
  const nameOf = (declaration: Quantity): string => {
    const name = found.names.get(declaration);
    if (name === undefined)
      fault("name", `reads a ${declaration.kind} that no module exports: "${declaration.doc}"`);
    return name ?? "?";
  };
  const axisNames = (over: readonly Axis[]): readonly string[] => {
    for (const axis of over) {
      const known = axes.get(axis.name);
      const own: GraphAxis = { elements: axis.elements, root: rootAxis(axis).name };
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(own))
        fault("axis", `runs over an axis ${axis.name} that differs from another of this name`);
      if (new Set(axis.elements).size < axis.elements.length)
        fault("axis", `runs over ${axis.name}, which names an element twice`);
      axes.set(axis.name, own);
    }
    return over.map((axis) => axis.name);
  };
  const input = (seen: Input): GraphInput => {
    const view = seen.kind === "view" ? seen : { of: seen, picked: {}, renamed: {} };
    const renamed = Object.entries(view.renamed).map(([from, to]) => [from, axisNames([to])[0] as string]);
    return {
      from: nameOf(view.of),
      picked: view.picked,
      renamed: Object.fromEntries(renamed) as Record<string, string>,
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
      const { unit, steps, doc, due } = clock;
      clocks.set(name ?? "?", { unit, steps, doc, ...(due === undefined ? {} : { due }) });
      return { clock: name ?? "?" };
    },
    law: (needs, rule) => {
      const absent = Object.entries(needs).filter(([, seen]) => (seen as Input | undefined) === undefined);
      for (const [key] of absent)
        fault("name", `input ${key} is undefined: its module imports this one, or lacks it`);
      const present = Object.entries(needs).filter(([, seen]) => (seen as Input | undefined) !== undefined);
      const inputs = Object.fromEntries(present.map(([key, seen]) => [key, input(seen)]));
      try {
        return { inputs, expression: parseEquation(rule.toString(), Object.keys(needs)) };
      } catch (error) {
        fault("expression", error instanceof Error ? error.message : String(error));
        return { inputs, expression: { op: "number", value: 0 } };
      }
    },
  };
}

function rulesOf(
  declaration: Exclude<Declaration, Lens | PolicyPackage | Mechanism> | Metric | Observation,
): NodeRules {
  return {
    ...("value" in declaration ? { value: declaration.value } : {}),
    ...(declaration.kind === "next" && declaration.start ? { start: declaration.start.value } : {}),
    ...(declaration.kind === "reduction" && declaration.where ? { where: declaration.where } : {}),
  };
}
