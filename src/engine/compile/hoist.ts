import { CodeWriter, isEffect, isRead, isTruth, mapOperands, operandsOf } from "./code.ts";
import { EnsembleConstants, RunConstants } from "./constant-code.ts";
import type { Instruction, Program, Routine, Step, Value } from "./program.ts";

/**
 * How long a value stays the same: for ever, over an ensemble of one arm (levers and series: it may differ between
 * quarters), over a run (parameters), or not at all.
 */
type Constancy = "always" | "ensemble" | "run" | "never";

/** A value that is known to be constant, as a computation among the others of its kind. */
interface Constant {
  readonly constancy: "ensemble" | "run";
  readonly place: Value;
}

/**
 * Compute what is constant over a run once when it opens, and what is constant over an ensemble once for an arm's levers.
 *
 * Values of a run wait in slots of their own at the end of the state; those of an ensemble in rows of the table `fixed`. A
 * variable that is constant over a run is stored when the run opens and nowhere else.
 *
 * @param given slots of parameters and multipliers.
 * @param groupSize values of one routine of the opening.
 */
export function hoist(program: Program, given: ReadonlySet<number>, groupSize: number): Program {
  const hoisting = new Hoisting(program, given);
  const quarter = program.quarter.map((step) => hoisting.step(step));
  const opening = hoisting.run.routines(groupSize);
  return {
    ...program,
    slots: opening.slots,
    rows: { ...program.rows, fixed: hoisting.ensemble.rows },
    fixed: hoisting.ensemble.routine(),
    opening: opening.routines.map((routine) => ({ routines: [routine] })),
    quarter: [...checkSteps(opening.checks), ...quarter],
  };
}

/** The checks of the opening's values count in every quarter, as those of any other value do. */
function checkSteps(slots: readonly number[]): readonly Step[] {
  if (slots.length === 0) return [];
  const out = new CodeWriter();
  for (const slot of slots) out.push({ op: "check", value: out.push({ op: "state", slot }) });
  return [{ routines: [{ name: "checks", code: out.code }] }];
}

class Hoisting {
  readonly run: RunConstants;
  readonly ensemble = new EnsembleConstants();
  private readonly given: ReadonlySet<number>;
  private readonly storedOnce: ReadonlySet<number>;
  private readonly constants = new Map<number, Constant>();
  constructor(program: Program, given: ReadonlySet<number>) {
    this.given = given;
    this.run = new RunConstants(program.slots);
    this.storedOnce = slotsStoredOnce(program);
  }

  step(step: Step): Step {
    const always = step.rhythm === undefined && step.steps === undefined;
    return { ...step, routines: step.routines.map((routine) => this.routine(routine, always)) };
  }

  /** @param always whether the routine runs in every quarter. */
  private routine(routine: Routine, always: boolean): Routine {
    const writing = new RoutineHoisting(routine, this);
    routine.code.forEach((i, place) => {
      if (place === routine.loop?.from) writing.enterLoop();
      const constancy = writing.constancies[place] as Constancy;
      if (!isEffect(i)) {
        if (constancy === "never") writing.keep(i, place);
      } else if (i.op === "store" && this.storedOnce.has(i.slot)) this.store(i, writing, always);
      else if (i.op === "check") this.check(i, writing);
      else writing.keep(i, place);
    });
    return writing.routine();
  }

  private store(i: Extract<Instruction, { op: "store" }>, writing: RoutineHoisting, always: boolean): void {
    const constant = writing.constant(i.value);
    if (constant?.constancy === "run") {
      this.run.store(constant.place, i.slot);
      this.constants.set(i.slot, constant);
      return;
    }
    if (constant !== undefined && always) this.constants.set(i.slot, constant);
    writing.keep(i);
  }

  private check(i: Extract<Instruction, { op: "check" }>, writing: RoutineHoisting): void {
    const constant = writing.constant(i.value);
    if (constant?.constancy === "run") this.run.check(constant.place);
    else writing.keep(i);
  }

  /** What a slot holds, when that is constant. */
  constantIn(slot: number): Constant | undefined {
    if (this.given.has(slot)) return { constancy: "run", place: this.run.place({ op: "state", slot }) };
    return this.constants.get(slot);
  }
}

/** One routine being written without what is constant. */
class RoutineHoisting {
  readonly constancies: Constancy[] = [];
  private readonly source: Routine;
  private readonly of: Hoisting;
  private readonly out = new CodeWriter();
  private readonly renamed = new Map<Value, Value>();
  /** Values read inside the fold at hand, which are not known after it. */
  private inFold: Value[] | undefined;
  private from = 0;
  constructor(source: Routine, of: Hoisting) {
    this.source = source;
    this.of = of;
    for (const i of source.code) this.constancies.push(this.constancyOf(i));
  }

  enterLoop(): void {
    this.from = this.out.code.length;
  }

  /** Write an instruction, reading the constants it needs. */
  keep(i: Instruction, place?: Value): void {
    if (i.op === "fold") this.inFold = [];
    const value = this.out.push(mapOperands(i, (operand) => this.use(operand)));
    if (place !== undefined) this.renamed.set(place, value);
    if (i.op !== "end") return;
    for (const inner of this.inFold ?? []) this.renamed.delete(inner);
    this.inFold = undefined;
  }

  /** A value as a constant of a run or an ensemble; a number counts as a constant of the run. */
  constant(value: Value): Constant | undefined {
    const constancy = this.constancies[value];
    if (constancy === "never" || constancy === undefined) return undefined;
    const kind = constancy === "ensemble" ? "ensemble" : "run";
    return { constancy: kind, place: this.placeIn(kind, value) };
  }

  routine(): Routine {
    const { name, loop } = this.source;
    const { code } = this.out;
    if (loop === undefined) return { name, code };
    return { name, code, loop: { ...loop, from: this.from } };
  }

  private use(value: Value): Value {
    const known = this.renamed.get(value);
    if (known !== undefined) return known;
    const i = this.source.code[value] as Instruction;
    // Truth values are not numbers that a slot could keep.
    const again = isTruth(this.source.code, value);
    const read = this.out.push(again ? mapOperands(i, (operand) => this.use(operand)) : this.readOf(value));
    this.renamed.set(value, read);
    this.inFold?.push(value);
    return read;
  }

  /** How a routine reads a constant. */
  private readOf(value: Value): Instruction {
    const i = this.source.code[value] as Instruction;
    const constant = this.constant(value) as Constant;
    if (i.op === "number" || i.op === "row" || i.op === "clock") return i;
    if (constant.constancy === "run")
      return i.op === "state" ? i : { op: "state", slot: this.of.run.slot(constant.place) };
    return { op: "row", table: "fixed", row: this.of.ensemble.row(constant.place) };
  }

  private placeIn(kind: "ensemble" | "run", value: Value): Value {
    const i = this.source.code[value] as Instruction;
    if (i.op === "state") return (this.of.constantIn(i.slot) as Constant).place;
    const all = kind === "run" ? this.of.run : this.of.ensemble;
    return all.place(mapOperands(i, (operand) => this.placeIn(kind, operand)));
  }

  private constancyOf(i: Instruction): Constancy {
    if (i.op === "number") return "always";
    if (i.op === "clock") return i.name === "quarter" ? "ensemble" : "never";
    if (i.op === "row") return i.table === "levers" || i.table === "series" ? "ensemble" : "never";
    if (i.op === "state") return this.of.constantIn(i.slot)?.constancy ?? "never";
    if (isRead(i) || isEffect(i) || i.op === "draw") return "never";
    return operandsOf(i)
      .map((operand) => this.constancies[operand] as Constancy)
      .reduce(less, "always");
  }
}

/** The lesser constancy of two values taken together: levers and parameters together differ in every quarter of every run. */
function less(a: Constancy, b: Constancy): Constancy {
  if (a === b || b === "always") return a;
  return a === "always" ? b : "never";
}

/** Slots that one place of the program stores, in whatever quarter. */
function slotsStoredOnce(program: Program): ReadonlySet<number> {
  const stores = new Map<number, number>();
  const add = (slot: number): void => void stores.set(slot, (stores.get(slot) ?? 0) + 1);
  const { quarter, account, record, commit } = program;
  const routines = [...quarter.flatMap((step) => step.routines), account, record, commit];
  for (const routine of routines) {
    for (const i of routine.code) if (i.op === "store") add(i.slot);
    for (const { slot } of routine.loop?.variables ?? []) add(slot);
  }
  return new Set([...stores].flatMap(([slot, count]) => (count === 1 ? [slot] : [])));
}
