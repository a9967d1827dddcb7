import type { ModelFault } from "../errors.ts";
import {
  divideUnits,
  formatUnit,
  multiplyUnits,
  parseUnit,
  pure,
  rootUnit,
  sameUnit,
  type Unit,
} from "../units.ts";
import { arithmetic, comparisons, type Expression } from "./expression.ts";
import type { Graph, GraphNode, Law } from "./graph.ts";

/** The unit of an expression; `any` for the literal 0, which fits every unit; `truth` for yes or no. */
type Found = Unit | "any" | "truth";

class UnitFault extends Error {}

/**
 * Check that the two sides of every equation have one unit, and that only like is added to like.
 *
 * @param nodes those to look at one by one; all of the graph when absent.
 */
export function checkUnits(graph: Graph, nodes: readonly GraphNode[] = graph.nodes): readonly ModelFault[] {
  const parsed = new Map<string, Unit>();
  const units = new Map<string, Unit>();
  const faults: ModelFault[] = [];
  for (const node of graph.nodes) {
    try {
      const unit = parsed.get(node.unit) ?? parseUnit(node.unit);
      parsed.set(node.unit, unit);
      units.set(node.name, unit);
    } catch {
      faults.push({ code: "unit", variable: node.name, message: `"${node.unit}" is not a unit` });
      units.set(node.name, pure);
    }
  }
  for (const node of nodes) faults.push(...nodeFaults(graph, node, units));
  return faults;
}

function nodeFaults(graph: Graph, node: GraphNode, units: ReadonlyMap<string, Unit>): readonly ModelFault[] {
  const own = units.get(node.name) ?? pure;
  const clock = "clock" in node && node.clock !== undefined ? graph.clocks[node.clock]?.unit : undefined;
  const step = parseUnit(clock ?? "quarter");
  const faults: ModelFault[] = [];
  const check = (law: Law, expected: Unit | "truth", what: string): void => {
    try {
      const found = unitOf(law.expression, { law, units, step, locals: new Map() });
      if (expected === "truth") wantTruth(found, what);
      else match(expected, found, `${what} gives`);
    } catch (error) {
      if (!(error instanceof UnitFault)) throw error;
      faults.push({ code: "unit", variable: node.name, message: error.message });
    }
  };
  if ("law" in node) {
    const expected = node.kind === "reduction" && node.operation === "product" ? pure : own;
    check(node.law, expected, "the equation");
    if (expected !== own && !sameUnit(own, pure))
      faults.push({
        code: "unit",
        variable: node.name,
        message: `a product is pure, not ${formatUnit(own)}`,
      });
  }
  if (node.kind === "next" && node.start) check(node.start, own, "the start equation");
  if (node.kind === "reduction" && node.where) check(node.where, "truth", "the mask");
  for (const name of sameUnitAs(node)) {
    const other = units.get(name) ?? pure;
    if (!sameUnit(own, other))
      faults.push({
        code: "unit",
        variable: node.name,
        message: `has unit ${formatUnit(own)} but takes its value from ${name} in ${formatUnit(other)}`,
      });
  }
  return faults;
}

function sameUnitAs(node: GraphNode): readonly string[] {
  if (node.kind === "stock") return typeof node.initial === "string" ? [node.initial] : [];
  if (node.kind === "assembled") return node.parts;
  if (node.kind === "alternative") return Object.values(node.options);
  return [];
}

interface Context {
  readonly law: Law;
  readonly units: ReadonlyMap<string, Unit>;
  readonly step: Unit;
  readonly locals: Map<string, Found>;
}

function unitOf(e: Expression, context: Context): Found {
  switch (e.op) {
    case "number":
      return e.value === 0 ? "any" : pure;
    case "input": {
      const from = context.law.inputs[e.name]?.from ?? "";
      return context.units.get(from) ?? pure;
    }
    case "local":
      return context.locals.get(e.name) ?? pure;
    case "clock":
      return context.step;
    case "negate":
      return unitOfBinary("-", "any", unitOf(e.a, context));
    case "not":
      wantTruth(unitOf(e.a, context), "! negates what");
      return "truth";
    case "if":
      wantTruth(unitOf(e.test, context), "the test of ?:");
      return match(unitOf(e.yes, context), unitOf(e.no, context), "the two outcomes of ?: are");
    case "let":
      for (const [name, value] of e.locals) context.locals.set(name, unitOf(value, context));
      return unitOf(e.body, context);
    case "call":
      return unitOfCall(e.name, e.args, context);
    default:
      return unitOfBinary(e.op, unitOf(e.a, context), unitOf(e.b, context));
  }
}

function unitOfBinary(op: string, a: Found, b: Found): Found {
  if (op === "&&" || op === "||") {
    for (const side of [a, b]) wantTruth(side, `${op} joins what`);
    return "truth";
  }
  if (a === "truth" || b === "truth") throw new UnitFault(`${op} works on numbers, not on yes or no`);
  if (op === "*") return a === "any" || b === "any" ? "any" : multiplyUnits(a, b);
  if (op === "/") return a === "any" ? "any" : divideUnits(a, b === "any" ? pure : b);
  const words = comparisons.has(op) ? `${op} compares` : op === "+" ? "adds" : "subtracts";
  const both = match(a, b, words);
  return arithmetic.has(op) ? both : "truth";
}

/** Operators whose arguments and result share one unit, and are checked as such. */
const likeToLike = new Set(["min", "max", "clip", "normal", "uniform", "triangular", "gammaTwo"]);

function unitOfCall(name: string, args: readonly Expression[], context: Context): Found {
  const found = args.map((arg) => unitOf(arg, context));
  const first = found[0] ?? "any";
  if (first === "truth" || found.includes("truth"))
    throw new UnitFault(`${name} works on numbers, not on yes or no`);
  if (likeToLike.has(name)) return found.reduce((a, b) => match(a, b, `${name} compares`));
  switch (name) {
    case "abs":
      return first;
    case "sqrt":
      return first === "any" ? "any" : rootUnit(first);
    case "pure":
      return pure;
    case "percentagePoints":
      match(pure, first, "percentagePoints wants a pure share, got");
      return parseUnit("pp");
    case "share":
      match(parseUnit("pp"), first, "share wants percentage points, got");
      return pure;
    case "perYear":
      return first === "any"
        ? "any"
        : divideUnits(multiplyUnits(first, parseUnit("quarter")), parseUnit("year"));
    case "perQuarter":
      return first === "any"
        ? "any"
        : divideUnits(multiplyUnits(first, parseUnit("year")), parseUnit("quarter"));
    case "lognormal":
      match(pure, found[1] ?? "any", "the spread of lognormal");
      return first;
    default:
      for (const unit of found) match(pure, unit, `${name} wants a pure number, got`);
      return pure;
  }
}

function wantTruth(found: Found, what: string): void {
  if (found !== "truth") throw new UnitFault(`${what} must be a comparison, not a number`);
}

function match(a: Found, b: Found, words: string): Found {
  if (a === "truth" || b === "truth") {
    if (a === b) return a;
    throw new UnitFault(`${words} a number and a comparison`);
  }
  if (a === "any") return b;
  if (b === "any" || sameUnit(a, b)) return a;
  throw new UnitFault(`${words} ${formatUnit(a)} and ${formatUnit(b)}`);
}
