import { describe, expect, it } from "vitest";
import { draw, fixed, lever, series, type DrawRule, type Quantity } from "../language.ts";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { planRun } from "../run/run-plan.ts";
import { planFor, sameCode, samePlan } from "./same-code.ts";

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
    const plan = planFor(planRun(model(1, 2, plain)), after);
    expect(JSON.stringify([...plan.layout.nodes])).toBe(JSON.stringify([...planRun(after).layout.nodes]));
    expect(JSON.stringify(plan)).toBe(JSON.stringify(planRun(after)));
  });
  it("are planned alike when laws differ over the same inputs, unless noise is drawn by them", () => {
    const before = model(1, 2, plain);
    const after = model(1, 2, (n) => n.scale + n.rate);
    expect(samePlan(before, after)).toBe(true);
    expect(JSON.stringify(planFor(planRun(before), after))).toBe(JSON.stringify(planRun(after)));
    expect(
      samePlan(
        before,
        model(1, 2, ({ rate, scale }) => (rate < scale ? rate : scale)),
      ),
    ).toBe(true);
    const drawn = (value: DrawRule) => {
      const noise = draw({ unit: "1", doc: "d", each: "quarter", needs: {}, value });
      return build({ noise, wanted: wanted(noise) }).graph;
    };
    const normal = drawn((_, d) => d.normal(0, 1));
    expect(
      samePlan(
        normal,
        drawn((_, d) => d.uniform(0, 1)),
      ),
    ).toBe(false);
    expect(
      samePlan(
        normal,
        drawn((_, d) => d.normal(0, 1)),
      ),
    ).toBe(true);
    const one = law({}, () => 1);
    const metricOf = (own: Quantity) => build({ one, own, w1: wanted(one), w2: wanted(own, "Y2") }).graph;
    expect(samePlan(metricOf(law({ one }, (n) => n.one)), metricOf(law({}, () => 1)))).toBe(false);
  });
});
