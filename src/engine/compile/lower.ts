import { clockOf, sizeOf, type GraphNode, type NextNode, type StockNode } from "../graph/graph.ts";
import type { Unit } from "../graph/plan.ts";
import { dueKey, type RunPlan } from "../run/run-plan.ts";
import { placedAlike, type CompileCache, type Lowered } from "./compile-cache.ts";
import { lowerAccounts } from "./lower-accounts.ts";
import { NodeLowering } from "./lower-node.ts";
import type { Program, Routine, Step } from "./program.ts";

/** How values are divided among routines. */
export interface Grouping {
  /** Values of a routine; V8 stops optimising functions beyond some 400 equations (measured: 40 times slower). */
  readonly groupSize: number;
  /** Largest number of values per step for which a nested clock becomes one routine with its own loop. */
  readonly loopSize: number;
}

/**
 * Write a run plan as instructions, equation by equation in the order of a quarter; nothing shared or simplified.
 *
 * @param cache routines of the plan before, taken over where their nodes are the same and everything has the same place.
 */
export function lower(run: RunPlan, grouping: Grouping, cache?: CompileCache): Program {
  const kept = placedAlike(cache?.run, run) ? cache?.lowered : undefined;
  const lowering = new RunLowering(run, grouping, kept);
  const program: Program = {
    slots: run.stateSize,
    quarters: run.quarters,
    rows: {
      levers: run.layout.leverRows,
      series: run.layout.seriesRows,
      noise: run.noise.rows.length,
      interventions: run.interventions.rows,
      fixed: 0,
    },
    paths: run.recordings.length,
    due: run.due,
    fixed: { name: "fixed", code: [] },
    opening: [],
    initialise: lowering.sequence(run.plan.first, (unit) => lowering.firstTime(unit)),
    quarter: lowering.sequence(run.plan.quarter, (unit) => lowering.everyQuarter(unit)),
    ...lowerAccounts(run),
  };
  if (cache !== undefined) {
    cache.run = run;
    cache.lowered = lowering.made;
  }
  return program;
}

/** A node's code to add to the routine at hand, or steps of its own. */
type Part = Written | readonly Step[];

interface Written {
  readonly write: (routine: NodeLowering) => void;
  readonly how: string;
  /** What the code is written from. */
  readonly nodes: readonly GraphNode[];
  /** Number of values it computes. */
  readonly values: number;
}

class RunLowering {
  private readonly run: RunPlan;
  private readonly grouping: Grouping;
  private readonly setters: ReadonlyMap<string, NextNode>;
  private readonly kept: ReadonlyMap<string, Lowered> | undefined;
  /** Every routine with what it was written from. */
  readonly made = new Map<string, Lowered>();
  constructor(run: RunPlan, grouping: Grouping, kept: ReadonlyMap<string, Lowered> | undefined) {
    this.run = run;
    this.grouping = grouping;
    this.kept = kept;
    const nexts = run.graph.nodes.filter((node): node is NextNode => node.kind === "next");
    this.setters = new Map(nexts.map((node) => [node.stock, node]));
  }

  /** Units in order; neighbours with the same rhythm share routines of limited size. */
  sequence(units: readonly Unit[], partOf: (unit: Unit) => Part): readonly Step[] {
    const steps: Step[] = [];
    let group: { rhythm: string; parts: Written[]; values: number } | undefined;
    const close = (): void => {
      if (group !== undefined && group.values > 0)
        steps.push(stepOf(group.rhythm, [this.group(group.parts)]));
      group = undefined;
    };
    for (const unit of units) {
      const part = partOf(unit);
      const rhythm = this.rhythmOf(unit);
      if (!("write" in part)) {
        close();
        steps.push(...part.map((step) => ({ ...step, ...stepOf(rhythm, step.routines) })));
        continue;
      }
      if (group !== undefined && (group.rhythm !== rhythm || group.values >= this.grouping.groupSize))
        close();
      group ??= { rhythm, parts: [], values: 0 };
      group.parts.push(part);
      group.values += part.values;
    }
    close();
    return steps;
  }

  everyQuarter(unit: Unit): Part {
    if ("block" in unit) return this.block(unit.block);
    const node = this.node(unit.node);
    return this.written("compute", [node], (code) => code.compute(node));
  }

  firstTime(unit: Unit): Part {
    if ("block" in unit) return this.block(unit.block);
    const node = this.node(unit.node);
    if (node.kind === "stock") return this.starting(node);
    if (node.kind === "delayed" || node.kind === "meanOver")
      return this.written("fill", [node], (code) => code.fillRing(node));
    return this.written("compute", [node], (code) => code.compute(node));
  }

  private starting(stock: StockNode): Written {
    const setter = this.setters.get(stock.name);
    const nodes = setter === undefined ? [stock] : [stock, setter];
    return this.written("start", nodes, (code) => code.start(stock, setter));
  }

  private written(how: string, nodes: readonly GraphNode[], write: Written["write"]): Written {
    const { name, over } = nodes[0] as GraphNode;
    const values = this.run.layout.startOf.get(name)?.table === "state" ? sizeOf(this.run.graph, over) : 0;
    return { how, nodes, values, write };
  }

  private group(parts: readonly Written[]): Routine {
    const how = parts.map((part) => part.how).join(" ");
    const nodes = parts.flatMap((part) => part.nodes);
    return this.routine(how, nodes, () => {
      const out = new NodeLowering(this.run);
      for (const { write } of parts) write(out);
      return out;
    });
  }

  /** A nested clock: first values of its stocks, then its steps. */
  private block(clock: string): readonly Step[] {
    const stocks = this.membersOf(clock).filter((node) => node.kind === "stock");
    const starts = this.group(stocks.map((stock) => this.starting(stock)));
    const order = this.run.plan.blocks[clock] ?? [];
    const size = order.reduce((sum, name) => sum + sizeOf(this.run.graph, this.node(name).over), 0);
    const rest = size <= this.grouping.loopSize ? this.loop(clock, order) : this.loopOfGroups(clock, order);
    return [{ routines: [starts] }, rest];
  }

  /** A nested clock as one routine whose values stay in variables from step to step. */
  private loop(clock: string, order: readonly string[]): Step {
    const members = this.membersOf(clock);
    const variables = members.flatMap((node) => {
      const start = this.run.layout.startOf.get(node.name)?.index ?? 0;
      const starts = node.kind === "stock";
      return Array.from({ length: sizeOf(this.run.graph, node.over) }, (_, k) => ({
        slot: start + k,
        starts,
      }));
    });
    const steps = this.run.graph.clocks[clock]?.steps ?? 0;
    const places = new Map(variables.map(({ slot }, place) => [slot, place]));
    const body = (): NodeLowering => {
      const out = new NodeLowering(this.run, places);
      for (const name of order) out.compute(this.node(name));
      for (const node of members) if (node.kind === "next") out.carry(node);
      return out;
    };
    return { routines: [this.routine("loop", members, body, { from: 0, steps, variables })] };
  }

  /** A nested clock too long for one routine: a loop over routines that pass values through the state. */
  private loopOfGroups(clock: string, order: readonly string[]): Step {
    const units = order.map((node) => ({ node }));
    const groups = this.sequence(units, (unit) => this.everyQuarter(unit));
    const setters = this.membersOf(clock).filter((node) => node.kind === "next");
    const carried = this.routine("carry", setters, () => {
      const out = new NodeLowering(this.run);
      for (const node of setters) out.carry(node);
      return out;
    });
    const steps = this.run.graph.clocks[clock]?.steps ?? 0;
    return { steps, routines: [...groups.flatMap((step) => step.routines), carried] };
  }

  /** The next routine: taken over from the plan before, or written. */
  private routine(
    how: string,
    nodes: readonly GraphNode[],
    write: () => NodeLowering,
    loop?: Routine["loop"],
  ): Routine {
    const name = `g${this.made.size + 1}`;
    const before = this.kept?.get(name);
    const same = before !== undefined && before.how === how && sameNodes(before.nodes, nodes);
    const fresh = (): Routine => ({ name, code: write().code, ...(loop === undefined ? {} : { loop }) });
    const routine = same ? before.routine : fresh();
    this.made.set(name, { how, nodes, routine });
    return routine;
  }

  private rhythmOf(unit: Unit): string {
    const item = "block" in unit ? this.run.graph.clocks[unit.block] : this.node(unit.node);
    return item !== undefined && "due" in item && item.due !== undefined ? dueKey(item.due) : "";
  }

  private membersOf(clock: string): readonly GraphNode[] {
    return this.run.graph.nodes.filter((node) => clockOf(node) === clock);
  }

  private node(name: string): GraphNode {
    return this.run.layout.nodes.get(name) as GraphNode;
  }
}

function stepOf(rhythm: string, routines: readonly Routine[]): Step {
  return rhythm === "" ? { routines } : { rhythm, routines };
}

function sameNodes(a: readonly GraphNode[], b: readonly GraphNode[]): boolean {
  return a.length === b.length && a.every((node, place) => node === b[place]);
}
