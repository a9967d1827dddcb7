import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import {
  landingInCrisis,
  majorWarFromClash,
  majorWarFromCrisis,
  majorWarFromLimitedWar,
} from "./crisis-outcome.ts";

const rungs = [
  { up: 0.15, stay: 0.6 },
  { up: 0.1, stay: 0.5 },
  { up: 0.08, stay: 0.47 },
] as const;

/** Chance of major war from level 2 at base probabilities, by the mechanism's own equations. */
function fromCrisis(landing: number): number {
  const fromWar = centralValue(majorWarFromLimitedWar, { landingInCrisis: landing, ...rungs[0] });
  const fromClash = centralValue(majorWarFromClash, {
    landingInCrisis: landing,
    majorWarFromLimitedWar: fromWar,
    ...rungs[1],
  });
  return centralValue(majorWarFromCrisis, {
    landingInCrisis: landing,
    majorWarFromClash: fromClash,
    ...rungs[2],
  });
}

/** The same by following the masses of levels 2, 3 and 4 month by month until nothing is left. */
function followed(landing: number): number {
  let [crisis, clash, war, over] = [1, 0, 0, 0];
  for (let month = 0; month < 500; month += 1) {
    over += landing * (crisis + clash + war) + (1 - landing) * war * 0.15;
    [crisis, clash, war] = [
      (1 - landing) * crisis * 0.47,
      (1 - landing) * (clash * 0.5 + crisis * 0.08),
      (1 - landing) * (war * 0.6 + clash * 0.1),
    ];
  }
  return over;
}

describe("how a crisis ends (B10)", () => {
  it("T08.2 is the base ladder where no landing threatens", () => {
    expect(fromCrisis(0)).toBeCloseTo(0.0113208, 6);
  });

  it("adds landings in every month that the crisis lasts", () => {
    expect(fromCrisis(0.01)).toBeCloseTo(followed(0.01), 12);
    expect(fromCrisis(0.01) - fromCrisis(0)).toBeGreaterThan(0.019);
    expect(fromCrisis(1)).toBe(1);
  });

  it("opens the gate in the Taiwan Strait only", () => {
    expect(centralValue(landingInCrisis, { inTaiwanStrait: 1, share: 0.05 })).toBeCloseTo(0.005, 12);
    expect(centralValue(landingInCrisis, { inTaiwanStrait: 0, share: 0.05 })).toBe(0);
    const record = ["TWS", "SCS", "ECS"].map((theatre) => `majorWarFromCrisis.${theatre}`);
    const { series } = simulate(buildAllianceModel(), { record });
    const [strait = NaN, south, east] = record.map((name) => series.get(name)?.[70] ?? NaN);
    expect(south).toBe(east);
    expect(strait - (south ?? NaN)).toBeGreaterThan(0.005);
  });
});
