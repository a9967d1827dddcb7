import type { Effect, Instruction, Read, Routine, Value } from "./program.ts";

/** Instructions being written down, one after the other. */
export class CodeWriter {
  readonly code: Instruction[] = [];

  /** Add an instruction; gives the name of the value it makes. */
  push(instruction: Instruction): Value {
    this.code.push(instruction);
    return this.code.length - 1;
  }

  number(value: number): Value {
    return this.push({ op: "number", value });
  }
}

/** The values an instruction takes, in order. */
export function operandsOf(i: Instruction): readonly Value[] {
  switch (i.op) {
    case "state":
    case "row":
    case "ring":
    case "variable":
    case "moving":
    case "number":
    case "clock":
    case "fold":
      return [];
    case "negate":
    case "not":
      return [i.a];
    case "select":
      return [i.test, i.yes, i.no];
    case "call":
      return i.args;
    case "draw":
      return [i.noise, ...i.args];
    case "store":
    case "storeRing":
    case "storeRow":
    case "setVariable":
    case "path":
    case "check":
      return [i.value];
    case "end":
      return [i.fold, i.value];
    default:
      return [i.a, i.b];
  }
}

/** The same instruction with other operands. */
export function mapOperands(i: Instruction, to: (value: Value) => Value): Instruction {
  switch (i.op) {
    case "state":
    case "row":
    case "ring":
    case "variable":
    case "moving":
    case "number":
    case "clock":
    case "fold":
      return i;
    case "negate":
    case "not":
      return { op: i.op, a: to(i.a) };
    case "select":
      return { op: "select", test: to(i.test), yes: to(i.yes), no: to(i.no) };
    case "call":
      return { ...i, args: i.args.map(to) };
    case "draw":
      return { ...i, noise: to(i.noise), args: i.args.map(to) };
    case "store":
    case "storeRing":
    case "storeRow":
    case "setVariable":
    case "path":
    case "check":
      return { ...i, value: to(i.value) };
    case "end":
      return { ...i, fold: to(i.fold), value: to(i.value) };
    default:
      return { op: i.op, a: to(i.a), b: to(i.b) };
  }
}

const reads: ReadonlySet<string> = new Set(["state", "row", "ring", "variable", "moving"]);
const effects: ReadonlySet<string> = new Set([
  "store",
  "storeRing",
  "storeRow",
  "setVariable",
  "path",
  "check",
  "fold",
  "end",
]);

/** Whether an instruction reads what effects may change. */
export function isRead(i: Instruction): i is Read {
  return reads.has(i.op);
}

/** Whether an instruction does more than make a value; the ends of a fold count as such. */
export function isEffect(i: Instruction): i is Effect {
  return effects.has(i.op);
}

const truths: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "===", "!==", "&&", "||", "not"]);

/** Whether a value is a truth value; otherwise it is a number. */
export function isTruth(code: readonly Instruction[], value: Value): boolean {
  const i = code[value] as Instruction;
  return i.op === "select" ? isTruth(code, i.yes) : truths.has(i.op);
}

/**
 * Write a routine anew, instruction by instruction, keeping its loop in place.
 *
 * @param visit given an instruction with its operands already renamed; gives the value that takes its place.
 */
export function rewrite(
  routine: Routine,
  visit: (instruction: Instruction, out: CodeWriter, place: number) => Value,
): Routine {
  const out = new CodeWriter();
  const renamed: Value[] = [];
  let from = 0;
  routine.code.forEach((instruction, place) => {
    if (place === routine.loop?.from) from = out.code.length;
    renamed.push(
      visit(
        mapOperands(instruction, (value) => renamed[value] as Value),
        out,
        place,
      ),
    );
  });
  if (routine.loop?.from === routine.code.length) from = out.code.length;
  return {
    name: routine.name,
    code: out.code,
    ...(routine.loop === undefined ? {} : { loop: { ...routine.loop, from } }),
  };
}
