import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { incidentReferenceNext, incidentsSmoothedNext } from "./incidents.ts";
import { hawkesIntensity, hawkesRate, hawkesRateOf2012, incidentMemoryNext } from "./incidents-hawkes.ts";
import { poissonRate, poissonRateOf2012 } from "./incidents-poisson.ts";
import {
  coolingHazard,
  heatedChanceNext,
  heatedRegimeNext,
  heatingHazard,
  regimeRate,
  regimeRateOf2012,
} from "./incidents-regimes.ts";

const model = buildAllianceModel();

/** The law of 8.3 in the South China Sea. */
const intensity = (given: Readonly<Record<string, number>>): number =>
  centralValue(hawkesIntensity, { baseIncidents: 1.5, ...given });

/** Counts in the South China Sea under a pinned pressure, quarters of eight runs in a row. */
function countsUnder(pressure: number, wanted: Simulation): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((replicate) => [
    ...(simulate(model, {
      noise: { seed: 7, draw: 0, replicate },
      pins: { "pressureNext.SCS": pressure },
      record: ["incidents.SCS"],
      ...wanted,
    }).series.get("incidents.SCS") ?? []),
  ]);
}
const meanOf = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / values.length;
function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (values.length - 1);
}

describe("incidents that excite others (8.3)", () => {
  it("T08.1 settles at mu exp(z) / (1 - nb), and at mu exp(z) without excitation, while fleets are far from their limit", () => {
    const settled = (incidentBranching: number): number => {
      let incidentMemory = 0;
      let rate = 0;
      for (let quarter = 0; quarter < 200; quarter += 1) {
        rate = intensity({ pressureNext: 0.5, incidentBranching, incidentMemory });
        incidentMemory = centralValue(incidentMemoryNext, { incidentMemory, hawkesIncidents: rate });
      }
      return rate;
    };
    expect(settled(0.3)).toBeCloseTo((1.5 * 1.6487212707) / 0.7, 8);
    expect(settled(0)).toBeCloseTo(1.5 * 1.6487212707, 8);
  });

  it("starts at the reference of 2012 with the memory that holds it", () => {
    const settled = centralValue(hawkesRateOf2012, { baseIncidents: 1.5, pressure: -0.4 });
    expect(settled).toBeCloseTo(1.4364001 / Math.sqrt(1 + (1.4364001 / 60) ** 2), 6);
    const reference = startValue(incidentReferenceNext, { incidentRateOf2012: settled });
    expect(reference).toBe(settled);
    const memory = startValue(incidentMemoryNext, { incidentReference: reference });
    const rate = intensity({ pressureNext: -0.4, incidentMemory: memory });
    expect(Math.abs(rate / reference - 1)).toBeLessThan(0.001);
    expect(
      centralValue(incidentMemoryNext, { incidentMemory: memory, hawkesIncidents: reference }),
    ).toBeCloseTo(memory, 12);
    expect(startValue(incidentsSmoothedNext, { incidentReference: reference })).toBe(reference);
  });

  it("never expects more incidents than fleets can keep up, and hardly bends where they are few", () => {
    const held = (hawkes: number): number => centralValue(hawkesRate, { hawkesIntensity: hawkes });
    expect(held(6.6) / 6.6).toBeGreaterThan(0.99);
    expect(held(60)).toBeCloseTo(60 / Math.SQRT2, 9);
    expect(held(1e6)).toBeCloseTo(60, 6);
    expect(centralValue(hawkesRate, { hawkesIntensity: 6.6, incidentCapacity: 1e9 })).toBeCloseTo(6.6, 9);
  });

  it("T08.5 draws incidents whose variance exceeds their mean, by the mean over the dispersion", () => {
    const counts = countsUnder(0, {
      parameters: { incidentDispersion: 2, incidentBranching: 0, "baseIncidents.SCS": 2 },
    });
    const mean = meanOf(counts);
    expect(counts.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    expect(Math.abs(mean - 2)).toBeLessThan(0.25);
    expect(Math.abs(varianceOf(counts) / mean - 2)).toBeLessThan(0.5);
  });
});

describe("incidents without excitation (switch S3, poisson)", () => {
  it("T08.1 follow mu exp(z) at once, in 2012 and later", () => {
    expect(centralValue(poissonRate, { baseIncidents: 1.5, pressureNext: 0.5 })).toBeCloseTo(
      2.4730819 / Math.sqrt(1 + (2.4730819 / 60) ** 2),
      6,
    );
    const of2012 = centralValue(poissonRateOf2012, { baseIncidents: 1.5, pressure: -0.4 });
    expect(of2012).toBeCloseTo(1.0054801 / Math.sqrt(1 + (1.0054801 / 60) ** 2), 6);
    expect(centralValue(poissonRate, { baseIncidents: 1.5, pressureNext: 20 })).toBeCloseTo(60, 6);
  });

  it("scatter as a Poisson count does: variance over mean near one", () => {
    const counts = countsUnder(1, {
      switches: { S3: "poisson" },
      parameters: { "baseIncidents.SCS": 2, incidentCapacity: 1e9 },
    });
    expect(Math.abs(meanOf(counts) - 2 * Math.E)).toBeLessThan(0.3);
    expect(Math.abs(varianceOf(counts) / meanOf(counts) - 1)).toBeLessThan(0.15);
  });
});

describe("incidents in two regimes (switch S3, regimes)", () => {
  const at = (pressureNext: number) => ({
    heatingHazard: centralValue(heatingHazard, { pressureNext }),
    coolingHazard: centralValue(coolingHazard, { pressureNext }),
  });

  it("let pressure heat the sea sooner and cool it later", () => {
    expect(at(0)).toEqual({ heatingHazard: 0.04, coolingHazard: 0.3 });
    expect(at(1).heatingHazard).toBeCloseTo(0.04 * 2.1170000166, 9);
    expect(at(1).coolingHazard).toBeCloseTo(0.3 / 2.1170000166, 9);
  });

  it("carry the chance of the heated regime exactly", () => {
    const next = centralValue(heatedChanceNext, { heatedChance: 0.25, ...at(0) });
    expect(next).toBeCloseTo(0.25 * 0.7408182207 + 0.75 * (1 - 0.9607894392), 9);
    const start = startValue(heatedChanceNext, { pressure: -0.4 });
    expect(start).toBeCloseTo(0.0731757 / 1.0731757, 5);
    expect(startValue(heatedRegimeNext, { heatedChance: start })).toBe(start);
  });

  it("switch at the first occasion and stay without one", () => {
    const regime = (heatedRegime: number, heatings: number, coolings: number): number =>
      centralValue(heatedRegimeNext, { heatedRegime, heatings, coolings });
    expect([regime(0, 0, 3), regime(0, 1, 0), regime(0, 4, 1)]).toEqual([0, 1, 1]);
    expect([regime(1, 2, 0), regime(1, 0, 1), regime(1, 1, 2)]).toEqual([1, 0, 0]);
    expect(regime(0.2, 0.1, 0.5)).toBeCloseTo(0.2 * 0.5 + 0.8 * 0.1, 12);
  });

  it("expect the mixture of a quiet and a heated sea", () => {
    expect(centralValue(regimeRate, { baseIncidents: 1.5, heatedChanceNext: 0.25 })).toBeCloseTo(3.5625, 12);
    expect(centralValue(regimeRateOf2012, { baseIncidents: 1.5, heatedChance: 0 })).toBe(0.75);
    expect(centralValue(regimeRateOf2012, { baseIncidents: 1.5, heatedChance: 1 })).toBe(12);
  });

  it("come in spells: more scattered than Poisson, and a heated quarter follows a heated one", () => {
    const wanted: Simulation = {
      switches: { S3: "regimes" },
      parameters: {
        heatingRate: 0.1,
        coolingRate: 0.1,
        regimeFromPressure: 0,
        quietIncidents: 0.5,
        heatedIncidents: 8,
        "baseIncidents.SCS": 2,
      },
    };
    const counts = countsUnder(0, wanted);
    expect(Math.abs(meanOf(counts) - 8.5)).toBeLessThan(2);
    expect(varianceOf(counts) / meanOf(counts)).toBeGreaterThan(4);
    const busy = counts.map((n) => n > 7);
    const again = busy.slice(1).filter((heated, place) => heated === busy[place]);
    expect(again.length / (busy.length - 1)).toBeGreaterThan(0.8);
  });

  it("stay near the default law on the central path from 2012 to 2035", () => {
    const path = (switches: Readonly<Record<string, string>>): Float64Array | undefined =>
      simulate(model, { switches, record: ["incidentRate.SCS"] }).series.get("incidentRate.SCS");
    const [hawkes, regimes] = [path({}), path({ S3: "regimes" })];
    for (const quarter of [0, 20, 40, 58, 70, 95])
      expect(
        Math.abs((regimes?.[quarter] ?? NaN) / (hawkes?.[quarter] ?? NaN) - 1),
        `${quarter}`,
      ).toBeLessThan(0.25);
  });
});
