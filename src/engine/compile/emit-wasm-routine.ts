import { UnsupportedError } from "../errors.ts";
import type { Code, Local } from "../wasm/code.ts";
import { isEffect, isRead, operandsOf } from "./code.ts";
import { changes, groupStores, scopesOf, type StoreGroup } from "./emit-wasm-groups.ts";
import { inlineOperators } from "./emit-wasm-instructions.ts";
import { ValueWriter, type LaneSurroundings } from "./emit-wasm-values.ts";
import type { Effect, Instruction, Join, Routine, Value } from "./program.ts";

/** Running sums of checked values: several, so that additions overlap. */
const CHECKS = 4;

/**
 * Write a routine as the body of a function of the quarter and the sub-step that works through all vectors of the block.
 *
 * The vectors are the outer loop, inside the function: its machine code is fetched once for all of them.
 */
export function writeRoutine(code: Code, routine: Routine, around: LaneSurroundings): void {
  new RoutineWriter(code, routine, around).function(around.memory.lanes * 8);
}

class RoutineWriter extends ValueWriter {
  private readonly groups: ReadonlyMap<Value, StoreGroup>;
  /** For each value, the group of stores that alone needs it. */
  private readonly scopes: Int32Array;
  private readonly checks: readonly Local[];
  private checked = 0;

  constructor(code: Code, routine: Routine, around: LaneSurroundings) {
    super(code, routine, around);
    this.groups = groupStores(routine.code);
    this.scopes = scopesOf(routine.code, this.groups);
    const checks = routine.code.filter((i) => i.op === "check").length;
    this.checks = Array.from({ length: Math.min(CHECKS, checks) }, () => code.local(around.set.number));
  }

  function(bytes: number): void {
    const { code, at } = this;
    at.begin();
    code.loop((again) => {
      at.turn();
      this.vector();
      code.get(at.vector);
      code.i32(this.set.bytes);
      code.emit("i32.add");
      code.tee(at.vector);
      code.i32(bytes);
      code.emit("i32.lt_u");
      code.branchIf(again);
    });
  }

  private vector(): void {
    const { loop } = this.routine;
    const end = this.routine.code.length;
    for (const check of this.checks) this.setNumber(check, 0);
    this.range(0, loop?.from ?? end);
    if (loop !== undefined) this.loop(loop, end);
    this.report();
  }

  /** Write the effects of a range of instructions, and with them the values they need. */
  private range(from: number, to: number): void {
    for (let place = from; place < to; place += 1) {
      const i = this.instruction(place);
      const group = this.groups.get(place);
      if (isRead(i)) this.pass(place);
      else if (i.op === "fold") place = this.fold(place, i);
      else if (group !== undefined) this.group(place, group);
      else if (isEffect(i) && (this.scopes[place] ?? -1) < 0) this.effect(i);
    }
  }

  /** A nested clock: its variables change from step to step. */
  private loop({ from, steps, variables }: Routine["loop"] & object, end: number): void {
    const { code, at, set } = this;
    this.settleFor(from, end);
    variables.forEach(({ slot, starts }, variable) => {
      if (starts && this.variables[variable] === undefined) return;
      this.setVariable(variable, () => {
        if (starts) code.memory(set.load, at.slot(slot));
        else this.number(0);
      });
    });
    if (steps > 0) {
      this.subStep = code.local("i32");
      this.turns(this.subStep, steps, () => this.range(from, end));
    }
    this.variables.forEach((local, variable) => {
      if (local === undefined) return;
      const offset = at.slot(variables[variable]?.slot ?? 0);
      code.get(local);
      code.memory(set.store, offset);
    });
  }

  /** Give a variable of the loop a value, in its local or else in its slot. */
  private setVariable(variable: number, write: () => void): void {
    const { code, at, set } = this;
    const local = this.variables[variable];
    const offset = local === undefined ? at.slot(this.variableSlot(variable)) : 0;
    write();
    if (local === undefined) code.memory(set.store, offset);
    else code.set(local);
  }

  private turns(count: Local, steps: number, inside: () => void): void {
    const { code } = this;
    code.i32(0);
    code.set(count);
    code.loop((again) => {
      inside();
      code.get(count);
      code.i32(1);
      code.emit("i32.add");
      code.tee(count);
      code.i32(steps);
      code.emit("i32.lt_u");
      code.branchIf(again);
    });
  }

  /** Compute before a loop what its instructions need from before it. */
  private settleFor(from: Value, to: Value): void {
    for (let place = from; place < to; place += 1) {
      const i = this.instruction(place);
      for (const operand of operandsOf(i))
        if (operand < from && this.instruction(operand).op !== "fold") this.settle(operand);
      if (isEffect(i)) this.settleChanged(i, -1);
    }
  }

  /** Write reads that wait and that an effect would change, unless they belong to a group. */
  private settleChanged(effect: Instruction, except: number): void {
    if (effect.op !== "store" && effect.op !== "storeRing" && effect.op !== "setVariable") return;
    for (const read of this.passed)
      if (changes(effect, this.instruction(read)) && (except < 0 || this.scopes[read] !== except))
        this.settle(read);
  }

  private effect(i: Instruction): void {
    this.settleChanged(i, -1);
    const { at } = this;
    switch (i.op) {
      case "store":
        return this.storeAt(at.slot(i.slot), i.value);
      case "storeRing":
        return this.storeAt(at.ring(i), i.value);
      case "path":
        return this.storeAt(at.path(i.row), i.value);
      case "setVariable":
        return this.setVariable(i.variable, () => this.use(i.value));
      case "check":
        return this.check(i.value);
      default:
        throw new UnsupportedError(`a lane program cannot ${i.op} in routine ${this.routine.name}`);
    }
  }

  private storeAt(offset: number, value: Value): void {
    this.use(value);
    this.code.memory(this.set.store, offset);
  }

  /** A running sum turns non-finite when a value is, and stays so. */
  private check(value: Value): void {
    const { code, set, checks } = this;
    const sum = checks[this.checked % checks.length] ?? 0;
    this.checked += 1;
    code.get(sum);
    this.use(value);
    code.emit(set.plain["+"]);
    code.set(sum);
  }

  /** Mark lanes with a value that was not finite: a finite sum less itself is 0, any other is NaN. */
  private report(): void {
    const { code, at, set, checks } = this;
    const [first] = checks;
    if (first === undefined) return;
    const offset = at.broken();
    code.get(at.vector);
    code.memory(set.load, offset);
    for (const sum of checks) {
      code.get(sum);
      if (sum !== first) code.emit(set.plain["+"]);
    }
    code.tee(first);
    code.get(first);
    code.emit(set.plain["-"], set.plain["+"]);
    code.memory(set.store, offset);
  }

  /** Stores in some quarters only: all lanes are in the same one. */
  private group(first: Value, { within: [from, to], stores }: StoreGroup): void {
    const { code } = this;
    for (const store of stores) {
      this.settleChanged(this.instruction(store), first);
      for (const operand of operandsOf(this.instruction(store))) this.settleShared(operand, first);
    }
    code.get(0);
    code.i32(from);
    code.emit("i32.sub");
    code.i32(to - from);
    code.emit("i32.le_u");
    code.when(() => {
      for (const store of stores) this.effect(this.instruction(store));
    });
  }

  /** Compute what a group needs but not alone. */
  private settleShared(value: Value, group: number): void {
    if (this.isKept(value)) return;
    if (this.scopes[value] !== group) this.settle(value);
    else for (const operand of operandsOf(this.instruction(value))) this.settleShared(operand, group);
  }

  private fold(place: Value, { count, join }: Extract<Effect, { op: "fold" }>): Value {
    const { code, at } = this;
    const end = this.endOf(place);
    this.settleFor(place + 1, end + 1);
    const total = this.keep(end);
    this.setNumber(total, none[join]);
    this.startMoving(place, end);
    this.turns(code.local("i32"), count, () => {
      this.range(place + 1, end);
      this.joined(join, total, (this.instruction(end) as Extract<Effect, { op: "end" }>).value);
      for (const [stride, pointer] of this.moving) {
        code.get(pointer);
        code.i32(stride * at.slotBytes);
        code.emit("i32.add");
        code.set(pointer);
      }
    });
    return end;
  }

  private endOf(fold: Value): Value {
    const end = this.routine.code.findIndex((i) => i.op === "end" && i.fold === fold);
    if (end < 0) throw new UnsupportedError(`a fold of routine ${this.routine.name} does not end`);
    return end;
  }

  private startMoving(from: Value, to: Value): void {
    this.moving.clear();
    for (let place = from; place < to; place += 1) {
      const i = this.instruction(place);
      if (i.op !== "moving" || this.moving.has(i.stride)) continue;
      const pointer = this.code.local("i32");
      this.code.get(this.at.vector);
      this.code.set(pointer);
      this.moving.set(i.stride, pointer);
    }
  }

  private joined(join: Join, total: Local, value: Value): void {
    const { code, set } = this;
    const before = (): void => code.get(total);
    const operator = inlineOperators.get(join);
    if (operator !== undefined) operator(this.inPlace, before, () => this.use(value));
    else {
      before();
      this.use(value);
      code.emit(set.plain[join as "+" | "*"]);
    }
    code.set(total);
  }

  private setNumber(local: Local, value: number): void {
    this.number(value);
    this.code.set(local);
  }
}

/** What a fold of no turns gives. */
const none: Readonly<Record<Join, number>> = { "+": 0, "*": 1, max: -Infinity, min: Infinity };
