import type { ModelFault } from "../errors.ts";
import type { Axis } from "../language/axis.ts";
import type {
  Clock,
  Condition,
  Declaration,
  DrawRule,
  Lens,
  Mechanism,
  Needs,
  Parameter,
  PolicyPackage,
  Quantity,
  Range,
  Rule,
} from "../language/declarations.ts";
import { elementNames, type GraphNode, type Law } from "./graph.ts";

/** What the build knows while it turns declarations into nodes. */
export interface BuildContext {
  readonly nameOf: (declaration: Quantity) => string;
  readonly law: (needs: Needs, rule: Rule | DrawRule | Condition) => Law;
  readonly clockName: (clock: Clock | undefined) => { readonly clock?: string };
  readonly axisNames: (over: readonly Axis[]) => readonly string[];
  readonly fault: (code: ModelFault["code"], message: string) => void;
}

/** Everything that becomes a node. */
export type Declared = Exclude<Declaration, Lens | PolicyPackage | Mechanism>;

/** Turn one declaration into a node of the graph, references by name and laws parsed. */
export function nodeOf(name: string, module: string, d: Declared, context: BuildContext): GraphNode {
  const { nameOf, law, clockName, axisNames } = context;
  const base = {
    name,
    module,
    unit: d.unit,
    doc: d.doc,
    over: axisNames(d.over),
    ...(d.spec === undefined ? {} : { spec: d.spec }),
    ...(d.symbol === undefined ? {} : { symbol: d.symbol }),
    ...(d.until === undefined ? {} : { until: d.until }),
  };
  switch (d.kind) {
    case "parameter": {
      const { kind, distribution, grade, sources, because } = d;
      const ranges = rangesOf(d, base.over, context);
      return {
        ...base,
        kind,
        ranges,
        distribution,
        grade,
        sources,
        ...(because === undefined ? {} : { because }),
      };
    }
    case "lever":
    case "series":
      return { ...d, ...base };
    case "multiplier":
      return { ...base, kind: d.kind };
    case "stock":
      return {
        ...base,
        kind: d.kind,
        ...clockName(d.clock),
        ...(d.initial === undefined
          ? {}
          : { initial: typeof d.initial === "number" ? d.initial : nameOf(d.initial) }),
        ...(d.fixedTo === undefined ? {} : { fixedTo: nameOf(d.fixedTo) }),
      };
    case "event":
      return { ...base, kind: d.kind, law: law(d.needs, d.value) };
    case "aux":
      return { ...base, kind: d.kind, law: law(d.needs, d.value), ...clockName(d.clock), ...dueOf(d) };
    case "next":
      return {
        ...base,
        kind: d.kind,
        stock: nameOf(d.stock),
        law: law(d.needs, d.value),
        ...(d.start === undefined ? {} : { start: law(d.start.needs, d.start.value) }),
        ...clockName(d.clock),
      };
    case "reduction":
      return {
        ...base,
        kind: d.kind,
        operation: d.operation,
        across: axisNames([d.across])[0] as string,
        law: law(d.needs, d.value),
        ...(d.where === undefined ? {} : { where: law(d.needs, d.where) }),
        ...clockName(d.clock),
        ...dueOf(d),
      };
    case "delayed":
    case "meanOver":
      return { ...base, kind: d.kind, of: nameOf(d.of), quarters: d.quarters };
    case "draw":
      return {
        ...base,
        kind: d.kind,
        each: d.each,
        law: law(d.needs, d.value),
        ...clockName(d.clock),
        ...eventOf(d),
      };
    case "observation":
      return { ...base, kind: d.kind, each: "quarter", law: law(d.needs, d.value) };
    case "assembled":
      return { ...base, kind: d.kind, parts: d.parts.map(nameOf) };
    case "alternative": {
      const options = Object.entries(d.options).map(([option, of]) => [option, nameOf(of)]);
      return {
        ...base,
        kind: d.kind,
        switch: d.switch,
        options: Object.fromEntries(options) as Record<string, string>,
      };
    }
    case "metric": {
      const { kind, id, window, reducer, better, closing, negligible } = d;
      return {
        ...base,
        kind,
        id,
        of: nameOf(d.of),
        window,
        reducer,
        better,
        closing,
        negligible,
        ...pathOf(d),
      };
    }
  }
}

function dueOf(d: {
  readonly due?: { at: `${number}Q${1 | 2 | 3 | 4}`; every: number; everyBefore: number };
}) {
  if (d.due === undefined) return {};
  const { at, every, everyBefore } = d.due;
  return { due: { at, every, everyBefore } };
}

function eventOf(d: { readonly event?: true }) {
  return d.event === undefined ? {} : { event: d.event };
}

function pathOf(d: { readonly path?: "quiet" }) {
  return d.path === undefined ? {} : { path: d.path };
}

function rangesOf(d: Parameter, over: readonly string[], context: BuildContext): readonly Range[] {
  const axes = Object.fromEntries(
    d.over.map((axis) => [axis.name, { elements: axis.elements, root: axis.name }]),
  );
  const elements = elementNames({ axes }, over);
  const ranges = Array.isArray(d.range)
    ? elements.map(() => d.range as Range)
    : elements.map((element) => (d.range as Readonly<Record<string, Range>>)[element]);
  elements.forEach((element, place) => {
    const range = ranges[place];
    if (range === undefined) context.fault("incomplete", `has no range for ${element}`);
    else if (!range.every(Number.isFinite)) context.fault("range", `range of ${element} is not finite`);
    else if (range[0] > range[1] || range[1] > range[2])
      context.fault("range", `low ${range[0]}, central ${range[1]}, high ${range[2]} are not in order`);
  });
  if (d.grade !== "C" && d.sources.length === 0 && d.because === undefined)
    context.fault("incomplete", `grade ${d.grade} without a source`);
  return ranges.map((range) => range ?? [0, 0, 0]);
}
