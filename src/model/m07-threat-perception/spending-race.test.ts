import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import type { Range } from "../../engine/language.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { forwardSurge } from "../packages.ts";
import { spendingReaction, spendingRestraint } from "./race-parameters.ts";
import { grievance, shareInRace } from "./spending-race.ts";

const model = buildAllianceModel();

const paths = (names: readonly string[], wanted: Simulation): readonly Float64Array[] => {
  const { series } = simulate(model, { noise: "central", record: names, ...wanted });
  return names.map((name) => series.get(name) ?? new Float64Array());
};
const last = (path: Float64Array | undefined): number => path?.at(-1) ?? Number.NaN;

const rangesOf = (range: unknown): Readonly<Record<string, Range>> => range as Record<string, Range>;

describe("Richardson's race in spending (24 S2)", () => {
  const switches = { S2: "richardson" };

  it("adds k per rival dollar and g, takes off a per own dollar", () => {
    const race = { racingSpending: 100, rivalSpending: 300, gdp: 5000, grievance: 2 };
    expect(
      centralValue(shareInRace, { ...race, spendingReaction: 0.01, spendingRestraint: 0.05 }),
    ).toBeCloseTo((100 + 3 - 5 + 2) / 5000, 15);
  });

  it("lets the budget of 2012 grow with its economy as long as the rival's does", () => {
    const start = { racingSpendingOf2012: 100, rivalSpendingOf2012: 300, outputOf2012Q1: 5000 };
    const rates = { spendingReaction: 0.01, spendingRestraint: 0.05 };
    const own = centralValue(grievance, { ...start, ...rates, gdp: 7500 });
    expect(own).toBeCloseTo(1.5 * (5 - 3), 12);
    const race = { racingSpending: 150, rivalSpending: 450, gdp: 7500, grievance: own };
    expect(centralValue(shareInRace, { ...race, ...rates })).toBeCloseTo(0.02, 15);
  });

  /** Two racers with still economies: China, and Japan with an American budget from outside that steps up in 2013. */
  const still = (k1: number, k2: number, a1: number, a2: number): Simulation => ({
    switches,
    parameters: {
      "spendingReaction.CN": k1,
      "spendingReaction.JP": k2,
      "spendingReaction.PH": 0,
      "spendingRestraint.CN": a1,
      "spendingRestraint.JP": a2,
    },
    pins: {
      gdp: 5000,
      indoPacificForce: 0.5,
      "spendingOfUnitedStates.US": Float64Array.from({ length: 96 }, (_, at) => (at < 4 ? 800 : 900)),
    },
  });
  const racers = [
    "racingSpending.CN",
    "racingSpending.JP",
    "racingSpending.PH",
    "grievance.CN",
    "grievance.JP",
  ];

  it("T07.1 settles at (a2 g1 + k1 g2) / (a1 a2 - k1 k2), the American part within g1", () => {
    const [k1, k2, a1, a2] = [0.1, 0.05, 0.5, 0.4];
    const [china, japan, manila, g1, g2] = paths(racers, still(k1, k2, a1, a2)).map(last);
    const outside = (g1 ?? 0) + k1 * ((manila ?? 0) + 450);
    const other = g2 ?? 0;
    expect(china).toBeCloseTo((a2 * outside + k1 * other) / (a1 * a2 - k1 * k2), 9);
    expect(japan).toBeCloseTo((a1 * other + k2 * outside) / (a1 * a2 - k1 * k2), 9);
    const [before] = paths(["racingSpending.CN"], still(k1, k2, a1, a2));
    expect(before?.[3]).toBeCloseTo(0.017 * 5000, 9);
    expect(china).toBeGreaterThan(0.017 * 5000 + 1);
  });

  it("T07.1 runs away where k1 k2 is above a1 a2", () => {
    const [china] = paths(["racingSpending.CN"], still(0.3, 0.3, 0.1, 0.1));
    expect(last(china)).toBeGreaterThan(1e6);
  });

  it("T07.1 is stable over the ranges of reaction and restraint", () => {
    const k = rangesOf(spendingReaction.range);
    const a = rangesOf(spendingRestraint.range);
    const gain = (ally: string, place: 1 | 2): number =>
      ((k["CN"]?.[place] ?? NaN) * (k[ally]?.[place] ?? NaN)) /
      ((a["CN"]?.[place === 1 ? 1 : 0] ?? NaN) * (a[ally]?.[place === 1 ? 1 : 0] ?? NaN));
    expect(gain("JP", 1) + gain("PH", 1)).toBeLessThan(0.02);
    expect(gain("JP", 2) + gain("PH", 2)).toBeLessThan(1);
  });

  it("answers American spending in the region, and China's in Tokyo and Manila, not levers of pressure", () => {
    const final = (wanted: Simulation) =>
      paths(["spending.CN", "spending.JP", "spending.PH"], { switches, ...wanted }).map(last);
    const [china = NaN, japan = NaN, manila = NaN] = final({});
    const [present = NaN, tokyo = NaN, philippine = NaN] = final({
      shifts: { indoPacificForce: { by: 0.2, from: "2020Q1" } },
    });
    expect(present).toBeGreaterThan(china);
    expect(tokyo).toBeGreaterThan(japan);
    expect(philippine).toBeGreaterThan(manila);
    expect(final({ levers: { L01: 1, L34: 0.03 } })[1]).toBeCloseTo(japan, 6);
  });
});

describe("without learning (24 S2)", () => {
  const beliefs = ["hostilityBelief", "aggressionBelief.JP", "aggressionBelief.TH"];

  it.each(["richardson", "capability"])("%s keeps beliefs at their start, whatever is done", (S2) => {
    const noise = { seed: 4, draw: 2, replicate: 0 };
    for (const path of paths(beliefs, { noise, switches: { S2 }, levers: forwardSurge.levers }))
      expect(new Set(path).size).toBe(1);
    for (const path of paths(beliefs, { noise })) expect(new Set(path).size).toBeGreaterThan(90);
  });

  it("capability keeps budgets answering threat, which capability alone moves", () => {
    const names = ["threat.JP", "chineseShare", "spending.PH"];
    const switches = { S2: "capability" };
    const [threat, china, manila] = paths(names, { switches });
    const [, still] = paths(names, { switches, parameters: { budgetResponseChina: 0 } });
    expect(last(threat)).toBeGreaterThan(threat?.[0] ?? NaN);
    expect(new Set(china).size).toBeGreaterThan(90);
    expect(new Set(still).size).toBe(1);
    const [, , richer] = paths(names, { switches, levers: { L35: 0.02 } });
    expect(last(richer)).toBeGreaterThan(last(manila) * 1.02);
  });
});
