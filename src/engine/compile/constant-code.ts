import { CodeWriter, mapOperands } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";
import { keyOf } from "./share.ts";

/** Computations gathered from many routines, each written once; operands are places among themselves. */
export class ConstantCode {
  private readonly code: Instruction[] = [];
  private readonly places = new Map<string, Value>();

  /** The place of a computation, added when it is new. */
  place(instruction: Instruction): Value {
    const key = keyOf(instruction);
    const found = this.places.get(key);
    if (found !== undefined) return found;
    this.places.set(key, this.code.push(instruction) - 1);
    return this.code.length - 1;
  }

  /** Write a computation and all it rests on, except what `known` says stands somewhere already. */
  write(
    place: Value,
    out: CodeWriter,
    written: Map<Value, Value>,
    known: (place: Value) => Instruction | undefined,
  ): Value {
    const found = written.get(place);
    if (found !== undefined) return found;
    const own = (): Instruction =>
      mapOperands(this.code[place] as Instruction, (operand) => this.write(operand, out, written, known));
    const value = out.push(known(place) ?? own());
    written.set(place, value);
    return value;
  }
}

/** What is constant over an ensemble: rows of the table `fixed`. */
export class EnsembleConstants extends ConstantCode {
  private readonly rowOf = new Map<Value, number>();

  get rows(): number {
    return this.rowOf.size;
  }

  /** The row that holds a computation's value in each quarter. */
  row(place: Value): number {
    const row = this.rowOf.get(place) ?? this.rowOf.size;
    this.rowOf.set(place, row);
    return row;
  }

  routine(): Routine {
    const out = new CodeWriter();
    const written = new Map<Value, Value>();
    for (const [place, row] of this.rowOf) {
      const value = this.write(place, out, written, () => undefined);
      out.push({ op: "storeRow", row, value });
    }
    return { name: "fixed", code: out.code };
  }
}

/** What is constant over a run: slots filled when it opens. */
export class RunConstants extends ConstantCode {
  private readonly slotOf = new Map<Value, number>();
  private readonly stores: { readonly slot: number; readonly place: Value }[] = [];
  private readonly checked = new Set<Value>();
  private next: number;
  /** @param firstSlot the first slot of the state that is free. */
  constructor(firstSlot: number) {
    super();
    this.next = firstSlot;
  }

  /** Keep a computation's value in a variable's own slot. */
  store(place: Value, slot: number): void {
    this.stores.push({ slot, place });
    if (!this.slotOf.has(place)) this.slotOf.set(place, slot);
  }

  /** See that a value is finite. */
  check(place: Value): void {
    this.checked.add(place);
  }

  /** The slot that holds a computation's value. */
  slot(place: Value): number {
    const found = this.slotOf.get(place);
    if (found !== undefined) return found;
    this.store(place, (this.next += 1) - 1);
    return this.next - 1;
  }

  /** Routines that fill all slots, and the slots that hold 0 unless a checked value is not finite. */
  routines(groupSize: number): {
    readonly routines: readonly Routine[];
    readonly checks: readonly number[];
    readonly slots: number;
  } {
    const routines: Routine[] = [];
    const checks: number[] = [];
    const stored = new Map<Value, Instruction>();
    const byPlace = this.stores.toSorted((a, b) => a.place - b.place);
    for (let from = 0; from < byPlace.length; from += groupSize) {
      const group = byPlace.slice(from, from + groupSize);
      const { code, checks: found } = this.group(group, stored);
      routines.push({ name: `o${routines.length + 1}`, code });
      checks.push(...found);
      for (const { place, slot } of group) stored.set(place, { op: "state", slot });
    }
    return { routines, checks, slots: this.next };
  }

  private group(
    stores: readonly { readonly slot: number; readonly place: Value }[],
    stored: ReadonlyMap<Value, Instruction>,
  ): { readonly code: readonly Instruction[]; readonly checks: readonly number[] } {
    const out = new CodeWriter();
    const written = new Map<Value, Value>();
    const finite: Value[] = [];
    for (const { slot, place } of stores) {
      const value = this.write(place, out, written, (inner) => stored.get(inner));
      out.push({ op: "store", slot, value });
      if (this.checked.has(place)) finite.push(out.push({ op: "-", a: value, b: value }));
    }
    if (finite.length === 0) return { code: out.code, checks: [] };
    const slot = (this.next += 1) - 1;
    out.push({ op: "store", slot, value: finite.reduce((a, b) => out.push({ op: "+", a, b })) });
    return { code: out.code, checks: [slot] };
  }
}
