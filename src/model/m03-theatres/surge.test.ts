import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { earlyArrival, reinforcement, surgeForce, surgeFreedom, surgePool } from "./surge.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const theatre = { earlyCampaign: 30, indoPacificForce: 0.45, surgeDays: 30 };

describe("reinforcement from other theatres", () => {
  it("is a share of the forces held elsewhere, and arrives over a month", () => {
    const pool = surgePool.value({ airNavalForceNext: 1, home: 0.45, surgeShare: 0.4 }, operators);
    expect(pool).toBeCloseTo(0.22, 12);
    const by = (surgeDays: number): number =>
      surgeForce.value({ ...theatre, surgeDays, surgeFreedom: 1, surgePool: pool }, operators);
    expect(by(30)).toBeCloseTo(0.67, 12);
    expect(by(20)).toBeCloseTo(0.67, 12);
    expect(by(60)).toBeCloseTo(0.56, 12);
  });

  it("T03.3 is nothing with two wars elsewhere that each keep half of it away", () => {
    const freedom = surgeFreedom.value({ surgeLossPerWar: 0.5, warsElsewhere: 2 }, operators);
    expect(freedom).toBe(0);
    const needs = { ...theatre, surgeFreedom: freedom, surgePool: 0.22 };
    expect(surgeForce.value(needs, operators)).toBe(0.45);
    expect(surgeFreedom.value({ surgeLossPerWar: 0.8, warsElsewhere: 2 }, operators)).toBe(0);
    expect(surgeFreedom.value({ surgeLossPerWar: 0.5, warsElsewhere: 1 }, operators)).toBe(0.5);
  });

  it("has arrived by a half, a quarter or two thirds on average over the first thirty days", () => {
    const arrived = (surgeDays: number): number =>
      earlyArrival.value({ earlyCampaign: 30, surgeDays }, operators);
    expect(arrived(30)).toBe(0.5);
    expect(arrived(60)).toBe(0.25);
    expect(arrived(20)).toBeCloseTo(2 / 3, 12);
  });

  it("leaves the campaign as it is without wars elsewhere, and weakens it with them", () => {
    const needs = { earlyArrival: 0.5, indoPacificForce: 0.45, surgePool: 0.2 };
    expect(reinforcement.value({ ...needs, surgeFreedom: 1 }, operators)).toBe(1);
    expect(reinforcement.value({ ...needs, surgeFreedom: 0 }, operators)).toBeCloseTo(0.45 / 0.55, 12);
  });

  it("is missed in the whole model: fewer denials when wars are on elsewhere", () => {
    const model = buildAllianceModel();
    const denial = (warsElsewhere: number): number =>
      simulate(model, { pins: { warsElsewhere }, record: ["denialProbability"] })
        .series.get("denialProbability")
        ?.at(-1) ?? NaN;
    expect(denial(1)).toBeLessThan(denial(0) - 0.005);
    expect(denial(2)).toBeLessThan(denial(1) - 0.005);
  });
});
