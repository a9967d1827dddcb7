import type { Code, Local } from "../wasm/code.ts";
import type { LaneMemory } from "./emit-wasm-memory.ts";
import type { Instruction, Routine, TableName } from "./program.ts";

type Ring = Extract<Instruction, { op: "ring" | "storeRing" }>;
type Row = Extract<Instruction, { op: "row" }>;

/**
 * The addresses of one routine: a pointer on the stack, and a constant offset that its load or store adds.
 *
 * Pointers that a routine needs are computed once, those that depend on the vector once in each turn.
 */
export class Addresses {
  /** Bytes from lane 0 to the vector at hand. */
  readonly vector: Local;
  private readonly code: Code;
  private readonly memory: LaneMemory;
  /** Bytes from quarter 0 to the present one: in rows that all lanes share, and in those of the lanes. */
  private readonly quarter: Local | undefined;
  private readonly ownQuarter: Local | undefined;
  private readonly rings = new Map<
    string,
    { readonly ring: Ring; readonly offset: Local; readonly pointer: Local }
  >();

  constructor(code: Code, routine: Routine, memory: LaneMemory) {
    this.code = code;
    this.memory = memory;
    this.vector = code.local("i32");
    const rows = routine.code.filter((i) => i.op === "row");
    const own = routine.code.some((i) => i.op === "path") || rows.some(({ table }) => isOwn(table));
    this.quarter = rows.some(({ table }) => !isOwn(table)) ? code.local("i32") : undefined;
    this.ownQuarter = own ? code.local("i32") : undefined;
    for (const ring of routine.code) {
      if (ring.op !== "ring" && ring.op !== "storeRing") continue;
      const key = ringKey(ring);
      if (!this.rings.has(key))
        this.rings.set(key, { ring, offset: code.local("i32"), pointer: code.local("i32") });
    }
  }

  /** Compute what holds for all vectors. */
  begin(): void {
    const { code, memory } = this;
    if (this.quarter !== undefined) this.scaled(8, this.quarter);
    for (const { ring, offset } of this.rings.values()) {
      code.get(0);
      code.i32(ring.quarters);
      code.emit("i32.rem_u");
      code.i32(ring.size * memory.lanes * 8);
      code.emit("i32.mul");
      code.set(offset);
    }
  }

  /** Compute what holds for the vector at hand. */
  turn(): void {
    const { memory } = this;
    if (this.ownQuarter !== undefined) {
      this.scaled(memory.lanes * 8, this.ownQuarter);
      this.plus(this.ownQuarter, this.ownQuarter);
    }
    for (const { offset, pointer } of this.rings.values()) this.plus(offset, pointer);
  }

  /** Bytes from one slot to the next. */
  get slotBytes(): number {
    return this.memory.lanes * 8;
  }

  /** Leave the pointer to a slot on the stack; gives its offset. */
  slot(slot: number): number {
    this.code.get(this.vector);
    return this.slotOffset(slot);
  }

  slotOffset(slot: number): number {
    return this.memory.state + slot * this.slotBytes;
  }

  ring(ring: Ring): number {
    this.code.get(this.rings.get(ringKey(ring))?.pointer ?? this.vector);
    return this.memory.state + ring.start * this.slotBytes;
  }

  /** @param subStep for a draw inside a nested clock, whose sub-steps have rows of their own. */
  row({ table, row, bySubStep }: Row, subStep: Local): number {
    const { code, memory } = this;
    const bytes = memory.quarters * (isOwn(table) ? memory.lanes * 8 : 8);
    code.get((isOwn(table) ? this.ownQuarter : this.quarter) ?? this.vector);
    if (bySubStep === true) {
      code.get(subStep);
      code.i32(bytes);
      code.emit("i32.mul", "i32.add");
    }
    return memory.tables[table] + row * bytes;
  }

  path(row: number): number {
    const { code, memory } = this;
    code.get(this.ownQuarter ?? this.vector);
    return memory.pathTable + row * memory.quarters * memory.lanes * 8;
  }

  broken(): number {
    this.code.get(this.vector);
    return this.memory.broken;
  }

  private scaled(bytes: number, to: Local): void {
    this.code.get(0);
    this.code.i32(bytes);
    this.code.emit("i32.mul");
    this.code.set(to);
  }

  private plus(offset: Local, to: Local): void {
    this.code.get(this.vector);
    this.code.get(offset);
    this.code.emit("i32.add");
    this.code.set(to);
  }
}

/** Whether each lane has numbers of its own in a table. */
export function isOwn(table: TableName): boolean {
  return table === "noise" || table === "interventions";
}

function ringKey({ quarters, size }: Ring): string {
  return `${quarters} ${size}`;
}
