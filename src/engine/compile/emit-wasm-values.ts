import { UnsupportedError } from "../errors.ts";
import type { Code, Local } from "../wasm/code.ts";
import type { LaneFunctions } from "../wasm/numerics/lane-functions.ts";
import { isEffect, isTruth, operandsOf } from "./code.ts";
import { Addresses, isOwn } from "./emit-wasm-addresses.ts";
import { slotsTouched } from "./emit-wasm-groups.ts";
import {
  inlineDraws,
  inlineOperators,
  type InlineOperator,
  type InPlace,
  type LaneInstructions,
} from "./emit-wasm-instructions.ts";
import type { LaneMemory } from "./emit-wasm-memory.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/** What the routines of one program have in common. */
export interface LaneSurroundings {
  readonly set: LaneInstructions;
  readonly memory: LaneMemory;
  readonly functions: LaneFunctions;
  /** Where a number stands in memory, twice in a row. */
  readonly constantAddress: (value: number) => number;
}

/**
 * Writes the values of a routine where they are first needed, so that they may stay on the stack; one that is needed again
 * is kept in a local.
 */
export class ValueWriter {
  readonly code: Code;
  readonly routine: Routine;
  readonly set: LaneInstructions;
  readonly at: Addresses;
  /** Times each value is used. */
  readonly uses: Uint32Array;
  /**
   * Locals of the loop's variables. A variable without one stays in its slot: there are more than registers, and what the
   * compiler would do to carry a local from step to step costs more than a load.
   */
  readonly variables: readonly (Local | undefined)[];
  subStep: Local;
  /** Where a fold's moving reads stand, by stride. */
  readonly moving = new Map<number, Local>();
  private readonly functions: LaneFunctions;
  private readonly kept = new Map<Value, Local>();
  private readonly waiting = new Set<Value>();
  private readonly written = new Set<Value>();
  private readonly free: Local[] = [];
  protected readonly inPlace: InPlace;
  private readonly constantAddress: (value: number) => number;

  constructor(code: Code, routine: Routine, { set, memory, functions, constantAddress }: LaneSurroundings) {
    this.code = code;
    this.routine = routine;
    this.set = set;
    this.functions = functions;
    this.at = new Addresses(code, routine, memory);
    this.uses = countUses(routine.code);
    const touched = routine.loop === undefined ? undefined : slotsTouched(routine);
    this.variables = (routine.loop?.variables ?? []).map(({ slot }) =>
      touched?.has(slot) === true ? code.local(set.number) : undefined,
    );
    this.subStep = code.params[1] ?? 0;
    this.constantAddress = constantAddress;
    this.inPlace = {
      code,
      set,
      number: (value) => this.number(value),
      lend: (use) => {
        const local = this.free.pop() ?? code.local(set.number);
        use(local);
        this.free.push(local);
      },
    };
  }

  /** A read has been passed: it must be written before an effect changes what it reads. */
  pass(read: Value): void {
    if ((this.uses[read] ?? 0) > 0 && !this.written.has(read)) this.waiting.add(read);
  }

  /** Reads passed, but not written yet. */
  get passed(): Iterable<Value> {
    return [...this.waiting];
  }

  /** Whether a value stands in a local. */
  isKept(value: Value): boolean {
    return this.kept.has(value);
  }

  /** Leave a value on the stack. */
  use(value: Value): void {
    const local = this.kept.get(value);
    if (local !== undefined) {
      this.code.get(local);
      return;
    }
    this.write(value);
    if ((this.uses[value] ?? 0) > 1 && this.instruction(value).op !== "number")
      this.code.tee(this.keep(value));
  }

  /** Compute a value now, for later uses. */
  settle(value: Value): void {
    if (this.kept.has(value) || this.instruction(value).op === "number") return;
    this.write(value);
    this.code.set(this.keep(value));
  }

  /** A local for a value, which the caller sets. */
  keep(value: Value): Local {
    const local = this.code.local(isTruth(this.routine.code, value) ? this.set.truth : this.set.number);
    this.kept.set(value, local);
    return local;
  }

  /** Leave a constant on the stack: reading one from memory takes one instruction, writing it out three. */
  number(value: number): void {
    const { code, set } = this;
    if (Object.is(value, 0)) {
      if (set.kind === "pair") code.f64x2(0);
      else code.f64(0);
      return;
    }
    code.i32(0);
    code.memory(set.load, this.constantAddress(value));
  }

  instruction(value: Value): Instruction {
    return this.routine.code[value] as Instruction;
  }

  private write(value: Value): void {
    this.waiting.delete(value);
    this.written.add(value);
    const i = this.instruction(value);
    if (isEffect(i)) throw new UnsupportedError(`${i.op} in routine ${this.routine.name} makes no value`);
    const { code, set, at } = this;
    switch (i.op) {
      case "state":
        return code.memory(set.load, at.slot(i.slot));
      case "row":
        return code.memory(isOwn(i.table) ? set.load : set.loadSame, at.row(i, this.subStep));
      case "ring":
        return code.memory(set.load, at.ring(i));
      case "variable":
        return this.variable(i.variable);
      case "moving":
        code.get(this.moving.get(i.stride) ?? 0);
        return code.memory(set.load, at.slotOffset(i.start));
      case "number":
        return this.number(i.value);
      case "clock":
        code.get(i.name === "quarter" ? 0 : this.subStep);
        return code.emit("f64.convert_i32_u", ...set.spread);
      case "select":
        return this.select(i);
      case "call":
        return this.call(inlineOperators.get(i.name), i.name, i.args);
      case "draw":
        return this.call(inlineDraws.get(i.name), i.name, [i.noise, ...i.args]);
      default:
        for (const operand of operandsOf(i)) this.use(operand);
        return code.emit(set.plain[i.op]);
    }
  }

  private variable(variable: number): void {
    const local = this.variables[variable];
    if (local === undefined) this.code.memory(this.set.load, this.at.slot(this.variableSlot(variable)));
    else this.code.get(local);
  }

  protected variableSlot(variable: number): number {
    return this.routine.loop?.variables[variable]?.slot ?? 0;
  }

  private select({ test, yes, no }: Extract<Instruction, { op: "select" }>): void {
    const { code, set } = this;
    if (set.kind === "pair" && this.isZero(no)) return this.masked(yes, test, "v128.and");
    if (set.kind === "pair" && this.isZero(yes)) return this.masked(no, test, "v128.andnot");
    for (const operand of [yes, no, test]) this.use(operand);
    code.emit(set.plain.select);
  }

  /** A value or 0: all bits of 0 are 0. */
  private masked(value: Value, test: Value, how: "v128.and" | "v128.andnot"): void {
    this.use(value);
    this.use(test);
    this.code.emit(how);
  }

  private isZero(value: Value): boolean {
    const i = this.instruction(value);
    return i.op === "number" && Object.is(i.value, 0);
  }

  private call(inline: InlineOperator | undefined, name: string, args: readonly Value[]): void {
    if (inline !== undefined) return inline(this.inPlace, ...args.map((arg) => () => this.use(arg)));
    const callee = this.functions.find(name);
    if (callee === undefined) throw new UnsupportedError(`WebAssembly has no operator ${name}`);
    if (callee.params.length !== args.length)
      throw new UnsupportedError(`${name} takes ${callee.params.length} arguments, not ${args.length}`);
    for (const arg of args) this.use(arg);
    this.code.call(callee);
  }
}

function countUses(code: readonly Instruction[]): Uint32Array {
  const uses = new Uint32Array(code.length);
  for (const i of code) for (const operand of operandsOf(i)) uses[operand] = (uses[operand] ?? 0) + 1;
  return uses;
}
