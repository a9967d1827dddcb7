import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import type { Lens } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { defensiveRealism, offensiveRealism } from "../lenses.ts";
import { grayZoneCapabilityNext, pressureNext, pressureRest } from "./equations.ts";
import * as terms from "./pressure-terms.ts";
import { provocation, resolve } from "./resolve.ts";

const seen = {
  coalitionCapability: 1740,
  china: 1002,
  theatrePresence: 1,
  overallCredibility: 0.75,
  freedomOfNavigation: 0,
  sharedCoverage: 0.01,
};
const southChinaSea = { inSouthChinaSea: 1, inTaiwanStrait: 0 };
const acts = {
  strikeReach: 0.6,
  freedomOfNavigation: 0,
  rotationalShare: 0.3,
  philippineTaiwanTies: 0.1,
  emboldenmentTaiwan: 1,
  emboldenmentPhilippines: 1,
};
const of2012 = {
  grayZoneCapability: 0,
  chinaThreat: 8,
  chinaThreatOf2012: 8,
  chinaDomesticStress: 0,
  tradeBrake: 0,
  guardrails: 0.3,
  senderReliability: 0.5,
  lawAndTransparency: 0,
};

type Numbers = Readonly<Record<string, number>>;

/** Every term of resting pressure from what all of them read. */
function termsOf(given: Numbers): Numbers {
  const values = Object.entries(terms).map(([name, term]): [string, number] => [
    name,
    centralValue(term, Object.fromEntries(Object.entries(given).filter(([input]) => input in term.needs))),
  ]);
  return Object.fromEntries(values);
}

/** Resting pressure: the sum of its terms. */
function resting(given: Numbers): number {
  return centralValue(pressureRest, termsOf(given));
}

/** Resting pressure in the South China Sea at a number of freedom-of-navigation operations a year. */
function restAt(operations: number, lens: Numbers = {}): number {
  return resting({
    ...of2012,
    resolve: centralValue(resolve, { ...seen, freedomOfNavigation: operations }),
    provocation: centralValue(provocation, { ...acts, ...southChinaSea, freedomOfNavigation: operations }),
    ...lens,
  });
}

describe("pressure (8.1, 8.2)", () => {
  it("rests near -.4 under the causes of 2012", () => {
    expect(centralValue(resolve, seen)).toBeCloseTo(operators.logistic(1.2 * 0.5518871 + 0.003), 6);
    expect(restAt(0)).toBeCloseTo(-0.428884, 6);
    expect(startValue(pressureNext, { pressureRest: -0.43 })).toBe(-0.43);
  });

  it("adds each cause by its weight", () => {
    const rest = (change: Numbers): number => resting({ ...of2012, resolve: 0.6, provocation: 0, ...change });
    const base = -0.2 - 0.35 * 0.3 * 0.5;
    expect(rest({})).toBeCloseTo(base, 12);
    expect(rest({ grayZoneCapability: 1 })).toBeCloseTo(base + 0.8, 12);
    expect(rest({ chinaThreat: 10 })).toBeCloseTo(base + 0.18, 12);
    expect(rest({ chinaThreat: 10, securityLens: 1.6 })).toBeCloseTo(base + 0.288, 12);
    expect(rest({ provocation: 1 })).toBeCloseTo(base + 0.15, 12);
    expect(rest({ chinaDomesticStress: 0.4 })).toBeCloseTo(base + 0.1, 12);
    expect(rest({ chinaDomesticStress: 0.4, lawAndTransparency: 1 })).toBeCloseTo(base + 0.07, 12);
    expect(rest({ tradeBrake: 0.5 })).toBeCloseTo(base - 0.2, 12);
    expect(rest({ guardrails: 0.9 })).toBeCloseTo(-0.2 - 0.35 * 0.9 * 0.5, 12);
  });

  it("has a variable for each term (D12, B10), and they add up to what pressure settles at", () => {
    const given = {
      ...of2012,
      grayZoneCapability: 1,
      chinaThreat: 10,
      resolve: 0.6,
      provocation: 1,
      chinaDomesticStress: 0.4,
      tradeBrake: 0.5,
    };
    const expected = {
      pressureFromCapability: 0.8,
      pressureFromOpportunity: -0.2,
      pressureFromInsecurity: 0.18,
      pressureFromProvocation: 0.15,
      pressureFromStress: 0.1,
      pressureFromTrade: -0.2,
      pressureFromGuardrails: -0.0525,
    };
    const found = termsOf(given);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) expect(found[name], name).toBeCloseTo(value, 12);
    const record = Object.keys(expected).map((name) => `${name}.SCS`);
    const { series } = simulate(buildAllianceModel(), { record: [...record, "pressureRest.SCS"] });
    const total = record.reduce((sum, name) => sum + (series.get(name)?.[70] ?? NaN), 0);
    expect(total).toBeCloseTo(series.get("pressureRest.SCS")?.[70] ?? NaN, 12);
  });

  it("places provocations in their theatres and enlarges them where friends are emboldened", () => {
    const busy = { ...acts, strikeReach: 1.2, freedomOfNavigation: 8, philippineTaiwanTies: 0.3 };
    const emboldened = { ...busy, emboldenmentTaiwan: 1.5, emboldenmentPhilippines: 2 };
    const at = (inTaiwanStrait: number, inSouthChinaSea: number): number =>
      centralValue(provocation, { ...emboldened, inTaiwanStrait, inSouthChinaSea });
    expect(at(0, 0)).toBeCloseTo(0.2, 12);
    expect(at(1, 0)).toBeCloseTo((0.2 + 0.15) * 1.5, 12);
    expect(at(0, 1)).toBeCloseTo((0.2 + 0.5 + 0.09) * 2, 12);
  });

  it("T08.4 lets freedom-of-navigation operations raise pressure under DR and lower it under OR", () => {
    const effect = (lens: Lens): number => restAt(10, lens.multipliers) - restAt(5, lens.multipliers);
    expect(effect(defensiveRealism)).toBeGreaterThan(0.05);
    expect(effect(offensiveRealism)).toBeLessThan(-0.005);
  });

  it("grows gray-zone capability by 8 % a year, then 3 %, and with China's defence share", () => {
    const steady = { grayZoneCapability: 1, chineseShare: 0.017, chineseShareNext: 0.017 };
    expect(centralValue(grayZoneCapabilityNext, { ...steady, grayZoneMatured: 0 })).toBeCloseTo(1.02, 12);
    expect(centralValue(grayZoneCapabilityNext, { ...steady, grayZoneMatured: 1 })).toBeCloseTo(1.0075, 12);
    const richer = { ...steady, chineseShareNext: 0.017 * 1.01, grayZoneMatured: 1 };
    expect(centralValue(grayZoneCapabilityNext, richer)).toBeCloseTo(1.0075 + 0.00995033, 7);
  });
});
