import { CodeWriter, isEffect, isRead, mapOperands, operandsOf } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/**
 * Compute before a loop what is the same in all its turns: in nested clocks and in folds.
 *
 * A loop over a nested clock stores nothing to the state, so reads of the state stay the same in it.
 */
export function moveOutOfLoops(routine: Routine): Routine {
  return outOfFolds(routine.loop === undefined ? routine : outOfClock(routine, routine.loop));
}

function outOfClock(routine: Routine, loop: NonNullable<Routine["loop"]>): Routine {
  const steady = steadyIn(routine.code, loop.from, routine.code.length, variesBySubStep);
  const places = [...routine.code.keys()];
  const before = (place: number): boolean => place < loop.from || steady.has(place);
  const order = [...places.filter(before), ...places.filter((place) => !before(place))];
  const from = order.findIndex((place) => place >= loop.from && !steady.has(place));
  return { ...reordered(routine, order), loop: { ...loop, from: from < 0 ? order.length : from } };
}

function variesBySubStep(i: Instruction): boolean {
  if (i.op === "variable" || (i.op === "clock" && i.name === "subStep")) return true;
  return i.op === "row" && i.bySubStep === true;
}

function outOfFolds(routine: Routine): Routine {
  if (!routine.code.some((i) => i.op === "fold")) return routine;
  const order: number[] = [];
  for (let place = 0; place < routine.code.length; place += 1) {
    if (routine.code[place]?.op !== "fold") {
      order.push(place);
      continue;
    }
    const end = routine.code.findIndex((i) => i.op === "end" && i.fold === place);
    const steady = steadyIn(routine.code, place + 1, end, (i) => i.op === "moving");
    const body = Array.from({ length: end - place }, (_, k) => place + 1 + k);
    order.push(...body.filter((inner) => steady.has(inner)), place);
    order.push(...body.filter((inner) => !steady.has(inner)));
    place = end;
  }
  return reordered(routine, order);
}

/** Places between two borders whose values rest on nothing that varies there. */
function steadyIn(
  code: readonly Instruction[],
  from: number,
  to: number,
  varies: (i: Instruction) => boolean,
): ReadonlySet<Value> {
  const steady = new Set<Value>();
  for (let place = from; place < to; place += 1) {
    const i = code[place] as Instruction;
    if ((isEffect(i) && i.op !== "check") || varies(i)) continue;
    if (isRead(i) || operandsOf(i).every((value) => value < from || steady.has(value))) steady.add(place);
  }
  return steady;
}

/** The same instructions in another order that makes every value before it is used. */
function reordered(routine: Routine, order: readonly number[]): Routine {
  const out = new CodeWriter();
  const renamed = new Map<Value, Value>();
  for (const place of order) {
    const i = mapOperands(routine.code[place] as Instruction, (value) => renamed.get(value) as Value);
    renamed.set(place, out.push(i));
  }
  return { ...routine, code: out.code };
}
