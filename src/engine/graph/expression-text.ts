import type { BinaryOperator, Expression } from "./expression.ts";

/** How strongly an operator binds: the higher stays together without brackets. */
const strength = {
  if: 0,
  "||": 1,
  "&&": 2,
  "===": 3,
  "!==": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  negate: 7,
  not: 7,
} as const;
const written: Readonly<Record<string, string>> = { "===": "=", "!==": "<>", "&&": "and", "||": "or" };
/** Of what needs no operator: numbers, names, calls. */
const strongest = 8;

/** A law as people read it: the formula and the named intermediate values it uses. */
export interface ExpressionText {
  readonly formula: string;
  /** `name = formula` for each intermediate value, in order. */
  readonly where: readonly string[];
}

/**
 * Write an expression as a formula with no more brackets than it needs.
 *
 * @param nameOf how an input is to be called, by the name the equation gives it.
 */
export function expressionText(
  expression: Expression,
  nameOf: (input: string) => string = (input) => input,
): ExpressionText {
  if (expression.op !== "let") return { formula: write(expression, nameOf), where: [] };
  const where = expression.locals.map(([name, value]) => `${name} = ${write(value, nameOf)}`);
  return { formula: write(expression.body, nameOf), where };
}

type NameOf = (input: string) => string;

function write(e: Expression, nameOf: NameOf): string {
  switch (e.op) {
    case "number":
      return String(e.value);
    case "input":
      return nameOf(e.name);
    case "local":
    case "clock":
      return e.name;
    case "call":
      return `${e.name}(${e.args.map((arg) => write(arg, nameOf)).join(", ")})`;
    case "negate":
      return `-${inside(e.a, strength.negate, nameOf)}`;
    case "not":
      return `not ${inside(e.a, strength.not, nameOf)}`;
    case "if":
      return `${inside(e.yes, 1, nameOf)} if ${inside(e.test, 1, nameOf)}, else ${write(e.no, nameOf)}`;
    case "let":
      return write(e.body, nameOf);
    default:
      return binary(e.op, e.a, e.b, nameOf);
  }
}

function binary(op: BinaryOperator, a: Expression, b: Expression, nameOf: NameOf): string {
  const own = strength[op];
  // The right side of a difference or quotient keeps its brackets: a - (b - c).
  const right = op === "+" || op === "*" || op === "&&" || op === "||" ? own : own + 1;
  return `${inside(a, own, nameOf)} ${written[op] ?? op} ${inside(b, right, nameOf)}`;
}

function inside(e: Expression, least: number, nameOf: NameOf): string {
  const text = write(e, nameOf);
  return strengthOf(e) < least ? `(${text})` : text;
}

function strengthOf(e: Expression): number {
  const known: Readonly<Partial<Record<Expression["op"], number>>> = strength;
  return known[e.op] ?? strongest;
}
