import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../engine/graph/testing/faults-of.ts";
import { aux, axis, parameter } from "../engine/language.ts";
import type { Output } from "../engine/run/run-plan.ts";
import { inputEffects, sampledElements } from "./input-effects.ts";

const Side = axis("Side", ["p", "q"]);
const backed = { unit: "1", grade: "C" as const, because: "test" };
const slope = parameter({ ...backed, doc: "slope", range: [1, 2, 5] });
const ends = parameter({ ...backed, doc: "ends", over: Side, range: { p: [0, 1, 2], q: [3, 3, 3] } });
const idle = parameter({ ...backed, doc: "no output moves with it", range: [0, 1, 2] });
const first = law({ slope, idle }, (n) => (n.idle < 0 ? n.idle : 2 * n.slope));
const second = aux({ unit: "1", doc: "second", over: Side, needs: { ends }, value: (n) => -n.ends });
const both = { slope, ends, idle };
const { graph } = build({
  ...both,
  first,
  second,
  y1: wanted(first, "Y1"),
  y2: wanted(second, "Y2"),
});

const output = (variable: string, element = 0): Output => ({
  variable,
  element,
  window: ["2020Q1", "2020Q4"],
  reducer: "mean",
  closing: "last",
});
const search = {
  arm: {
    id: "base",
    levers: { values: {}, from: "2021Q1" as const },
    parameters: [],
    interventions: [],
    switches: {},
  },
  outputs: [output("first"), output("second", 0), output("second", 1)],
  spreads: Float64Array.of(4, 0.5, 0),
  seed: 1,
  draw: 0,
};

describe("inputEffects", () => {
  it("names the output each parameter moves most, in its standard deviations", () => {
    expect(inputEffects(graph, search)).toEqual([
      { parameter: "ends.p", output: 1, effect: -4 },
      { parameter: "idle", output: 0, effect: 0 },
      { parameter: "slope", output: 0, effect: 2 },
    ]);
  });
  it("moves only what is asked for", () => {
    expect(inputEffects(graph, search, ["ends.p"]).map(({ parameter: name }) => name)).toEqual(["ends.p"]);
  });
});

describe("sampledElements", () => {
  it("leaves out values without a range", () => {
    expect(sampledElements(graph)).toEqual(["ends.p", "idle", "slope"]);
  });
});
