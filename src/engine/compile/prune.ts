import { isEffect, operandsOf, rewrite } from "./code.ts";
import type { Instruction, Program, Routine, Step, Value } from "./program.ts";

/** Drop computations that nothing uses. */
export function dropUnused(routine: Routine): Routine {
  const used = new Set<Value>();
  for (let place = routine.code.length - 1; place >= 0; place -= 1) {
    const i = routine.code[place] as Instruction;
    if (!isEffect(i) && !used.has(place)) continue;
    used.add(place);
    for (const operand of operandsOf(i)) used.add(operand);
  }
  return onlyWhere(routine, (_, place) => used.has(place));
}

/** A routine without some of its instructions, none of which makes a value that the others use. */
export function onlyWhere(routine: Routine, stays: (i: Instruction, place: Value) => boolean): Routine {
  return rewrite(routine, (i, out, place) =>
    stays(routine.code[place] as Instruction, place) ? out.push(i) : unused,
  );
}

/** In place of a value that nothing uses. */
const unused = -1;

/**
 * Drop stores to slots that nothing in the program reads back, and then what only they used.
 *
 * The state then no longer shows every variable: for ensembles, which ask for their outputs and nothing else.
 *
 * @param asked slots that are read from outside.
 */
export function dropUnreadStores(program: Program, asked: ReadonlySet<number>): Program {
  const read = new Set(asked);
  eachRoutine(program, (routine) => {
    routine.code.forEach((i, place) => {
      for (const slot of slotsRead(routine.code, i, place)) read.add(slot);
    });
    for (const { slot, starts } of routine.loop?.variables ?? []) if (starts) read.add(slot);
  });
  return mapRoutines(program, (routine) => {
    const stored = onlyWhere(routine, (i) => i.op !== "store" || read.has(i.slot));
    return dropUnused(withoutUnreadVariables(stored, read));
  });
}

function slotsRead(code: readonly Instruction[], i: Instruction, place: Value): readonly number[] {
  if (i.op === "state") return [i.slot];
  if (i.op === "ring") return Array.from({ length: i.quarters }, (_, k) => i.start + k * i.size);
  if (i.op !== "moving") return [];
  let at = place;
  while (code[at]?.op !== "fold") at -= 1;
  const fold = code[at];
  const count = fold?.op === "fold" ? fold.count : 0;
  return Array.from({ length: count }, (_, k) => i.start + i.stride * k);
}

function withoutUnreadVariables(routine: Routine, read: ReadonlySet<number>): Routine {
  if (routine.loop === undefined) return routine;
  const { variables } = routine.loop;
  const inside = new Set(routine.code.flatMap((i) => (i.op === "variable" ? [i.variable] : [])));
  const kept = variables.map(({ slot }, place) => read.has(slot) || inside.has(place));
  const place = variables.map((_, old) => kept.slice(0, old).filter(Boolean).length);
  const fewer = onlyWhere(routine, (i) => i.op !== "setVariable" || kept[i.variable] === true);
  const code = fewer.code.map((i) =>
    i.op === "variable" || i.op === "setVariable" ? { ...i, variable: place[i.variable] as number } : i,
  );
  const loop = fewer.loop as NonNullable<Routine["loop"]>;
  return { ...fewer, code, loop: { ...loop, variables: variables.filter((_, old) => kept[old]) } };
}

/** See every routine of a program. */
export function eachRoutine(program: Program, see: (routine: Routine) => void): void {
  mapRoutines(program, (routine) => {
    see(routine);
    return routine;
  });
}

/** The same program with every routine replaced. */
export function mapRoutines(program: Program, to: (routine: Routine) => Routine): Program {
  const steps = (all: readonly Step[]): readonly Step[] =>
    all.map((step) => ({ ...step, routines: step.routines.map(to) }));
  return {
    ...program,
    fixed: to(program.fixed),
    opening: steps(program.opening),
    initialise: steps(program.initialise),
    quarter: steps(program.quarter),
    account: to(program.account),
    record: to(program.record),
    commit: to(program.commit),
  };
}
