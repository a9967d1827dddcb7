import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import {
  airNavalForceNext,
  airNavalInvestmentShareNext,
  europeanBuildup,
  indoPacificForce,
  landForceNext,
  regionPull,
  regionShareNext,
  remainingDemand,
  usStrain,
} from "./equations.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const third = 1 / 3;

/** Shares of the three theatres after some quarters with given demand and priority of the Indo-Pacific. */
function sharesAfter(quarters: number, priority: number, demand: readonly number[]): readonly number[] {
  const rest = (1 - priority) / 2;
  const pulls = demand.map((remaining, k) =>
    regionPull.value({ regionPriority: k === 0 ? priority : rest, remainingDemand: remaining }, operators),
  );
  const totalPull = pulls.reduce((a, b) => a + b, 0);
  let shares: readonly number[] = [0.45, 0.275, 0.275];
  for (let quarter = 0; quarter < quarters; quarter += 1)
    shares = shares.map((regionShare, k) =>
      regionShareNext.value({ postureLag: 4, regionPull: pulls[k] ?? 0, regionShare, totalPull }, operators),
    );
  return shares;
}

/** Force in the Indo-Pacific after some quarters with a given land commitment in Europe. */
function forceAfter(quarters: number, europeCommitment: number): number {
  const drag = { airNavalInvestmentAtStart: 0.5, landCommitmentDrag: 0.3, procurementLag: 32 };
  const wear = { forceDepreciation: 0.02, shipyardPace: 1 };
  let [share, air, land] = [0.5, 1, 1];
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const needs = { ...drag, airNavalInvestmentShare: share, europeCommitment, procurementMix: 0 };
    share = airNavalInvestmentShareNext.value(needs, operators);
    air = airNavalForceNext.value(
      { ...wear, airNavalForce: air, airNavalInvestmentShareNext: share },
      operators,
    );
    land = landForceNext.value({ ...wear, airNavalInvestmentShareNext: share, landForce: land }, operators);
  }
  const needs = { airNavalForceNext: air, home: 0.45, landForceNext: land, landPowerAtSea: 0.1 };
  return indoPacificForce.value(needs, operators);
}

describe("theatres", () => {
  it("T03.1 share out all forces, whatever priorities and demand", () => {
    const shares = sharesAfter(7, 0.65, [third, 0.5, 0.4]);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(sharesAfter(1, 0.45, [third, third, third])).toEqual([0.45, 0.275, 0.275]);
  });

  it("move forces towards priority times demand, a quarter of the way in a quarter", () => {
    expect(sharesAfter(1, 0.65, [third, third, third])[0]).toBeCloseTo(0.5, 12);
  });

  it("T03.2 lose nothing at sea at once to a larger land commitment in Europe, but after ten years they do", () => {
    expect(Math.abs(forceAfter(1, 2) - forceAfter(1, 1))).toBeLessThan(0.0005);
    expect(forceAfter(40, 1)).toBeCloseTo(0.505, 12);
    expect(forceAfter(40, 2)).toBeLessThan(0.45);
  });

  it("T03.4 leave more for the Indo-Pacific when allies in Europe substitute more", () => {
    const demand = (substitution: number): number =>
      remainingDemand.value({ europeanBuildup: 0.2, regionDemand: 0.5, substitution }, operators);
    expect(demand(0.5)).toBeCloseTo(0.45, 12);
    const share = (substitution: number): number =>
      sharesAfter(8, 0.45, [third, demand(substitution), third])[0] ?? 0;
    expect(share(0.8)).toBeGreaterThan(share(0.2));
    const force = (substitution: number): number => {
      const needs = {
        airNavalForceNext: 1,
        home: share(substitution),
        landForceNext: 1,
        landPowerAtSea: 0.1,
      };
      return indoPacificForce.value(needs, operators);
    };
    expect(force(0.8)).toBeGreaterThan(force(0.2) + 0.005);
  });

  it("see European forces grow from 2022", () => {
    const needs = { europeanBuildupRate: 0.02, europeanBuildupStart: 40 };
    expect(europeanBuildup.value(needs, { ...operators, elapsed: 36 })).toBe(0);
    expect(europeanBuildup.value(needs, { ...operators, elapsed: 92 })).toBeCloseTo(0.26, 12);
  });

  it("strain forces as demand outgrows them, not at all in 2012", () => {
    const forces = { airNavalForceNext: 1, koreaCrisisDemand: 0, landForceNext: 1 };
    expect(usStrain.value({ ...forces, totalRemainingDemand: 1 }, operators)).toBe(0);
    expect(usStrain.value({ ...forces, totalRemainingDemand: 1.2 }, operators)).toBeCloseTo(0.2, 12);
    expect(usStrain.value({ ...forces, totalRemainingDemand: 0.9 }, operators)).toBe(0);
    const korea = { ...forces, koreaCrisisDemand: 0.12, totalRemainingDemand: 1 };
    expect(usStrain.value(korea, operators)).toBeCloseTo(0.12, 12);
  });

  it("gain fewer ships from late yards", () => {
    const needs = { airNavalForce: 1, airNavalInvestmentShareNext: 0.5, forceDepreciation: 0.02 };
    expect(airNavalForceNext.value({ ...needs, shipyardPace: 1 }, operators)).toBe(1);
    expect(airNavalForceNext.value({ ...needs, shipyardPace: 0.9 }, operators)).toBeCloseTo(0.998, 12);
  });
});
