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
const written: Readonly<Record<string, string>> = { "===": "=", "!==": "<>" };
/** Of what needs no operator: numbers, names, calls. */
const strongest = 8;

/** The words that a formula needs beside its signs. */
export interface FormulaWords {
  readonly and: string;
  readonly or: string;
  readonly not: (text: string) => string;
  readonly choice: (yes: string, test: string, no: string) => string;
}

/** Those words in English. */
export const englishFormulaWords: FormulaWords = {
  and: "and",
  or: "or",
  not: (text) => `not ${text}`,
  choice: (yes, test, no) => `${yes} if ${test}, else ${no}`,
};

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
 * @param words in the reader's language; English when absent.
 */
export function expressionText(
  expression: Expression,
  nameOf: (input: string) => string = (input) => input,
  words: FormulaWords = englishFormulaWords,
): ExpressionText {
  const say: Say = { nameOf, words };
  if (expression.op !== "let") return { formula: write(expression, say), where: [] };
  const where = expression.locals.map(([name, value]) => `${name} = ${write(value, say)}`);
  return { formula: write(expression.body, say), where };
}

interface Say {
  readonly nameOf: (input: string) => string;
  readonly words: FormulaWords;
}

function write(e: Expression, say: Say): string {
  switch (e.op) {
    case "number":
      return String(e.value);
    case "input":
      return say.nameOf(e.name);
    case "local":
    case "clock":
      return e.name;
    case "call":
      return `${e.name}(${e.args.map((arg) => write(arg, say)).join(", ")})`;
    case "negate":
      return `-${inside(e.a, strength.negate, say)}`;
    case "not":
      return say.words.not(inside(e.a, strength.not, say));
    case "if":
      return say.words.choice(inside(e.yes, 1, say), inside(e.test, 1, say), write(e.no, say));
    case "let":
      return write(e.body, say);
    default:
      return binary(e.op, e.a, e.b, say);
  }
}

function binary(op: BinaryOperator, a: Expression, b: Expression, say: Say): string {
  const own = strength[op];
  // The right side of a difference or quotient keeps its brackets: a - (b - c).
  const right = op === "+" || op === "*" || op === "&&" || op === "||" ? own : own + 1;
  return `${inside(a, own, say)} ${signOf(op, say.words)} ${inside(b, right, say)}`;
}

function signOf(op: BinaryOperator, { and, or }: FormulaWords): string {
  if (op === "&&") return and;
  return op === "||" ? or : (written[op] ?? op);
}

function inside(e: Expression, least: number, say: Say): string {
  const text = write(e, say);
  return strengthOf(e) < least ? `(${text})` : text;
}

function strengthOf(e: Expression): number {
  const known: Readonly<Partial<Record<Expression["op"], number>>> = strength;
  return known[e.op] ?? strongest;
}
