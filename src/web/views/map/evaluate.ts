import { inputElement } from "../../../engine/graph/elements.ts";
import { environments, type Graph, type GraphNode, type Law } from "../../../engine/graph/graph.ts";
import { evaluateExpression } from "../../../engine/run/evaluate-expression.ts";

/** Elements that are settled: axis to element. */
export type Environment = Readonly<Record<string, string>>;

/** What equations are looked at under. */
export interface Looking {
  /** Value of a lever by its name in the model, in its unit. */
  readonly lever: (name: string) => number;
  /** Value of an element of a parameter; nothing to take one from its range. */
  readonly parameter: (name: string, element: string) => number | undefined;
  /** Value of a quantity that has been worked out already; nothing to work it out. */
  readonly known?: (name: string) => number | undefined;
  /** Which end of the range, where `parameter` says nothing. */
  readonly end: "low" | "central" | "high";
}

/** Evaluates equations of a model that have neither memory nor chance. */
export interface Evaluator {
  readonly value: (name: string, environment: Environment) => number;
  /** Terms of a sum over an axis, in the order of its elements. */
  readonly terms: (name: string, environment: Environment) => readonly number[];
}

const places = { low: 0, central: 1, high: 2 } as const;

/**
 * Look at equations of a model one by one, by the model's own laws; no run is needed.
 *
 * Values that were asked for are kept, so an evaluator is made anew for other settings.
 *
 * @throws {RangeError} for a quantity that needs more than parameters, levers and equations.
 */
export function evaluator(graph: Graph, looking: Looking): Evaluator {
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const kept = new Map<string, number>();
  const rowsOf = rowsByAxes(graph);
  const node = (name: string): GraphNode => {
    const found = nodes.get(name);
    if (found === undefined) throw new RangeError(`the model has no ${name}`);
    return found;
  };
  const value = (name: string, environment: Environment): number => {
    const own = node(name);
    const element = own.over.map((axis) => environment[axis] ?? "").join(".");
    const key = `${name} ${element}`;
    const found = kept.get(key) ?? compute(own, element, environment);
    kept.set(key, found);
    return found;
  };
  const law = ({ inputs, expression }: Law, environment: Environment): number =>
    evaluateExpression(expression, {
      elapsed: 0,
      input: (called) => {
        const input = inputs[called];
        if (input === undefined) throw new RangeError(`an equation has no input ${called}`);
        const { over } = node(input.from);
        const place = inputElement(graph, input, over, environment);
        return value(input.from, rowsOf(over).rows[place] ?? {});
      },
    });
  const terms = (name: string, environment: Environment): readonly number[] => {
    const own = node(name);
    if (own.kind !== "reduction" || own.operation !== "sum") throw new RangeError(`${name} is not a sum`);
    return (graph.axes[own.across]?.elements ?? []).map((element) =>
      law(own.law, { ...environment, [own.across]: element }),
    );
  };
  const compute = (own: GraphNode, element: string, environment: Environment): number => {
    const known = looking.known?.(own.name);
    if (known !== undefined) return known;
    if (own.kind === "lever") return looking.lever(own.name);
    if (own.kind === "parameter") {
      const fixed = looking.parameter(own.name, element) ?? looking.parameter(own.name, "");
      const place = rowsOf(own.over).places.get(element);
      return fixed ?? own.ranges[place ?? -1]?.[places[looking.end]] ?? Number.NaN;
    }
    if (own.kind === "aux") return law(own.law, environment);
    if (own.kind === "reduction") return terms(own.name, environment).reduce((sum, one) => sum + one, 0);
    throw new RangeError(`${own.name} cannot be looked at without a run`);
  };
  return { value, terms };
}

/** Combinations of elements of some axes, and the place of each by its name; made once for all who run over the same. */
interface Rows {
  readonly rows: readonly Environment[];
  readonly places: ReadonlyMap<string, number>;
}

function rowsByAxes(graph: Graph): (over: readonly string[]) => Rows {
  const kept = new Map<string, Rows>();
  return (over) => {
    const key = over.join();
    const found = kept.get(key);
    if (found !== undefined) return found;
    const rows = environments(graph, over);
    const places = new Map(rows.map((row, place) => [over.map((axis) => row[axis]).join("."), place]));
    const made = { rows, places };
    kept.set(key, made);
    return made;
  };
}
