import { describe, expect, it } from "vitest";
import { fixed, lever, series, type Quantity } from "../language.ts";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { planRun } from "../run/run-plan.ts";
import { sameCode, withNumbersOf } from "./same-code.ts";

const backed = { unit: "1", doc: "given", grade: "C", because: "test" } as const;

function model(scale: number, rate: number, value: (n: { scale: number; rate: number }) => number) {
  const own = fixed(scale, backed);
  const pace = series({ ...backed, points: [["2020Q1", rate]], between: "step", after: "hold" });
  const gift = lever({ ...backed, id: "L1", range: [0, 1], default: rate, lag: 0, touches: [] });
  const needs = { scale: own, rate: pace };
  const result = law<{ scale: Quantity; rate: Quantity }>(needs, value);
  const both = law({ result, gift }, (n) => n.result + n.gift);
  return build({ own, pace, gift, result, both, wanted: wanted(both) }).graph;
}

const plain = (n: { scale: number; rate: number }): number => n.scale * n.rate;

describe("graphs that compile to the same program", () => {
  it("differ in numbers that programs are given, not in laws", () => {
    const before = model(1, 2, plain);
    expect(sameCode(before, model(3, 5, plain))).toBe(true);
    expect(
      sameCode(
        before,
        model(1, 2, (n) => n.scale + n.rate),
      ),
    ).toBe(false);
  });
  it("have the same elements on every axis", () => {
    const before = model(1, 2, plain);
    expect(sameCode(before, { ...before, axes: { Side: { elements: ["p"], root: "Side" } } })).toBe(false);
    expect(sameCode(before, { ...before, calendar: { ...before.calendar, quarters: 3 } })).toBe(false);
  });
  it("have plans alike but for the numbers", () => {
    const after = model(3, 5, plain);
    const plan = withNumbersOf(planRun(model(1, 2, plain)), after);
    expect(JSON.stringify([...plan.layout.nodes])).toBe(JSON.stringify([...planRun(after).layout.nodes]));
    expect(JSON.stringify(plan)).toBe(JSON.stringify(planRun(after)));
  });
});
