import type { BinaryOperator, Expression } from "./expression.ts";

/** How names of an equation are written in LaTeX. */
export interface LatexNames {
  /** By the name the equation gives an input. */
  readonly input: (name: string) => string;
  readonly local: (name: string) => string;
}

/** A law typeset: the formula and the named intermediate values it uses, each with places where a line may break. */
export interface ExpressionLatex {
  readonly formula: string;
  readonly where: readonly (readonly [symbol: string, formula: string])[];
}

/** Stands before a plus or minus sign at which a long line may be broken. */
export const lineBreak = "¶";

/**
 * Typeset an expression. No backslash stands before punctuation and no bare `<`, `>`, `|` or `*` appears, so that Markdown
 * leaves the text alone.
 */
export function expressionLatex(expression: Expression, names: LatexNames): ExpressionLatex {
  if (expression.op !== "let") return { formula: write(expression, names), where: [] };
  return {
    formula: write(expression.body, names),
    where: expression.locals.map(([name, value]) => [names.local(name), write(value, names)]),
  };
}

/** How strongly an operator binds, as for the plain text. */
const strength: Readonly<Partial<Record<Expression["op"], number>>> = {
  if: 9,
  "||": 1,
  "&&": 2,
  "===": 3,
  "!==": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 5,
  "-": 5,
  negate: 5,
  "*": 6,
  "/": 9,
};

const signs: Readonly<Record<string, string>> = {
  "<": " \\lt ",
  "<=": " \\le ",
  ">": " \\gt ",
  ">=": " \\ge ",
  "===": " = ",
  "!==": " \\ne ",
  "&&": " \\land ",
  "||": " \\lor ",
};

function write(e: Expression, names: LatexNames): string {
  switch (e.op) {
    case "number":
      return String(e.value);
    case "input":
      return names.input(e.name);
    case "local":
      return names.local(e.name);
    case "clock":
      return e.name === "step" ? "\\Delta t" : "t";
    case "call":
      return call(e.name, e.args, names);
    case "negate":
      return `-${inside(e.a, 6, names)}`;
    case "not":
      return `\\lnot ${inside(e.a, 9, names)}`;
    case "if":
      return cases(e, names);
    case "let":
      return write(e.body, names);
    default:
      return binary(e.op, e.a, e.b, names);
  }
}

/** Nested conditions become one list of cases. */
function cases(e: Expression, names: LatexNames): string {
  const rows: string[] = [];
  let rest = e;
  while (rest.op === "if") {
    rows.push(`${whole(write(rest.yes, names))} & \\text{if } ${whole(write(rest.test, names))}`);
    rest = rest.no;
  }
  rows.push(`${whole(write(rest, names))} & \\text{otherwise}`);
  return `\\begin{cases} ${rows.join(" \\cr ")} \\end{cases}`;
}

function binary(op: BinaryOperator, a: Expression, b: Expression, names: LatexNames): string {
  if (op === "/") return `\\frac{${whole(write(a, names))}}{${whole(write(b, names))}}`;
  if (op === "+") return `${inside(a, 5, names)} ${lineBreak}+ ${inside(b, 5, names, true)}`;
  if (op === "-") return `${inside(a, 5, names)} ${lineBreak}- ${inside(b, 6, names)}`;
  if (op === "*") return `${inside(a, 6, names)} ${lineBreak}\\cdot ${inside(b, 6, names, true)}`;
  const own = strength[op] ?? 0;
  return `${inside(a, own, names)}${signs[op] ?? ` ${op} `}${inside(b, own + 1, names)}`;
}

/** Write an operand, in brackets when it binds more loosely than what stands around it, or begins with a sign behind one. */
function inside(e: Expression, least: number, names: LatexNames, behindSign = false): string {
  const text = write(e, names);
  const loose = (strength[e.op] ?? 9) < least || (behindSign && e.op === "negate");
  return loose ? brackets(text) : text;
}

function brackets(text: string): string {
  if (text.includes("\\begin{cases}")) return `\\left( ${whole(text)} \\right)`;
  const size = text.includes("\\frac") ? "\\Bigl" : text.includes("(") ? "\\bigl" : "";
  return size === "" ? `(${text})` : `${size}( ${text} ${size.slice(0, -1)}r)`;
}

/** A text that must stay on one line: breaks inside fractions and cases are not possible. */
function whole(text: string): string {
  return text.replaceAll(lineBreak, "");
}

const functions: Readonly<Record<string, string>> = {
  ln: "\\ln",
  min: "\\min",
  max: "\\max",
  logistic: "\\Lambda",
  logit: "\\operatorname{logit}",
  normalCdf: "\\Phi",
  clip: "\\operatorname{clip}",
  normal: "\\mathcal{N}",
  uniform: "\\operatorname{Uniform}",
  triangular: "\\operatorname{Triangular}",
  lognormal: "\\operatorname{LogNormal}",
  gammaTwo: "\\operatorname{Gamma}_{2}",
  poisson: "\\operatorname{Poisson}",
  negativeBinomial: "\\operatorname{NegBin}",
  bernoulli: "\\operatorname{Bernoulli}",
};

function call(name: string, args: readonly Expression[], names: LatexNames): string {
  const [a, b] = args as readonly [Expression, Expression];
  switch (name) {
    case "exp":
      return exponential(a, names);
    case "sqrt":
      return `\\sqrt{${whole(write(a, names))}}`;
    case "pow":
      return `${power(a, names)}^{${whole(write(b, names))}}`;
    case "abs":
      return `\\lvert ${write(a, names)} \\rvert`;
    case "percentagePoints":
      return `100 ${lineBreak}\\cdot ${inside(a, 6, names, true)}`;
    case "perYear":
      return `4 ${lineBreak}\\cdot ${inside(a, 6, names, true)}`;
    case "share":
      return `\\frac{${whole(write(a, names))}}{100}`;
    case "perQuarter":
      return `\\frac{${whole(write(a, names))}}{4}`;
    case "pure":
      return inside(a, 9, names);
    default:
      return `${functions[name] ?? `\\operatorname{${name}}`}${brackets(args.map((arg) => write(arg, names)).join(", "))}`;
  }
}

/** The base of a power: a name may carry marks of its own, so only numbers go without brackets. */
function power(e: Expression, names: LatexNames): string {
  const text = write(e, names);
  return e.op === "number" ? text : brackets(text);
}

/** Short exponents are raised, long ones stand behind exp. */
const longestExponent = 60;

function exponential(e: Expression, names: LatexNames): string {
  const text = write(e, names);
  return text.length <= longestExponent && !text.includes("\\frac") && !text.includes("\\begin")
    ? `e^{${whole(text)}}`
    : `\\exp${brackets(text)}`;
}

/** Characters a reader sees, roughly: commands count as one sign, words of `\text` in full. */
export function seenWidth(latex: string): number {
  return latex
    .replaceAll(/\\(text|operatorname|mathcal)\{([^}]*)\}/g, "$2")
    .replaceAll(/\\[a-zA-Z]+/g, "x")
    .replaceAll(/[{}^_¶\s]/g, "").length;
}

/** Break a formula into lines at plus and minus signs, or products where there is no other way. */
export function formulaLines(formula: string, widest: number): readonly string[] {
  const parts = formula.split(lineBreak);
  const lines: string[] = [];
  let line = parts[0] ?? "";
  for (const part of parts.slice(1)) {
    if (seenWidth(line) + seenWidth(part) > widest && seenWidth(line) > widest / 3) {
      lines.push(line.trim());
      line = part;
    } else line += part;
  }
  return [...lines, line.trim()];
}
