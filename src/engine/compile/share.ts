import { isEffect, rewrite } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/**
 * Compute every common subexpression once, and read again nothing that is known.
 *
 * A value stored to a slot is the value read from it afterwards. What is made inside a fold is not known after it.
 */
export function share(routine: Routine): Routine {
  const known = new KnownValues();
  return rewrite(routine, (i, out, place) => {
    if (place === routine.loop?.from) known.enterLoop();
    const key = isEffect(i) ? undefined : keyOf(i);
    const found = key === undefined ? undefined : known.get(key);
    if (found !== undefined) return found;
    const value = out.push(i);
    if (key !== undefined) known.set(key, value);
    else known.after(i);
    return value;
  });
}

/** A text that two instructions share when they give the same value. */
export function keyOf(i: Instruction): string {
  if (isEffect(i)) throw new TypeError(`${i.op} makes no value to share`);
  switch (i.op) {
    case "number":
      return Object.is(i.value, -0) ? "number -0" : `number ${i.value}`;
    case "clock":
      return `clock ${i.name}`;
    case "state":
      return `state ${i.slot}`;
    case "variable":
      return `variable ${i.variable}`;
    case "row":
      return `row ${i.table} ${i.row} ${i.bySubStep === true ? "d" : ""}`;
    case "ring":
      return `ring ${i.start} ${i.quarters} ${i.size}`;
    case "moving":
      return `moving ${i.start} ${i.stride}`;
    case "negate":
    case "not":
      return `${i.op} ${i.a}`;
    case "select":
      return `select ${i.test} ${i.yes} ${i.no}`;
    case "call":
      return `${i.name}(${i.args.join(" ")})`;
    case "draw":
      return `draw ${i.name}(${i.noise} ${i.args.join(" ")})`;
    default:
      return `${i.op} ${i.a} ${i.b}`;
  }
}

/** What has been computed or read so far and still holds. */
class KnownValues {
  private readonly outside = new Map<string, Value>();
  private inside: Map<string, Value> | undefined;
  private readonly rings = new Set<string>();

  get(key: string): Value | undefined {
    return this.inside?.get(key) ?? this.outside.get(key);
  }

  set(key: string, value: Value): void {
    (this.inside ?? this.outside).set(key, value);
    if (key.startsWith("ring ")) this.rings.add(key);
  }

  /** Take note of what an effect changes. */
  after(i: Instruction): void {
    if (i.op === "fold") this.inside = new Map();
    if (i.op === "end") this.inside = undefined;
    if (i.op === "setVariable") this.outside.set(`variable ${i.variable}`, i.value);
    if (i.op === "store") this.store(i.slot, i.within === undefined ? i.value : undefined);
    if (i.op === "storeRing")
      for (let k = 0; k < i.quarters; k += 1) this.store(i.start + k * i.size, undefined);
  }

  private store(slot: number, value: Value | undefined): void {
    const key = `state ${slot}`;
    if (value === undefined) this.outside.delete(key);
    else this.outside.set(key, value);
    // A ring's present element may be the slot just written.
    for (const ring of this.rings) this.outside.delete(ring);
    this.rings.clear();
  }

  /** In a loop's later turns its variables hold other values than before the loop. */
  enterLoop(): void {
    for (const key of this.outside.keys()) if (key.startsWith("variable ")) this.outside.delete(key);
  }
}
