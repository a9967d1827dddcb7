import { describe, expect, it } from "vitest";
import { ModelError } from "./errors.ts";
import { buildModel } from "./graph/build-graph.ts";
import {
  at,
  aux,
  axis,
  clock,
  coefficient,
  delayed,
  draw,
  due,
  endingEvent,
  fixed,
  initially,
  lever,
  meanOver,
  metric,
  next,
  running,
  stock,
  sum,
  type Calendar,
} from "./language.ts";
import { elementOf } from "./run/run-plan.ts";
import { simulate, type Simulation } from "./run/simulate.ts";

const calendar: Calendar = { start: "2020Q1", quarters: 12 };
const Side = axis("Side", ["A", "B"]);

function toy() {
  const lag = fixed(2, { unit: "quarter", doc: "Lag", grade: "C", because: "toy" });
  const goal = coefficient(8, { unit: "1", doc: "Goal", over: Side, because: "any goal serves the test" });
  const push = lever({ id: "L1", unit: "1", doc: "Push", range: [0, 4], default: 1, lag: 2, touches: [] });
  const level = stock({ unit: "1", doc: "Level", over: Side, initial: 0 });
  const levelNext = next(level, {
    needs: { level, goal, lag, push },
    value: ({ level, goal, lag, push }, { step }) => level + ((goal * push - level) * step) / lag,
  });
  const total = sum({ unit: "1", doc: "Total", across: Side, needs: { level }, value: ({ level }) => level });
  const start = initially(total, { doc: "Total at the start" });
  const wobble = draw({
    each: "quarter",
    unit: "1",
    doc: "Noise",
    needs: {},
    value: (_, { normal }) => normal(0, 1),
  });
  const past = delayed(total, 3, { doc: "Total three quarters ago" });
  const smooth = meanOver(total, 2, { doc: "Two-quarter mean" });
  const day = clock({ unit: "day", steps: 4, doc: "Days", due: due("2021Q1", { every: 4 }) });
  const decay = fixed(2, { unit: "1/day", doc: "Decay", grade: "C", because: "toy" });
  const force = stock({ unit: "1", doc: "Force", clock: day });
  const forceNext = next(force, {
    needs: { force, decay },
    value: ({ force, decay }, { step }) => force / (1 + decay * step),
    start: { needs: { b: at(level, Side, "B") }, value: ({ b }) => b + 1 },
  });
  const result = aux({
    unit: "1",
    doc: "Result",
    needs: { forceNext, past, smooth, start, wobble, running },
    value: (n, { max }) => max(0, n.forceNext) + n.past + n.smooth + n.start + n.wobble * n.running,
  });
  const end = endingEvent({
    doc: "End",
    needs: { push },
    value: ({ push }, { logistic }) => logistic(push - 2 - 2),
  });
  const outcome = metric(result, {
    id: "Y1",
    doc: "Outcome",
    window: ["2021Q1", "2022Q4"],
    reducer: "mean",
    better: "higher",
    closing: "last",
    negligible: 0,
  });
  return {
    lag,
    goal,
    push,
    level,
    levelNext,
    total,
    start,
    wobble,
    past,
    smooth,
    day,
    decay,
    force,
    forceNext,
    result,
    end,
    outcome,
  };
}

const record = ["total", "past", "smooth", "forceNext", "result", "levelNext.A"];
const run = (wanted: Simulation = {}) =>
  simulate(buildModel(calendar, { toy: toy() }), { record, ...wanted });
const path = (wanted: Simulation, name: string): number[] => [
  ...(run(wanted).series.get(name) as Float64Array),
];

describe("a small model", () => {
  it("adjusts a stock towards its goal by the equation", () => {
    expect(path({}, "levelNext.A").slice(0, 3)).toEqual([4, 6, 7]);
    expect(path({}, "total").slice(0, 3)).toEqual([0, 8, 12]);
  });
  it("delays by whole quarters and starts a delay at the first value", () => {
    expect(path({}, "past").slice(0, 6)).toEqual([0, 0, 0, 0, 8, 12]);
    expect(path({}, "smooth").slice(0, 3)).toEqual([0, 4, 10]);
  });
  it("runs a nested clock only when it is due and keeps its result between", () => {
    const force = path({}, "forceNext");
    expect(force.slice(0, 4)).toEqual([1 / 81, 1 / 81, 1 / 81, 1 / 81]);
    expect(force[4]).toBeCloseTo((7.5 + 1) / 81, 14);
    expect(force[7]).toBe(force[4]);
  });
  it("ramps a lever over its lag from the quarter of change", () => {
    const levers = { levers: { L1: 3 }, leversFrom: "2021Q1" as const };
    const toGoal = path(levers, "levelNext.A");
    const target = [8, 8, 8, 8, 8, 16, 24, 24];
    let level = 0;
    for (let t = 0; t < 8; t += 1) {
      level += ((target[t] as number) - level) / 2;
      expect(toGoal[t]).toBe(level);
    }
  });
  it("gives the same bits from generated JavaScript as from the reference", () => {
    for (const noise of ["central", { seed: 7, draw: 3, replicate: 2 }] as const)
      for (const events of ["withheld", "happen"] as const) {
        const wanted: Simulation = {
          noise,
          events,
          levers: { L1: 2.5 },
          pins: { "level.B": 3 },
          shifts: { total: { by: 0.25, from: "2021Q2" } },
          outputs: (["last", "excluded", { counts: 5 }] as const).map((closing) => ({
            ...elementOf(buildModel(calendar, { toy: toy() }).graph, "result"),
            window: ["2020Q3", "2022Q4"] as const,
            reducer: "mean" as const,
            closing,
          })),
        };
        const slow = run({ ...wanted, backEnd: "reference" });
        const fast = run({ ...wanted, backEnd: "javascript" });
        expect([...fast.outputs]).toEqual([...slow.outputs]);
        expect([...fast.state]).toEqual([...slow.state]);
        for (const name of record) expect(fast.series.get(name)).toEqual(slow.series.get(name));
      }
  });
  it("weighs lost quarters by their closing rule", () => {
    const graph = buildModel(calendar, { toy: toy() }).graph;
    const outputs = (["last", "excluded", { counts: 0 }] as const).map((closing) => ({
      ...elementOf(graph, "push"),
      window: ["2020Q1", "2022Q4"] as const,
      reducer: "mean" as const,
      closing,
    }));
    const [last, excluded, zero] = run({ outputs, pins: { push: 1 } }).outputs;
    expect(last).toBeCloseTo(1, 12);
    expect(excluded).toBeCloseTo(1, 12);
    const stay = 1 - 1 / (1 + Math.exp(3));
    const expected = Array.from({ length: 12 }, (_, t) => stay ** t).reduce((a, b) => a + b) / 12;
    expect(zero).toBeCloseTo(expected, 12);
  });
  it("shifts a stock for its readers without feeding the shift into its own memory", () => {
    const shifted = path({ shifts: { "level.A": { by: 100, from: "2020Q1" } } }, "total");
    expect(shifted).toEqual(path({}, "total").map((x) => x + 100));
  });
});

describe("a faulty model", () => {
  const faults = (
    extra: Record<string, unknown>,
  ): readonly { code: string; variable: string; message: string }[] => {
    try {
      buildModel(calendar, { toy: { ...toy(), ...extra } });
    } catch (error) {
      if (error instanceof ModelError) return error.faults;
    }
    return [];
  };
  const extraMetric = (of: Parameters<typeof metric>[0]) =>
    metric(of, {
      id: "Y2",
      doc: "x",
      window: ["2020Q1", "2020Q4"],
      reducer: "mean",
      better: "neither",
      closing: "last",
      negligible: 0,
    });
  it("prints the cycle of equations that need each other", () => {
    const needs: Record<string, ReturnType<typeof aux>> = {};
    const chicken = aux({ unit: "1", doc: "c", needs, value: (n) => n["egg"] as number });
    const egg = aux({ unit: "1", doc: "e", needs: { chicken }, value: ({ chicken }) => chicken });
    needs["egg"] = egg;
    const chickenRead = {
      ...chicken,
      value: new Function("return ({ egg }) => egg")() as typeof chicken.value,
    };
    needs["egg"] = aux({
      unit: "1",
      doc: "e",
      needs: { chicken: chickenRead },
      value: ({ chicken }) => chicken,
    });
    const found = faults({ chicken: chickenRead, egg: needs["egg"], wanted: extraMetric(chickenRead) });
    expect(
      found.some(
        (f) => f.code === "cycle" && /chicken <- egg <- chicken|egg <- chicken <- egg/.test(f.message),
      ),
    ).toBe(true);
  });
  it("names both units of a mismatch", () => {
    const price = fixed(1, { unit: "bnUSD", doc: "p", grade: "C", because: "x" });
    const wrong = aux({ unit: "1", doc: "w", needs: { price }, value: ({ price }) => price + 1 });
    expect(faults({ price, wrong, wanted: extraMetric(wrong) })).toEqual([
      { code: "unit", variable: "wrong", message: "adds bnUSD and 1" },
    ]);
  });
  it("refuses a number without a name", () => {
    const wrong = aux({ unit: "1", doc: "w", needs: {}, value: () => 0.45 });
    expect(faults({ wrong, wanted: extraMetric(wrong) })[0]?.message).toMatch(/number 0?\.45 needs a name/);
  });
  it("refuses platform mathematics and names outside the inputs", () => {
    const wrong = aux({ unit: "1", doc: "w", needs: {}, value: () => Math.exp(1) });
    expect(faults({ wrong, wanted: extraMetric(wrong) })[0]?.code).toBe("expression");
  });
  it("refuses an input over an axis the equation does not run over", () => {
    const wide = fixed(1, { unit: "1", doc: "wide", over: Side, grade: "C", because: "x" });
    const wrong = aux({ unit: "1", doc: "w", needs: { wide }, value: ({ wide }) => wide });
    expect(faults({ wide, wrong, wanted: extraMetric(wrong) })[0]).toMatchObject({
      code: "axis",
      variable: "wrong",
    });
  });
  it("reports a variable that no metric rests on", () => {
    const lonely = fixed(1, { unit: "1", doc: "x", grade: "C", because: "x" });
    expect(faults({ lonely })).toEqual([
      { code: "dead", variable: "lonely", message: "no metric rests on this parameter" },
    ]);
  });
  it("reports a range out of order and a graded value without a source", () => {
    const { toyParameter } = { toyParameter: fixed(1, { unit: "1", doc: "x", grade: "A", sources: [] }) };
    expect(faults({ toyParameter }).map((f) => f.code)).toContain("incomplete");
  });
});
