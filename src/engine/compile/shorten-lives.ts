import { isEffect, isRead, mapOperands, operandsOf } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/** Instructions between a value and its last use from which it seldom stays in a register. */
const LONG = 30;

/**
 * Put the instructions of a routine in an order in which values live shorter, where that is possible.
 *
 * Equations come element by element: all elements of one quantity, then all of the next, so that a chain of quantities keeps
 * many elements waiting. Here each effect is preceded by all it needs, starting from the last effect, so that an element is
 * followed to its end. In the campaign this halves the moves between registers and memory. Effects on one place keep their
 * order among each other and among the reads of the place.
 */
export function shortenLives(routine: Routine): Routine {
  const { code, loop } = routine;
  if (code.some((i) => i.op === "fold" || (i.op === "store" && i.within !== undefined))) return routine;
  const from = loop?.from ?? 0;
  const opening = orderOf(code, 0, from);
  const order = [...opening, ...orderOf(code, from, code.length)];
  const places = new Map(order.map((place, next) => [place, next]));
  const ordered = order.map((place) =>
    mapOperands(code[place] as Instruction, (value) => places.get(value) as Value),
  );
  if (longLives(ordered) >= longLives(code)) return routine;
  const { name } = routine;
  return { name, code: ordered, ...(loop === undefined ? {} : { loop: { ...loop, from: opening.length } }) };
}

function longLives(code: readonly Instruction[]): number {
  const lastUse = new Map<Value, number>();
  code.forEach((i, place) => {
    for (const operand of operandsOf(i)) lastUse.set(operand, place);
  });
  let count = 0;
  for (const [value, last] of lastUse)
    if (last - value > LONG && (code[value] as Instruction).op !== "number") count += 1;
  return count;
}

/** The places of a range of instructions, each after all it depends on, and effects right after the value they take. */
function orderOf(code: readonly Instruction[], from: number, to: number): readonly Value[] {
  const { needs, users } = dependencies(code, from, to);
  const done = new Set<Value>();
  const order: Value[] = [];
  const add = (place: Value): void => {
    done.add(place);
    order.push(place);
  };
  const reach = (place: Value): void => {
    if (done.has(place)) return;
    for (const need of needs.get(place) ?? []) reach(need);
    // An effect may have followed the value it takes by now.
    if (done.has(place)) return;
    add(place);
    for (const user of users.get(place) ?? [])
      if (!done.has(user) && isEffect(code[user] as Instruction))
        if (needs.get(user)?.every((need) => done.has(need)) === true) add(user);
  };
  for (let place = to - 1; place >= from; place -= 1) if (isEffect(code[place] as Instruction)) reach(place);
  // What only a later range needs.
  for (let place = from; place < to; place += 1) reach(place);
  return order;
}

interface Dependencies {
  /** What must come before each instruction of the range. */
  readonly needs: ReadonlyMap<Value, readonly Value[]>;
  readonly users: ReadonlyMap<Value, readonly Value[]>;
}

/** Where an instruction reads or writes: places of the state, variables, paths. */
function touched(i: Instruction): readonly string[] {
  switch (i.op) {
    case "state":
    case "store":
      return [`slot ${i.slot}`];
    case "ring":
    case "storeRing":
      return Array.from({ length: i.quarters }, (_, k) => `slot ${i.start + k * i.size}`);
    case "variable":
    case "setVariable":
      return [`variable ${i.variable}`];
    case "path":
      return [`path ${i.row}`];
    case "storeRow":
    case "row":
      return [`row ${i.row}`];
    default:
      return [];
  }
}

function dependencies(code: readonly Instruction[], from: number, to: number): Dependencies {
  const needs = new Map<Value, Value[]>();
  const users = new Map<Value, Value[]>();
  const writer = new Map<string, Value>();
  const readers = new Map<string, Value[]>();
  for (let place = from; place < to; place += 1) {
    const i = code[place] as Instruction;
    const own = operandsOf(i).filter((operand) => operand >= from);
    for (const operand of own) listIn(users, operand).push(place);
    for (const where of touched(i)) {
      const before = writer.get(where);
      if (before !== undefined) own.push(before);
      if (isRead(i)) listIn(readers, where).push(place);
      else {
        // What uses a value read here comes first, so that the value need not be kept beyond the change.
        for (const read of readers.get(where) ?? []) own.push(read, ...(users.get(read) ?? []));
        readers.delete(where);
        writer.set(where, place);
      }
    }
    needs.set(
      place,
      own.filter((need) => need !== place),
    );
  }
  return { needs, users };
}

function listIn(map: Map<unknown, Value[]>, key: unknown): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
