import { describe, expect, it } from "vitest";
import { axis, clock, fixed, next, product, stock, sum } from "../language.ts";
import { parseUnit } from "../units.ts";
import { checkUnits } from "./check-units.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { parseEquation } from "./parse-equation.ts";
import { calendar, faultsOf, wanted } from "./testing/faults-of.ts";

const inputs = {
  pure: "1",
  pp: "pp",
  money: "bnUSD",
  other: "mnUSD",
  rate: "bnUSD/quarter",
  yearly: "1/year",
};
const base = { doc: "", over: [], module: "test" };

/** Messages for a law of the given unit over one input of each unit. */
function faults(unit: string, text: string): readonly string[] {
  const needs = Object.fromEntries(
    Object.keys(inputs).map((from) => [from, { from, picked: {}, renamed: {} }]),
  );
  const known = Object.entries(inputs).map(([name, own]): GraphNode => ({
    ...base,
    kind: "multiplier",
    name,
    unit: own,
  }));
  const law = { inputs: needs, expression: parseEquation(text, Object.keys(inputs)) };
  const graph: Graph = {
    format: 1,
    layoutVersion: 1,
    calendar,
    axes: {},
    clocks: {},
    nodes: [...known, { ...base, kind: "aux", name: "law", unit, law }],
    lenses: [],
    packages: [],
    mechanisms: [],
  };
  return checkUnits(graph).map((fault) => fault.message);
}

describe("checkUnits", () => {
  it.each([
    ["bnUSD", "(n) => n.money + n.money"],
    ["bnUSD", "(n) => n.money - 0"],
    ["bnUSD", "(n) => -n.money"],
    ["bnUSD^2", "(n) => n.money * n.money"],
    ["1", "(n) => n.money / n.money"],
    ["bnUSD", "(n, { step }) => n.rate * step"],
    ["bnUSD", "(n) => (n.money > 0 ? n.money : 0)"],
    ["bnUSD", "(n) => (n.money > 0 && !(n.pure < 1) ? n.money : n.money)"],
    ["bnUSD", "(n, { max, min, abs, clip }) => clip(max(0, n.money), min(n.money, abs(n.money)), n.money)"],
    [
      "1",
      "(n, { exp, ln, pow, logistic, logit, normalCdf }) => exp(ln(pow(logistic(logit(normalCdf(n.pure))), 2)))",
    ],
    ["bnUSD", "(n, { sqrt }) => sqrt(n.money * n.money)"],
    ["pp", "(n, { percentagePoints }) => percentagePoints(n.pure)"],
    ["1", "(n, { share }) => share(n.pp)"],
    ["bnUSD/year", "(n, { perYear }) => perYear(n.rate)"],
    ["1/quarter", "(n, { perQuarter }) => perQuarter(n.yearly)"],
    ["1", '(n, { pure }) => pure(n.money, "test")'],
    ["bnUSD", "(n) => { const twice = 2 * n.money; return twice; }"],
  ])("accepts %s from %s", (unit, text) => {
    expect(faults(unit, text)).toEqual([]);
  });
  it.each([
    ["bnUSD", "(n) => n.pure", "the equation gives bnUSD and 1"],
    ["bnUSD", "(n) => n.money + n.other", "adds bnUSD and mnUSD"],
    ["bnUSD", "(n) => n.money - 1", "subtracts bnUSD and 1"],
    ["1", "(n) => (n.money < n.pure ? 1 : 0)", "< compares bnUSD and 1"],
    ["1", "(n) => (n.money === n.other ? 1 : 0)", "=== compares bnUSD and mnUSD"],
    ["bnUSD", "(n) => (n.pure > 0 ? n.money : 1)", "the two outcomes of ?: are bnUSD and 1"],
    ["1", "(n) => (n.pure ? 1 : 0)", "the test of ?: must be a comparison, not a number"],
    ["1", "(n) => (!n.pure ? 1 : 0)", "! negates what must be a comparison, not a number"],
    ["1", "(n) => n.pure || n.money", "|| joins what must be a comparison, not a number"],
    ["1", "(n) => (n.pure > 0) + 1", "+ works on numbers, not on yes or no"],
    ["1", "(n) => n.pure > 0", "the equation gives a number and a comparison"],
    ["1", "(n, { max }) => max(n.pure > 0, 1)", "max works on numbers, not on yes or no"],
    ["bnUSD", "(n, { max }) => max(n.money, 1)", "max compares bnUSD and 1"],
    ["bnUSD", "(n, { min }) => min(n.money, n.other)", "min compares bnUSD and mnUSD"],
    ["bnUSD", "(n, { clip }) => clip(n.money, 0, 1)", "clip compares bnUSD and 1"],
    ["1", "(n, { exp }) => exp(n.money)", "exp wants a pure number, got 1 and bnUSD"],
    ["1", "(n, { ln }) => ln(n.pp)", "ln wants a pure number, got 1 and pp"],
    ["1", "(n, { pow }) => pow(n.pure, n.pp)", "pow wants a pure number, got 1 and pp"],
    ["1", "(n, { logistic }) => logistic(n.pp)", "logistic wants a pure number, got 1 and pp"],
    ["1", "(n, { logit }) => logit(n.pp)", "logit wants a pure number, got 1 and pp"],
    ["1", "(n, { normalCdf }) => normalCdf(n.pp)", "normalCdf wants a pure number, got 1 and pp"],
    ["bnUSD", "(n, { sqrt }) => sqrt(n.money)", "the equation gives bnUSD and bnUSD^0.5"],
    [
      "pp",
      "(n, { percentagePoints }) => percentagePoints(n.pp)",
      "percentagePoints wants a pure share, got 1 and pp",
    ],
    ["1", "(n, { share }) => share(n.pure)", "share wants percentage points, got pp and 1"],
    ["1", "(n, { step }) => n.pure + step", "adds 1 and quarter"],
    ["1", "(n, { elapsed }) => n.pure * elapsed", "the equation gives 1 and quarter"],
  ])("refuses %s from %s", (unit, text, message) => {
    expect(faults(unit, text)).toEqual([message]);
  });
  it("wants a mask to be a comparison and a product to be pure", () => {
    const Side = axis("Side", ["p", "q"]);
    const size = fixed(1, { unit: "bnUSD", doc: "s", over: Side, grade: "C", because: "test" });
    const about = { doc: "x", across: Side, needs: { size } };
    const masked = sum({
      ...about,
      unit: "bnUSD",
      value: (n) => n.size,
      where: ((n: { size: number }) => n.size) as never,
    });
    expect(faultsOf({ size, masked, m: wanted(masked) })[0]?.message).toBe(
      "the mask must be a comparison, not a number",
    );
    const all = product({ ...about, unit: "bnUSD", value: (n) => n.size / n.size });
    expect(faultsOf({ size, all, m: wanted(all) })[0]?.message).toBe("a product is pure, not bnUSD");
  });
  it("gives step the unit of the clock an equation runs on", () => {
    const day = clock({ unit: "day", steps: 2, doc: "days" });
    const rate = fixed(1, { unit: "1/day", doc: "r", grade: "C", because: "test" });
    const left = stock({ unit: "1", doc: "l", initial: 1, clock: day });
    const leftNext = next(left, { needs: { left, rate }, value: (n, { step }) => n.left - n.rate * step });
    expect(faultsOf({ day, rate, left, leftNext, m: wanted(leftNext) })).toEqual([]);
    const slow = stock({ unit: "1", doc: "s", initial: 1 });
    const slowNext = next(slow, { needs: { slow, rate }, value: (n, { step }) => n.slow - n.rate * step });
    expect(faultsOf({ rate, slow, slowNext, m: wanted(slowNext) })[0]?.message).toBe(
      "subtracts 1 and quarter/day",
    );
  });
  it("reports a text that is no unit once, at its variable", () => {
    expect(() => parseUnit("US$")).toThrow(SyntaxError);
    const odd = fixed(1, { unit: "US$", doc: "o", grade: "C", because: "test" });
    expect(faultsOf({ odd, m: wanted(odd) }).map((f) => [f.variable, f.message])).toEqual([
      ["m", '"US$" is not a unit'],
      ["odd", '"US$" is not a unit'],
    ]);
  });
});
