import { binaryOperation } from "../graph/binary-operation.ts";
import { operators } from "../numerics/operators.ts";
import { rewrite, type CodeWriter } from "./code.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/**
 * Compute what is known, and drop what changes nothing: only where every bit stays, -0 and NaN included.
 *
 * So 0 + x stays (it turns -0 into 0) while 1 * x, x / 1 and x - 0 go.
 */
export function simplify(routine: Routine): Routine {
  return rewrite(routine, simpler);
}

function simpler(i: Instruction, out: CodeWriter): Value {
  const known = computed(i, out);
  if (known !== undefined) return out.number(known);
  return shortcut(i, out) ?? out.push(i);
}

function numberAt(out: CodeWriter, value: Value): number | undefined {
  const made = out.code[value];
  return made?.op === "number" ? made.value : undefined;
}

/** The number an instruction gives when all its operands are known. */
function computed(i: Instruction, out: CodeWriter): number | undefined {
  if (i.op === "negate") {
    const a = numberAt(out, i.a);
    return a === undefined ? undefined : -a;
  }
  if (i.op === "call") {
    const args = i.args.map((arg) => numberAt(out, arg));
    if (args.some((arg) => arg === undefined)) return undefined;
    return operatorNamed(i.name)(...(args as number[]));
  }
  if (i.op !== "+" && i.op !== "-" && i.op !== "*" && i.op !== "/") return undefined;
  const [a, b] = [numberAt(out, i.a), numberAt(out, i.b)];
  return a === undefined || b === undefined ? undefined : binaryOperation(i.op, a, b);
}

/** An operator of the engine by its name. */
export function operatorNamed(name: string): (...args: readonly number[]) => number {
  const all = operators as unknown as Readonly<Record<string, (...args: readonly number[]) => number>>;
  const found = all[name];
  if (found === undefined) throw new RangeError(`no operator ${name}`);
  return found;
}

/** An operand that an instruction gives back unchanged. */
function shortcut(i: Instruction, out: CodeWriter): Value | undefined {
  const is = (value: Value, number: number): boolean => Object.is(numberAt(out, value), number);
  switch (i.op) {
    case "*":
      if (is(i.a, 1)) return i.b;
      return is(i.b, 1) ? i.a : undefined;
    case "/":
      return is(i.b, 1) ? i.a : undefined;
    case "-":
      return is(i.b, 0) ? i.a : undefined;
    case "not":
    case "negate": {
      const inner = out.code[i.a];
      return inner?.op === i.op ? inner.a : undefined;
    }
    case "select":
      return i.yes === i.no ? i.yes : undefined;
    case "call":
      return neutralExtreme(i.name, i.args, is);
    default:
      return undefined;
  }
}

/** max(-Infinity, x) and min(Infinity, x) are x, NaN included. */
function neutralExtreme(
  name: string,
  args: readonly Value[],
  is: (value: Value, number: number) => boolean,
): Value | undefined {
  const [a, b] = args;
  if (a === undefined || b === undefined) return undefined;
  const neutral = name === "max" ? -Infinity : Infinity;
  return (name === "max" || name === "min") && is(a, neutral) ? b : undefined;
}
