import { describe, expect, it } from "vitest";
import type { ParameterNode } from "../graph/graph.ts";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { at, axis, draw, lever, parameter, series } from "../language.ts";
import { parameterColumn, sampleParameters, valueAt } from "./inputs.ts";
import { simulate } from "./simulate.ts";

const Side = axis("Side", ["p", "q"]);
const backed = { grade: "C" as const, because: "test" };
const about = { unit: "1", doc: "push", range: [0, 4] as const, touches: [] };
const slow = lever({ ...about, id: "L1", default: 0.1, lag: 2 });
const past = lever({
  ...about,
  id: "L2",
  default: 1,
  lag: 0,
  history: [
    ["2020Q1", 2],
    ["2020Q3", 4],
  ],
});
const steps = lever({
  ...about,
  id: "L3",
  default: 1,
  lag: 1,
  history: [
    ["2020Q1", 2],
    ["2020Q3", 4],
  ],
  historyRule: "step",
});
const path = series({
  unit: "1",
  doc: "path",
  over: Side,
  ...backed,
  points: {
    p: [
      ["2020Q2", 1],
      ["2020Q4", 4],
    ],
    q: [["2020Q1", 8]],
  },
  between: "geometric",
});
const rate = parameter({ unit: "1", doc: "rate", over: Side, range: [0, 1, 2], ...backed });
const levers = law({ slow, past, steps }, (n) => n.slow + n.past + n.steps);
const reader = law(
  { p: at(path, Side, "p"), q: at(rate, Side, "q"), r: at(rate, Side, "p") },
  (n) => n.p + n.q + n.r,
);
const exports = { slow, past, steps, path, rate, levers, reader, m: wanted(levers), n: wanted(reader, "Y2") };
const model = build(exports);

const first = (name: string, wish: Parameters<typeof simulate>[1] = {}): number[] => [
  ...(simulate(model, { ...wish, record: [name] })
    .series.get(name)
    ?.subarray(0, 6) ?? []),
];

describe("levers", () => {
  it("ramp over their lag from the quarter of change, and meet their value to the bit", () => {
    expect(first("slow", { levers: { L1: 0.3 }, leversFrom: "2020Q2" })).toEqual([
      0.1, 0.1, 0.2, 0.3, 0.3, 0.3,
    ]);
  });
  it("follow their history up to the change, in lines or in steps", () => {
    expect(first("past", { leversFrom: "2020Q4" })).toEqual([2, 3, 4, 1, 1, 1]);
    expect(first("steps", { leversFrom: "2020Q4" })).toEqual([2, 2, 4, 4, 1, 1]);
  });
  it("are refused when there is none of the name", () => {
    expect(() => simulate(model, { levers: { L9: 1 } })).toThrow(/no lever L9/);
  });
});

describe("series", () => {
  it("hold the first value before the first point and the last after the last", () => {
    expect(first("path.p").map((x) => Number(x.toFixed(12)))).toEqual([1, 1, 2, 4, 4, 4]);
    expect(first("path.q")).toEqual([8, 8, 8, 8, 8, 8]);
  });
  it("run between points by their rule, and grow by a share a year after the last", () => {
    const points = [
      ["2020Q1", 1],
      ["2021Q1", 4],
    ] as const;
    const from = 2020 * 4;
    const along = (between: "linear" | "step" | "geometric") =>
      [0, 2, 4].map((q) => valueAt(points, between, "hold", from + q));
    expect(along("linear")).toEqual([1, 2.5, 4]);
    expect(along("step")).toEqual([1, 1, 4]);
    expect(along("geometric").map((x) => Number(x.toFixed(12)))).toEqual([1, 2, 4]);
    expect(valueAt(points, "linear", { growthPerYear: 0.5 }, from + 12)).toBeCloseTo(9, 12);
  });
});

describe("parameters", () => {
  it("can be set for all elements or for one", () => {
    expect(first("reader", { parameters: { rate: 3 } })[0]).toBe(7);
    expect(first("reader", { parameters: { "rate.q": 3 } })[0]).toBe(5);
  });
  it("have in a column of draws what each draw gives them", () => {
    const node = model.graph.nodes.find((one): one is ParameterNode => one.name === "rate") as ParameterNode;
    const drawn = [0, 1, 2].map((draw) => sampleParameters(model.graph, 7, draw).get("rate")?.[1]);
    expect(new Set(drawn).size).toBe(3);
    expect([...parameterColumn(node, 1, [0, 1, 2], 7, 3)]).toEqual(drawn);
  });
  it("take the range of an override, for all elements or for one", () => {
    const overrides = { rate: [5, 5, 5] as const, "rate.q": [6, 6, 6] as const };
    expect([...(sampleParameters(model.graph, 1, 0, overrides).get("rate") ?? [])]).toEqual([5, 6]);
  });
});

describe("random streams", () => {
  it("do not move when a draw, a parameter or an element is added", () => {
    const shock = draw({
      unit: "1",
      doc: "s",
      over: Side,
      each: "quarter",
      needs: {},
      value: (_, { normal }) => normal(0, 1),
    });
    const seen = law({ shock: at(shock, Side, "p") }, (n) => n.shock);
    const other = draw({
      unit: "1",
      doc: "o",
      each: "quarter",
      needs: {},
      value: (_, { uniform }) => uniform(0, 1),
    });
    const extra = parameter({ unit: "1", doc: "e", range: [0, 1, 2], ...backed });
    const more = law({ other, extra }, (n) => n.other + n.extra);
    const small = build({ ...exports, shock, seen, k: wanted(seen, "Y3") });
    const large = build({
      other,
      extra,
      more,
      ...exports,
      shock,
      seen,
      k: wanted(seen, "Y3"),
      l: wanted(more, "Y4"),
    });
    const run = (one: typeof small) =>
      simulate(one, { noise: { seed: 4, draw: 2, replicate: 1 }, record: ["shock.p", "shock.q", "reader"] })
        .series;
    expect(run(large)).toEqual(run(small));
    expect(new Set(run(small).get("shock.p")).size).toBe(12);
  });
});
