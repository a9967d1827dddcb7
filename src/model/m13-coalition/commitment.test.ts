import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import { quarterIndex } from "../../engine/language.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { Aligner, calendar, Level, Neighbour } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import {
  arrivals,
  commitmentLevel,
  commitmentShareNext,
  fallHazard,
  leftToBalance,
  riseHazard,
  thresholdBelow,
  unrisenShareNext,
} from "./commitment.ts";

const model = buildAllianceModel();
const start = quarterIndex(calendar, "2026Q3");

/** Paths of named quantities in a run without noise. */
function paths(names: readonly string[], wanted: Simulation = {}): readonly Float64Array[] {
  const { series } = simulate(model, { record: names, ...wanted });
  return names.map((name) => series.get(name) ?? new Float64Array());
}

/** Whether a step from one level to the other is counted by a sum across former levels. */
function counts(sum: typeof arrivals, ranks: Readonly<Record<string, number>>): boolean {
  return sum.where?.({ ...ranks }, undefined as never) ?? true;
}

describe("hazards of commitment (13.2)", () => {
  const state = { alignment: 0.7, commitmentThreshold: 0.5, leftToBalance: 1, minilaterals: 0.5 };

  it("rises with alignment above the threshold, faster with minilaterals", () => {
    expect(centralValue(riseHazard, state)).toBeCloseTo(0.02, 12);
    expect(centralValue(riseHazard, { ...state, minilaterals: 1 })).toBeCloseTo(0.03, 12);
    expect(centralValue(riseHazard, { ...state, alignment: 0.49 })).toBe(0);
  });

  it("never leads beyond a treaty", () => {
    expect(centralValue(riseHazard, { ...state, alignment: 0.99, commitmentThreshold: 1 })).toBe(0);
  });

  it("leaves less to do when others are committed, more so under a lens of free riding", () => {
    const others = { commitmentSum: 18, commitmentLevel: 0, otherAligners: 9, treatyRank: 3 };
    expect(centralValue(leftToBalance, others)).toBeCloseTo(0.8, 12);
    expect(centralValue(leftToBalance, { ...others, freeRidingLens: 1.5 })).toBeCloseTo(0.7, 12);
    expect(centralValue(leftToBalance, { ...others, freeRidingLens: 9 })).toBe(0);
  });

  it("falls only when alignment is .15 below what led to the level", () => {
    const treaty = { alignment: 0.6, thresholdBelow: 0.85 };
    expect(centralValue(fallHazard, treaty)).toBeCloseTo(0.01, 12);
    expect(centralValue(fallHazard, { ...treaty, alignment: 0.71 })).toBe(0);
  });

  it("takes the threshold of the level just below, and none for those who hedge", () => {
    expect(counts(thresholdBelow, { lower: 2, levelRank: 3 })).toBe(true);
    expect(counts(thresholdBelow, { lower: 1, levelRank: 3 })).toBe(false);
    const [none, treaty] = paths(["thresholdBelow.none", "thresholdBelow.treaty"]);
    expect([none?.[0], treaty?.[0]]).toEqual([0, 0.85]);
  });
});

describe("levels of commitment (13.2)", () => {
  it("start where they stood in 2012", () => {
    const at = (levelRank: number): number =>
      startValue(commitmentShareNext, { commitmentIn2012: 2, levelRank });
    expect([0, 1, 2, 3].map(at)).toEqual([0, 0, 1, 0]);
    expect(centralValue(commitmentLevel, { levelRank: 2, commitmentShare: 0.4 })).toBeCloseTo(0.8, 12);
  });

  it("move by one step: from below by a rise, from above by a fall", () => {
    const flow = { share: 0.5, rise: 0.04, fall: 0.02, formerRank: 1, levelRank: 2 };
    expect(centralValue(arrivals, flow)).toBeCloseTo(0.02, 12);
    expect(centralValue(arrivals, { ...flow, formerRank: 3 })).toBeCloseTo(0.01, 12);
    expect(counts(arrivals, { formerRank: 0, levelRank: 2 })).toBe(false);
    const stay = { commitmentShare: 0.5, riseHazard: 0.04, fallHazard: 0.02, arrivals: 0.01 };
    expect(centralValue(commitmentShareNext, stay)).toBeCloseTo(0.48, 12);
  });

  it("are chances that add up to one for every state in every quarter", () => {
    const names = Aligner.elements.flatMap((state) =>
      Level.elements.map((level) => `commitmentShare.${state}.${level}`),
    );
    const all = paths(names);
    for (let state = 0; state < Aligner.elements.length; state += 1)
      for (const quarter of [0, 40, 95]) {
        const chances = all.slice(4 * state, 4 * state + 4).map((path) => path[quarter] ?? NaN);
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
      }
  });

  it("raise the coalition's capability: Korea without its treaty counts for less", () => {
    const capability = (wanted: Simulation): number => paths(["coalitionCapability"], wanted)[0]?.[95] ?? NaN;
    const full = capability({ pins: { "commitmentLevel.KR": 3 } });
    const none = capability({ pins: { "commitmentLevel.KR": 0 } });
    expect(full - none).toBeGreaterThan(100);
  });
});

describe("time to the first rise (Y35)", () => {
  const wait = (wanted: Simulation = {}): number =>
    (paths(["firstRiseSurvival"], wanted)[0] ?? new Float64Array())
      .slice(start)
      .reduce((sum, chance) => sum + chance, 0);

  it("keeps out of the count whoever has risen", () => {
    const flow = {
      unrisenShare: 0.5,
      riseHazard: 0.1,
      fallHazard: 0,
      unrisenArrivals: 0,
      commitmentShareNext: 0.6,
    };
    expect(centralValue(unrisenShareNext, { ...flow, historyGate: 1 })).toBeCloseTo(0.45, 12);
    expect(centralValue(unrisenShareNext, { ...flow, historyGate: 0 })).toBe(0.6);
  });

  it("starts with certainty and falls by the hazards of all neighbours together", () => {
    const risk = Neighbour.elements.flatMap((state) =>
      Level.elements.map((level) => [`commitmentShare.${state}.${level}`, `riseHazard.${state}.${level}`]),
    );
    const [survival, ...rest] = paths(["firstRiseSurvival", ...risk.flat()]);
    expect(survival?.[start]).toBeCloseTo(1, 12);
    const stay = Neighbour.elements.map((_, state) => {
      const hazards = Level.elements.map((__, level) => {
        const place = 2 * (4 * state + level);
        return (rest[place]?.[start] ?? NaN) * (rest[place + 1]?.[start] ?? NaN);
      });
      return 1 - hazards.reduce((sum, hazard) => sum + hazard, 0);
    });
    expect(survival?.[start + 1]).toBeCloseTo(
      stay.reduce((chance, one) => chance * one, 1),
      12,
    );
  });

  it("T13.2 a threat shock raises a level only after more than six quarters in the median", () => {
    const shock = { shifts: { threatFelt: { by: 10, from: "2026Q3" } } } as const;
    const [survival = new Float64Array()] = paths(["firstRiseSurvival"], shock);
    const median = survival.findIndex((chance, quarter) => quarter > start && chance <= 0.5) - start;
    expect(median).toBeGreaterThanOrEqual(6);
    expect(wait(shock)).toBeLessThan(wait() - 3);
  });

  it("is longer with free riding, fewer minilaterals and more wedges", () => {
    const base = wait();
    expect(wait({ parameters: { freeRidingOnCommitment: 0.6 } })).toBeGreaterThan(base + 1);
    expect(wait({ levers: { L53: 0 } })).toBeGreaterThan(base + 3);
    expect(wait({ levers: { L53: 1 } })).toBeLessThan(base - 2);
    expect(wait({ levers: { L57: 1 } })).toBeGreaterThan(base + 0.25);
  });
});
