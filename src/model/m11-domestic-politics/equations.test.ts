import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import {
  buyAmerican,
  chinaDomesticStress,
  leader,
  policyVolatility,
  protectionism,
  scheduledElection,
} from "./equations.ts";
import {
  alliedSupportTarget,
  americanSupportTarget,
  okinawaBurden,
  okinawaFrictionNext,
  pacifismNormNext,
  supportNext,
  threatSupport,
} from "./support.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const burden = {
  okinawaRelocation: 0.2,
  okinawaShare: 0.7,
  presence: 1,
  relocationDefault: 0.2,
  relocationEffect: 0.5,
  rotationalShare: 0.3,
};
const friction = {
  baseIncident: 0,
  baseIncidentWeight: 0.2,
  frictionBase: 0.3,
  frictionHostSupportWeight: 0.02,
  frictionLag: 12,
  frictionPresenceWeight: 0.5,
  hostNationSupport: 1,
  okinawaFriction: 0.5,
};
const trade = {
  concentratedLoss: 0.5,
  concentratedLossWeight: 1.2,
  diffuseSupport: 0.5,
  diffuseSupportWeight: 0.4,
  protectionBase: -0.3,
};

describe("Okinawa", () => {
  it("T11.1 does not mind more presence when all of it rotates", () => {
    const at = (presence: number): number =>
      okinawaFrictionNext.value(
        {
          ...friction,
          okinawaBurden: okinawaBurden.value({ ...burden, presence, rotationalShare: 1 }, operators),
        },
        operators,
      );
    expect(at(2)).toBe(at(1));
    expect(okinawaBurden.value(burden, operators)).toBeCloseTo(0.49, 12);
  });

  it("minds dearer host support and incidents, less so after relocation", () => {
    const at = (more: object): number =>
      okinawaFrictionNext.value({ ...friction, okinawaBurden: 0.4, ...more }, operators);
    expect(at({})).toBeCloseTo(0.5, 12);
    expect(at({ hostNationSupport: 4 })).toBeCloseTo(0.505, 12);
    expect(at({ baseIncident: 1 })).toBeCloseTo(0.5 + 0.2 / 12, 12);
    const moved = okinawaBurden.value({ ...burden, okinawaRelocation: 1 }, operators);
    expect(moved).toBeCloseTo(0.49 * 0.6, 12);
  });
});

describe("trade politics", () => {
  it("T11.2 weighs concentrated losses above diffuse support", () => {
    const before = protectionism.value(trade, operators);
    expect(before).toBeCloseTo(operators.logistic(0.1), 12);
    const both = { ...trade, concentratedLoss: 0.7, diffuseSupport: 0.7 };
    expect(protectionism.value(both, operators)).toBeCloseTo(operators.logistic(0.26), 12);
  });

  it("keeps allied industry out unless waived", () => {
    const needs = { buyAmericanExcess: 0.2, buyAmericanWaiver: 0, protectionism: 0.525 };
    expect(buyAmerican.value(needs, operators)).toBeCloseTo(0.725, 12);
    expect(buyAmerican.value({ ...needs, buyAmericanWaiver: 1 }, operators)).toBe(0);
  });

  it("makes policy volatile with erratic tariffs", () => {
    const needs = { tariffVolatility: 0.3, volatilityBase: 0.05, volatilityTariffWeight: 0.5 };
    expect(policyVolatility.value(needs, operators)).toBeCloseTo(0.2, 12);
  });
});

describe("support and norm", () => {
  const target = {
    baselineSupport: 0.7,
    coerced: 0,
    domesticLens: 1,
    entrapment: 0.5,
    evenOdds: 0.5,
    fatigueNext: 0,
    leader: 1,
    supportCoercionWeight: 0.1,
    supportEntrapmentWeight: 0.1,
    supportFatigueWeight: 0.1,
    supportLeaderWeight: 0.03,
    lawAndTransparency: 0,
    supportTransparencyWeight: 0.05,
    threatSupport: 0.12,
  };

  it("T11.3 stays high in the Philippines as incidents raise the threat", () => {
    const threat = { supportThreatScale: 10, supportThreatWeight: 0.12, threat: 17, threatOf2012: 7 };
    expect(threatSupport.value(threat, operators)).toBeCloseTo(0.12, 12);
    expect(alliedSupportTarget.value(target, operators)).toBeCloseTo(0.85, 12);
  });

  it("T11.3 stays near the polls of 2022-25 on the central path, though incidents have multiplied", () => {
    const record = ["support.PH", "incidentsSmoothed.SCS"];
    const { series } = simulate(buildAllianceModel(), { noise: "central", record });
    const [support, incidents] = record.map((name) => series.get(name) ?? new Float64Array());
    const polled = [...(support ?? [])].slice(40, 56);
    expect(Math.min(...polled)).toBeGreaterThan(0.72);
    expect(Math.max(...polled)).toBeLessThan(0.85);
    expect(polled.at(-1)).toBeGreaterThan(0.79);
    expect(incidents?.[52] ?? NaN).toBeGreaterThan(2 * (incidents?.[0] ?? NaN));
  });

  it("X8 rises with law and transparency, by five points at full strength", () => {
    const shown = alliedSupportTarget.value({ ...target, lawAndTransparency: 1 }, operators);
    expect(shown).toBeCloseTo(0.9, 12);
  });

  it("falls with fatigue, entrapment and coercion", () => {
    const at = (more: Partial<typeof target>): number =>
      alliedSupportTarget.value({ ...target, ...more }, operators);
    expect(at({ fatigueNext: 1 })).toBeCloseTo(0.75, 12);
    expect(at({ entrapment: 1 })).toBeCloseTo(0.8, 12);
    expect(at({ coerced: 1 })).toBeCloseTo(0.75, 12);
  });

  it("answers to the American president's bent too, by the domestic lens (11.1, 11.5)", () => {
    const needs = { baselineSupport: 0.4, domesticLens: 1.8, supportLeaderWeight: 0.03, threatSupport: 0.05 };
    expect(americanSupportTarget.value({ ...needs, leader: 1 }, operators)).toBeCloseTo(0.504, 12);
    expect(americanSupportTarget.value({ ...needs, leader: -1 }, operators)).toBeCloseTo(0.396, 12);
  });

  it("stays a share, and so does friction on Okinawa", () => {
    const needs = { support: 0.99, supportLag: 4, supportNoise: 0, supportTarget: 1.3 };
    expect(supportNext.value(needs, operators)).toBe(1);
    const crowded = { ...friction, okinawaBurden: 2.4, okinawaFriction: 1 };
    expect(okinawaFrictionNext.value(crowded, operators)).toBe(1);
  });

  it("moves an eighth of the way in a quarter", () => {
    const needs = { support: 0.4, supportLag: 8, supportNoise: 0.01, supportTarget: 0.8 };
    expect(supportNext.value(needs, operators)).toBeCloseTo(0.46, 12);
  });

  it("lets pacifism fade from .75 in 2012 to about .45 in 2026", () => {
    let norm = 0.75;
    for (let quarter = 0; quarter < 58; quarter += 1)
      norm = pacifismNormNext.value({ halfLifeBase: 0.5, normHalfLife: 80, pacifismNorm: norm }, operators);
    expect(norm).toBeCloseTo(0.4537, 4);
  });
});

describe("leaders", () => {
  const needs = {
    before: 1,
    election: 1,
    electionOutcome: 0.5,
    historyGate: 1,
    leaderPersistence: 0.6,
    leaderRecord: 0,
    threeTypes: 3,
  };
  const at = (more: Partial<typeof needs>): number => leader.value({ ...needs, ...more }, operators);

  it("are those on record before 2026Q3", () => {
    expect(at({ historyGate: 0, leaderRecord: -1 })).toBe(-1);
  });

  it("stay in six elections of ten and are redrawn evenly in the others", () => {
    expect(at({})).toBe(1);
    expect([0.61, 0.74, 0.99].map((electionOutcome) => at({ electionOutcome }))).toEqual([-1, 0, 1]);
    expect(at({ election: 0, electionOutcome: 0.61 })).toBe(1);
  });

  it("change in the White House in January of 2029 and 2033", () => {
    const dates = scheduledElection.points;
    expect("US" in dates ? dates["US"] : []).toEqual([
      ["2012Q1", 0],
      ["2029Q1", 1],
      ["2029Q2", 0],
      ["2033Q1", 1],
      ["2033Q2", 0],
    ]);
  });
});

describe("domestic stress in China", () => {
  it("fades by a tenth a quarter and rises when growth falls short", () => {
    const needs = {
      before: 0.2,
      chinaStressGrowthWeight: 2,
      chinaStressPersistence: 0.9,
      chinaStressShock: 0,
      growth: -0.01,
    };
    expect(chinaDomesticStress.value(needs, operators)).toBeCloseTo(0.2, 12);
    expect(chinaDomesticStress.value({ ...needs, growth: 0 }, operators)).toBeCloseTo(0.18, 12);
  });
});
