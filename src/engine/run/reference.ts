import type { Model } from "../graph/build-graph.ts";
import { inputElement } from "../graph/elements.ts";
import {
  clockOf,
  environments,
  sizeOf,
  type GraphNode,
  type Law,
  type NextNode,
  type StockNode,
} from "../graph/graph.ts";
import type { Unit } from "../graph/plan.ts";
import type { DrawRule, Rule } from "../language/declarations.ts";
import { operators } from "../numerics/operators.ts";
import { normalQuantile } from "../numerics/normal.ts";
import { streamHash, uniform } from "../random/stream.ts";
import type { BackEnd, Tables } from "./back-end.ts";
import { distributionsOf } from "./draw-value.ts";
import type { InterventionRow } from "./interventions.ts";
import { placeOf, type Place } from "./layout.ts";
import { isNormal } from "./noise.ts";
import { dueKey, type RunPlan } from "./run-plan.ts";

type Environment = Readonly<Record<string, string>>;

/** Where in a run an equation stands. */
interface Moment {
  readonly state: Float64Array;
  readonly tables: Tables;
  readonly t: number;
  /** Step of the nested clock, 0 outside one. */
  readonly subStep: number;
}

/**
 * The definition of what a model means: calls the equations' own functions, one element at a time.
 *
 * Slow and plain; the generated back ends must give the same bits.
 */
export function referenceBackEnd(model: Model, run: RunPlan): BackEnd {
  const { layout, plan, quarters } = run;
  const node = (name: string): GraphNode => layout.nodes.get(name) as GraphNode;
  const rules = (name: string) => model.rules.get(name) ?? {};

  const read = (place: Place, reader: string, m: Moment): number => {
    const row = run.interventions.find(place, reader);
    const given = row === undefined ? undefined : interventionValue(row, m);
    if (row !== undefined && row.kind !== "shift") return given as number;
    const value = bare(place, m);
    return given === undefined ? value : value + given;
  };
  const interventionValue = (row: InterventionRow, m: Moment): number =>
    m.tables.interventions[
      row.row * quarters + (row.ahead ? Math.min(m.t + 1, quarters - 1) : m.t)
    ] as number;
  const bare = (place: Place, m: Moment): number => {
    if (place.table === "state") return m.state[place.index] as number;
    const table = place.table === "lever" ? m.tables.levers : m.tables.series;
    return table[place.index * quarters + m.t] as number;
  };

  const placesOf = remember((law: Law) =>
    remember((row: Environment) =>
      Object.entries(law.inputs).map(([key, input]): [string, Place] => {
        const element = inputElement(run.graph, input, node(input.from).over, row);
        return [key, placeOf(layout, input.from, element)];
      }),
    ),
  );
  const rowsOf = remember((owner: GraphNode) => environments(run.graph, owner.over));
  const innerRows = remember((owner: GraphNode & { kind: "reduction" }) =>
    remember((row: Environment) =>
      (run.graph.axes[owner.across]?.elements ?? []).map((element) => ({ ...row, [owner.across]: element })),
    ),
  );
  const inputsOf = (law: Law, reader: string, row: Environment, m: Moment): Record<string, number> => {
    const inputs: Record<string, number> = {};
    for (const [key, place] of placesOf(law)(row)) inputs[key] = read(place, reader, m);
    return inputs;
  };
  const operatorsAt = rememberByNumber((elapsed) => ({
    ...operators,
    ...distributionsOf(Number.NaN, false),
    step: 1,
    elapsed,
  }));
  const call = (
    rule: Rule | DrawRule,
    law: Law,
    owner: GraphNode,
    row: Environment,
    m: Moment,
    noise = 0,
  ): number =>
    (rule as DrawRule)(
      inputsOf(law, owner.name, row, m),
      owner.kind === "draw"
        ? { ...operatorsAt(m.t), ...distributionsOf(noise, m.tables.central) }
        : operatorsAt(clockOf(owner) === undefined ? m.t : m.subStep),
    );

  const noiseOf = (owner: GraphNode, element: number, m: Moment): number => {
    const row = run.noise.rowOf.get(owner.name);
    if (m.tables.quiet === true && owner.kind === "draw" && owner.event === true) return 0;
    if (row !== undefined) return m.tables.noise[(row + element) * quarters + m.t] as number;
    if (m.tables.central) return owner.kind === "draw" && isNormal(owner) ? 0 : 1 / 2;
    const u = uniform(m.tables.key0, m.tables.key1, streamHash(owner.name), m.t, m.subStep, element);
    return owner.kind === "draw" && isNormal(owner) ? normalQuantile(u) : u;
  };

  const compute = (owner: GraphNode, m: Moment): void => {
    const slot = layout.startOf.get(owner.name)?.index ?? 0;
    rowsOf(owner).forEach((row, element) => {
      m.state[slot + element] = valueOf(owner, row, element, m);
    });
  };
  const valueOf = (owner: GraphNode, row: Environment, element: number, m: Moment): number => {
    const { value } = rules(owner.name);
    switch (owner.kind) {
      case "aux":
      case "event":
      case "next":
        return call(value as Rule, owner.law, owner, row, m);
      case "draw":
        return call(value as DrawRule, owner.law, owner, row, m, noiseOf(owner, element, m));
      case "reduction":
        return reduce(owner, row, m);
      case "delayed":
        return m.state[ringSlot(owner, m.t, element)] as number;
      case "meanOver":
        return mean(owner, element, m);
      default:
        throw new TypeError(`${owner.kind} ${owner.name} is not computed`);
    }
  };
  const reduce = (owner: GraphNode & { kind: "reduction" }, row: Environment, m: Moment): number => {
    const { value, where } = rules(owner.name);
    const { none, add } = reducers[owner.operation];
    return innerRows(owner)(row).reduce((total, inner) => {
      const counts =
        where === undefined ||
        owner.where === undefined ||
        where(inputsOf(owner.where, owner.name, inner, m), operatorsAt(m.t));
      const part = call(value as Rule, owner.law, owner, inner, m);
      return add(total, counts ? part : none);
    }, none);
  };
  const ringSlot = (
    owner: GraphNode & { kind: "delayed" | "meanOver" },
    t: number,
    element: number,
  ): number =>
    (layout.ringOf.get(owner.name) as number) +
    (t % owner.quarters) * sizeOf(run.graph, owner.over) +
    element;
  const mean = (owner: GraphNode & { kind: "delayed" | "meanOver" }, element: number, m: Moment): number => {
    m.state[ringSlot(owner, m.t, element)] = read(placeOf(layout, owner.of, element), owner.name, m);
    let total = 0;
    for (let k = 0; k < owner.quarters; k += 1) total += m.state[ringSlot(owner, k, element)] as number;
    return total / owner.quarters;
  };

  const members = (clock: string): readonly GraphNode[] =>
    run.graph.nodes.filter((n) => clockOf(n) === clock);
  const runBlock = (clock: string, m: Moment): void => {
    const stocks = members(clock).filter((n): n is StockNode => n.kind === "stock");
    const setters = members(clock).filter((n): n is NextNode => n.kind === "next");
    for (const stock of stocks) start(stock, m);
    for (let subStep = 0; subStep < (run.graph.clocks[clock]?.steps ?? 0); subStep += 1) {
      for (const name of plan.blocks[clock] ?? []) compute(node(name), { ...m, subStep });
      for (const setter of setters) carry(setter, m);
    }
  };
  const carry = (setter: NextNode, m: Moment): void => {
    const from = layout.startOf.get(setter.name)?.index ?? 0;
    const to = layout.startOf.get(setter.stock)?.index ?? 0;
    m.state.copyWithin(to, from, from + sizeOf(run.graph, setter.over));
  };
  const start = (stock: StockNode, m: Moment): void => {
    const setter = run.graph.nodes.find((n): n is NextNode => n.kind === "next" && n.stock === stock.name);
    const slot = layout.startOf.get(stock.name)?.index ?? 0;
    rowsOf(stock).forEach((row, element) => {
      m.state[slot + element] = startValue(stock, setter, row, m);
    });
  };
  const startValue = (
    stock: StockNode,
    setter: NextNode | undefined,
    row: Environment,
    m: Moment,
  ): number => {
    if (setter?.start !== undefined)
      return call(rules(setter.name).start as Rule, setter.start, setter, row, m);
    if (typeof stock.initial === "number") return stock.initial;
    const from = stock.fixedTo ?? stock.initial ?? "";
    const seen = inputElement(run.graph, { from, picked: {}, renamed: {} }, node(from).over, row);
    return read(placeOf(layout, from, seen), stock.name, m);
  };
  const fillRing = (owner: GraphNode & { kind: "delayed" | "meanOver" }, m: Moment): void => {
    rowsOf(owner).forEach((_, element) => {
      const first = read(placeOf(layout, owner.of, element), owner.name, m);
      for (let k = 0; k < owner.quarters; k += 1) m.state[ringSlot(owner, k, element)] = first;
      m.state[(layout.startOf.get(owner.name)?.index ?? 0) + element] = first;
    });
  };

  const isDue = (due: { at: string; every: number; everyBefore: number } | undefined, t: number): boolean =>
    due === undefined || run.due.get(dueKey(due))?.[t] === 1;
  const perform = (unit: Unit, m: Moment): void => {
    if ("block" in unit) {
      if (isDue(run.graph.clocks[unit.block]?.due, m.t)) runBlock(unit.block, m);
      return;
    }
    const owner = node(unit.node);
    if (["assembled", "alternative", "observation"].includes(owner.kind)) return;
    if (isDue("due" in owner ? owner.due : undefined, m.t)) compute(owner, m);
  };
  const performFirst = (unit: Unit, m: Moment): void => {
    if ("block" in unit) return perform(unit, m);
    const owner = node(unit.node);
    if (owner.kind === "stock") start(owner, m);
    else if (owner.kind === "delayed" || owner.kind === "meanOver") fillRing(owner, m);
    else perform(unit, m);
  };

  const accumulate = (m: Moment): void => {
    const slot = layout.startOf.get("running")?.index ?? 0;
    const before = m.state[slot] as number;
    const after = run.graph.nodes.reduce((left, owner) => {
      if (owner.kind !== "event") return left;
      const hazard = read(placeOf(layout, owner.name, 0), "", m);
      if (run.events === "withheld") return left * (1 - hazard);
      return noiseOf(owner, 0, m) < hazard ? 0 : left;
    }, before);
    for (const output of run.outputs) {
      if (m.t > output.to) continue;
      const x = read(placeOf(layout, output.variable, output.element), "", m);
      const [sum, closed, weight] = [output.slot, output.slot + 1, output.slot + 2];
      const { closing } = output;
      const lost =
        closing === "last"
          ? (m.state[closed] as number)
          : closing === "excluded"
            ? 0
            : (1 - before) * closing.counts;
      const part = before * x + lost;
      if (closing === "last") m.state[closed] = (m.state[closed] as number) + (before - after) * x;
      if (m.t < output.from) continue;
      m.state[sum] = output.reducer === "last" ? part : (m.state[sum] as number) + part;
      m.state[weight] = output.reducer === "last" ? before : (m.state[weight] as number) + before;
    }
    m.state[slot] = after;
  };

  return {
    initialise: (state, tables) => {
      const m: Moment = { state, tables, t: 0, subStep: 0 };
      for (const unit of plan.first) performFirst(unit, m);
    },
    quarter: (state, tables, t) => {
      const m: Moment = { state, tables, t, subStep: 0 };
      for (const unit of plan.quarter) perform(unit, m);
      return state.subarray(0, layout.size).every(Number.isFinite);
    },
    account: (state, tables, t) => accumulate({ state, tables, t, subStep: 0 }),
    record: (state, tables, t, out) => {
      run.recordings.forEach(({ variable, element }, row) => {
        const m: Moment = { state, tables, t, subStep: 0 };
        out[row * quarters + t] = read(placeOf(layout, variable, element), "", m);
      });
    },
    commit: (state, tables, t) => {
      const m: Moment = { state, tables, t, subStep: 0 };
      for (const owner of run.graph.nodes) {
        if (owner.kind !== "delayed") continue;
        rowsOf(owner).forEach((_, element) => {
          state[ringSlot(owner, t, element)] = read(placeOf(layout, owner.of, element), owner.name, m);
        });
      }
      for (const owner of run.graph.nodes)
        if (owner.kind === "next" && clockOf(owner) === undefined) carry(owner, m);
    },
  };
}

function rememberByNumber<V>(make: (key: number) => V): (key: number) => V {
  const known: V[] = [];
  return (key) => (known[key] ??= make(key));
}

/** Keep what a function gave for an argument; arguments are told apart by identity. */
function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const reducers = {
  sum: { none: 0, add: (a: number, b: number): number => a + b },
  product: { none: 1, add: (a: number, b: number): number => a * b },
  largest: { none: Number.NEGATIVE_INFINITY, add: operators.max },
  smallest: { none: Number.POSITIVE_INFINITY, add: operators.min },
} as const;
