import { describe, expect, it } from "vitest";
import type { Needs } from "../language/declarations.ts";
import { alternative, aux, clock, delayed, fixed, next, stock } from "../language.ts";
import { simulate } from "../run/simulate.ts";
import { planOf } from "./plan.ts";
import { build, faultsOf, law, wanted } from "./testing/faults-of.ts";

const one = fixed(1, { unit: "1", doc: "one", grade: "C", because: "test" });
const orderOf = (exports: Record<string, unknown>) => {
  const plan = planOf(build(exports).graph);
  const names = (units: typeof plan.quarter) =>
    units.map((unit) => ("node" in unit ? unit.node : `clock ${unit.block}`));
  return { first: names(plan.first), quarter: names(plan.quarter), blocks: plan.blocks };
};

/** Two laws that need each other. */
function circle() {
  const needs: Record<string, Needs[string]> = {};
  const egg = aux({
    unit: "1",
    doc: "e",
    needs,
    value: new Function("return ({ hen }) => hen")() as () => number,
  });
  const hen = law({ egg }, ({ egg }) => egg);
  needs["hen"] = hen;
  return { egg, hen };
}

describe("the order of a quarter", () => {
  it("puts what is needed first, whatever the order of declaration", () => {
    const before = law({ one }, ({ one }) => one);
    const after = law({ before }, ({ before }) => before);
    expect(orderOf({ after, before, one, m: wanted(after) }).quarter).toEqual(["before", "after"]);
  });
  it("lets stocks and delayed values break a circle", () => {
    const level = stock({ unit: "1", doc: "l", initial: 1 });
    const change = law({ level }, ({ level }) => -level);
    const levelNext = next(level, { needs: { level, change }, value: (n) => n.level + n.change });
    const late = delayed(levelNext, 2, { doc: "late" });
    const both = law({ late, levelNext }, (n) => n.late + n.levelNext);
    const order = orderOf({ both, late, levelNext, change, level, m: wanted(both) });
    expect(order.quarter).toEqual(["late", "change", "levelNext", "both"]);
    expect(order.first).toEqual(["running", "level", "change", "levelNext", "late"]);
  });
  it("prints the circle of equations that need each other in a quarter", () => {
    const { egg, hen } = circle();
    const cycles = faultsOf({ egg, hen, m: wanted(hen) }).filter((fault) => fault.code === "cycle");
    expect(cycles[0]).toMatchObject({
      message: "equations need each other in a quarter: egg <- hen <- egg",
      cycle: ["egg", "hen", "egg"],
    });
  });
  it("finds a circle that only another option of a switch closes", () => {
    const { egg, hen } = circle();
    const choice = alternative({
      unit: "1",
      doc: "c",
      switch: "rule",
      options: { plain: one, circular: hen },
    });
    const faults = faultsOf({ one, egg, hen, choice, m: wanted(choice) });
    expect(faults.map((fault) => fault.code)).toContain("cycle");
  });
  it("finds a circle among first values, which no quarter has", () => {
    const needs: Record<string, Needs[string]> = {};
    const feed = aux({
      unit: "1",
      doc: "f",
      needs,
      value: new Function("return ({ late }) => late")() as () => number,
    });
    const late = delayed(feed, 1, { doc: "late" });
    needs["late"] = late;
    const faults = faultsOf({ feed, late, m: wanted(feed) });
    expect(faults.map((fault) => fault.message)).toEqual([
      "equations need each other in the first quarter: feed <- late <- feed",
    ]);
  });
  it("finds a circle inside a step of a nested clock", () => {
    const day = clock({ unit: "day", steps: 2, doc: "days" });
    const needs: Record<string, Needs[string]> = {};
    const rule = new Function("return ({ up }) => up")() as () => number;
    const down = aux({ unit: "1", doc: "d", needs, value: rule, clock: day });
    const up = aux({ unit: "1", doc: "u", needs: { down }, value: ({ down }) => down, clock: day });
    needs["up"] = up;
    expect(faultsOf({ day, down, up, m: wanted(up) }).map((fault) => fault.message)).toEqual([
      "equations need each other in a step of day: down <- up <- down",
    ]);
  });
  it("runs a nested clock after what its stocks start from", () => {
    const day = clock({ unit: "day", steps: 3, doc: "days" });
    const force = law({ one }, ({ one }) => one + one);
    const left = stock({ unit: "1", doc: "l", initial: force, clock: day });
    const leftNext = next(left, { needs: { left }, value: (n) => n.left / 2 });
    const exports = { day, left, leftNext, force, one, m: wanted(leftNext) };
    expect(orderOf(exports)).toEqual({
      first: ["running"],
      quarter: ["force", "clock day"],
      blocks: { day: ["leftNext"] },
    });
    for (const backEnd of ["reference", "javascript"] as const)
      expect(simulate(build(exports), { backEnd, record: ["leftNext"] }).series.get("leftNext")?.[0]).toBe(
        0.25,
      );
  });
  it("starts an outer stock from an equation declared after it", () => {
    const level = stock({ unit: "1", doc: "l", initial: law({}, () => 0) });
    const opening = law({ one }, ({ one }) => one + 1);
    const own = { ...level, initial: opening };
    const levelNext = next(own, { needs: { own }, value: (n) => n.own });
    const model = build({ own, levelNext, opening, one, m: wanted(levelNext) });
    for (const backEnd of ["reference", "javascript"] as const)
      expect(simulate(model, { backEnd, record: ["own"] }).series.get("own")?.[0]).toBe(2);
  });
});
