/** The law of an equation as data: what the parser makes of an arrow function and the back ends emit. */
export type Expression =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "input"; readonly name: string }
  | { readonly op: "local"; readonly name: string }
  | { readonly op: "clock"; readonly name: "step" | "elapsed" }
  | { readonly op: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly op: "negate" | "not"; readonly a: Expression }
  | { readonly op: BinaryOperator; readonly a: Expression; readonly b: Expression }
  | { readonly op: "if"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly op: "let";
      readonly locals: readonly (readonly [name: string, value: Expression])[];
      readonly body: Expression;
    };

export type Arithmetic = "+" | "-" | "*" | "/";
export type Comparison = "<" | "<=" | ">" | ">=" | "===" | "!==";
export type BinaryOperator = Arithmetic | Comparison | "&&" | "||";

export const arithmetic: ReadonlySet<string> = new Set<Arithmetic>(["+", "-", "*", "/"]);
export const comparisons: ReadonlySet<string> = new Set<Comparison>(["<", "<=", ">", ">=", "===", "!=="]);

/** Visit an expression and everything inside it. */
export function visit(expression: Expression, see: (part: Expression) => void): void {
  see(expression);
  for (const part of partsOf(expression)) visit(part, see);
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "number":
    case "input":
    case "local":
    case "clock":
      return [];
    case "call":
      return expression.args;
    case "negate":
    case "not":
      return [expression.a];
    case "if":
      return [expression.test, expression.yes, expression.no];
    case "let":
      return [...expression.locals.map(([, value]) => value), expression.body];
    default:
      return [expression.a, expression.b];
  }
}
