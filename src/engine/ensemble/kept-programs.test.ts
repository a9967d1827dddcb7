import { describe, expect, it } from "vitest";
import { keptLanes } from "../compile/kept-lanes.ts";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { keepLatest } from "../keep-latest.ts";
import { draw, lever, parameter } from "../language.ts";
import { elementOf } from "../run/run-plan.ts";
import type { Arm } from "./arm.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";
import { keepSessionProgram, withKept } from "./kept-programs.ts";
import { openSession, type SessionJob } from "./session.ts";
import { withJavascript } from "./work-unit.ts";

const pull = parameter({ unit: "1", doc: "pull", range: [0.1, 0.5, 0.9], grade: "C", because: "test" });
const push = lever({ id: "L1", unit: "1", doc: "push", range: [0, 4], default: 1, lag: 2, touches: [] });
const shock = draw({
  unit: "1",
  doc: "shock",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
// What follows from levers alone is constant over an ensemble; -0 and infinity have no word in JSON.
const shaped = law({ push }, (n, { max, exp }) => max(-0, exp(n.push)) * n.push);
const result = law({ shaped, shock, pull }, (n) => n.shaped * n.pull + n.shock);
const { graph } = build({ pull, push, shock, shaped, result, m: wanted(result) });
const arm = (value: number): Arm => ({
  id: `push ${value}`,
  levers: { values: { L1: value }, from: "2021Q1" },
  parameters: [],
  interventions: [],
  switches: {},
});
const job: SessionJob = {
  base: arm(1),
  outputs: [
    { ...elementOf(graph, "result"), window: ["2020Q1", "2022Q4"], reducer: "mean", closing: "last" },
  ],
  recordings: [elementOf(graph, "result")],
  seed: 1,
  seeds: 1,
  overrides: {},
  policyStart: "2021Q1",
};
const lens = { kind: "pure" as const, id: "plain", multipliers: {} };
const refuse: LaneCompiler = () => {
  throw new Error("compiled anew");
};
const compute = (lanes: LaneCompiler, of: SessionJob = job) =>
  openSession(
    graph,
    of,
    { lens, firstDraw: 0, draws: 20 },
    { ...withJavascript(), keep: keepLatest(2), lanes },
  ).compute(arm(3));
const module = new WebAssembly.Module(keepSessionProgram(graph, job, "this graph"));

describe("a program compiled ahead", () => {
  it("gives the bits of one compiled when it is needed, and is taken instead of it", () => {
    const plain = openSession(graph, job, { lens, firstDraw: 0, draws: 20 }, withJavascript()).compute(
      arm(3),
    );
    const kept = compute(withKept(module, "this graph", refuse));
    expect(kept).toEqual(plain);
    expect(kept.values.every(Number.isFinite)).toBe(true);
  });
  it("serves no other graph and no other request", () => {
    expect(() => compute(withKept(module, "another graph", refuse))).toThrow("compiled anew");
    const more: SessionJob = { ...job, outputs: [...job.outputs, ...job.outputs] };
    expect(() => compute(withKept(module, "this graph", refuse), more)).toThrow("compiled anew");
    expect(compute(withKept(module, "another graph")).values.length).toBe(20);
  });
  it("is not mistaken for any other module", () => {
    const empty = new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    expect(() => keptLanes(empty)).toThrow("holds no kept program");
  });
});
