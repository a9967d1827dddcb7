import { describe, expect, it } from "vitest";
import type { Auxiliary, Next, Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import * as bases from "./equations.ts";

const at = (elapsed: number): Operators => ({ ...operators, step: 1, elapsed });

/** Value of an equation for inputs by name; the names are those of its `needs`. */
function value(equation: Auxiliary | Next, inputs: Readonly<Record<string, number>>, elapsed = 0): number {
  expect(Object.keys(equation.needs).sort()).toEqual(Object.keys(inputs).sort());
  return equation.value(inputs, at(elapsed));
}

const strike = {
  missilesAgainstBases: 900,
  salvoDecay: 10,
  interception: 0.15,
  leakersPerClosure: 6,
  baseClusters: 8,
  repairTime: 2.5,
};

/** Share of bases closed on each of the days, by (4.1) and (4.2). */
function closures(inputs: typeof strike, days: number, leakOf?: number): number[] {
  const { missilesAgainstBases, salvoDecay, interception, leakersPerClosure, baseClusters, repairTime } =
    inputs;
  const shares: number[] = [];
  for (let day = 0, closedShare = 0; day < days; day++) {
    const leakers = leakOf ?? value(bases.leakers, { missilesAgainstBases, salvoDecay, interception }, day);
    closedShare = value(
      bases.closedToday,
      { closedShare, leakers, leakersPerClosure, baseClusters, repairTime },
      day,
    );
    shares.push(closedShare);
  }
  return shares;
}

const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

describe("base resilience", () => {
  it("T04.1 gives 11.9 closed days in the central set", () => {
    expect(total(closures(strike, 30))).toBeCloseTo(11.9, 1);
  });

  it("T04.2 gives 1.9 closed days for Guam", () => {
    const guam = {
      missilesAgainstBases: 120,
      salvoDecay: 4,
      leakersPerClosure: 10,
      baseClusters: 4,
      repairTime: 1.5,
      interception: 0.3,
    };
    expect(total(closures(guam, 30))).toBeCloseTo(1.9, 1);
  });

  it("T04.3 closes nothing without missiles, with instant repair or with bases without end", () => {
    expect(total(closures({ ...strike, missilesAgainstBases: 0 }, 30))).toBe(0);
    expect(total(closures({ ...strike, repairTime: 1e-3 }, 30))).toBeLessThan(1e-12);
    expect(total(closures({ ...strike, baseClusters: 1e12 }, 30))).toBeLessThan(1e-9);
  });

  it("T04.4 tends to x/(x+1/r) under a constant leak, as closures and repairs per day become small", () => {
    const slow = { ...strike, repairTime: 4000 };
    const x = 0.0004;
    const last = closures(slow, 40_000, x * slow.leakersPerClosure * slow.baseClusters).at(-1);
    expect(last).toBeCloseTo(x / (x + 1 / 4000), 3);
  });

  it("T04.5 leaves .41 of aircraft at day 60", () => {
    let aircraftShare = 1;
    for (let day = 0; day < 60; day++) {
      const leakers = value(
        bases.leakers,
        { missilesAgainstBases: 900, salvoDecay: 10, interception: 0.15 },
        day,
      );
      aircraftShare = value(bases.survivingAircraft, {
        aircraftShare,
        groundLoss: 0.01,
        hardening: 0.1,
        leakers,
        baseClusters: 8,
      });
    }
    expect(aircraftShare).toBeCloseTo(0.41, 2);
  });

  it("X5 counts stores above those of 2026 once packages start, and lets them raise the use of dispersal sites by a tenth", () => {
    const stores = (storesLuzon: number, storesSakishima: number, historyGate = 1): number =>
      value(bases.storesLevel, { storesLuzon, storesSakishima, stores2026: 0.15, historyGate });
    expect(stores(0.1, 0.2)).toBeCloseTo(0, 12);
    expect(stores(1, 1)).toBeCloseTo(0.85, 12);
    expect(stores(1, 1, 0)).toBe(0);
    const clusters = (storesLevel: number): number =>
      value(bases.baseClusters, {
        baseClusters2026: 8,
        clustersPerSite: 0.4,
        dispersalSitesJapan: 12,
        dispersalSites2026: 2,
        access: 0.5,
        edcaSites: 4,
        edcaSites2026: 4,
        storesLevel,
        storesDispersalGain: 0.1,
        historyGate: 1,
      });
    expect(clusters(0)).toBe(12);
    expect(clusters(1) - 8).toBeCloseTo(1.1 * (clusters(0) - 8), 12);
  });

  it("adds clusters by sites that can be used, only once the packages start", () => {
    const sites = {
      baseClusters2026: 8,
      clustersPerSite: 0.4,
      dispersalSitesJapan: 14,
      dispersalSites2026: 2,
      access: 0.5,
      edcaSites: 8,
      edcaSites2026: 4,
      storesLevel: 0,
      storesDispersalGain: 0.1,
      historyGate: 1,
    };
    expect(value(bases.baseClusters, sites)).toBeCloseTo(8 + 0.4 * (12 + 0.5 * 4), 12);
    expect(value(bases.baseClusters, { ...sites, storesLevel: 0.75 })).toBeCloseTo(8 + 5.6 * 1.075, 12);
    expect(value(bases.baseClusters, { ...sites, historyGate: 0 })).toBe(8);
  });

  it("shelters aircraft with money and loses shelter with age", () => {
    const yard = {
      hardening: 0.1,
      hardeningPerSpending: 0.04,
      hardeningSpending: 2,
      hardeningDecay: 0.005,
      historyGate: 1,
    };
    expect(value(bases.hardeningNext, yard)).toBeCloseTo(0.1 + 0.04 * 0.5 * 0.9 - 0.0005, 12);
    expect(value(bases.hardeningNext, { ...yard, historyGate: 0 })).toBe(0.1);
  });

  it("X5 shortens repair towards its floor, and by a tenth for each unit of stores", () => {
    const repair = {
      repairTimeLeast: 1,
      repairTime2026: 2.5,
      rapidRepair: 0.5,
      rapidRepair2026: 0.5,
      storesLevel: 0,
      storesRepairGain: 0.1,
    };
    expect(value(bases.repairTime, repair)).toBe(2.5);
    expect(value(bases.repairTime, { ...repair, rapidRepair: 2 })).toBeCloseTo(1 + 1.5 * Math.exp(-1.5), 12);
    expect(value(bases.repairTime, { ...repair, storesLevel: 0.75 })).toBeCloseTo(2.5 * 0.925, 12);
  });

  it("intercepts the share of 2026 with the stock of 2026, never more than the ceiling, in every draw", () => {
    const shield = { interceptionMost: 0.5, interception2026: 0.15, interceptorStock: 1 };
    expect(value(bases.interception, shield)).toBeCloseTo(0.15, 12);
    expect(value(bases.interception, { ...shield, interceptorStock: 2 })).toBeCloseTo(
      0.5 * (1 - 0.7 * 0.7),
      12,
    );
    expect(value(bases.interception, { ...shield, interceptorStock: 1000 })).toBeCloseTo(0.5, 12);
    expect(value(bases.interception, { ...shield, interceptionMost: 0.3, interception2026: 0.4 })).toBe(0.4);
  });

  it("needs fewer missiles to be feared when allies can strike launchers", () => {
    const threat = {
      missilesAgainstBases2026: 900,
      outlookYears: 0,
      chineseMissiles: 1300,
      chineseMissilesInFiveYears: 1560,
      chineseMissiles2026: 1300,
      counterstrikeSuppression: 0.15,
      alliedStrikeShare: 0.1,
      strikeStock2026: 0.1,
    };
    expect(value(bases.missilesAgainstBases, threat)).toBeCloseTo(900, 9);
    expect(value(bases.missilesAgainstBases, { ...threat, chineseMissiles: 2600 })).toBeCloseTo(1800, 9);
    expect(value(bases.missilesAgainstBases, { ...threat, outlookYears: 5 })).toBeCloseTo(1080, 9);
    expect(value(bases.missilesAgainstBases, { ...threat, alliedStrikeShare: 1 })).toBeCloseTo(
      (900 * 0.85) / 0.985,
      9,
    );
  });
});
