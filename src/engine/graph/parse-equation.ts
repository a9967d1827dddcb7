import { parseExpressionAt, type AnyNode, type ArrowFunctionExpression, type Pattern } from "acorn";
import { arithmetic, comparisons, type BinaryOperator, type Expression } from "./expression.ts";

/** Operators and distributions an equation may call, with the number of their arguments. */
export const callables: Readonly<Record<string, number>> = {
  exp: 1,
  ln: 1,
  pow: 2,
  sqrt: 1,
  logistic: 1,
  logit: 1,
  normalCdf: 1,
  abs: 1,
  min: 2,
  max: 2,
  clip: 3,
  percentagePoints: 1,
  share: 1,
  perYear: 1,
  perQuarter: 1,
  pure: 2,
  normal: 2,
  uniform: 2,
  triangular: 3,
  lognormal: 2,
  gammaTwo: 1,
  poisson: 1,
  negativeBinomial: 2,
  bernoulli: 1,
};

export const distributions: ReadonlySet<string> = new Set([
  "normal",
  "uniform",
  "triangular",
  "lognormal",
  "gammaTwo",
  "poisson",
  "negativeBinomial",
  "bernoulli",
]);

/** How the two arguments of an equation are written: one name for the whole, or names taken out of it. */
type Argument = { readonly whole: string } | { readonly taken: ReadonlyMap<string, string> };

interface Scope {
  readonly inputs: Argument;
  readonly operators: Argument;
  readonly allowedInputs: ReadonlySet<string>;
  readonly locals: Set<string>;
}

/**
 * Parse the source text of an equation to an expression.
 *
 * @throws {SyntaxError} naming the first construct that the language does not have.
 */
export function parseEquation(source: string, inputs: Iterable<string>): Expression {
  const node = parseExpressionAt(source, 0, { ecmaVersion: 2022 });
  if (node.type !== "ArrowFunctionExpression") throw new SyntaxError("an equation is an arrow function");
  const arrow: ArrowFunctionExpression = node;
  if (arrow.async) throw new SyntaxError("an equation gives its value at once: no async");
  const scope: Scope = {
    inputs: argument(arrow.params[0]),
    operators: argument(arrow.params[1]),
    allowedInputs: new Set(inputs),
    locals: new Set(),
  };
  return arrow.body.type === "BlockStatement" ? parseBlock(arrow.body.body, scope) : parse(arrow.body, scope);
}

function argument(pattern: Pattern | undefined): Argument {
  if (pattern === undefined) return { taken: new Map() };
  if (pattern.type === "Identifier") return { whole: pattern.name };
  if (pattern.type !== "ObjectPattern") throw new SyntaxError("write the arguments as names or as { a, b }");
  const taken = new Map<string, string>();
  for (const property of pattern.properties) {
    if (
      property.type !== "Property" ||
      property.key.type !== "Identifier" ||
      property.value.type !== "Identifier"
    )
      throw new SyntaxError("take inputs out plainly: { a, b: renamed }");
    taken.set(property.value.name, property.key.name);
  }
  return { taken };
}

function parseBlock(statements: readonly AnyNode[], scope: Scope): Expression {
  const locals: [string, Expression][] = [];
  for (const statement of statements) {
    if (statement.type === "ReturnStatement" && statement.argument) {
      const body = parse(statement.argument, scope);
      return locals.length === 0 ? body : { op: "let", locals, body };
    }
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const")
      throw new SyntaxError("a block holds only const and one return");
    for (const { id, init } of statement.declarations) {
      if (id.type !== "Identifier" || !init) throw new SyntaxError("write const name = expression");
      locals.push([id.name, parse(init, scope)]);
      scope.locals.add(id.name);
    }
  }
  throw new SyntaxError("the block returns nothing");
}

function parse(node: AnyNode, scope: Scope): Expression {
  switch (node.type) {
    case "Literal":
      if (node.value !== 0 && node.value !== 1 && node.value !== 2)
        throw new SyntaxError(`the number ${String(node.raw)} needs a name: make it a parameter`);
      return { op: "number", value: node.value };
    case "Identifier":
    case "MemberExpression":
      return parseName(node, scope);
    case "ParenthesizedExpression":
      return parse(node.expression, scope);
    case "UnaryExpression":
      if (node.operator === "-") return { op: "negate", a: parse(node.argument, scope) };
      if (node.operator === "!") return { op: "not", a: parse(node.argument, scope) };
      throw new SyntaxError(`the operator ${node.operator} is not in the language`);
    case "BinaryExpression":
    case "LogicalExpression":
      if (
        !arithmetic.has(node.operator) &&
        !comparisons.has(node.operator) &&
        !/^(&&|\|\|)$/.test(node.operator)
      )
        throw new SyntaxError(`the operator ${node.operator} is not in the language`);
      return {
        op: node.operator as BinaryOperator,
        a: parse(node.left, scope),
        b: parse(node.right, scope),
      };
    case "ConditionalExpression":
      return {
        op: "if",
        test: parse(node.test, scope),
        yes: parse(node.consequent, scope),
        no: parse(node.alternate, scope),
      };
    case "CallExpression":
      return parseCall(node.callee, node.arguments, scope);
    default:
      throw new SyntaxError(`${node.type} is not in the language`);
  }
}

function parseCall(callee: AnyNode, args: readonly AnyNode[], scope: Scope): Expression {
  const name = memberOf(callee, scope.operators);
  if (name === undefined || callables[name] === undefined)
    throw new SyntaxError(
      `only the engine's operators can be called${name === undefined ? "" : `, not ${name}`}`,
    );
  if (args.length !== callables[name])
    throw new SyntaxError(`${name} takes ${callables[name]} argument(s), got ${args.length}`);
  if (name === "pure") {
    const reason = args[1];
    if (reason?.type !== "Literal" || typeof reason.value !== "string")
      throw new SyntaxError("pure wants its reason as a text");
    return { op: "call", name, args: [parse(args[0] as AnyNode, scope)] };
  }
  return { op: "call", name, args: args.map((arg) => parse(arg, scope)) };
}

function parseName(node: AnyNode, scope: Scope): Expression {
  if (node.type === "Identifier" && scope.locals.has(node.name)) return { op: "local", name: node.name };
  const operator = memberOf(node, scope.operators);
  if (operator === "step" || operator === "elapsed") return { op: "clock", name: operator };
  const input = memberOf(node, scope.inputs);
  if (input !== undefined && scope.allowedInputs.has(input)) return { op: "input", name: input };
  throw new SyntaxError(
    `${node.type === "Identifier" ? node.name : (input ?? "this")} is not among the equation's inputs`,
  );
}

/** The member of an argument that a name or a member expression means, if it means one. */
function memberOf(node: AnyNode, argument: Argument): string | undefined {
  if ("taken" in argument) return node.type === "Identifier" ? argument.taken.get(node.name) : undefined;
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  if (node.object.type !== "Identifier" || node.object.name !== argument.whole) return undefined;
  return node.property.type === "Identifier" ? node.property.name : undefined;
}
