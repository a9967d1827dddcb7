import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "./expression.ts";
import { expressionLatex, formulaLines, lineBreak, seenWidth } from "./expression-latex.ts";
import { parseEquation } from "./parse-equation.ts";

const names = { input: (name: string) => name, local: (name: string) => `\\text{${name}}` };
const latex = (law: string): string =>
  expressionLatex(parseEquation(`(n, o) => ${law}`, ["a", "b", "c"]), names).formula.replaceAll(
    lineBreak,
    "",
  );

describe("typesetting an expression", () => {
  it.each([
    ["n.a / (n.b + 1)", "\\frac{a}{b + 1}"],
    ["n.a * (n.b + n.c)", "a \\cdot (b + c)"],
    ["n.a - (n.b - n.c)", "a - (b - c)"],
    ["n.a + -n.b", "a + (-b)"],
    ["-(n.a + n.b)", "-(a + b)"],
    ["o.exp(-n.a)", "e^{-a}"],
    ["o.exp(n.a / n.b)", "\\exp\\Bigl( \\frac{a}{b} \\Bigr)"],
    ["o.ln(n.a)", "\\ln(a)"],
    ["o.logistic(n.a - n.b)", "\\Lambda(a - b)"],
    ["o.normalCdf(n.a)", "\\Phi(a)"],
    ["o.clip(n.a, 0, 1)", "\\operatorname{clip}(a, 0, 1)"],
    ["o.min(n.a, o.max(n.b, 0))", "\\min\\bigl( a, \\max(b, 0) \\bigr)"],
    ["o.sqrt(n.a)", "\\sqrt{a}"],
    ["o.pow(n.a, n.b)", "(a)^{b}"],
    ["o.abs(n.a)", "\\lvert a \\rvert"],
    ["o.percentagePoints(n.a)", "100 \\cdot a"],
    ["o.perQuarter(n.a)", "\\frac{a}{4}"],
    ["o.step * n.a", "\\Delta t \\cdot a"],
    [
      "n.a > 0 && n.b <= 1 ? n.a : 0",
      "\\begin{cases} a & \\text{if } a \\gt 0 \\land b \\le 1 \\cr 0 & \\text{otherwise} \\end{cases}",
    ],
    [
      "n.a > 0 ? 1 : n.b > 0 ? 2 : 0",
      "\\begin{cases} 1 & \\text{if } a \\gt 0 \\cr 2 & \\text{if } b \\gt 0 \\cr 0 & \\text{otherwise} \\end{cases}",
    ],
    ["o.pure(n.a, 'why')", "a"],
  ])("writes %s", (law, expected) => expect(latex(law)).toBe(expected));

  it("keeps intermediate values apart", () => {
    const law = parseEquation("(n) => { const half = n.a / 2; return half + n.b; }", ["a", "b"]);
    expect(expressionLatex(law, names)).toEqual({
      formula: `\\text{half} ${lineBreak}+ b`,
      where: [["\\text{half}", "\\frac{a}{2}"]],
    });
  });

  it("balances brackets and leaves Markdown nothing to misread, whatever the expression", () => {
    const leaf = fc.constantFrom<Expression>(
      { op: "number", value: 2 },
      { op: "input", name: "a" },
      { op: "clock", name: "step" },
    );
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({
          op: fc.constantFrom(
            "+" as const,
            "-" as const,
            "*" as const,
            "/" as const,
            "<" as const,
            "&&" as const,
          ),
          a: tie("tree"),
          b: tie("tree"),
        }),
        fc.record({ op: fc.constant("negate" as const), a: tie("tree") }),
        fc.record({ op: fc.constant("if" as const), test: tie("tree"), yes: tie("tree"), no: tie("tree") }),
        tie("tree").map((a): Expression => ({ op: "call", name: "exp", args: [a] })),
      ),
    }));
    fc.assert(
      fc.property(tree, (e) => {
        const text = expressionLatex(e, names).formula;
        expect(text.split("{").length).toBe(text.split("}").length);
        expect(text.split("(").length).toBe(text.split(")").length);
        expect(text).not.toMatch(/[<>|*]|\\[^a-zA-Z]/);
        expect(formulaLines(text, 40).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/[\s¶]/g, ""));
      }),
    );
  });

  it("breaks long sums into lines no wider than asked for", () => {
    const long = Array.from({ length: 30 }, (_, k) => `x_{${k}}`).join(` ${lineBreak}+ `);
    const lines = formulaLines(long, 40);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(seenWidth(line)).toBeLessThanOrEqual(40);
    for (const line of lines.slice(1)) expect(line.startsWith("+")).toBe(true);
  });
});
