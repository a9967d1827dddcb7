import { binaryOperation } from "../graph/binary-operation.ts";
import type { Expression } from "../graph/expression.ts";
import { operators } from "../numerics/operators.ts";

/** What an expression sees while it is being evaluated. */
export interface Surroundings {
  /** Value of an input by the name the equation gives it. */
  readonly input: (name: string) => number;
  /** Clock readings; the step is 1. */
  readonly elapsed: number;
}

type Locals = ReadonlyMap<string, number>;

/**
 * Give the value of an expression without generating code, distributions at their mean.
 *
 * Meant for a look at single equations; the back ends run models.
 */
export function evaluateExpression(expression: Expression, seen: Surroundings): number {
  return value(expression, seen, new Map());
}

function value(e: Expression, seen: Surroundings, locals: Locals): number {
  switch (e.op) {
    case "number":
      return e.value;
    case "input":
      return seen.input(e.name);
    case "local":
      return locals.get(e.name) ?? Number.NaN;
    case "clock":
      return e.name === "step" ? 1 : seen.elapsed;
    case "negate":
      return -value(e.a, seen, locals);
    case "not":
      return value(e.a, seen, locals) === 0 ? 1 : 0;
    case "if":
      return value(value(e.test, seen, locals) === 0 ? e.no : e.yes, seen, locals);
    case "let": {
      const known = new Map(locals);
      for (const [name, local] of e.locals) known.set(name, value(local, seen, known));
      return value(e.body, seen, known);
    }
    case "call":
      return call(
        e.name,
        e.args.map((arg) => value(arg, seen, locals)),
      );
    default:
      return binaryOperation(e.op, value(e.a, seen, locals), value(e.b, seen, locals));
  }
}

/** Means of distributions up to a positive factor: what matters is which way they move. */
const means: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
  normal: (mean) => mean,
  uniform: (low, high) => (low + high) / 2,
  triangular: (low, mode, high) => (low + mode + high) / 3,
  lognormal: (median) => median,
  gammaTwo: (mean) => mean,
  poisson: (mean) => mean,
  negativeBinomial: (mean) => mean,
  bernoulli: (probability) => probability,
};

function call(name: string, args: readonly number[]): number {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = args;
  const mean = means[name];
  if (mean !== undefined) return mean(a, b, c);
  const known = operators as unknown as Readonly<Record<string, (...args: readonly number[]) => number>>;
  return known[name]?.(...args) ?? Number.NaN;
}
