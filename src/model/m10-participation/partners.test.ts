import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { partnerAccess, partnerForce, partnersOpeningBases } from "./partners.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };

describe("further partners (10.6)", () => {
  it("take part only if the United States does", () => {
    expect(partnerForce.value({ partnerForceGivenUs: 0.5, usEntry: 0.7 }, operators)).toBeCloseTo(0.35, 12);
    expect(partnerForce.value({ partnerForceGivenUs: 0.5, usEntry: 0 }, operators)).toBe(0);
  });

  it("T10.5 open bases at least as likely as they fight", () => {
    const needs = { partnerAccessGivenUs: 0.6, partnerForceGivenUs: 0.75, usEntry: 0.8 };
    expect(partnerAccess.value(needs, operators)).toBeCloseTo(0.6, 12);
    expect(partnerAccess.value({ ...needs, partnerAccessGivenUs: 0.9 }, operators)).toBeCloseTo(0.72, 12);
  });

  it("are counted by expectation", () => {
    expect(partnersOpeningBases.value({ partnerAccess: 0.63 }, operators)).toBe(0.63);
  });
});
