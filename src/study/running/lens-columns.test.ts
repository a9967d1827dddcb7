import { describe, expect, it } from "vitest";
import { above, switchedGraph, switchedStudy } from "../testing/switched-study.ts";
import { lensColumns, lensRuns } from "./lens-columns.ts";
import { planStudy } from "./plan-study.ts";

const study = {
  ...switchedStudy,
  packages: ["P0"],
  metrics: [],
  runs: { draws: 3, seeds: 2, seed: 1 },
  claims: [above("response", "Y06", "P1", "P0")],
};
const plan = planStudy(switchedGraph, study, study.claims, []);

describe("the columns of a lens", () => {
  it("hold, of each arm, what is read of it: the claim's metric, and the base's weight", () => {
    expect(plan.job.kept).toEqual([[0, 1], [0]]);
    const places = ["P0", "P1"].map((arm) => plan.placeOf("Y06", arm, undefined));
    expect([...places, plan.weightAt]).toEqual([0, 2, 1]);
  });
  it("stand run by run wherever a unit begins, NaN where none has come", () => {
    const columns = lensColumns(plan, [2]);
    columns.take(1, Float64Array.of(1, 2, 3, 4, 5, 6));
    const runs = lensRuns(study, plan, columns);
    expect([...runs.values("Y06", "P1", undefined)]).toEqual([NaN, NaN, 3, 6, NaN, NaN]);
    columns.take(2, Float64Array.of(7, 8, 9, 10, 11, 12));
    expect([...runs.values("Y06", "P1", undefined)]).toEqual([NaN, NaN, 3, 6, 9, 12]);
  });
  it("refuse what is not kept or not planned", () => {
    const runs = lensRuns(study, plan, lensColumns(plan, [2]));
    expect(() => runs.values("Y06", "P0", undefined)).toThrow("place 0 are not kept");
    expect(() => runs.values("Y2", "P0", undefined)).toThrow("Y2 is not part of this plan");
  });
});
