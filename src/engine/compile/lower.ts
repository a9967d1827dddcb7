import { clockOf, setterOf, sizeOf, type GraphNode, type NextNode } from "../graph/graph.ts";
import type { Unit } from "../graph/plan.ts";
import { dueKey, type RunPlan } from "../run/run-plan.ts";
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

/** Write a run plan as instructions, equation by equation in the order of a quarter; nothing shared or simplified. */
export function lower(run: RunPlan, grouping: Grouping): Program {
  const lowering = new RunLowering(run, grouping);
  return {
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
}

/** A node's code to add to the routine at hand, or steps of its own. */
type Part = ((routine: NodeLowering) => void) | readonly Step[];

class RunLowering {
  private readonly run: RunPlan;
  private readonly grouping: Grouping;
  private readonly setters: ReadonlyMap<string, NextNode>;
  private count = 0;
  constructor(run: RunPlan, grouping: Grouping) {
    this.run = run;
    this.grouping = grouping;
    const nexts = run.graph.nodes.filter((node): node is NextNode => node.kind === "next");
    this.setters = new Map(nexts.map((node) => [node.stock, node]));
  }

  /** Units in order; neighbours with the same rhythm share routines of limited size. */
  sequence(units: readonly Unit[], partOf: (unit: Unit) => Part): readonly Step[] {
    const steps: Step[] = [];
    let group: { rhythm: string; code: NodeLowering } | undefined;
    const close = (): void => {
      if (group !== undefined && group.code.code.length > 0)
        steps.push(stepOf(group.rhythm, [this.routine(group.code)]));
      group = undefined;
    };
    for (const unit of units) {
      const part = partOf(unit);
      const rhythm = this.rhythmOf(unit);
      if (typeof part !== "function") {
        close();
        steps.push(...part.map((step) => ({ ...step, ...stepOf(rhythm, step.routines) })));
        continue;
      }
      if (group !== undefined && (group.rhythm !== rhythm || group.code.size >= this.grouping.groupSize))
        close();
      group ??= { rhythm, code: new NodeLowering(this.run) };
      part(group.code);
    }
    close();
    return steps;
  }

  everyQuarter(unit: Unit): Part {
    return "block" in unit ? this.block(unit.block) : (code) => code.compute(this.node(unit.node));
  }

  firstTime(unit: Unit): Part {
    if ("block" in unit) return this.block(unit.block);
    const node = this.node(unit.node);
    if (node.kind === "stock") return (code) => code.start(node, this.setters.get(node.name));
    if (node.kind === "delayed" || node.kind === "meanOver") return (code) => code.fillRing(node);
    return (code) => code.compute(node);
  }

  /** A nested clock: first values of its stocks, then its steps. */
  private block(clock: string): readonly Step[] {
    const starts = new NodeLowering(this.run);
    for (const node of this.membersOf(clock))
      if (node.kind === "stock") starts.start(node, setterOf(this.run.graph.nodes, node.name));
    const order = this.run.plan.blocks[clock] ?? [];
    const size = order.reduce((sum, name) => sum + sizeOf(this.run.graph, this.node(name).over), 0);
    const rest = size <= this.grouping.loopSize ? this.loop(clock, order) : this.loopOfGroups(clock, order);
    return [{ routines: [this.routine(starts)] }, rest];
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
    const body = new NodeLowering(this.run, new Map(variables.map(({ slot }, place) => [slot, place])));
    for (const name of order) body.compute(this.node(name));
    for (const node of members) if (node.kind === "next") body.carry(node);
    const steps = this.run.graph.clocks[clock]?.steps ?? 0;
    return { routines: [{ ...this.routine(body), loop: { from: 0, steps, variables } }] };
  }

  /** A nested clock too long for one routine: a loop over routines that pass values through the state. */
  private loopOfGroups(clock: string, order: readonly string[]): Step {
    const units = order.map((node) => ({ node }));
    const groups = this.sequence(units, (unit) => this.everyQuarter(unit));
    const carried = new NodeLowering(this.run);
    for (const node of this.membersOf(clock)) if (node.kind === "next") carried.carry(node);
    const steps = this.run.graph.clocks[clock]?.steps ?? 0;
    return { steps, routines: [...groups.flatMap((step) => step.routines), this.routine(carried)] };
  }

  private routine({ code }: NodeLowering): Routine {
    return { name: `g${(this.count += 1)}`, code };
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
