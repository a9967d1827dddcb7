import { describe, expect, it } from "vitest";
import { expressionText } from "./expression-text.ts";
import { parseEquation } from "./parse-equation.ts";

const textOf = (source: string): string =>
  expressionText(parseEquation(source, ["a", "b", "c", "d"])).formula;

describe("formula of an equation", () => {
  it.each([
    ["(n) => n.a + n.b * n.c", "a + b * c"],
    ["(n) => (n.a + n.b) * n.c", "(a + b) * c"],
    ["(n) => n.a - (n.b - n.c)", "a - (b - c)"],
    ["(n) => n.a - n.b - n.c", "a - b - c"],
    ["(n) => n.a / (n.b * n.c)", "a / (b * c)"],
    ["(n) => -(n.a + n.b) * n.c", "-(a + b) * c"],
    ["(n, { exp, step }) => n.a * exp(-n.b * step / n.c)", "a * exp(-b * step / c)"],
    ["(n) => n.a > 1 && n.b !== 0 ? n.c : n.d", "c if a > 1 and b <> 0, else d"],
    ["(n) => n.a * (n.b < 1 ? n.c : n.d)", "a * (c if b < 1, else d)"],
    ["(n) => (n.a > 0 ? 1 : 0) + n.b", "(1 if a > 0, else 0) + b"],
    ["(n, { min }) => min(n.a + n.b, 2)", "min(a + b, 2)"],
    ["(n) => !(n.a > 0 || n.b > 0) ? 1 : 0", "1 if not (a > 0 or b > 0), else 0"],
  ])("writes %s", (source, formula) => {
    expect(textOf(source)).toBe(formula);
  });

  it("names intermediate values below the formula and renames inputs", () => {
    const law = parseEquation("(n) => { const years = n.a / n.b; return years * n.c; }", ["a", "b", "c"]);
    expect(expressionText(law, (input) => (input === "a" ? "elapsed[JP]" : input))).toEqual({
      formula: "years * c",
      where: ["years = elapsed[JP] / b"],
    });
  });
});
