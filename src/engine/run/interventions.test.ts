import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { assembled, clock, endingEvent, fixed, next, stock, type Calendar } from "../language.ts";
import { elementOf } from "./run-plan.ts";
import { simulate, type Simulation } from "./simulate.ts";

const grows = fixed(2, { unit: "1", doc: "g", grade: "C", because: "test" });
const level = stock({ unit: "1", doc: "level", initial: 1 });
const levelNext = next(level, { needs: { level, grows }, value: (n) => n.level * n.grows });
const reader = law({ level }, (n) => n.level);
const ahead = law({ levelNext }, (n) => n.levelNext);
const whole = assembled({ unit: "1", doc: "whole", parts: [level] });
const day = clock({ unit: "day", steps: 3, doc: "days" });
const inner = stock({ unit: "1", doc: "inner", initial: 1, clock: day });
const innerNext = next(inner, { needs: { inner, grows }, value: (n) => n.inner * n.grows });
const result = law({ innerNext }, (n) => n.innerNext);
const all = { grows, level, levelNext, reader, ahead, whole, day, inner, innerNext, result };
const model = build({
  ...all,
  a: wanted(reader, "Y1"),
  b: wanted(ahead, "Y2"),
  c: wanted(whole, "Y3"),
  d: wanted(result, "Y4"),
});

/** The first four quarters of a path, the same from both back ends. */
function path(name: string, wish: Simulation): number[] {
  const of = (backEnd: "reference" | "javascript"): number[] => [
    ...(simulate(model, { ...wish, backEnd, record: [name] })
      .series.get(name)
      ?.subarray(0, 4) ?? []),
  ];
  expect(of("javascript")).toEqual(of("reference"));
  return of("reference");
}

describe("interventions", () => {
  it("pin a stock, as its new value a quarter ahead", () => {
    const pins = { level: [5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9] };
    expect(path("reader", { pins })).toEqual([5, 6, 7, 8]);
    expect(path("ahead", { pins })).toEqual([6, 7, 8, 9]);
  });
  it("pin a stock by the name of what it is part of", () => {
    const pins = { whole: [5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9] };
    expect(path("reader", { pins })).toEqual([5, 6, 7, 8]);
    expect(path("ahead", { pins })).toEqual([6, 7, 8, 9]);
  });
  it("pin a next, which its stock has a quarter later", () => {
    const pins = { levelNext: [5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9] };
    expect(path("ahead", { pins })).toEqual([5, 6, 7, 8]);
    expect(path("reader", { pins })).toEqual([1, 5, 6, 7]);
  });
  it("shift a stock for its readers, outside its own memory", () => {
    const shifts = { level: { by: 10, from: "2020Q3" } } as const;
    expect(path("reader", { shifts })).toEqual([1, 2, 14, 18]);
    expect(path("ahead", { shifts })).toEqual([2, 14, 18, 26]);
  });
  it("shift a next, and its stock a quarter later", () => {
    const shifts = { levelNext: { by: 10, from: "2020Q2" } } as const;
    expect(path("ahead", { shifts })).toEqual([2, 14, 18, 26]);
    expect(path("reader", { shifts })).toEqual([1, 2, 14, 18]);
  });
  it("shift a stock of a nested clock in the quarter asked for, not in the one before", () => {
    const shifts = { inner: { by: 10, from: "2020Q3" } } as const;
    expect(path("result", { shifts })).toEqual([8, 8, 18, 18]);
    expect(path("inner", { shifts })).toEqual([8, 8, 18, 18]);
  });
  it("pin a nested next in every step", () => {
    expect(path("result", { pins: { innerNext: 3 } })).toEqual([3, 3, 3, 3]);
    expect(path("inner", { pins: { innerNext: 3 } })).toEqual([3, 3, 3, 3]);
  });
  it("add up: a shift moves what is pinned", () => {
    const both = { pins: { reader: 4 }, shifts: { reader: { by: 1, from: "2020Q2" } } } as const;
    expect(path("reader", both)).toEqual([4, 5, 5, 5]);
  });
  it("cut one input of one equation, and nothing else", () => {
    const cuts = [{ equation: "levelNext", input: "grows", value: 1 }];
    expect(path("reader", { cuts })).toEqual([1, 1, 1, 1]);
    expect(path("result", { cuts })).toEqual([8, 8, 8, 8]);
  });
  it("refuse to cut what an equation does not read", () => {
    expect(() => simulate(model, { cuts: [{ equation: "reader", input: "grows", value: 1 }] })).toThrow(
      /reader does not read grows/,
    );
  });
});

describe("accounts of a run", () => {
  const calendar: Calendar = { start: "2020Q1", quarters: 12 };
  const steady = fixed(2, { unit: "1", doc: "s", grade: "C", because: "test" });
  const risk = fixed(0.5, { unit: "1", doc: "r", grade: "C", because: "test" });
  const end = endingEvent({ doc: "end", needs: { risk }, value: (n) => n.risk });
  const ending = build({ steady, risk, end, m: wanted(steady) });
  const outputs = (["sum", "mean", "last"] as const).map((reducer) => ({
    ...elementOf(ending.graph, "steady"),
    window: [calendar.start, "2020Q4"] as const,
    reducer,
    closing: "excluded" as const,
  }));
  it("leave lost quarters out of a sum, a mean and a last value, in the size of the whole window", () => {
    for (const backEnd of ["reference", "javascript"] as const)
      expect([...simulate(ending, { outputs, backEnd }).outputs]).toEqual([8, 2, 2]);
  });
  it("hold a chance that was shifted out of its range between 0 and 1", () => {
    const wish = { shifts: { end: { by: 3, from: "2020Q2" as const } }, record: ["running"] };
    for (const backEnd of ["reference", "javascript"] as const)
      expect([...(simulate(ending, { ...wish, backEnd }).series.get("running") ?? [])].slice(0, 4)).toEqual([
        1, 0.5, 0, 0,
      ]);
  });
  it("report a first value or parameter that is not finite, with its name", () => {
    const wish = { parameters: { grows: Number.POSITIVE_INFINITY } };
    for (const backEnd of ["reference", "javascript"] as const)
      expect(() => simulate(model, { ...wish, backEnd })).toThrow("grows became Infinity in 2020Q1");
  });
});
