import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { debtNext, fatigueNext } from "./debt-fatigue-autonomy.ts";
import {
  budgetForcesByAdjustment,
  desiredShareOfAllies,
  effectivePressure,
  securityResponse,
  sharedThreat,
  usPressure,
} from "./desired-share.ts";
import {
  boundShareOfJapan,
  boundShareOfPhilippines,
  capBroken,
  capHazardNext,
  defenceShareAdjusted,
  hostNationOutlay,
  purchasingPower,
} from "./equations.ts";
import { securityOfAllies } from "./supplied-security.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };

const response = {
  alliedSecurity: 1500,
  alliedSecurityOf2012: 1500,
  budgetShare2012: 0.01,
  freeRidingLens: 1,
  securityElasticity: -0.1,
  threatElasticity: 0.03,
  threatFelt: 5,
  threatFeltOf2012: 5,
};
const forces = {
  debt: 0,
  debtEffect: 0.2,
  effectivePressure: 0.1,
  effectivePressureOf2012: 0.1,
  fatigue: 0,
  fatigueEffect: 0.2,
  fiscalLens: 1,
  pressureEffect: 0.3,
};
const pressure = {
  autonomy: 0.5,
  pressureBase: 0.2,
  pressureControlBrake: 0.3,
  pressureStrainGain: 0.4,
  sharedThreat: 0.5,
  spendingPressure: 0.3,
  usStrain: 0.25,
};

function settledShare(bound: number, from: number): number {
  const rates = { boundShare: bound, budgetGrowthLimit: 0.15, budgetLag: 8, lagLens: 1 };
  let share = from;
  for (let quarter = 0; quarter < 400; quarter += 1)
    share = defenceShareAdjusted.value({ ...rates, defenceShare: share }, operators);
  return share;
}

describe("desired defence share", () => {
  it("T01.1 rises by three per cent in the long run for one point more threat", () => {
    const before = settledShare(securityResponse.value(response, operators), 0.01);
    const after = settledShare(securityResponse.value({ ...response, threatFelt: 6 }, operators), 0.01);
    expect(before).toBeCloseTo(0.01, 12);
    expect(after / before).toBeCloseTo(1.030454534, 8);
  });

  it("T01.2 is multiplied by 2 to the power eS when supplied security doubles", () => {
    const doubled = securityResponse.value({ ...response, alliedSecurity: 3000 }, operators);
    const factor = operators.exp(doubled - securityResponse.value(response, operators));
    expect(factor).toBeCloseTo(0.9330329915, 9);
  });

  it("weighs free riding by its lens", () => {
    const doubled = { ...response, alliedSecurity: 3000, freeRidingLens: 1.5 };
    expect(securityResponse.value(doubled, operators)).toBeCloseTo(-4.605170186 - 0.15 * Math.LN2, 9);
  });

  it("T01.4 does not answer to pressure when credibility is one", () => {
    expect(effectivePressure.value({ abandonmentFear: 0, usPressure: 1 }, operators)).toBe(0);
  });

  it("T01.5 falls with debt and fatigue, rises with pressure, less so when the promise is credible", () => {
    const value = (change: Partial<typeof forces>): number =>
      budgetForcesByAdjustment.value({ ...forces, ...change }, operators);
    expect(value({})).toBe(0);
    expect(value({ debt: 0.1 })).toBeCloseTo(-0.02, 12);
    expect(value({ fatigue: 0.5 })).toBeCloseTo(-0.1, 12);
    const felt = (usPressureLevel: number, credibility: number): number =>
      effectivePressure.value({ abandonmentFear: 1 - credibility, usPressure: usPressureLevel }, operators);
    expect(value({ effectivePressure: felt(0.6, 0.5) })).toBeCloseTo(0.06, 12);
    const gain = (credibility: number): number => felt(0.8, credibility) - felt(0.4, credibility);
    expect(gain(0.9)).toBeLessThan(gain(0.5));
  });

  it("adds the leader's bent, weighed by the domestic lens", () => {
    const needs = {
      budgetForcesByAdjustment: 0,
      domesticLens: 1.8,
      leader: 1,
      leaderEffect: 0.1,
      securityResponse: -4.6,
    };
    expect(desiredShareOfAllies.value(needs, operators)).toBeCloseTo(-4.42, 12);
  });

  it("counts supplied security as capability in theatre times credibility", () => {
    expect(securityOfAllies.value({ americanCapability: 2000, credibility: 0.75 }, operators)).toBe(1500);
  });
});

describe("pressure from Washington", () => {
  it("T01.6 loses its control brake when the threat is fully shared", () => {
    expect(usPressure.value({ ...pressure, sharedThreat: 1 }, operators)).toBeCloseTo(0.6, 12);
    expect(usPressure.value({ ...pressure, sharedThreat: 1, autonomy: 1 }, operators)).toBeCloseTo(0.6, 12);
    expect(usPressure.value(pressure, operators)).toBeCloseTo(0.525, 12);
  });

  it("counts the threat as shared as far as the less alarmed of the two feels it", () => {
    const scale = { sharedThreatScale: 10 };
    expect(sharedThreat.value({ ...scale, american: 4, threatFelt: 15 }, operators)).toBe(0.4);
    expect(sharedThreat.value({ ...scale, american: 12, threatFelt: 15 }, operators)).toBe(1);
  });
});

describe("Japan's one per cent norm", () => {
  const hazard = { capHazardRate: 1, capSlack: 0.15, onePerCent: 0.01 };
  const bound = { onePerCent: 0.01, targetJapan: 0.02, budgetForces: 0 };

  it("T01.7 holds the share at or below one per cent when threat stays flat", () => {
    const desiredShare = operators.ln(0.0096) + 0.1;
    const capHazard = capHazardNext.value({ ...hazard, capHazard: 0, desired: desiredShare }, operators);
    expect(capHazard).toBe(0);
    const broken = capBroken.value({ capEndurance: 0.5, capHazardNext: 96 * capHazard }, operators);
    expect(broken).toBe(0);
    const held = boundShareOfJapan.value({ ...bound, capBroken: broken, desiredShare }, operators);
    expect(settledShare(held, 0.0096)).toBeCloseTo(0.01, 12);
  });

  it("breaks when the chance accumulated reaches the run's own number, at the median without noise", () => {
    const desired = operators.ln(0.01) + 0.35;
    const first = capHazardNext.value({ ...hazard, capHazard: 0.5, desired }, operators);
    expect(first).toBeCloseTo(0.7, 12);
    expect(capBroken.value({ capEndurance: 0.5, capHazardNext: first }, operators)).toBe(1);
    expect(capBroken.value({ capEndurance: 0.5, capHazardNext: 0.69 }, operators)).toBe(0);
    expect(capBroken.value({ capEndurance: 0.9, capHazardNext: first }, operators)).toBe(0);
  });

  it("gives way to the target once broken, which pressure, debt and fatigue still move", () => {
    const desiredShare = operators.ln(0.012);
    const at = (more: Partial<typeof bound>): number =>
      boundShareOfJapan.value({ ...bound, capBroken: 1, desiredShare, ...more }, operators);
    expect(at({})).toBe(operators.ln(0.02));
    expect(at({ budgetForces: 0.1 })).toBeCloseTo(operators.ln(0.02) + 0.1, 12);
    expect(at({ targetJapan: 0.01 })).toBe(desiredShare);
  });

  it("does not bind the Philippines, whose target is a floor", () => {
    const needs = { budgetForces: 0, desiredShare: operators.ln(0.015), targetPhilippines: 0.013 };
    expect(boundShareOfPhilippines.value(needs, operators)).toBe(needs.desiredShare);
    expect(boundShareOfPhilippines.value({ ...needs, targetPhilippines: 0.02 }, operators)).toBe(
      operators.ln(0.02),
    );
  });
});

describe("budgets", () => {
  const rates = { budgetGrowthLimit: 0.15, budgetLag: 8, lagLens: 1, defenceShare: 0.01 };

  it("close an eighth of the gap in a quarter, at most fifteen per cent a year", () => {
    const small = defenceShareAdjusted.value({ ...rates, boundShare: operators.ln(0.01) + 0.08 }, operators);
    expect(small).toBeCloseTo(0.01 * operators.exp(0.01), 14);
    const large = defenceShareAdjusted.value({ ...rates, boundShare: operators.ln(0.02) }, operators);
    expect(large).toBeCloseTo(0.01 * operators.exp(0.0375), 14);
  });

  it("T01.3 buy .671 of the plan at 161 yen if all is imported, .918 at a quarter", () => {
    const at = (importShare: number): number =>
      purchasingPower.value({ currencyIndex: 108 / 161, exchangePassThrough: 1, importShare }, operators);
    expect(at(1)).toBeCloseTo(0.671, 3);
    expect(at(0.25)).toBeCloseTo(0.918, 3);
  });

  it("leave debt and fatigue behind", () => {
    const debt = { budgetShare2012: 0.01, debt: 0.02, debtFinancedShare: 0.5, defenceShareNext: 0.018 };
    expect(debtNext.value(debt, operators)).toBeCloseTo(0.021, 12);
    const tired = { defenceShareNext: 0.015, fatigue: 0, fatigueLag: 12, shareFiveYearsAgo: 0.01 };
    expect(fatigueNext.value(tired, operators)).toBeCloseTo(0.5 / 12, 12);
    expect(fatigueNext.value({ ...tired, shareFiveYearsAgo: 0.02 }, operators)).toBe(0);
  });

  it("include 211 billion yen for host-nation support", () => {
    const needs = { hostNationCost: 211, hostNationSupport: 2, yenRate: 150 };
    expect(hostNationOutlay.value(needs, operators)).toBeCloseTo(2.8133333, 6);
  });
});
