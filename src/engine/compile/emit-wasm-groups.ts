import { isEffect, operandsOf } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";

type Store = Extract<Instruction, { op: "store" }>;
type Ring = Extract<Instruction, { op: "ring" | "storeRing" }>;

/** Stores that happen in the same quarters only, one after the other: one branch for all of them. */
export interface StoreGroup {
  readonly within: readonly [number, number];
  readonly stores: Value[];
}

/** The groups of a routine by their first store. */
export function groupStores(code: readonly Instruction[]): ReadonlyMap<Value, StoreGroup> {
  const groups = new Map<Value, StoreGroup>();
  let open: StoreGroup | undefined;
  code.forEach((i, place) => {
    if (!isEffect(i)) {
      if (open?.stores.some((store) => changes(code[store] as Instruction, i)) === true) open = undefined;
      return;
    }
    if (i.op !== "store" || i.within === undefined) {
      open = undefined;
      return;
    }
    if (open !== undefined && sameSpan(open.within, i.within)) open.stores.push(place);
    else {
      open = { within: i.within, stores: [place] };
      groups.set(place, open);
    }
  });
  return groups;
}

function sameSpan(a: Store["within"] & object, b: Store["within"] & object): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** For each value and each grouped store, the first store of the group that alone needs it; -1 otherwise. */
export function scopesOf(code: readonly Instruction[], groups: ReadonlyMap<Value, StoreGroup>): Int32Array {
  const unknown = -2;
  const scopes = new Int32Array(code.length).fill(unknown);
  for (const [first, { stores }] of groups) for (const store of stores) scopes[store] = first;
  for (let place = code.length - 1; place >= 0; place -= 1) {
    const i = code[place] as Instruction;
    if (scopes[place] === unknown) scopes[place] = -1;
    const scope = scopes[place] ?? -1;
    for (const operand of operandsOf(i))
      scopes[operand] = scopes[operand] === unknown ? scope : scopes[operand] === scope ? scope : -1;
  }
  return scopes;
}

/** Whether an effect may change what a read gives. */
export function changes(effect: Instruction, read: Instruction): boolean {
  if (effect.op === "setVariable") return read.op === "variable" && read.variable === effect.variable;
  if (effect.op === "store")
    return (
      (read.op === "state" && read.slot === effect.slot) ||
      (read.op === "ring" && covers(read, effect.slot)) ||
      read.op === "moving"
    );
  if (effect.op === "storeRing")
    return (read.op === "state" && covers(effect, read.slot)) || read.op === "ring" || read.op === "moving";
  return false;
}

/** Slots that the loop of a routine reads or writes other than as its variables. */
export function slotsTouched({ code, loop }: Routine): ReadonlySet<number> {
  const slots = new Set<number>();
  const some = (start: number, count: number, stride: number): void => {
    for (let k = 0; k < count; k += 1) slots.add(start + k * stride);
  };
  let turns = 0;
  for (const i of code.slice(loop?.from)) {
    if (i.op === "fold") turns = i.count;
    if (i.op === "state" || i.op === "store") slots.add(i.slot);
    else if (i.op === "ring" || i.op === "storeRing") some(i.start, i.quarters, i.size);
    else if (i.op === "moving") some(i.start, turns, i.stride);
  }
  return slots;
}

function covers({ start, quarters, size }: Ring, slot: number): boolean {
  const steps = (slot - start) / size;
  return Number.isInteger(steps) && steps >= 0 && steps < quarters;
}
