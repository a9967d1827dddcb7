import { describe, expect, it } from "vitest";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";

const model = buildAllianceModel();
const targets = ["JP", "PH", "KR", "AU"] as const;
const firstPolicyQuarter = 58;
const noise = { seed: 5, draw: 0, replicate: 0 };

/** Paths of quantities in one run. */
function paths<const Names extends readonly string[]>(
  names: Names,
  wanted: Simulation,
): Record<Names[number], Float64Array> {
  const { series } = simulate(model, { record: names, noise: "central", ...wanted });
  return Object.fromEntries(series) as Record<Names[number], Float64Array>;
}
const meanSince2026 = (path: Float64Array): number =>
  path.slice(firstPolicyQuarter).reduce((total, x) => total + x, 0) / (path.length - firstPolicyQuarter);
const only = (quarter: number): Float64Array =>
  Float64Array.from({ length: 96 }, (_, q) => (q === quarter ? 1 : 0));

describe("economic coercion in the whole model", () => {
  it("before 2026Q3 follows the record, however high the hazard", () => {
    const names = targets.map((target) => `coerced.${target}`);
    const found = paths(names, { noise, parameters: { coercionBaseHazard: 1 } });
    const onIn = { JP: 7, PH: 18, KR: 5, AU: 10 };
    for (const target of targets) {
      const known = (found[`coerced.${target}`] as Float64Array).slice(0, firstPolicyQuarter);
      expect(
        known.reduce((total, x) => total + x, 0),
        target,
      ).toBe(onIn[target]);
    }
  });

  it("after 2026Q3 draws episodes: hardly any at a hazard near zero, many at a high one", () => {
    const quartersOn = (coercionBaseHazard: number): number => {
      const found = paths(["coerced.KR"], { noise, parameters: { coercionBaseHazard } });
      return meanSince2026(found["coerced.KR"]);
    };
    expect(quartersOn(0)).toBe(0);
    expect(quartersOn(0.5)).toBeGreaterThan(0.5);
  });

  it("coerces Japan and the Philippines the quarter after a seizure or a quarantine, and nobody else", () => {
    const found = paths(["coercionStart.JP", "coercionStart.PH", "coercionStart.KR", "expectedLoss.PH"], {
      pins: { forceShock: only(70) },
    });
    expect(found["coercionStart.JP"][70]).toBe(1);
    expect(found["coercionStart.PH"][70]).toBe(1);
    expect(found["coercionStart.KR"].slice(firstPolicyQuarter).every((x) => x === 0)).toBe(true);
    expect(found["expectedLoss.PH"][70]).toBeGreaterThan(5 * (found["expectedLoss.PH"][69] as number));
  });

  it("T12.3 loss falls with rare-earth and market diversification and a joint response (L47, L48, L52)", () => {
    const loss = (levers: Record<string, number>): number =>
      meanSince2026(paths(["expectedLoss.JP"], { levers })["expectedLoss.JP"]);
    const today = loss({});
    expect(loss({ L47: 2 })).toBeLessThan(today - 0.0001);
    expect(loss({ L48: 1 })).toBeLessThan(today - 0.005);
    expect(loss({ L52: 1 })).toBeLessThan(today - 0.005);
  });

  it("T12.4 an episode raises the belief that China is aggressive and lowers dependence on rare earths", () => {
    const names = ["aggressionBelief.JP", "rareEarthDependence"] as const;
    const quiet = paths(names, { pins: { "coercionStart.JP": 0, "coerced.JP": 0 } });
    const once = paths(names, { pins: { "coercionStart.JP": only(60), "coerced.JP": only(60) } });
    const gain = (once["aggressionBelief.JP"][62] as number) - (quiet["aggressionBelief.JP"][62] as number);
    expect(gain).toBeCloseTo(0.3, 6);
    expect(once["rareEarthDependence"][68] as number).toBeLessThan(
      quiet["rareEarthDependence"][68] as number,
    );
  });

  it("X2 dialogue (L49) makes episodes rarer, clarity (L39) and ties with Taiwan (L50) likelier", () => {
    const rates = (levers: Record<string, number>): readonly number[] => {
      const found = paths(["episodesPerYear.JP", "episodesPerYear.PH"], { levers });
      return [meanSince2026(found["episodesPerYear.JP"]), meanSince2026(found["episodesPerYear.PH"])];
    };
    const [japan = 0, philippines = 0] = rates({});
    const [calmer = 0, calmerPhilippines = 0] = rates({ L49: 0.9 });
    expect(calmer).toBeLessThan(japan - 0.001);
    expect(calmerPhilippines).toBeLessThan(philippines - 0.001);
    expect(rates({ L39: 0.9 })[0]).toBeGreaterThan(japan + 0.001);
    expect(rates({ L50: 0.8 })[1]).toBeGreaterThan(philippines + 0.01);
  });

  it("X2 an episode closes channels, lowers support and makes Japan less willing to fight a quarter later", () => {
    const names = ["channelsNext.JP", "japanForce"] as const;
    const quiet = paths(names, { pins: { "coerced.JP": 0 } });
    const once = paths(names, { pins: { "coerced.JP": only(60) } });
    expect(once["channelsNext.JP"][60] as number).toBeCloseTo(
      (quiet["channelsNext.JP"][60] as number) - 0.075,
      12,
    );
    expect(once["japanForce"][60] as number).toBe(quiet["japanForce"][60]);
    expect(once["japanForce"][61] as number).toBeLessThan(quiet["japanForce"][61] as number);
  });

  it("joint development (L51) takes three quarters off the energy term of the Philippines", () => {
    const energy = (L51: number): Float64Array => paths(["energyLoss"], { levers: { L51 } })["energyLoss"];
    expect((energy(1)[95] as number) / (energy(0)[95] as number)).toBeCloseTo(0.25, 2);
  });

  it("stays near the prototype of section 28 under the present course: .19 episodes a year, Japan loses .14 %", () => {
    const found = paths([...targets.map((target) => `episodesPerYear.${target}`), "expectedLoss.JP"], {});
    const episodes = targets.reduce(
      (total, target) => total + meanSince2026(found[`episodesPerYear.${target}`] as Float64Array),
      0,
    );
    expect(Math.abs(episodes / 0.19 - 1)).toBeLessThan(0.25);
    const loss = meanSince2026(found["expectedLoss.JP"] as Float64Array);
    expect(loss).toBeGreaterThan(0.07);
    expect(loss).toBeLessThan(0.28);
  });
});
