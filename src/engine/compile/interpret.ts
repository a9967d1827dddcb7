import { binaryOperation } from "../graph/binary-operation.ts";
import { drawFunctions } from "../run/draw-value.ts";
import type { Tables } from "../run/back-end.ts";
import { joins } from "./joins.ts";
import type { Instruction, Program, Routine, Step, Value } from "./program.ts";
import { operatorNamed } from "./simplify.ts";

/** What a routine works on. */
export interface Surroundings {
  readonly state: Float64Array;
  readonly tables: Tables;
  readonly quarters: number;
  readonly t: number;
  readonly subStep: number;
  /** Paths to write, a row of `quarters` numbers for each. */
  readonly out?: Float64Array;
}

/** Run steps without generating code; false when a checked value is not finite. */
export function interpretSteps(
  steps: readonly Step[],
  due: Program["due"],
  seen: Omit<Surroundings, "subStep">,
): boolean {
  let finite = true;
  for (const { rhythm, steps: times, routines } of steps) {
    if (rhythm !== undefined && due.get(rhythm)?.[seen.t] !== 1) continue;
    for (let subStep = 0; subStep < (times ?? 1); subStep += 1)
      for (const routine of routines) finite = interpret(routine, { ...seen, subStep }) && finite;
  }
  return finite;
}

/** Run a routine without generating code; false when a checked value is not finite. */
export function interpret(routine: Routine, seen: Surroundings): boolean {
  const machine = new Machine(routine, seen);
  const { code, loop } = routine;
  if (loop === undefined) return machine.run(0, code.length, seen.subStep);
  let finite = machine.run(0, loop.from, 0);
  machine.openLoop();
  for (let d = 0; d < loop.steps; d += 1) finite = machine.run(loop.from, code.length, d) && finite;
  machine.closeLoop();
  return finite;
}

/** Fill the rows of the table `fixed` for one arm's levers. */
export function fillFixed(program: Pick<Program, "fixed" | "quarters">, tables: Tables): void {
  const state = new Float64Array(0);
  for (let t = 0; t < program.quarters; t += 1)
    interpret(program.fixed, { state, tables, quarters: program.quarters, t, subStep: 0 });
}

/** A truth value counts as 1 or 0. */
class Machine {
  private readonly code: readonly Instruction[];
  private readonly variableSlots: NonNullable<Routine["loop"]>["variables"];
  private readonly seen: Surroundings;
  private readonly values: Float64Array;
  private readonly variables: Float64Array;
  private subStep = 0;
  private turn = 0;
  constructor(routine: Routine, seen: Surroundings) {
    this.code = routine.code;
    this.variableSlots = routine.loop?.variables ?? [];
    this.seen = seen;
    this.values = new Float64Array(routine.code.length);
    this.variables = new Float64Array(this.variableSlots.length);
  }

  openLoop(): void {
    for (const [k, { slot, starts }] of this.variableSlots.entries())
      this.variables[k] = starts ? (this.seen.state[slot] as number) : 0;
  }

  closeLoop(): void {
    for (const [k, { slot }] of this.variableSlots.entries())
      this.seen.state[slot] = this.variables[k] as number;
  }

  run(from: number, to: number, subStep: number): boolean {
    this.subStep = subStep;
    let finite = true;
    for (let place = from; place < to; place += 1) {
      const i = this.code[place] as Instruction;
      if (i.op === "check") finite = Number.isFinite(this.at(i.value)) && finite;
      else if (i.op === "fold") place = this.fold(i, place);
      else this.values[place] = this.value(i);
    }
    return finite;
  }

  /** Run a fold to its end; gives the place of the end. */
  private fold(i: Extract<Instruction, { op: "fold" }>, place: Value): Value {
    const { none, join } = joins[i.join];
    const end = this.code.findIndex((other) => other.op === "end" && other.fold === place);
    const part = (this.code[end] as Extract<Instruction, { op: "end" }>).value;
    let total = none;
    for (this.turn = 0; this.turn < i.count; this.turn += 1) {
      this.run(place + 1, end, this.subStep);
      total = join(total, this.at(part));
    }
    this.values[end] = total;
    return end;
  }

  private at(value: Value): number {
    return this.values[value] as number;
  }

  private value(i: Instruction): number {
    switch (i.op) {
      case "number":
        return i.value;
      case "clock":
        return i.name === "quarter" ? this.seen.t : this.subStep;
      case "negate":
        return -this.at(i.a);
      case "not":
        return this.at(i.a) === 0 ? 1 : 0;
      case "select":
        return this.at(this.at(i.test) === 0 ? i.no : i.yes);
      case "call":
        return operatorNamed(i.name)(...i.args.map((arg) => this.at(arg)));
      case "draw":
        return this.draw(i);
      case "state":
      case "row":
      case "ring":
      case "variable":
      case "moving":
        return this.read(i);
      case "store":
      case "storeRing":
      case "storeRow":
      case "setVariable":
      case "path":
        this.write(i);
        return 0;
      case "check":
      case "fold":
      case "end":
        return 0;
      default:
        return binaryOperation(i.op, this.at(i.a), this.at(i.b));
    }
  }

  private draw(i: Extract<Instruction, { op: "draw" }>): number {
    const all = drawFunctions as unknown as Readonly<Record<string, (...args: readonly unknown[]) => number>>;
    const args = [i.noise, ...i.args].map((arg) => this.at(arg));
    return all[i.name]?.(...args, this.seen.tables.central) ?? Number.NaN;
  }

  private read(i: Extract<Instruction, { op: "state" | "row" | "ring" | "variable" | "moving" }>): number {
    const { state, tables, t, quarters } = this.seen;
    switch (i.op) {
      case "state":
        return state[i.slot] as number;
      case "variable":
        return this.variables[i.variable] as number;
      case "ring":
        return state[i.start + (t % i.quarters) * i.size] as number;
      case "moving":
        return state[i.start + i.stride * this.turn] as number;
      case "row": {
        const row = i.bySubStep === true ? i.row + this.subStep : i.row;
        return tables[i.table][row * quarters + t] as number;
      }
    }
  }

  private write(
    i: Extract<Instruction, { op: "store" | "storeRing" | "storeRow" | "setVariable" | "path" }>,
  ): void {
    const { state, tables, t, quarters, out } = this.seen;
    const value = this.at(i.value);
    if (i.op === "storeRing") state[i.start + (t % i.quarters) * i.size] = value;
    else if (i.op === "storeRow") tables.fixed[i.row * quarters + t] = value;
    else if (i.op === "setVariable") this.variables[i.variable] = value;
    else if (i.op === "path" && out !== undefined) out[i.row * quarters + t] = value;
    else if (i.op === "store" && isWithin(i.within, t)) state[i.slot] = value;
  }
}

function isWithin(within: readonly [number, number] | undefined, t: number): boolean {
  return within === undefined || (t >= within[0] && t <= within[1]);
}
