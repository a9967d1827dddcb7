import type { BinaryOperator } from "./expression.ts";

/** Give the value of an operation on two numbers; a truth value is 1 or 0, and any number but 0 counts as true. */
export function binaryOperation(op: BinaryOperator, a: number, b: number): number {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "&&":
      return a !== 0 && b !== 0 ? 1 : 0;
    case "||":
      return a !== 0 || b !== 0 ? 1 : 0;
    case "<":
      return a < b ? 1 : 0;
    case "<=":
      return a <= b ? 1 : 0;
    case ">":
      return a > b ? 1 : 0;
    case ">=":
      return a >= b ? 1 : 0;
    case "===":
      return a === b ? 1 : 0;
    case "!==":
      return a !== b ? 1 : 0;
  }
}
