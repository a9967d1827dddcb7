import { describe, expect, it } from "vitest";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import { hashNumbers } from "../../engine/run/sha256.ts";
import { distributionOf } from "../../explore/distribution.ts";
import { largestRegrets } from "../../explore/regret.ts";
import type { Study } from "../study.ts";
import { above, switchedGraph, switchedStudy } from "../testing/switched-study.ts";
import { exceedsExact, resultKeeper } from "./keep-results.ts";
import { planStudy, type StudyPlan } from "./plan-study.ts";
import type { PackageResult } from "./result.ts";

const wish = { variable: "push", label: "Push" };
const study: Study = {
  ...switchedStudy,
  lenses: ["neutral", "OR", "mixes"],
  weights: { Y06: 1, Y2: -2 },
  claims: [
    above("response", "Y06", "P1", "P0"),
    {
      ...above("calmest", "Y2", "P1", "P0"),
      test: { kind: "regret", among: ["P0", "P1"], oneOf: ["P0"], weights: [{ Y2: 1 }] },
    },
  ],
  variants: [{ id: "P1-L1", label: "P1 without L1", kind: "ablation", package: "P1", levers: { L1: 1 } }],
};

/** Numbers that look random, the same for a run and place wherever it is computed. */
function valueOf(lens: number, run: number, place: number): number {
  const x = Math.sin(run * 12.9898 + place * 78.233 + lens * 37.719) * 43758.5453;
  return (x - Math.floor(x)) * (place + 1) + 0.1;
}

function unitOf(plan: StudyPlan, lens: number, firstDraw: number, draws: number): UnitResult {
  const { valuesPerRun } = keptOutputs(plan.job);
  const { seeds, recorded, recordings } = plan.job;
  const pathsPerRun = lens === 0 ? recorded.length * recordings.length * switchedGraph.calendar.quarters : 0;
  const fill = (each: number): Float64Array =>
    Float64Array.from({ length: draws * seeds * each }, (_, k) =>
      valueOf(lens, firstDraw * seeds + Math.floor(k / each), k % each),
    );
  return { values: fill(valuesPerRun), paths: fill(pathsPerRun), failures: [] };
}

function keep(plan: StudyPlan, of: Study, each: number, by: "lens" | "draw" = "lens") {
  const keeper = resultKeeper(switchedGraph, of, plan, [wish]);
  const shares = Array.from({ length: Math.ceil(plan.draws / each) }, (_, k) => k * each);
  const take = (lens: number, firstDraw: number): void => {
    const draws = Math.min(each, plan.draws - firstDraw);
    const unit = unitOf(plan, lens, firstDraw, draws);
    keeper.take({ lens: plan.lenses[lens] as StudyPlan["lenses"][number], firstDraw, draws }, unit);
  };
  const places = plan.lenses.map((_, lens) => lens);
  if (by === "lens") places.forEach((lens) => shares.forEach((first) => take(lens, first)));
  else shares.forEach((first) => places.forEach((lens) => take(lens, first)));
  return keeper.results();
}

const planOf = (of: Study): StudyPlan => planStudy(switchedGraph, of, of.claims, [wish]);

describe("results kept of a study's runs", () => {
  const plan = planOf(study);
  it("do not depend on the size of units or the order of lenses", () => {
    const whole = keep(plan, study, plan.draws);
    expect(new Set(whole.hashes).size).toBe(3);
    expect(whole.claims.map(({ claim, byLens }) => [claim.id, Object.keys(byLens)])).toEqual([
      ["response", ["neutral", "OR", "mixes"]],
      ["calmest", ["neutral", "OR", "mixes"]],
    ]);
    expect(whole.ablations).toHaveLength(1);
    expect(whole.bands).toHaveLength(2);
    for (const each of [1, 3]) expect(keep(plan, study, each)).toEqual(whole);
    expect(keep(plan, study, 3, "draw")).toEqual(whole);
  });
  it("are hashed value by value, draws in order", () => {
    const { hashes } = keep(plan, study, 3);
    expect(hashes[1]).toBe(hashNumbers(unitOf(plan, 1, 0, plan.draws).values));
  });
});

describe("more runs than are kept", () => {
  const many: Study = { ...study, claims: [], runs: { draws: 50_001, seeds: 2, seed: 1 } };
  const plan = planOf(many);
  const kept = keep(plan, many, 4096, "draw");
  const column = (lens: number, component: string, arm: string): Float64Array => {
    const place = plan.placeOf(component, arm, undefined);
    return Float64Array.from({ length: 100_002 }, (_, run) => valueOf(lens, run, place));
  };
  const found = (id: string, lens: string): PackageResult =>
    kept.packages.find((one) => one.id === id && one.lens === lens) as PackageResult;
  const near = (read: number, exact: number): void =>
    expect(Math.abs(read - exact)).toBeLessThanOrEqual(Math.abs(exact) * 0.001);

  it("are tallied: means to the bit, quantiles and tenths within .1 %", () => {
    expect([exceedsExact(planOf(study)), exceedsExact(plan)]).toEqual([false, true]);
    plan.lenses.forEach(({ id }, lens) => {
      const exact = distributionOf(column(lens, "Y06", "P1"));
      const read = found("P1", id).metrics["Y06"];
      expect(read?.mean).toBe(exact.mean);
      const [p05 = 0, p50 = 0, p95 = 0] = exact.quantiles(0.05, 0.5, 0.95);
      near(read?.p05 ?? 0, p05);
      near(read?.p50 ?? 0, p50);
      near(read?.p95 ?? 0, p95);
      near(read?.worstDecile ?? 0, exact.tenth("greatest"));
    });
  });
  it("are set against the base run by run", () => {
    const base = column(1, "Y2", "P0");
    const difference = distributionOf(column(1, "Y2", "P1").map((value, run) => value - (base[run] ?? 0)));
    const { against } = found("P1", "OR").metrics["Y2"] ?? {};
    expect(against?.mean).toBe(difference.mean);
    near(against?.p05 ?? 0, difference.quantiles(0.05)[0] ?? 0);
    expect(found("P0", "OR").metrics["Y2"]?.against).toEqual({ mean: 0, p05: 0, p95: 0 });
    const without = column(0, "Y06", "P1-L1");
    const whole = column(0, "Y06", "P1");
    const change = distributionOf(without.map((value, run) => value - (whole[run] ?? 0)));
    expect(kept.ablations[0]?.changes["Y06"]?.mean).toBe(change.mean);
  });
  it("have the regrets of every draw over neutral and pure lenses", () => {
    const terms = [0, 1].map((lens) =>
      ["P0", "P1"].map((id) => [column(lens, "Y06", id), column(lens, "Y2", id)] as const),
    );
    const regrets = Float64Array.from({ length: 50_001 }, (_, draw) => {
      const means = terms.map((packages) =>
        packages.map(([one, other]) => {
          const utility = [0, 1].map(
            (seed) => (one[draw * 2 + seed] ?? 0) - 2 * (other[draw * 2 + seed] ?? 0),
          );
          return ((utility[0] ?? 0) + (utility[1] ?? 0)) / 2;
        }),
      );
      return largestRegrets(means)[0]?.regret ?? 0;
    });
    const exact = distributionOf(regrets);
    expect(found("P0", "mixes").maxRegret?.mean).toBeCloseTo(exact.mean, 12);
    near(found("P0", "neutral").maxRegret?.p95 ?? 0, exact.quantiles(0.95)[0] ?? 0);
  });
  it("have bands within .1 %", () => {
    const quarter = Float64Array.from({ length: 100_002 }, (_, run) => valueOf(0, run, 12 + 5));
    const [p05 = 0, p95 = 0] = distributionOf(quarter).quantiles(0.05, 0.95);
    const band = kept.bands.find((one) => one.package === "P1");
    near(band?.p05[5] ?? 0, p05);
    near(band?.p95[5] ?? 0, p95);
  });
});
