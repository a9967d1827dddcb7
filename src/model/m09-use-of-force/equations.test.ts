import { describe, expect, it } from "vitest";
import { simulate } from "../../engine/run/simulate.ts";
import { decide, decisionAlone } from "./testing/decide-alone.ts";

const hazards = ["hazardInvasion", "hazardIsland", "hazardQuarantine"];
const yearly = (quarterly: number): number => 100 * (1 - (1 - quarterly) ** 4);
const invasionPerYear = (pins: Readonly<Record<string, number>>): number =>
  yearly(decide(["hazardInvasion"], { believedFaitAccompli: 0.5, ...pins })[0] ?? NaN);

describe("Beijing's decision to use force", () => {
  it("T09.1 has the utilities of the reference table", () => {
    const names = ["utilityStatusQuo", "utilityQuarantine", "utilityIsland"];
    const [statusQuo, quarantine, island] = decide(names, {});
    expect(statusQuo).toBeCloseTo(9.8, 9);
    expect(quarantine).toBeCloseTo(-19.85, 9);
    expect(island).toBeCloseTo(-9.125, 9);
  });

  it.each([
    [0.2, -95.5, 0.03, 3.57, 1.98],
    [0.35, -68.5, 0.13, 3.55, 1.97],
    [0.5, -41.5, 0.58, 3.45, 1.91],
    [0.65, -14.5, 2.28, 3.07, 1.7],
    [0.8, 12.5, 6.7, 2.05, 1.13],
  ])("T09.1 at pFA %f: U_INV %f; INV, ISL, QUA %f, %f, %f per cent a year", (pFA, utility, ...risks) => {
    const pins = { believedFaitAccompli: pFA };
    expect(decide(["utilityInvasion"], pins)[0]).toBeCloseTo(utility, 9);
    for (const [place, risk] of decide(hazards, pins).map(yearly).entries())
      expect(Math.abs(risk - (risks[place] ?? NaN))).toBeLessThanOrEqual(0.0051);
  });

  it.each([
    ["full assurance", { assurance: 1 }, 0.5],
    ["more separation", { separation: 0.6 }, 0.79],
    ["a closing window", { window: 0.6 }, 0.79],
    ["a likelier United States", { believedUsEntry: 0.9 }, 0.36],
    ["a less likely United States", { believedUsEntry: 0.4 }, 1.13],
    ["harder sanctions", { sanctionCost: 40 }, 0.22],
    ["little noise", { choiceNoise: 10 }, 0.08],
    ["much noise", { choiceNoise: 30 }, 1.38],
  ])("T09.1 at pFA .5 with %s", (_case, pins, risk) => {
    expect(Math.abs(invasionPerYear(pins) - risk)).toBeLessThanOrEqual(0.0051);
  });

  it("T09.1 has a risk of 1.08 per cent in a crisis quarter", () => {
    const [hazard = NaN] = decide(["hazardInvasion"], { believedFaitAccompli: 0.5, gate: 0.3 });
    expect(100 * hazard).toBeCloseTo(1.08, 2);
  });

  it("T09.2 picks the best option without noise and every option alike with noise without end", () => {
    expect(decide(hazards, { choiceNoise: 0.01, believedFaitAccompli: 0.5 })).toEqual([0, 0, 0]);
    const [certain, ...rest] = decide(hazards, { choiceNoise: 0.01, believedFaitAccompli: 1 });
    expect(certain).toBeCloseTo(0.04, 12);
    expect(rest).toEqual([0, 0]);
    for (const share of decide(hazards, { choiceNoise: 1e9 })) expect(share).toBeCloseTo(0.01, 8);
  });

  it("T09.3 is driven by denial and held back by punishment", () => {
    expect(invasionPerYear({ believedFaitAccompli: 0.55 })).toBeGreaterThan(invasionPerYear({}));
    for (const cost of ["sanctionCost", "warCost", "nuclearCost", "failureCost"])
      expect(invasionPerYear({ [cost]: 600 })).toBeLessThan(invasionPerYear({ [cost]: 10 }));
  });

  it("T09.4 ignores assurance and insecurity when both lenses switch them off", () => {
    const off = { securityLens: 0, assuranceLens: 0 };
    const moved = { ...off, assurance: 1, chinaThreatOf2012: 2 };
    expect(decide(hazards, moved)).toEqual(decide(hazards, off));
    expect(decide(hazards, { assurance: 1 })).not.toEqual(decide(hazards, {}));
    expect(decide(hazards, { chinaThreatOf2012: 2 })).not.toEqual(decide(hazards, {}));
  });

  it("holds the effect of insecurity within ten points of threat", () => {
    const at = (chinaThreatOf2012: number) => decide(["utilityStatusQuo"], { chinaThreatOf2012 })[0] ?? NaN;
    expect(at(3)).toBeCloseTo(9.8 - 0.8 * 5, 9);
    expect(at(-20)).toBeCloseTo(9.8 - 0.8 * 10, 9);
    expect(at(40)).toBeCloseTo(9.8 + 0.8 * 10, 9);
  });

  it("T09.5 substitutes: a better landing lowers the other options", () => {
    const [, island = NaN, quarantine = NaN] = decide(hazards, { believedFaitAccompli: 0.3 });
    const [, lessIsland, lessQuarantine] = decide(hazards, { believedFaitAccompli: 0.7 });
    expect(lessIsland).toBeLessThan(island);
    expect(lessQuarantine).toBeLessThan(quarantine);
  });

  it("opens the gate by a mixture of peace and crisis", () => {
    const gateAt = (pins: Readonly<Record<string, number>>): number => {
      const { series } = simulate(decisionAlone, {
        noise: "central",
        pins: { window: 0.1, ...pins },
        record: ["gate"],
      });
      return series.get("gate")?.[0] ?? NaN;
    };
    const inPeace = 0.02 * Math.exp(0.5 * 0.1 + 0.5 * 0.2);
    expect(gateAt({})).toBeCloseTo(inPeace, 12);
    expect(gateAt({ straitCrisis: 1 })).toBeCloseTo(0.3, 12);
    expect(gateAt({ straitCrisis: 0.25 })).toBeCloseTo(0.75 * inPeace + 0.25 * 0.3, 12);
  });

  it("shuts the gate for limited force, not for a landing, until the last seizure is settled", () => {
    const [landing, island, quarantine] = decide(hazards, { settlementTime: 2 });
    expect([island, quarantine]).toEqual([0, 0]);
    expect(landing).toBe(decide(hazards, {})[0]);
  });

  it("believes the mixture of cases, shifted by optimism on the logit", () => {
    const names = ["believedFaitAccompli", "denialProbability"];
    const [belief, denial] = decide(names, { optimism: 0.5 });
    expect(belief).toBeCloseTo(1 / (1 + Math.exp(-(Math.log(0.4 / 0.6) + 0.5))), 12);
    expect(denial).toBeCloseTo(0.6, 12);
    expect(decide(names, { optimism: 0.5, faitAccompli: 0 })).toEqual([0, 1]);
  });

  it("projects with the same optimism, so that nothing closes when nothing changes", () => {
    const names = ["believedFaitAccompli", "believedFaitAccompliInFiveYears"];
    const [now = NaN, ahead = NaN] = decide(names, { optimism: 0.5 });
    expect(ahead).toBeCloseTo(now, 12);
    const [projected] = decide(["believedFaitAccompliInFiveYears"], { "faitAccompli.usOutInFiveYears": 0.8 });
    expect(projected).toBeCloseTo(0.5, 12);
  });

  it("sees a window close when the projection is worse than the present, and none when it is better", () => {
    const win = (now: number, inFiveYears: number): number => {
      const pins = { believedFaitAccompli: now, believedFaitAccompliInFiveYears: inFiveYears };
      const { series } = simulate(decisionAlone, { noise: "central", pins, record: ["window"] });
      return series.get("window")?.[0] ?? NaN;
    };
    expect(win(0.44, 0.4)).toBeCloseTo(2.5 * 0.04, 12);
    expect(win(0.4, 0.44)).toBe(0);
    expect(win(0.9, 0.1)).toBe(1);
  });

  it("shortens the odds of quarantine by reserves and of seizure by coastal missiles", () => {
    expect(decide(["quarantineSuccess"], {})[0]).toBeCloseTo(0.35, 12);
    expect(decide(["quarantineSuccess"], { taiwanDefenceShare: 0.05 })[0]).toBeCloseTo(
      0.35 - (0.2 * 5) / 12,
      12,
    );
    expect(
      decide(["islandSuccess"], { coastalStockJapan: 900, coastalStockPhilippines: 180 })[0],
    ).toBeCloseTo(0.75 - 0.4 * (2 / 6 + 2 / 8), 12);
  });
});
