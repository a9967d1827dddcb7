import type { Calendar, QuarterLabel } from "../language/calendar.ts";
import type {
  Closing,
  Draw,
  Grade,
  Lens,
  Lever,
  Mechanism,
  PolicyPackage,
  Range,
  Reduction,
  Series,
} from "../language/declarations.ts";
import type { Expression } from "./expression.ts";

/** The model as data: what the build writes and every back end but the reference loads. */
export interface Graph {
  readonly format: 1;
  /** Order of slots in a run's state; part of the model hash. */
  readonly layoutVersion: 1;
  readonly calendar: Calendar;
  readonly axes: Readonly<Record<string, GraphAxis>>;
  readonly clocks: Readonly<Record<string, GraphClock>>;
  /** Module by module, by name within a module: the order of state slots. */
  readonly nodes: readonly GraphNode[];
  readonly lenses: readonly Named<Lens>[];
  readonly packages: readonly Named<PolicyPackage>[];
  /** What each part of the model is about; words only. */
  readonly mechanisms: readonly GraphMechanism[];
}

/** A mechanism with the module it is described in: nodes of the same folder belong to it. */
export type GraphMechanism = Named<Mechanism> & { readonly module: string };

export type Named<T> = T & { readonly name: string };

export interface GraphAxis {
  readonly elements: readonly string[];
  /** The axis at the top of its chain of subsets: itself when it is no subset. */
  readonly root: string;
}

export interface GraphClock {
  readonly unit: string;
  readonly steps: number;
  readonly doc: string;
  readonly due?: GraphDue;
}

export interface GraphDue {
  readonly at: QuarterLabel;
  readonly every: number;
  readonly everyBefore: number;
}

/** How an equation sees one of its inputs. */
export interface GraphInput {
  readonly from: string;
  readonly picked: Readonly<Record<string, string>>;
  readonly renamed: Readonly<Record<string, string>>;
}

/** Inputs by the name the equation gives them, and the law between them. */
export interface Law {
  readonly inputs: Readonly<Record<string, GraphInput>>;
  readonly expression: Expression;
}

interface NodeBase {
  readonly name: string;
  readonly unit: string;
  readonly doc: string;
  readonly over: readonly string[];
  /** Module the declaration stands in: `m07-threat-perception/equations`. */
  readonly module: string;
  readonly line?: number;
  readonly spec?: string;
  readonly symbol?: string;
  readonly until?: string;
}

export interface ParameterNode extends NodeBase {
  readonly kind: "parameter";
  /** One range for each element, in the order of the axes. */
  readonly ranges: readonly Range[];
  readonly distribution: "triangular" | "uniform" | "fixed";
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly because?: string;
}
export interface LeverNode extends NodeBase, Omit<Lever, keyof NodeBase> {}
export interface SeriesNode extends NodeBase, Omit<Series, keyof NodeBase> {}
export interface MultiplierNode extends NodeBase {
  readonly kind: "multiplier";
}
export interface StockNode extends NodeBase {
  readonly kind: "stock";
  readonly clock?: string;
  readonly initial?: number | string;
  readonly fixedTo?: string;
}
export interface EquationNode extends NodeBase {
  readonly kind: "aux" | "event";
  readonly law: Law;
  readonly clock?: string;
  readonly due?: GraphDue;
}
export interface NextNode extends NodeBase {
  readonly kind: "next";
  readonly stock: string;
  readonly law: Law;
  readonly start?: Law;
  readonly clock?: string;
}
export interface ReductionNode extends NodeBase {
  readonly kind: "reduction";
  readonly operation: Reduction["operation"];
  readonly across: string;
  readonly law: Law;
  readonly where?: Law;
  readonly clock?: string;
  readonly due?: GraphDue;
}
export interface MemoryNode extends NodeBase {
  readonly kind: "delayed" | "meanOver";
  readonly of: string;
  readonly quarters: number;
}
export interface DrawNode extends NodeBase {
  readonly kind: "draw" | "observation";
  readonly each: Draw["each"];
  readonly event?: true;
  readonly law: Law;
  readonly clock?: string;
}
export interface AssembledNode extends NodeBase {
  readonly kind: "assembled";
  readonly parts: readonly string[];
}
export interface AlternativeNode extends NodeBase {
  readonly kind: "alternative";
  readonly switch: string;
  readonly options: Readonly<Record<string, string>>;
}
export interface MetricNode extends NodeBase {
  readonly kind: "metric";
  readonly id: string;
  readonly of: string;
  readonly window: readonly [QuarterLabel, QuarterLabel];
  readonly reducer: "mean" | "sum" | "last";
  readonly better: "higher" | "lower" | "neither";
  readonly closing: Closing;
  readonly path?: "quiet";
  readonly negligible: number;
}

export type GraphNode =
  | ParameterNode
  | LeverNode
  | SeriesNode
  | MultiplierNode
  | StockNode
  | EquationNode
  | NextNode
  | ReductionNode
  | MemoryNode
  | DrawNode
  | AssembledNode
  | AlternativeNode
  | MetricNode;

/** Every law a node holds. */
export function lawsOf(node: GraphNode): readonly Law[] {
  switch (node.kind) {
    case "aux":
    case "event":
    case "draw":
    case "observation":
      return [node.law];
    case "next":
      return node.start === undefined ? [node.law] : [node.law, node.start];
    case "reduction":
      return node.where === undefined ? [node.law] : [node.law, node.where];
    default:
      return [];
  }
}

/** Names of everything a node reads, in any quarter. */
export function readsOf(node: GraphNode): readonly string[] {
  const fromLaws = lawsOf(node).flatMap((law) => Object.values(law.inputs).map((input) => input.from));
  switch (node.kind) {
    case "next":
      return [...fromLaws, node.stock];
    case "stock":
      return [node.fixedTo, typeof node.initial === "string" ? node.initial : undefined].filter(
        (name) => name !== undefined,
      );
    case "delayed":
    case "meanOver":
    case "metric":
      return [node.of];
    case "assembled":
      return node.parts;
    case "alternative":
      return Object.values(node.options);
    default:
      return fromLaws;
  }
}

/** The equation that moves a stock, if there is one. */
export function setterOf(nodes: Iterable<GraphNode>, stock: string): NextNode | undefined {
  for (const node of nodes) if (node.kind === "next" && node.stock === stock) return node;
  return undefined;
}

/** The nested clock a node belongs to, if it belongs to one. */
export function clockOf(node: GraphNode): string | undefined {
  return "clock" in node ? node.clock : undefined;
}

/** All combinations of elements of some axes, each as axis name to element, first axis slowest. */
export function environments(
  graph: Pick<Graph, "axes">,
  over: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  return over.reduce<Readonly<Record<string, string>>[]>(
    (rows, axis) =>
      rows.flatMap((row) =>
        (graph.axes[axis]?.elements ?? []).map((element) => ({ ...row, [axis]: element })),
      ),
    [{}],
  );
}

/** Number of elements of a node. */
export function sizeOf(graph: Pick<Graph, "axes">, over: readonly string[]): number {
  return over.reduce((size, axis) => size * (graph.axes[axis]?.elements.length ?? 0), 1);
}

/** Names of a node's elements: `JP`, `TWS`, or `` for a scalar. */
export function elementNames(graph: Pick<Graph, "axes">, over: readonly string[]): readonly string[] {
  return environments(graph, over).map((row) => over.map((axis) => row[axis]).join("."));
}

/** Write an element of a quantity as people do: `threat.JP`, or the bare name of a scalar. */
export function dotted(name: string, element: string): string {
  return element === "" ? name : `${name}.${element}`;
}
