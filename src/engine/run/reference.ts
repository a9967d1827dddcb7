import type { Model } from "../graph/build-graph.ts";
import { clockOf, sizeOf, type GraphNode, type NextNode, type StockNode } from "../graph/graph.ts";
import type { Unit } from "../graph/plan.ts";
import { operators } from "../numerics/operators.ts";
import type { BackEnd, Tables } from "./back-end.ts";
import { placeOf } from "./layout.ts";
import { equationsOf, type Equations } from "./reference-equations.ts";
import { changed, readerOf, type Moment, type Read } from "./reference-read.ts";
import { dueKey, type PlannedOutput, type RunPlan } from "./run-plan.ts";

/**
 * The definition of what a model means: calls the equations' own functions, one element at a time.
 *
 * Slow and plain; the generated back ends must give the same bits.
 */
export function referenceBackEnd(model: Model, run: RunPlan): BackEnd {
  const read = readerOf(run);
  const equations = equationsOf(model, run, read);
  const { perform, performFirst } = schedulerOf(run, equations);
  const { graph, layout, plan } = run;
  return {
    slots: run.stateSize,
    fixedTable: () => new Float64Array(0),
    open: () => {},
    initialise: (state, tables) => {
      const m = momentAt(state, tables, 0);
      for (const unit of plan.first) performFirst(unit, m);
      return m.seen.finite;
    },
    quarter: (state, tables, t) => {
      const m = momentAt(state, tables, t);
      for (const unit of plan.quarter) perform(unit, m);
      return m.seen.finite;
    },
    account: (state, tables, t) => account(run, read, equations, momentAt(state, tables, t)),
    record: (state, tables, t, out) =>
      run.recordings.forEach(({ variable, element }, row) => {
        const place = placeOf(layout, variable, element);
        out[row * run.quarters + t] = read(place, "", momentAt(state, tables, t));
      }),
    commit: (state, tables, t) => {
      const m = momentAt(state, tables, t);
      for (const owner of graph.nodes) if (owner.kind === "delayed") equations.push(owner, m);
      for (const owner of graph.nodes)
        if (owner.kind === "next" && clockOf(owner) === undefined) carry(run, owner, m);
    },
  };
}

function momentAt(state: Float64Array, tables: Tables, t: number): Moment {
  return { state, tables, t, subStep: 0, seen: { finite: true } };
}

type Perform = (unit: Unit, m: Moment) => void;

function schedulerOf(
  run: RunPlan,
  equations: Equations,
): { readonly perform: Perform; readonly performFirst: Perform } {
  const { graph, layout, plan } = run;
  const computeWhenDue = (owner: GraphNode, m: Moment): void => {
    if (isDue(run, "due" in owner ? owner.due : undefined, m.t)) equations.compute(owner, m);
  };
  const runBlock = (clock: string, m: Moment): void => {
    const members = graph.nodes.filter((node) => clockOf(node) === clock);
    for (const stock of members.filter((n): n is StockNode => n.kind === "stock")) equations.start(stock, m);
    for (let subStep = 0; subStep < (graph.clocks[clock]?.steps ?? 0); subStep += 1) {
      const inside = { ...m, subStep };
      for (const name of plan.blocks[clock] ?? [])
        computeWhenDue(layout.nodes.get(name) as GraphNode, inside);
      for (const node of members) if (node.kind === "next") carry(run, node, m);
    }
  };
  const perform: Perform = (unit, m) => {
    if ("node" in unit) {
      const owner = layout.nodes.get(unit.node) as GraphNode;
      // Assembled quantities, alternatives and observations are other nodes seen under another name.
      if (layout.startOf.has(owner.name)) computeWhenDue(owner, m);
    } else if (isDue(run, graph.clocks[unit.block]?.due, m.t)) runBlock(unit.block, m);
  };
  const performFirst: Perform = (unit, m) => {
    const owner = "node" in unit ? layout.nodes.get(unit.node) : undefined;
    if (owner?.kind === "stock") equations.start(owner, m);
    else if (owner?.kind === "delayed" || owner?.kind === "meanOver") equations.fillRing(owner, m);
    else perform(unit, m);
  };
  return { perform, performFirst };
}

function isDue(
  run: RunPlan,
  due: { at: string; every: number; everyBefore: number } | undefined,
  t: number,
): boolean {
  return due === undefined || run.due.get(dueKey(due))?.[t] === 1;
}

/** Give stocks the new values their `next` computed, or is held to. */
function carry(run: RunPlan, setter: NextNode, m: Moment): void {
  const size = sizeOf(run.graph, setter.over);
  for (let element = 0; element < size; element += 1) {
    const from = placeOf(run.layout, setter.name, element);
    const computed = m.state[from.index] as number;
    const to = placeOf(run.layout, setter.stock, element).index;
    m.state[to] = changed(run, m, computed, run.interventions.pinsOf(from));
  }
}

/** Apply ending events to the chance that the run goes on, and add the quarter to the outputs. */
function account(run: RunPlan, read: Read, equations: Equations, m: Moment): void {
  const slot = placeOf(run.layout, "running", 0).index;
  const before = m.state[slot] as number;
  let after = before;
  for (const owner of run.graph.nodes) {
    if (owner.kind !== "event") continue;
    // An intervention may take a chance out of its range.
    const hazard = operators.min(1, operators.max(0, read(placeOf(run.layout, owner.name, 0), "", m)));
    if (run.events === "withheld") after *= 1 - hazard;
    else if (equations.noiseOf(owner, 0, m) < hazard) after = 0;
  }
  for (const output of run.outputs) if (m.t <= output.to) addQuarter(run, read, output, { before, after }, m);
  m.state[slot] = after;
}

/** Add a quarter to an output: in full as far as the run still goes, by the closing rule as far as it was lost. */
function addQuarter(
  run: RunPlan,
  read: Read,
  output: PlannedOutput,
  chance: { readonly before: number; readonly after: number },
  m: Moment,
): void {
  const { before, after } = chance;
  const { closing, reducer } = output;
  const [sum, closed, weight] = [output.slot, output.slot + 1, output.slot + 2];
  const x = read(placeOf(run.layout, output.variable, output.element), "", m);
  const lost =
    closing === "last"
      ? (m.state[closed] as number)
      : closing === "excluded"
        ? 0
        : (1 - before) * closing.counts;
  const part = before * x + lost;
  if (closing === "last") m.state[closed] = (m.state[closed] as number) + (before - after) * x;
  if (m.t < output.from) return;
  m.state[sum] = reducer === "last" ? part : (m.state[sum] as number) + part;
  m.state[weight] = reducer === "last" ? before : (m.state[weight] as number) + before;
}
