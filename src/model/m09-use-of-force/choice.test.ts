import { describe, expect, it } from "vitest";
import { normalCdf } from "../../engine/numerics/normal.ts";
import { decide } from "./testing/decide-alone.ts";

const hazards = ["hazardInvasion", "hazardQuarantine", "hazardIsland"];
type Pins = Readonly<Record<string, number>>;

describe("use of force beyond a threshold (switch S4, threshold)", () => {
  const at = (pins: Pins): readonly number[] => decide(hazards, pins, "threshold");

  it("takes the best option with the chance that its margin passes the threshold", () => {
    // U_ISL -9.125 is best and U_SQ 9.8: a margin of -18.925 against a threshold of 30 give or take 15.
    const [landing, quarantine, island = NaN] = at({ believedFaitAccompli: 0.5 });
    expect([landing, quarantine]).toEqual([0, 0]);
    expect(island).toBeCloseTo(0.04 * normalCdf(-48.925 / 15), 12);
    expect(island / 0.04).toBeCloseTo(0.000554, 6);
  });

  it("T09.5 changes to a landing once that is best", () => {
    const [landing = NaN, quarantine, island] = at({ believedFaitAccompli: 0.8 });
    expect([quarantine, island]).toEqual([0, 0]);
    expect(landing).toBeCloseTo(0.04 * normalCdf((12.5 - 9.8 - 30) / 15), 12);
    expect(landing / 0.04).toBeCloseTo(0.03438, 5);
  });

  it("acts half of the time on a margin that equals the threshold, and shares a tie", () => {
    const [landing] = at({ believedFaitAccompli: 0.8, actionThreshold: 2.7 });
    expect(landing).toBeCloseTo(0.02, 9);
    const tied = { utilityInvasion: 20, utilityQuarantine: 20, actionThreshold: 10.2 };
    expect(at(tied).map((hazard) => Number(hazard.toFixed(9)))).toEqual([0.01, 0.01, 0]);
  });

  it("T09.3 is driven by denial and held back by punishment", () => {
    const costly = at({ believedFaitAccompli: 0.8, sanctionCost: 40 })[0] ?? NaN;
    const likely = at({ believedFaitAccompli: 0.8 })[0] ?? NaN;
    expect(costly).toBeLessThan(likely);
    expect(likely).toBeLessThan(at({ believedFaitAccompli: 0.9 })[0] ?? NaN);
  });
});

describe("use of force by prospect theory (switch S4, prospect)", () => {
  const at = (pins: Pins): readonly number[] => decide(hazards, pins, "prospect");
  const felt = (x: number): number => (x >= 0 ? x ** 0.88 : -2.25 * (-x) ** 0.88);

  it("weighs success and failure apart, against the status quo Beijing expects", () => {
    // Expected status quo 15 + 6 * .3 - 25 * .2 = 11.8; costs 51.5, 24.6 and 10.625.
    const pins = { believedFaitAccompli: 0.5 };
    const names = ["feltOption.invasion", "feltOption.quarantine", "feltOption.island", "feltStatusQuo"];
    const [landing, quarantine, island, statusQuo] = decide(names, pins, "prospect");
    const gamble = (p: number, prize: number, failure: number, costs: number): number =>
      p * felt(prize - costs - 11.8) + (1 - p) * felt(-failure - costs - 11.8);
    expect(landing).toBeCloseTo(gamble(0.5, 100, 80, 51.5), 9);
    expect(quarantine).toBeCloseTo(gamble(0.35, 60, 25, 24.6), 9);
    expect(island).toBeCloseTo(gamble(0.75, 12, 30, 10.625), 9);
    expect(statusQuo).toBeCloseTo(felt(-2), 9);
  });

  it("T09.2 chooses by felt values with the noise of the default rule", () => {
    const pins = {
      "feltOption.invasion": 9,
      "feltOption.quarantine": -9,
      "feltOption.island": -27,
      feltStatusQuo: 0,
    };
    const weights = [9, -9, -27, 0].map((value) => Math.exp(value / 18));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    at(pins).forEach((hazard, place) =>
      expect(hazard).toBeCloseTo((0.04 * (weights[place] ?? NaN)) / total, 12),
    );
  });

  it("is quantal response when losses weigh no more than gains and nothing bends", () => {
    const plain = at({ gainExponent: 1, lossAversion: 1 });
    decide(hazards, {}).forEach((hazard, place) => expect(plain[place]).toBeCloseTo(hazard, 12));
    expect(at({})).not.toEqual(decide(hazards, {}));
  });

  it("gambles more when the status quo itself has become a loss", () => {
    const insecure = { chinaThreatOf2012: -2 };
    const ratio = (rule: string): number => {
      const [before = NaN] = decide(hazards, {}, rule);
      const [after = NaN] = decide(hazards, insecure, rule);
      return after / before;
    };
    expect(ratio("prospect")).toBeGreaterThan(ratio("quantal"));
  });
});

describe("every rule of choice", () => {
  it.each(["quantal", "threshold", "prospect"])(
    "%s gives finite chances that leave room for peace",
    (rule) => {
      for (const believedFaitAccompli of [0, 0.5, 1])
        for (const utilityStatusQuo of [-1000, 9.8, 1000]) {
          const chances = decide(hazards, { believedFaitAccompli, utilityStatusQuo }, rule);
          for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(0.04 + 1e-15);
        }
    },
  );
});
