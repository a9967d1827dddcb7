import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { draw } from "../language.ts";
import { elementOf } from "../run/run-plan.ts";
import type { EnsembleJob } from "./job.ts";
import { keptOutputs } from "./kept-outputs.ts";
import { unitRunner } from "./work-unit.ts";

const shock = draw({
  unit: "1",
  doc: "shock",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
const twice = law({ shock }, (n) => n.shock + n.shock);
const square = law({ shock }, (n) => n.shock * n.shock);
const { graph } = build({ shock, twice, square, m: wanted(twice), n: wanted(square, "Y2") });
const arm = (id: string) => ({
  id,
  levers: { values: {}, from: "2021Q1" as const },
  parameters: [],
  interventions: [],
  switches: {},
});
const job: EnsembleJob = {
  arms: ["first", "second", "third"].map(arm),
  outputs: ["shock", "twice", "square"].map((name) => ({
    ...elementOf(graph, name),
    window: ["2020Q1", "2022Q4"],
    reducer: "mean",
    closing: "last",
  })),
  recordings: [],
  recorded: [],
  seed: 1,
  seeds: 2,
  overrides: {},
  policyStart: "2021Q1",
};
const unit = { lens: { kind: "pure" as const, id: "neutral", multipliers: {} }, firstDraw: 0, draws: 2 };

describe("outputs kept by arm", () => {
  it("are those of every arm one after another when nothing is said", () => {
    const { valuesPerRun, placeOf } = keptOutputs(job);
    expect([valuesPerRun, placeOf(0, 0), placeOf(2, 1)]).toEqual([9, 0, 7]);
  });
  it("have the values they have when all are kept, and take no room otherwise", () => {
    const kept = [[1], [], [0, 2]];
    const all = unitRunner(graph, job)(unit).values;
    const some = unitRunner(graph, { ...job, kept })(unit).values;
    expect(some).toHaveLength(2 * 2 * 3);
    [0, 1, 2, 3].forEach((run) => {
      const own = all.subarray(run * 9, (run + 1) * 9);
      expect([...some.subarray(run * 3, (run + 1) * 3)]).toEqual([own[1], own[6], own[8]]);
    });
    const { placeOf } = keptOutputs({ ...job, kept });
    expect([placeOf(0, 1), placeOf(2, 0), placeOf(2, 2)]).toEqual([0, 1, 2]);
  });
  it("say which arm lacks what", () => {
    expect(() => keptOutputs({ ...job, kept: [[1], [], [0]] }).placeOf(1, 0)).toThrow(
      "arm second does not keep output 0",
    );
  });
});
