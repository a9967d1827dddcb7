import { describe, expect, it } from "vitest";
import { parseEquation } from "./parse-equation.ts";

const parse = (text: string) => parseEquation(text, ["a", "b"]);

describe("parseEquation", () => {
  it("reads arguments whole, apart or renamed to one expression", () => {
    const wanted = { op: "call", name: "exp", args: [{ op: "input", name: "a" }] };
    expect(parse("(n, o) => o.exp(n.a)")).toEqual(wanted);
    expect(parse("({ a }, { exp }) => exp(a)")).toEqual(wanted);
    expect(parse("({ a: x }, { exp: e }) => e(x)")).toEqual(wanted);
    expect(parse("({ a }, { exp }) => { return exp(a); }")).toEqual(wanted);
  });
  it("keeps named parts, and gives the reason of pure to nobody", () => {
    expect(parse('(n, o) => { const x = n.a + 1; return o.pure(x, "why"); }')).toEqual({
      op: "let",
      locals: [["x", { op: "+", a: { op: "input", name: "a" }, b: { op: "number", value: 1 } }]],
      body: { op: "call", name: "pure", args: [{ op: "local", name: "x" }] },
    });
  });
  it.each([
    ["a function expression", "function (n) { return n.a; }", /arrow function/],
    ["an asynchronous function", "async (n) => n.a", /no async/],
    ["a number other than 0, 1 and 2", "(n) => n.a * 3", /3 needs a name/],
    ["a text", '(n) => "a"', /needs a name/],
    ["true and false", "(n) => true", /needs a name/],
    ["a name from outside", "(n) => outside", /outside is not among/],
    ["an input that is not declared", "(n) => n.c", /c is not among/],
    ["platform mathematics", "(n) => Math.exp(n.a)", /only the engine's operators/],
    ["a call of something unknown", "(n, o) => o.sin(n.a)", /not sin/],
    ["too few arguments", "(n, o) => o.max(n.a)", /max takes 2 argument\(s\), got 1/],
    ["too many arguments", "(n, o) => o.exp(n.a, n.b)", /exp takes 1 argument\(s\), got 2/],
    ["pure without a reason", "(n, o) => o.pure(n.a, n.b)", /reason as a text/],
    ["an operator outside the language", "(n) => n.a % n.b", /operator % is not/],
    ["loose equality", "(n) => (n.a == n.b ? 1 : 0)", /operator == is not/],
    ["a power", "(n) => n.a ** n.b", /operator \*\* is not/],
    ["nullish choice", "(n) => n.a ?? n.b", /operator \?\? is not/],
    ["unary plus", "(n) => +n.a", /operator \+ is not/],
    ["an assignment", "(n) => (n.a = 1)", /AssignmentExpression/],
    ["a sequence", "(n) => (n.a, n.b)", /SequenceExpression/],
    ["a computed member", '(n) => n["a"]', /not among/],
    ["optional chaining", "(n) => n?.a", /ChainExpression/],
    ["a template", "(n) => `${n.a}`", /TemplateLiteral/],
    ["a function inside", "(n) => (() => n.a)()", /only the engine's operators/],
    ["a default value", "({ a = 1 }) => a", /take inputs out plainly/],
    ["the rest of the inputs", "({ ...rest }) => rest", /take inputs out plainly/],
    ["a nested pattern", "({ a: { b } }) => b", /take inputs out plainly/],
    ["an array pattern", "([a]) => a", /arguments as names/],
    ["let", "(n) => { let x = n.a; return x; }", /only const and one return/],
    ["a loop", "(n) => { for (;;) {} }", /only const and one return/],
    [
      "a condition as a statement",
      "(n) => { if (n.a > 0) return 1; return 0; }",
      /only const and one return/,
    ],
    ["a const taken apart", "(n) => { const { a } = n; return a; }", /const name = expression/],
    ["a block without a return", "(n) => { const x = n.a; }", /returns nothing/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
