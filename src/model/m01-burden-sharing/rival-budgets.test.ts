import { describe, expect, it } from "vitest";
import { simulate } from "../../engine/run/simulate.ts";
import { operators as bare } from "../../engine/numerics/operators.ts";
import { buildAllianceModel } from "../index.ts";
import { desiredShareBySize, desiredShareOfMatchingAllies, matchingResponse } from "./rival-budgets.ts";

const model = buildAllianceModel();
const operators = { ...bare, step: 1, elapsed: 0 };

/** Value in the last quarter of the noise-free run of P0. */
function last(
  name: string,
  rule: string,
  about: {
    readonly shifts?: Readonly<Record<string, { by: number; from: "2026Q3" }>>;
    levers?: Record<string, number>;
  } = {},
): number {
  const { series } = simulate(model, { switches: { S1: rule }, record: [name], ...about });
  return series.get(name)?.at(-1) ?? Number.NaN;
}

describe("budgets by size (S1 olson)", () => {
  const needs = {
    budgetShare2012: 0.01,
    shareOfAllianceProduct: 0.12,
    shareOfAllianceProductOf2012: 0.12,
    freeRidingLens: 1,
    publicGoodElasticity: -0.4,
    alliedSecurity: 2000,
    alliedSecurityOf2012: 2000,
  };
  const share = (change: Partial<typeof needs>): number =>
    Math.exp(desiredShareBySize.value({ ...needs, ...change }, operators));
  it("keeps the share of 2012 while size and supply stay", () => {
    expect(share({})).toBeCloseTo(0.01, 15);
  });
  it("asks in proportion to size, and two to the power of eS less when supply doubles", () => {
    expect(share({ shareOfAllianceProduct: 0.18 })).toBeCloseTo(0.015, 12);
    expect(share({ alliedSecurity: 4000 })).toBeCloseTo(0.01 * 2 ** -0.4, 12);
  });
  it("answers neither threat nor pressure", () => {
    const felt = { threatFelt: { by: 10, from: "2026Q3" as const } };
    // What is left is supplied security, which moves a little as other states react.
    const moved = last("desiredShare.PH", "olson", { shifts: felt }) - last("desiredShare.PH", "olson");
    expect(Math.abs(moved)).toBeLessThan(1e-3);
    expect(last("budgetForces.JP", "olson", { levers: { L01: 1 } })).toBe(0);
  });
});

describe("budgets that match (S1 complement)", () => {
  it("follow two per cent, and more as the patron supplies more", () => {
    const needs = { trackedTarget: 0.02, matchingResponse: 0, budgetForcesByAdjustment: 0 };
    expect(Math.exp(desiredShareOfMatchingAllies.value(needs, operators))).toBeCloseTo(0.02, 15);
    const supply = { matchingElasticity: 0.2, alliedSecurity: 4000, alliedSecurityOf2012: 2000 };
    expect(matchingResponse.value(supply, operators)).toBeCloseTo(0.2 * Math.LN2, 12);
  });
  it("do not rise with threat, as they do by default", () => {
    const felt = { threatFelt: { by: 10, from: "2026Q3" as const } };
    const rise = (rule: string): number =>
      last("desiredShare.PH", rule, { shifts: felt }) - last("desiredShare.PH", rule);
    expect(rise("adjustment")).toBeGreaterThan(0.2);
    expect(rise("complement")).toBeLessThan(0.05);
  });
});
