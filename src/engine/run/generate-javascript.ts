import { clockOf, setterOf, sizeOf, type GraphNode } from "../graph/graph.ts";
import type { Unit } from "../graph/plan.ts";
import { operators } from "../numerics/operators.ts";
import { normalQuantile } from "../numerics/normal.ts";
import { uniform } from "../random/stream.ts";
import type { BackEnd, Tables } from "./back-end.ts";
import { drawFunctions } from "./draw-value.ts";
import { Emitter } from "./emit.ts";
import { placeOf } from "./layout.ts";
import { dueKey, type RunPlan } from "./run-plan.ts";

/** Statements per generated function; V8 stops optimising functions beyond some 400 equations (measured: 40 times slower). */
const groupSize = 100;

/** Largest number of values per step for which a nested clock becomes one function. */
const loopSize = 300;

/** The functions a generated program consists of, as the program's text returns them. */
interface Generated {
  readonly initialise: (...args: Parameters<Step>) => number;
  readonly quarter: (...args: Parameters<Step>) => number;
  readonly account: Step;
  readonly record: (s: Float64Array, x: Tables, t: number, out: Float64Array) => void;
  readonly commit: Step;
}
type Step = (s: Float64Array, x: Tables, t: number) => void;

/** Compile a run plan to JavaScript: the same bits as the reference, some thirty times as fast. */
export function javascriptBackEnd(run: RunPlan): BackEnd {
  const build = new Function("f", programText(run)) as (f: object) => Generated;
  const generated = build({ ...operators, draw: drawFunctions, normalQuantile, uniform });
  return {
    ...generated,
    initialise: (s, x) => generated.initialise(s, x, 0) === 0,
    quarter: (s, x, t) => generated.quarter(s, x, t) === 0,
  };
}

/** Write the text of a program: groups of equations as functions over the flat state. */
export function programText(run: RunPlan): string {
  const writer = new ProgramWriter(run);
  return writer.text();
}

class ProgramWriter {
  private readonly run: RunPlan;
  private readonly functions: string[] = [];
  private count = 0;
  constructor(run: RunPlan) {
    this.run = run;
  }

  text(): string {
    const initialise = this.sequence(this.run.plan.first, (unit) => this.firstTime(unit));
    const quarter = this.sequence(this.run.plan.quarter, (unit) => this.everyQuarter(unit));
    const account = this.account();
    const record = this.record();
    const commit = this.commit();
    const due = [...this.run.due].map(([key, table]) => `  ${JSON.stringify(key)}: [${table.join(",")}],`);
    return [
      '"use strict";',
      `const { ${Object.keys(operators).join(", ")}, draw, normalQuantile, uniform } = f;`,
      `const due = {\n${due.join("\n")}\n};`,
      ...this.functions,
      `function initialise(s, x, t) {\n  let c = 0;\n${initialise}\n  return c;\n}`,
      `function quarter(s, x, t) {\n  let c = 0;\n${quarter}\n  return c;\n}`,
      `function account(s, x, t) {\n${account}\n}`,
      `function record(s, x, t, out) {\n${record}\n}`,
      `function commit(s, x, t) {\n${commit}\n}`,
      "return { initialise, quarter, account, record, commit };",
    ].join("\n");
  }

  /** Calls for units in order; neighbours with the same rhythm share functions of at most `groupSize` statements. */
  private sequence(units: readonly Unit[], emit: (unit: Unit) => ((e: Emitter) => void) | string): string {
    const calls: string[] = [];
    let group: { rhythm: string; emitter: Emitter } | undefined;
    const close = (): void => {
      if (group) calls.push(this.called(group.rhythm, this.define(group.emitter)));
      group = undefined;
    };
    for (const unit of units) {
      const made = emit(unit);
      if (typeof made === "string") {
        close();
        calls.push(made);
        continue;
      }
      const rhythm = this.rhythmOf(unit);
      if (group && (group.rhythm !== rhythm || group.emitter.size >= groupSize)) close();
      group ??= { rhythm, emitter: new Emitter(this.run) };
      made(group.emitter);
    }
    close();
    return calls.join("\n");
  }

  private rhythmOf(unit: Unit): string {
    const item = "block" in unit ? this.run.graph.clocks[unit.block] : this.node(unit.node);
    return item !== undefined && "due" in item && item.due !== undefined ? dueKey(item.due) : "";
  }

  private called(rhythm: string, call: string): string {
    return rhythm === "" ? `  c += ${call};` : `  if (due[${JSON.stringify(rhythm)}][t]) c += ${call};`;
  }

  /** Add a function that holds an emitter's statements; it returns 0, or NaN when a value is not finite. */
  private define(emitter: Emitter): string {
    const name = `g${(this.count += 1)}`;
    this.functions.push(`function ${name}(s, x, t, d) {\n${emitter.body()}\n  return ${emitter.check()};\n}`);
    return `${name}(s, x, t, 0)`;
  }

  private node(name: string): GraphNode {
    return this.run.layout.nodes.get(name) as GraphNode;
  }

  private everyQuarter(unit: Unit): ((e: Emitter) => void) | string {
    if ("block" in unit) return this.block(unit.block);
    return (e) => e.compute(this.node(unit.node));
  }

  private firstTime(unit: Unit): ((e: Emitter) => void) | string {
    if ("block" in unit) return this.block(unit.block);
    const node = this.node(unit.node);
    if (node.kind === "stock") return (e) => e.start(node, setterOf(this.run.graph.nodes, node.name));
    if (node.kind === "delayed" || node.kind === "meanOver") return (e) => e.fillRing(node);
    return (e) => e.compute(node);
  }

  private block(clock: string): string {
    const starts = new Emitter(this.run);
    for (const node of this.membersOf(clock))
      if (node.kind === "stock") starts.start(node, setterOf(this.run.graph.nodes, node.name));
    const name = `b${(this.count += 1)}`;
    const steps = this.run.graph.clocks[clock]?.steps ?? 0;
    const order = this.run.plan.blocks[clock] ?? [];
    const size = order.reduce((sum, member) => sum + sizeOf(this.run.graph, this.node(member).over), 0);
    const body =
      size <= loopSize ? this.oneLoop(clock, order, steps) : this.loopOfGroups(clock, order, steps);
    this.functions.push(
      `function ${name}(s, x, t) {\n  let c = ${this.define(starts)};\n${body}\n  return c;\n}`,
    );
    return this.called(this.rhythmOf({ block: clock }), `${name}(s, x, t)`);
  }

  /** A nested clock as one function whose values stay in variables from step to step. */
  private oneLoop(clock: string, order: readonly string[], steps: number): string {
    const members = this.membersOf(clock);
    const slots = members.flatMap((node) => {
      const start = this.run.layout.startOf.get(node.name)?.index ?? 0;
      return Array.from({ length: sizeOf(this.run.graph, node.over) }, (_, element) => start + element);
    });
    const emitter = new Emitter(this.run, new Set(slots));
    for (const member of order) emitter.compute(this.node(member));
    for (const node of members) if (node.kind === "next") emitter.carry(node);
    const name = `g${(this.count += 1)}`;
    this.functions.push(
      `function ${name}(s, x, t) {\n${emitter.loop(steps)}\n  return ${emitter.check()};\n}`,
    );
    return `  c += ${name}(s, x, t);`;
  }

  /** A nested clock too long for one function: a loop over groups that pass values through the state. */
  private loopOfGroups(clock: string, order: readonly string[], steps: number): string {
    const units = order.map((node) => ({ node }));
    const groups = this.sequence(
      units,
      (unit) => (e) => e.compute(this.node((unit as { node: string }).node)),
    );
    const carried = new Emitter(this.run);
    for (const node of this.membersOf(clock)) if (node.kind === "next") carried.carry(node);
    const inside = groups.replaceAll("(s, x, t, 0)", "(s, x, t, d)");
    return `  for (let d = 0; d < ${steps}; d++) {\n${inside}\n${carried.body()}\n  }`;
  }

  private membersOf(clock: string): readonly GraphNode[] {
    return this.run.graph.nodes.filter((node) => clockOf(node) === clock);
  }

  private account(): string {
    const e = new Emitter(this.run);
    e.account();
    return `  const d = 0;\n${e.body()}`;
  }

  private record(): string {
    const e = new Emitter(this.run);
    const lines = this.run.recordings.map(({ variable, element }, row) => {
      const value = e.read(placeOf(this.run.layout, variable, element), "");
      return `  out[${row * this.run.quarters} + t] = ${value};`;
    });
    return `  const d = 0;\n${e.body()}\n${lines.join("\n")}`;
  }

  private commit(): string {
    const e = new Emitter(this.run);
    for (const node of this.run.graph.nodes) if (node.kind === "delayed") e.push(node);
    for (const node of this.run.graph.nodes)
      if (node.kind === "next" && clockOf(node) === undefined) e.carry(node);
    return `  const d = 0;\n${e.body()}`;
  }
}
