import { expect, it } from "vitest";
import { elementOf } from "../run/run-plan.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";
import { unitComputers } from "./compute-units.ts";
import type { EnsembleJob } from "./job.ts";
import { noCounts } from "./lane-counts.ts";
import { pageOptions } from "./page-options.ts";
import { wasmLanes } from "./wasm-lanes.ts";
import { unitRunner, unitRunners } from "./work-unit.ts";
import { pushedModel } from "./testing/pushed-model.ts";

const graph = pushedModel();
const jobOf = (value: number, reducer: "mean" | "sum" = "mean"): EnsembleJob => ({
  arms: [
    {
      id: "base",
      levers: { values: { L1: value }, from: "2021Q1" },
      parameters: [],
      interventions: [],
      switches: {},
    },
  ],
  outputs: [{ ...elementOf(graph, "result"), window: ["2020Q1", "2022Q4"], reducer, closing: "last" }],
  recordings: [elementOf(graph, "result")],
  recorded: ["base"],
  seed: 1,
  seeds: 3,
  overrides: {},
  policyStart: "2021Q1",
});
const unit = { lens: { kind: "pure" as const, id: "plain", multipliers: {} }, firstDraw: 0, draws: 5 };

it("jobs that need the same programs share them, and have the results each has alone", () => {
  let compiled = 0;
  const lanes: LaneCompiler = (run, key) => {
    compiled += 1;
    return wasmLanes(4)(run, key);
  };
  const of = unitRunners(graph, { lanes });
  const jobs = [jobOf(0.5), jobOf(2), jobOf(0.5), jobOf(2, "sum"), jobOf(2)];
  const alone = jobs.map((job) => unitRunner(graph, job, { lanes: "none" })(unit));
  expect(jobs.map((job) => of(job)(unit))).toEqual(alone);
  expect(compiled).toBe(2);
  const both = [jobOf(0.5), jobOf(2)].map(of);
  expect([0, 1, 0, 1].map((place) => both[place]?.(unit))).toEqual([0, 1, 0, 1].map((place) => alone[place]));
  expect(compiled).toBe(2);
});

it("runs without code from text have the same bits, in lanes and alone", () => {
  const counts = noCounts();
  const expected = unitRunner(graph, jobOf(2), { lanes: "none" })(unit);
  expect(unitComputers(graph, { ...pageOptions(), lanes: "none" })(jobOf(2))(unit)).toEqual(expected);
  expect(unitComputers(graph, { ...pageOptions(), counts })(jobOf(2))(unit)).toEqual(expected);
  expect(counts.lanes).toBe(15);
});
