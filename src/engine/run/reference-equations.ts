import type { Model } from "../graph/build-graph.ts";
import { inputElement } from "../graph/elements.ts";
import {
  clockOf,
  environments,
  sizeOf,
  type GraphNode,
  type Law,
  type MemoryNode,
  setterOf,
  type ReductionNode,
  type StockNode,
} from "../graph/graph.ts";
import type { Condition, DrawRule, Rule } from "../language/declarations.ts";
import { operators } from "../numerics/operators.ts";
import { distributionsOf } from "./draw-value.ts";
import { placeOf, plainPlace, type Place } from "./layout.ts";
import type { Moment, Read } from "./reference-read.ts";
import { remember } from "./remember.ts";
import type { RunPlan } from "./run-plan.ts";

type Environment = Readonly<Record<string, string>>;

/** What can be done with a node: each call works on every element and writes to the state. */
export interface Equations {
  /** Compute a node's value. */
  readonly compute: (owner: GraphNode, m: Moment) => void;
  /** Give a stock its first value. */
  readonly start: (stock: StockNode, m: Moment) => void;
  /** Fill a ring, and the value it gives, with the first value. */
  readonly fillRing: (owner: MemoryNode, m: Moment) => void;
  /** Put the present value of a delayed quantity into its ring. */
  readonly push: (owner: MemoryNode, m: Moment) => void;
  /** The random number of an element of a draw or event. */
  readonly noiseOf: (owner: GraphNode, element: number, m: Moment) => number;
}

/** Make the equations of a run plan callable. */
export function equationsOf(model: Model, run: RunPlan, read: Read): Equations {
  const { layout } = run;
  const rowsOf = remember((owner: GraphNode) => environments(run.graph, owner.over));
  const write = (owner: GraphNode, element: number, value: number, m: Moment): void => {
    m.state[(layout.startOf.get(owner.name)?.index ?? 0) + element] = value;
    if (!Number.isFinite(value)) m.seen.finite = false;
  };
  const readPlain = (name: string, row: Environment, reader: string, m: Moment): number =>
    read(plainPlace(layout, name, row), reader, m);
  const ring = (owner: MemoryNode, t: number, element: number): number =>
    (layout.ringOf.get(owner.name) as number) +
    (t % owner.quarters) * sizeOf(run.graph, owner.over) +
    element;
  const noiseOf = (owner: GraphNode, element: number, m: Moment): number => noise(run, owner, element, m);
  const call = callerOf(run, read);
  const reduce = reducerOf(model, run, call);

  const mean = (owner: MemoryNode, row: Environment, element: number, m: Moment): number => {
    m.state[ring(owner, m.t, element)] = readPlain(owner.of, row, owner.name, m);
    let total = 0;
    for (let k = 0; k < owner.quarters; k += 1) total += m.state[ring(owner, k, element)] as number;
    return total / owner.quarters;
  };
  const valueOf = (owner: GraphNode, row: Environment, element: number, m: Moment): number => {
    const rule = model.rules.get(owner.name)?.value as Rule;
    switch (owner.kind) {
      case "aux":
      case "event":
      case "next":
        return call(rule, owner.law, owner, row, m);
      case "draw":
        return call(rule, owner.law, owner, row, m, noiseOf(owner, element, m));
      case "reduction":
        return reduce(owner, row, m);
      case "delayed":
        return m.state[ring(owner, m.t, element)] as number;
      case "meanOver":
        return mean(owner, row, element, m);
      default:
        throw new TypeError(`${owner.kind} ${owner.name} is not computed`);
    }
  };
  const setterOfStock = remember((stock: StockNode) => setterOf(run.graph.nodes, stock.name));
  const startValue = (stock: StockNode, row: Environment, m: Moment): number => {
    const setter = setterOfStock(stock);
    if (setter?.start !== undefined)
      return call(model.rules.get(setter.name)?.start as Rule, setter.start, setter, row, m);
    if (typeof stock.initial === "number") return stock.initial;
    return readPlain(stock.fixedTo ?? stock.initial ?? "", row, stock.name, m);
  };

  return {
    noiseOf,
    compute: (owner, m) =>
      rowsOf(owner).forEach((row, element) => write(owner, element, valueOf(owner, row, element, m), m)),
    start: (stock, m) =>
      rowsOf(stock).forEach((row, element) => write(stock, element, startValue(stock, row, m), m)),
    fillRing: (owner, m) =>
      rowsOf(owner).forEach((row, element) => {
        const first = readPlain(owner.of, row, owner.name, m);
        for (let k = 0; k < owner.quarters; k += 1) m.state[ring(owner, k, element)] = first;
        write(owner, element, first, m);
      }),
    push: (owner, m) =>
      rowsOf(owner).forEach((row, element) => {
        m.state[ring(owner, m.t, element)] = readPlain(owner.of, row, owner.name, m);
      }),
  };
}

/** Call the function of a law for some elements; `noise` is the random number of a draw. */
type Call = <R extends Rule | Condition>(
  rule: R,
  law: Law,
  owner: GraphNode,
  row: Environment,
  m: Moment,
  noise?: number,
) => ReturnType<R>;

function callerOf(run: RunPlan, read: Read): Call {
  const placesOf = remember((law: Law) =>
    remember((row: Environment) =>
      Object.entries(law.inputs).map(([key, input]): [string, Place] => {
        const over = run.layout.nodes.get(input.from)?.over ?? [];
        return [key, placeOf(run.layout, input.from, inputElement(run.graph, input, over, row))];
      }),
    ),
  );
  const operatorsAt = remember((elapsed: number) => ({ ...operators, step: 1, elapsed }));
  return (rule, law, owner, row, m, noise) => {
    const inputs: Record<string, number> = {};
    for (const [key, place] of placesOf(law)(row)) inputs[key] = read(place, owner.name, m);
    const plain = operatorsAt(clockOf(owner) === undefined ? m.t : m.subStep);
    const given = noise === undefined ? plain : { ...plain, ...distributionsOf(noise, m.tables.central) };
    return (rule as DrawRule)(inputs, given as Parameters<DrawRule>[1]) as ReturnType<typeof rule>;
  };
}

function reducerOf(model: Model, run: RunPlan, call: Call) {
  const innerRows = remember((owner: ReductionNode) =>
    remember((row: Environment) =>
      (run.graph.axes[owner.across]?.elements ?? []).map((element) => ({ ...row, [owner.across]: element })),
    ),
  );
  return (owner: ReductionNode, row: Environment, m: Moment): number => {
    const rules = model.rules.get(owner.name);
    const { none, add } = reducers[owner.operation];
    return innerRows(owner)(row).reduce((total, inner) => {
      const counts =
        owner.where === undefined || call(rules?.where as Condition, owner.where, owner, inner, m);
      return add(total, counts ? call(rules?.value as Rule, owner.law, owner, inner, m) : none);
    }, none);
  };
}

const reducers = {
  sum: { none: 0, add: (a: number, b: number): number => a + b },
  product: { none: 1, add: (a: number, b: number): number => a * b },
  largest: { none: Number.NEGATIVE_INFINITY, add: operators.max },
  smallest: { none: Number.POSITIVE_INFINITY, add: operators.min },
} as const;

function noise(run: RunPlan, owner: GraphNode, element: number, m: Moment): number {
  const { rowOf, stepsOf } = run.noise;
  const span = stepsOf.get(owner.name) as number;
  const row = (rowOf.get(owner.name) as number) + element * span + (span > 1 ? m.subStep : 0);
  return m.tables.noise[row * run.quarters + m.t] as number;
}
