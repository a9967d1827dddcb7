import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quarterIndex, type Auxiliary, type Operators, type QuarterLabel } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { calendar, Participation } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import {
  campaignCases,
  campaignReference,
  type CampaignCase,
} from "../m05-denial-campaign/reference-cases.ts";
import * as cases from "./cases.ts";
import { attackDelay, japanForceDelayBase } from "./delay-parameters.ts";
import { attackShareOfForce, caseAccess, japanEntryDay, philippineEntryDay } from "./campaign-entry.ts";
import { japanForceDelay } from "./delays.ts";
import { attackOnBases, attackOnPhilippines } from "./first-strike.ts";
import { forceGivenAttack } from "./japan-will-parameters.ts";
import * as gate from "./gate.ts";

const ops: Operators = { ...operators, step: 1, elapsed: 0 };

function value(equation: Auxiliary, inputs: Readonly<Record<string, number>>): number {
  expect(Object.keys(equation.needs).sort()).toEqual(Object.keys(inputs).sort());
  return equation.value(inputs, ops);
}

const model = buildAllianceModel();

/** Values in one quarter of a run of the whole model, noise-free and central unless asked otherwise. */
function look(names: readonly string[], quarter: QuarterLabel, wanted: Simulation = {}): readonly number[] {
  const { series } = simulate(model, { noise: "central", ...wanted, record: [...names] });
  return names.map((name) => series.get(name)?.[quarterIndex(calendar, quarter)] ?? NaN);
}

const weights = (name: string): readonly string[] =>
  Participation.elements.map((element) => `${name}.${element}`);

describe("ally participation", () => {
  it("T10.1 has Japan fight with at least .9 two days after an attack", () => {
    expect(forceGivenAttack.range).toEqual([0.9, 0.97, 1]);
    expect(attackDelay.range).toEqual([1, 2, 3]);
    expect(
      value(cases.chanceJapanFights, { attackOnBases: 1, forceGivenAttack: 0.97, japanForce: 0.1 }),
    ).toBe(0.97);
    expect(value(japanEntryDay, { attackShareOfForce: 1, attackDelay: 2, japanForceDelay: 12 })).toBe(2);
    const share = { attackOnBases: 1, forceGivenAttack: 0.97, japanForce: 0.4 };
    expect(value(attackShareOfForce, share)).toBe(1);
  });

  it("T10.2 keeps an unattacked, silent and pacifist Japan below .25", () => {
    const [force = NaN] = look(["japanForce"], "2026Q1", { pins: { japaneseClarity: 0, pacifismNorm: 1 } });
    expect(force).toBeLessThan(0.25);
    expect(force).toBeGreaterThan(0.1);
  });

  it("gives the fitted chances of 2026 on the central path", () => {
    const [japan = NaN, force = NaN, access = NaN] = look(
      ["japanForce", "philippineForce", "philippineAccess"],
      "2026Q1",
    );
    expect(Math.abs(japan - 0.45)).toBeLessThan(0.01);
    expect(Math.abs(force - 0.1)).toBeLessThan(0.005);
    expect(Math.abs(access - 0.55)).toBeLessThan(0.01);
  });

  it("moves Japan by what (10.3) names: seized islands and support for, norm and friction against", () => {
    const force = (pins: Readonly<Record<string, number>>) =>
      look(["japanForce"], "2030Q1", { pins })[0] ?? NaN;
    const base = force({});
    expect(force({ japaneseIslandsSeized: 1 })).toBeGreaterThan(base);
    expect(force({ "support.JP": 0.9 })).toBeGreaterThan(base);
    expect(force({ pacifismNorm: 0.9 })).toBeLessThan(base);
    expect(force({ okinawaFriction: 0.9 })).toBeLessThan(base);
  });

  it("T10.3 hands the campaign the access of cases R2 to R5", () => {
    const restrictedAccess = 0.15;
    expect(value(caseAccess, { japanGrantsAccess: 1, restrictedAccess })).toBe(1);
    expect(value(caseAccess, { japanGrantsAccess: 0, restrictedAccess })).toBe(0.15);
  });

  it("T10.3 reproduces cases R2 to R5 of the campaign by what it decides about access and days", () => {
    const decided = [
      "restrictedAccess",
      "usEntryDay",
      "japanEntryDay",
      "philippineEntryDay",
      "accessDay",
    ] as const;
    const battlefield = Object.fromEntries(
      Object.entries(campaignReference).filter(([name]) => !decided.some((other) => other === name)),
    );
    const outcome = (id: string, usEntryDay: number, delay: number): void => {
      const { participation: who, expected } = campaignCases.find((one) => one.id === id) as CampaignCase;
      const [quickWin = NaN] = look([`faitAccompliInLoop.${who}`], "2026Q1", {
        parameters: { usEntryDay, restrictedAccess: 0.15 },
        pins: { ...battlefield, attackOnBases: 0, japanForceDelay: delay, japanAccessDelay: 0 },
      });
      expect(Math.abs(quickWin - expected.pFA), id).toBeLessThanOrEqual(0.002);
    };
    outcome("R2", 2, 4);
    outcome("R3", 2, 4);
    outcome("R4", 7, 9);
    outcome("R5", 14, 16);
  });

  it("X4 has bases in the Philippines struck more, the more access, presence and strike weapons they offer", () => {
    const strike = {
      attackOnPhilippinesIntercept: -1.6,
      attackFromAccess: 2,
      philippineAccess: 0.55,
      philippineAccessReference: 0.55,
      attackFromPresence: 0.5,
      presencePhilippines: 1,
      attackFromStrike: 0.5,
      mainlandStrike: 1.2,
      hostedStrikeReference: 1.2,
      attackOnPhilippinesLeast: 0.05,
      attackMost: 0.9,
    };
    const chance = (change: Partial<typeof strike>): number =>
      value(attackOnPhilippines, { ...strike, ...change });
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    expect(chance({})).toBeCloseTo(logistic(-1.6), 12);
    expect(chance({ philippineAccess: 0.75 })).toBeCloseTo(logistic(-1.2), 12);
    expect(chance({ presencePhilippines: 4 })).toBeCloseTo(logistic(-1.1), 12);
    expect(chance({ mainlandStrike: 2.2 })).toBeCloseTo(logistic(-1.1), 12);
    expect(chance({ mainlandStrike: 0.2 })).toBe(chance({}));
    expect([chance({ philippineAccess: -9 }), chance({ philippineAccess: 9 })]).toEqual([0.05, 0.9]);
  });

  it("T10.4 raises denial by clear roles, more when Japan's delay is long", () => {
    const gain = (delay: number): number => {
      const parameters = { japanForceDelayBase: delay };
      const [unclear = NaN] = look(["denialProbability"], "2030Q1", { parameters, levers: { L40: 0 } });
      const [clear = NaN] = look(["denialProbability"], "2030Q1", { parameters, levers: { L40: 1 } });
      return clear - unclear;
    };
    expect(japanForceDelayBase.range).toEqual([5, 12, 25]);
    expect(gain(5)).toBeGreaterThan(0);
    expect(gain(25)).toBeGreaterThan(gain(5));
  });

  it("T10.5 never makes access less likely than force", () => {
    const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const terms = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(shares, shares, terms, terms, (force, access, will, philippineTerms) => {
        const japan = value(gate.japanAccessByGate, { japanWill: will, accessOverForce: 1 });
        expect(japan).toBeGreaterThanOrEqual(value(gate.japanForceByGate, { japanWill: will }));
        const both = { philippineForce2026: force, philippineTerms };
        expect(
          value(gate.philippineAccessByGate, { ...both, philippineAccess2026: access }),
        ).toBeGreaterThanOrEqual(value(gate.philippineForceByGate, both));
      }),
    );
  });

  it("weighs participation cases to one, in truth and in Beijing's eyes, on sampled runs", () => {
    for (let draw = 0; draw < 5; draw++) {
      const noise = { seed: 1, draw, replicate: 0 };
      for (const name of ["caseWeight", "believedCaseWeight"]) {
        const found = look(weights(name), "2031Q1", { noise });
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it("strikes bases more, the more access and closure a strike would deny", () => {
    const strike = {
      attackIntercept: -0.4,
      attackFromAccess: 2,
      japanAccess: 0.8,
      accessReference: 0.5,
      attackFromClosure: 1,
      closedDaysLast: 12,
      closureDays: 30,
      closureReference: 0.4,
      attackLeast: 0.1,
      attackMost: 0.9,
    };
    expect(value(attackOnBases, strike)).toBeCloseTo(1 / (1 + Math.exp(-0.2)), 12);
    expect(value(attackOnBases, { ...strike, attackFromAccess: 20 })).toBe(0.9);
    expect(value(attackOnBases, { ...strike, attackIntercept: -9 })).toBe(0.1);
  });

  it("10.5 shortens Japan's delay by clarity, roles, practice and warning, never below zero", () => {
    const delay = {
      japanForceDelayBase: 12,
      clarityCutsDelay: 0.4,
      japaneseClarity: 0.5,
      rolesCutDelay: 0.3,
      roleClarity: 0.2,
      practiceCutsDelay: 0.2,
      practice: 2,
      practiceScale: 3,
      warningDays: 0,
    };
    const expected = 12 * 0.8 * 0.94 * (0.8 + 0.2 * Math.exp(-2 / 3));
    expect(value(japanForceDelay, delay)).toBeCloseTo(expected, 12);
    expect(value(japanForceDelay, { ...delay, warningDays: 1.5 })).toBeCloseTo(expected - 1.5, 12);
    expect(value(japanForceDelay, { ...delay, warningDays: 30 })).toBe(0);
  });

  it("X7 opens Philippine bases after 5.1 days with four of nine sites usable", () => {
    const entry = {
      philippineDelayBase: 6,
      rolesCutDelay: 0.3,
      roleClarity: 0.2,
      sitesCutDelay: 0.2,
      edcaSites: 4,
      agreedSites: 9,
      warningDays: 0,
    };
    expect(value(philippineEntryDay, entry)).toBeCloseTo(6 * 0.94 * (1 - 0.8 / 9), 12);
  });
});
