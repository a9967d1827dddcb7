import { onlyWhere } from "./prune.ts";
import type { Instruction, Routine, Value } from "./program.ts";

/**
 * Drop checks that another check implies: where a value that is not finite makes another one not finite, whatever the rest is.
 *
 * Sums, differences and products pass on what is not finite from either side (Infinity * 0 is NaN), quotients from above;
 * comparisons, exponentials and choices may hide it, so what goes into them keeps its check.
 */
export function dropImpliedChecks(routine: Routine): Routine {
  const { code } = routine;
  const seen = new Set<Value>();
  const implied = new Set<Value>();
  for (let place = code.length - 1; place >= 0; place -= 1) {
    const i = code[place] as Instruction;
    if (i.op === "check") seen.add(i.value);
    if (!seen.has(place) && !implied.has(place)) continue;
    for (const operand of passedOn(i)) implied.add(operand);
  }
  return onlyWhere(routine, (i) => !(i.op === "check" && implied.has(i.value)));
}

/** Operands that make an instruction's value infinite or NaN when they are. */
function passedOn(i: Instruction): readonly Value[] {
  switch (i.op) {
    case "+":
    case "-":
    case "*":
      return [i.a, i.b];
    case "/":
    case "negate":
      return [i.a];
    case "call":
      return passing.has(i.name) ? i.args : [];
    default:
      return [];
  }
}

/** Operators of one number that give no finite value of one that is not. */
const passing: ReadonlySet<string> = new Set([
  "ln",
  "sqrt",
  "abs",
  "percentagePoints",
  "share",
  "perYear",
  "perQuarter",
]);
