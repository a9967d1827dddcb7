import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import type { Lens } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { defensiveRealism, offensiveRealism } from "../lenses.ts";
import {
  grayZoneCapabilityNext,
  incidentMemoryNext,
  incidentRate,
  incidentReferenceNext,
  incidentsSmoothedNext,
  pressureNext,
  pressureRest,
  provocation,
  resolve,
} from "./equations.ts";

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
};

/** The multipliers of a lens that the equation of pressure reads. */
function multipliers(lens: Lens): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(lens.multipliers).filter(([name]) => name in pressureRest.needs));
}

/** Resting pressure in the South China Sea at a number of freedom-of-navigation operations a year. */
function restAt(operations: number, lens: Readonly<Record<string, number>> = {}): number {
  return centralValue(pressureRest, {
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
    const rest = (change: Readonly<Record<string, number>>): number =>
      centralValue(pressureRest, { ...of2012, resolve: 0.6, provocation: 0, ...change });
    const base = -0.2 - 0.35 * 0.3 * 0.5;
    expect(rest({})).toBeCloseTo(base, 12);
    expect(rest({ grayZoneCapability: 1 })).toBeCloseTo(base + 0.8, 12);
    expect(rest({ chinaThreat: 10 })).toBeCloseTo(base + 0.18, 12);
    expect(rest({ chinaThreat: 10, securityLens: 1.6 })).toBeCloseTo(base + 0.288, 12);
    expect(rest({ provocation: 1 })).toBeCloseTo(base + 0.15, 12);
    expect(rest({ chinaDomesticStress: 0.4 })).toBeCloseTo(base + 0.1, 12);
    expect(rest({ tradeBrake: 0.5 })).toBeCloseTo(base - 0.2, 12);
    expect(rest({ guardrails: 0.9 })).toBeCloseTo(-0.2 - 0.35 * 0.9 * 0.5, 12);
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
    const effect = (lens: Lens): number => restAt(10, multipliers(lens)) - restAt(5, multipliers(lens));
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

describe("incidents (8.3)", () => {
  it("T08.1 settles at mu exp(z) / (1 - nb), and at mu exp(z) without excitation", () => {
    const settled = (incidentBranching: number): number => {
      let incidentMemory = 0;
      let rate = 0;
      for (let quarter = 0; quarter < 200; quarter += 1) {
        rate = centralValue(incidentRate, {
          baseIncidents: 1.5,
          pressureNext: 0.5,
          incidentBranching,
          incidentMemory,
        });
        incidentMemory = centralValue(incidentMemoryNext, { incidentMemory, incidents: rate });
      }
      return rate;
    };
    expect(settled(0.3)).toBeCloseTo((1.5 * 1.6487212707) / 0.7, 8);
    expect(settled(0)).toBeCloseTo(1.5 * 1.6487212707, 8);
  });

  it("starts at the reference of 2012 with the memory that holds it", () => {
    const reference = startValue(incidentReferenceNext, { baseIncidents: 1.5, pressure: -0.4 });
    expect(reference).toBeCloseTo((1.5 * 0.670320046) / 0.7, 8);
    const memory = startValue(incidentMemoryNext, { incidentReference: reference });
    const rate = centralValue(incidentRate, {
      baseIncidents: 1.5,
      pressureNext: -0.4,
      incidentMemory: memory,
    });
    expect(rate).toBeCloseTo(reference, 12);
    expect(centralValue(incidentMemoryNext, { incidentMemory: memory, incidents: rate })).toBeCloseTo(
      memory,
      12,
    );
    expect(startValue(incidentsSmoothedNext, { incidentReference: reference })).toBe(reference);
  });

  it("T08.5 draws incidents whose variance exceeds their mean, by the mean over the dispersion", () => {
    const model = buildAllianceModel();
    const counts = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((replicate) => [
      ...(simulate(model, {
        noise: { seed: 7, draw: 0, replicate },
        parameters: { incidentDispersion: 2, incidentBranching: 0, "baseIncidents.SCS": 2 },
        pins: { "pressureNext.SCS": 0 },
        record: ["incidents.SCS"],
      }).series.get("incidents.SCS") ?? []),
    ]);
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (counts.length - 1);
    expect(counts.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    expect(Math.abs(mean - 2)).toBeLessThan(0.25);
    expect(Math.abs(variance / mean - 2)).toBeLessThan(0.5);
  });
});
