import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { calendar } from "../axes.ts";
import { channelsNext } from "../m15-credibility/flexibility.ts";
import { stageKept, stagesPassed, timeAfterStart } from "./expected-episodes.ts";
import { rareEarthDependenceNext, shareOfEnergy, shareOfRareEarths, substitutableKept } from "./exposure.ts";
import { coercionHazard, coolness, displeasureWithJapan, displeasureWithPhilippines } from "./hazard.ts";
import { concessionChance, expectedLossBy, meanIntensity } from "./loss.ts";
import { rareEarthDependence2012 } from "./parameters.ts";

/** China's share of Japan's rare earths at the start of a year, with everything that speeds or reverses it off. */
function shareAtStartOf(year: number): number {
  const from = Number(calendar.start.slice(0, 4));
  const off = { coercedLately: 0, coerced: 1, rareEarthDiversification: 0 };
  let share = (rareEarthDependence2012.range as readonly number[])[1] as number;
  for (let quarter = 0; quarter < 4 * (year - from); quarter += 1)
    share = centralValue(rareEarthDependenceNext, { ...off, rareEarthDependence: share });
  return share;
}

describe("dependence on rare earths (12.4)", () => {
  it.each([
    [2015, 0.66],
    [2018, 0.61],
    [2024, 0.59],
  ])("T12.1 with boost, lever and rebound off the share in %d is about %d", (year, share) => {
    expect(Math.abs(shareAtStartOf(year) - share)).toBeLessThan(0.01);
  });

  const step = (given: Readonly<Record<string, number>>): number =>
    centralValue(rareEarthDependenceNext, {
      rareEarthDependence: 0.72,
      coercedLately: 0,
      coerced: 1,
      rareEarthDiversification: 0,
      ...given,
    });
  it("T12.4 coercion lowers it: half as fast again for two years, and no rebound while it lasts", () => {
    expect(step({})).toBeCloseTo(0.71, 12);
    expect(step({ coercedLately: 0.125 })).toBeCloseTo(0.705, 12);
    expect(step({ coerced: 0 })).toBeCloseTo(0.71036, 12);
  });
  it("diversification (L47) adds its size to the pace", () => {
    expect(step({ rareEarthDiversification: 2 })).toBeCloseTo(0.69, 12);
  });
});

describe("hazard (12.1, X2)", () => {
  const hazard = (given: Readonly<Record<string, number>>): number =>
    centralValue(coercionHazard, { displeasure: 0, costToChina: 0.6, jointResponse: 0.1, ...given });
  it("falls with China's own cost and with a joint response, and rises with displeasure", () => {
    expect(hazard({})).toBeCloseTo(0.015 * Math.exp(-0.3), 12);
    expect(hazard({ displeasure: 0.45 })).toBeCloseTo(0.015 * Math.exp(0.15), 12);
    expect(hazard({ jointResponse: 1 })).toBeCloseTo(0.015 * Math.exp(-0.3) * 0.73, 12);
  });
  it("under liberal interdependence China's own cost weighs 1.8 times as much", () => {
    expect(hazard({ tradeLens: 1.8 })).toBeCloseTo(0.015 * Math.exp(-0.54), 12);
  });
  it("is never above certainty", () => {
    expect(hazard({ displeasure: 9 })).toBe(1);
  });
  it("counts Japan's clarity one and a half times, reach and alignment once", () => {
    expect(
      centralValue(displeasureWithJapan, {
        clarityRise: 0.3,
        strikeReachRise: 0.2,
        alignmentRise: 0.05,
        coolness: 0.04,
      }),
    ).toBeCloseTo(0.74, 12);
  });
  it("counts the level of Philippine ties with Taiwan, not their rise", () => {
    expect(
      centralValue(displeasureWithPhilippines, {
        philippineTaiwanTies: 0.3,
        alignmentRise: 0.05,
        coolness: 0,
      }),
    ).toBeCloseTo(0.35, 12);
  });
  it("X2 channels at .9 take .2 off displeasure, channels at .1 add .2", () => {
    expect(centralValue(coolness, { channels: 0.9 })).toBeCloseTo(-0.2, 12);
    expect(centralValue(coolness, { channels: 0.1 })).toBeCloseTo(0.2, 12);
  });
  it("X2 a coercion episode closes .3 of the channels within a year", () => {
    const given = { channels: 0.5, dialogue: 0.4, clarityRise: 0 };
    const free = centralValue(channelsNext, { ...given, coerced: 0 });
    expect(free - centralValue(channelsNext, { ...given, coerced: 1 })).toBeCloseTo(0.3 / 4, 12);
  });
});

describe("loss (12.2, 12.3)", () => {
  it("T12.2 is nothing where nothing is at stake", () => {
    const coercedNow = { firstStageActivityNext: 1, secondStageActivityNext: 0.5, lossPerShare: 0.8 };
    expect(centralValue(expectedLossBy, { ...coercedNow, exposureShare: 0 })).toBe(0);
    expect(centralValue(expectedLossBy, { ...coercedNow, exposureShare: 0.5 })).toBeCloseTo(0.6, 12);
    expect(centralValue(shareOfRareEarths, { exposed: 0, rareEarthDependence: 0.6 })).toBe(0);
  });
  it("T12.3 fades twice as fast under complete market diversification (L48)", () => {
    const kept = (marketDiversification: number): number =>
      centralValue(substitutableKept, { substitutionTime: 10, marketDiversification });
    expect(kept(0)).toBeCloseTo(Math.exp(-0.1), 12);
    expect(kept(1)).toBeCloseTo(Math.exp(-0.2), 12);
  });
  it("puts less Philippine energy at risk with joint development (L51)", () => {
    const share = (jointDevelopment: number): number =>
      centralValue(shareOfEnergy, { exposed: 1, jointDevelopment });
    expect(share(0)).toBeCloseTo(0.48, 12);
    expect(share(1)).toBeCloseTo(0.12, 12);
  });
  it("has a mean intensity above its median of one", () => {
    expect(centralValue(meanIntensity)).toBeCloseTo(Math.exp(0.125), 12);
  });
  it("lasts two stages that together leave the mean length, its first quarter included", () => {
    const time = centralValue(timeAfterStart);
    const passed = centralValue(stagesPassed, { timeAfterStart: time });
    const kept = centralValue(stageKept, { stagesPassed: passed });
    // Quarters in which an episode is on, from its first: 1, then exp(-rk)(1 + rk), added up in closed form.
    const quarters = 1 / (1 - kept) + (passed * kept) / (1 - kept) ** 2;
    expect(Math.abs(quarters - 6)).toBeLessThan(0.02);
  });
});

describe("concessions (12.5)", () => {
  const chance = (lossAtOutset: number, steadfastness: number): number =>
    centralValue(concessionChance, { lossAtOutset, steadfastness });
  it("come in one episode of ten without loss, more with it, fewer with a credible ally", () => {
    expect(chance(0, 0)).toBeCloseTo(0.1, 12);
    expect(chance(1, 0)).toBeCloseTo(1 / (1 + 9 * Math.exp(-1)), 12);
    expect(chance(0, 0.2)).toBeCloseTo(1 / (1 + 9 * Math.exp(0.2)), 12);
  });
});
