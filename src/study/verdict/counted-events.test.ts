import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { judgeLens } from "./judge-lens.ts";
import type { EffectLeaf } from "./types.ts";

/** Twenty paired seeds; a change makes the event go in some of them and come in others. */
const SEEDS = 20;
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** Every count of seeds in which the event goes and comes, with its exact probability. */
function outcomes(goes: number, comes: number) {
  const all = [];
  for (let gone = 0; gone <= SEEDS; gone++) {
    for (let come = 0; come <= SEEDS - gone; come++) {
      const ways = choose(SEEDS, gone) * choose(SEEDS - gone, come);
      const probability = ways * goes ** gone * comes ** come * (1 - goes - comes) ** (SEEDS - gone - come);
      all.push({ gone, come, probability });
    }
  }
  return all;
}

/** The rule we do not use: a draw passes when the mean difference is 1.96 standard errors from 0. */
function significant(difference: number, changed: number): boolean {
  const mean = difference / SEEDS;
  const error = Math.sqrt((changed - SEEDS * mean * mean) / (SEEDS - 1) / SEEDS);
  return mean > 1.96 * error;
}

/** Share of draws in which counted events show the change. */
function found(goes: number, comes: number, direction: "fall" | "rise"): number {
  const sign = direction === "fall" ? 1 : -1;
  return outcomes(goes, comes)
    .filter(({ gone, come }) => significant(sign * (gone - come), gone + come))
    .reduce((sum, { probability }) => sum + probability, 0);
}

/** Expectations accumulated from hazards: the same true effect in 100 draws, seeds off by a fiftieth to either side. */
function expectations(effect: number, over: Partial<EffectLeaf>): EffectLeaf {
  const effects = Float64Array.from(
    { length: 100 * SEEDS },
    (_, run) => effect + (run % 2 === 0 ? 0.02 : -0.02),
  );
  const shape = { draws: 100, seeds: SEEDS, effects };
  return {
    kind: "effect",
    label: "event",
    ...shape,
    is: "below",
    value: 0,
    negligible: 0.01,
    size: false,
    ...over,
  };
}

/** Draws of counted events in the exact proportions of their probabilities. */
function counted(goes: number, comes: number): EffectLeaf {
  const rows = outcomes(goes, comes).flatMap(({ gone, come, probability }) => {
    const row = Array.from({ length: SEEDS }, (_, seed) => (seed < gone ? -1 : seed < gone + come ? 1 : 0));
    return Array.from({ length: Math.round(probability * 2000) }, () => row);
  });
  return { ...expectations(0, {}), draws: rows.length, effects: Float64Array.from(rows.flat()) };
}

describe("counted events in twenty paired seeds", () => {
  it("show a true fall of ten points in 17 % of draws", () => {
    expect(found(0.15, 0.05, "fall")).toBeCloseTo(0.1658, 4);
  });
  it("let a true rise of five points pass as none in 94 % of draws", () => {
    expect(1 - found(0.05, 0.1, "rise")).toBeCloseTo(0.9412, 4);
  });
  it("are declared too noisy to decide on, not decided", () => {
    const judged = judgeLens(counted(0.15, 0.05));
    // Noise of a draw mean (.2 - .01) / 20 against the squared distance .09 from the bound.
    expect(judged.noise).toBeCloseTo(0.0095 / (0.0095 + 0.09 * 0.09), 1);
    expect(judged.rawShare).toBeLessThan(0.8);
    expect(decide({ kind: "testable", share: 0.8 }, { neutral: judged }).status).toBe("more runs needed");
  });
});

describe("expectations over the same seeds", () => {
  it("show the fall of ten points in every draw", () => {
    const judged = judgeLens(expectations(-0.1, {}));
    expect([judged.share, judged.rawShare]).toEqual([1, 1]);
    expect(decide({ kind: "testable", share: 0.8 }, { neutral: judged }).status).toBe("supported");
  });
  it("show in every draw that a rise of five points is not at most 0", () => {
    const judged = judgeLens(expectations(0.05, { is: "at most" }));
    expect([judged.share, judged.rawShare]).toEqual([0, 0]);
    expect(decide({ kind: "testable", share: 0.8 }, { neutral: judged }).status).toBe("unsupported");
  });
});
