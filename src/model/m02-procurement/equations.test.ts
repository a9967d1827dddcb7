import { describe, expect, it } from "vitest";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { indexStockNext, missileStockNext, philippineInvestment, taiwanStockNext } from "./equations.ts";
import {
  idleCoproduction,
  ownLinePlant,
  salesBacklogNext,
  salesDeliveries,
  salesPlant,
  sharedPlant,
  weightedBacklog as weightedBacklogOf,
} from "./foreign-sales.ts";
import {
  coastalOrders,
  interceptorStarts,
  multiYearDemand,
  standoffBacklogNext,
  standoffCapacityNext,
  standoffStarts,
} from "./orders.ts";
import {
  homelandDeliveries,
  homelandStage1Next,
  homelandStage2Next,
  homelandStage3Next,
  missileDeliveries,
  missileStage1Next,
  missileStage2Next,
  missileStage3Next,
  missileStageRate,
} from "./pipelines.ts";
import { shipSlipNext, shipyardPace } from "./shipyards.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };

/** Deliveries and contents of a pipeline after some time of constant starts, in fine steps. */
function pipeline(starts: number, buildTime: number, time: number, from = 0, step = 0.01) {
  const fine = { ...pureOperators, step, elapsed: 0 };
  const missileStageRateValue = missileStageRate.value({ missileBuildTime: buildTime, threeStages: 3 }, fine);
  const common = { historyGate: 1, missileStageRate: missileStageRateValue };
  let stages: readonly [number, number, number] = [from, from, from];
  for (let passed = 0; passed < time - step / 2; passed += step) {
    const [first, second, third] = stages;
    stages = [
      missileStage1Next.value({ ...common, stage: first, missileStarts: starts }, fine),
      missileStage2Next.value({ ...common, before: first, stage: second }, fine),
      missileStage3Next.value({ ...common, before: second, stage: third }, fine),
    ];
  }
  const delivered = missileDeliveries.value(
    { stage: stages[2], missileStageRate: missileStageRateValue },
    fine,
  );
  return { delivered, content: stages[0] + stages[1] + stages[2] };
}

const sales = { ownLinePlant: 0, salesPriority: 1, sharedLineShare: 1, sharedPlant: 12 };

describe("production pipelines", () => {
  it("T02.1 hold starts times build time in the long run (Little)", () => {
    const rest = pipeline(20, 8, 200);
    expect(rest.content).toBeCloseTo(160, 6);
    expect(rest.delivered).toBeCloseTo(20, 6);
  });

  it("T02.2 deliver half of a step of orders after .891 of the build time", () => {
    expect(pipeline(20, 8, 0.891 * 8).delivered).toBeCloseTo(10, 1);
  });

  it("T02.3 deliver nothing without capacity", () => {
    const starts = standoffStarts.value(
      { standoffBacklog: 500, standoffCapacityNext: 0, standoffOrders: 20 },
      operators,
    );
    expect(starts).toBe(0);
    expect(pipeline(starts, 8, 40).delivered).toBe(0);
    const plant = salesPlant.value({ idleCoproduction: 0, missilePrice: 0.003, salesCapacity: 0 }, operators);
    const idle = { ...sales, sharedPlant: plant, salesBacklog: 80, weightedBacklog: 80 };
    expect(salesDeliveries.value(idle, operators)).toBe(0);
  });

  it("stand still until 2026Q3", () => {
    const needs = { historyGate: 0, stage: 7, missileStageRate: 0.375, missileStarts: 100 };
    expect(missileStage1Next.value(needs, operators)).toBe(7);
  });

  it("bring homeland missile defence slowly: under a tenth of four years' orders after four years", () => {
    let [first, second, third, delivered] = [0, 0, 0, 0];
    const rate = { homelandStageRate: 3 / 32 };
    for (let quarter = 0; quarter < 16; quarter += 1) {
      delivered += homelandDeliveries.value({ ...rate, stage: third }, operators);
      [first, second, third] = [
        homelandStage1Next.value({ ...rate, stage: first, homelandDefenceSpending: 20 }, operators),
        homelandStage2Next.value({ ...rate, before: first, stage: second }, operators),
        homelandStage3Next.value({ ...rate, before: second, stage: third }, operators),
      ];
    }
    expect(delivered / 80).toBeGreaterThan(0.02);
    expect(delivered / 80).toBeLessThan(0.1);
  });
});

describe("orders and capacity", () => {
  const capacity = {
    buyAmerican: 0.5,
    capacityLag: 12,
    coproduction: 26,
    demandResponse: 0.4,
    historyGate: 1,
    missileOrderCapacity: 45,
    multiYearDemand: 0,
    presentCoproduction: 2,
    standoffCapacity: 45,
  };

  it("T02.5 let co-production add nothing where the law bars foreign work", () => {
    expect(standoffCapacityNext.value(capacity, operators)).toBe(46);
    expect(standoffCapacityNext.value({ ...capacity, buyAmerican: 1 }, operators)).toBe(45);
  });

  it("expand plant by four tenths of what multi-year orders exceed it", () => {
    expect(multiYearDemand.value({ missileOrderCapacity: 45, standoffOrdersOfTwoYears: 90 }, operators)).toBe(
      1,
    );
    const needs = { ...capacity, coproduction: 2, multiYearDemand: 1 };
    expect(standoffCapacityNext.value(needs, operators)).toBeCloseTo(46.5, 12);
  });

  it("T02.6 build a backlog exactly when orders exceed starts", () => {
    const after = (standoffOrders: number, standoffBacklog = 0): number => {
      const starts = standoffStarts.value(
        { standoffBacklog, standoffCapacityNext: 45, standoffOrders },
        operators,
      );
      return standoffBacklogNext.value(
        { historyGate: 1, standoffBacklog, standoffOrders, starts },
        operators,
      );
    };
    expect([30, 45, 46, 60].map((orders) => after(orders))).toEqual([0, 0, 1, 15]);
    expect([30, 44, 45, 46].map((orders) => after(orders, 20))).toEqual([5, 19, 20, 21]);
  });

  it("close the gap to a planned coastal stock within limits", () => {
    const needs = {
      coastalOnOrder: 0,
      coastalOrderLimit: 25,
      missileStock: 300,
      orderHorizon: 8,
      plannedCoastalStock: 380,
      retirement: 0.005,
    };
    expect(coastalOrders.value(needs, operators)).toBe(11.5);
    expect(coastalOrders.value({ ...needs, plannedCoastalStock: 900 }, operators)).toBe(25);
    expect(coastalOrders.value({ ...needs, plannedCoastalStock: 0 }, operators)).toBe(0);
    expect(coastalOrders.value({ ...needs, coastalOnOrder: 80 }, operators)).toBe(1.5);
  });

  it("T17.3 start fewer interceptors when homeland defence takes the plant", () => {
    const needs = {
      fullHomelandBudget: 40,
      homelandCrowding: 0.2,
      homelandDefenceSpending: 0,
      interceptorOrderLimit: 0.03,
      interceptorOrderRate: 0.01,
      interceptorOrders: 2,
    };
    expect(interceptorStarts.value(needs, operators)).toBe(0.02);
    expect(interceptorStarts.value({ ...needs, homelandDefenceSpending: 40 }, operators)).toBeCloseTo(
      0.016,
      12,
    );
    expect(interceptorStarts.value({ ...needs, interceptorOrders: 4 }, operators)).toBe(0.03);
  });
});

describe("foreign military sales", () => {
  it("T02.4 reach Taiwan later when the Middle East has priority", () => {
    const backlogs = { TW: 21.5, JP: 15, PH: 2, Europe: 80, MiddleEast: 80, other: 60 };
    const total = Object.values(backlogs).reduce((a, b) => a + b, 0);
    const toTaiwan = (middleEastPriority: number): number => {
      const weightedBacklog = total + (middleEastPriority - 1) * backlogs.MiddleEast;
      return salesDeliveries.value({ ...sales, salesBacklog: backlogs.TW, weightedBacklog }, operators);
    };
    expect(toTaiwan(1)).toBeCloseTo((12 * 21.5) / 258.5, 12);
    expect(toTaiwan(2)).toBeCloseTo((12 * 21.5) / 338.5, 12);
    expect(toTaiwan(0)).toBeCloseTo((12 * 21.5) / 178.5, 12);
  });

  it("T02.4 reach Taiwan no later when Europe, which waits for other kinds, has priority", () => {
    const backlogs = { TW: 21.5, JP: 15, PH: 2, Europe: 80, MiddleEast: 80, other: 60 };
    const shareOfLine = (claimant: string): number => (claimant === "Europe" ? 0 : 1);
    const toTaiwan = (priority: Readonly<Record<string, number>>): number => {
      const weightedBacklog = Object.entries(backlogs).reduce(
        (total, [claimant, salesBacklog]) =>
          total +
          weightedBacklogOf.value(
            {
              salesBacklog,
              salesPriority: priority[claimant] ?? 1,
              sharedLineShare: shareOfLine(claimant),
            },
            operators,
          ),
        0,
      );
      return salesDeliveries.value({ ...sales, salesBacklog: 21.5, weightedBacklog }, operators);
    };
    expect(toTaiwan({ Europe: 2 })).toBe(toTaiwan({}));
    expect(toTaiwan({ MiddleEast: 2 })).toBeLessThan(toTaiwan({}));
  });

  it("split plant between lines shared with Taiwan and a claimant's own, none of it lost", () => {
    const plant = { allSalesOrders: 12, salesOrders: 3.7, salesPlant: 12 };
    expect(ownLinePlant.value({ ...plant, sharedLineShare: 1 }, operators)).toBe(0);
    const own = ownLinePlant.value({ ...plant, sharedLineShare: 0.25 }, operators);
    const shared = sharedPlant.value({ ...plant, sharedLineShare: 0.25 }, operators);
    expect(own).toBeCloseTo(2.775, 12);
    expect(own + shared).toBeCloseTo(3.7, 12);
    const needs = { ownLinePlant: own, salesPriority: 1, sharedLineShare: 0, sharedPlant: 8 };
    expect(salesDeliveries.value({ ...needs, salesBacklog: 80, weightedBacklog: 100 }, operators)).toBe(own);
  });

  it("gain from co-production that law admits and United States orders leave idle", () => {
    const needs = {
      buyAmerican: 0.5,
      coproduction: 26,
      presentCoproduction: 2,
      standoffCapacityNext: 50,
      starts: 20,
    };
    const idle = idleCoproduction.value(needs, operators);
    expect(idle).toBeCloseTo(7.2, 12);
    expect(idleCoproduction.value({ ...needs, buyAmerican: 1 }, operators)).toBe(0);
    expect(idleCoproduction.value({ ...needs, starts: 50 }, operators)).toBe(0);
    const plant = { idleCoproduction: idle, missilePrice: 0.003, salesCapacity: 12 };
    expect(salesPlant.value(plant, operators)).toBeCloseTo(12.0216, 12);
  });

  it("never deliver more than is owed", () => {
    const needs = { ...sales, salesBacklog: 2, weightedBacklog: 2 };
    expect(salesDeliveries.value(needs, operators)).toBe(2);
    const backlog = { historyGate: 1, newSales: 0.1, salesBacklog: 2, salesDeliveries: 2 };
    expect(salesBacklogNext.value(backlog, operators)).toBeCloseTo(0.1, 12);
  });

  it("carry Philippine investment, and leave three tenths of it without them", () => {
    const needs = {
      armsTransfer: 0.1,
      delivery: 0.1,
      historyGate: 1,
      investmentCeiling: 1.5,
      investmentFromTransfer: 0.1,
      investmentWithoutSales: 0.3,
      plannedPhilippineSales: 0.1,
      presentTransfer: 0.1,
    };
    expect(philippineInvestment.value(needs, operators)).toBeCloseTo(1, 12);
    expect(philippineInvestment.value({ ...needs, delivery: 0 }, operators)).toBeCloseTo(0.3, 12);
    expect(philippineInvestment.value({ ...needs, investmentWithoutSales: 0.45 }, operators)).toBeCloseTo(
      1,
      12,
    );
    expect(philippineInvestment.value({ ...needs, delivery: 9 }, operators)).toBeCloseTo(1.35, 12);
    expect(philippineInvestment.value({ ...needs, armsTransfer: 0.6 }, operators)).toBeCloseTo(1.05, 12);
    expect(philippineInvestment.value({ ...needs, delivery: 0, historyGate: 0 }, operators)).toBe(1);
  });
});

describe("stocks", () => {
  const missiles = {
    backcastSpan: 58,
    historyGate: 0,
    missileBackcast: 0.5,
    missileDeliveries: 20,
    missileStock: 225,
    missileTransfer: 0,
    missileWarUse: 0,
    retirement: 0.005,
  };

  it("double over the imposed years and then follow deliveries, use and retirement", () => {
    let stock = missiles.missileStock;
    for (let quarter = 0; quarter < 58; quarter += 1)
      stock = missileStockNext.value({ ...missiles, missileStock: stock }, operators);
    expect(stock).toBeCloseTo(450, 8);
    const simulated = { ...missiles, historyGate: 1, missileStock: 450 };
    expect(missileStockNext.value(simulated, operators)).toBe(467.75);
    expect(missileStockNext.value({ ...simulated, missileWarUse: 4 }, operators)).toBe(463.75);
  });

  it("never fall below nothing", () => {
    const needs = {
      historyGate: 1,
      indexDeliveries: 0,
      indexStock: 0.01,
      indexWarUse: 0.02,
      retirement: 0.005,
    };
    expect(indexStockNext.value(needs, operators)).toBe(0);
  });

  it("of Taiwan grow with deliveries and the share of porcupine arms", () => {
    const needs = {
      backcastSpan: 58,
      delivery: 1,
      historyGate: 1,
      porcupineShare: 0.5,
      referencePorcupineShare: 0.5,
      retirement: 0.005,
      stock: 600,
      taiwanBackcast: 0.6,
      taiwanMissileYield: 0.8,
      taiwanReferenceBacklog: 21.5,
      taiwanStockIn2026: 600,
    };
    expect(taiwanStockNext.value(needs, operators)).toBeCloseTo(600 + 480 / 21.5 - 3, 10);
    const more = taiwanStockNext.value({ ...needs, porcupineShare: 0.9 }, operators);
    expect(more).toBeCloseTo(600 + (1.8 * 480) / 21.5 - 3, 10);
  });
});

describe("shipyards", () => {
  it("keep pace at the usual lateness and lose it when ships slip", () => {
    const build = { shipBuildTime: 26, shipReferenceSlip: 8 };
    expect(shipyardPace.value({ ...build, shipSlipNext: 8 }, operators)).toBe(1);
    expect(shipyardPace.value({ ...build, shipSlipNext: 14 }, operators)).toBe(0.85);
  });

  it("save two quarters with full access to allied yards", () => {
    const needs = {
      alliedYardDefault: 0.1,
      alliedYardRepair: 1.1,
      historyGate: 1,
      meanSlip: 8,
      shipSlip: 8,
      slipLag: 16,
      slipNoise: 0,
      yardRelief: 2,
    };
    expect(shipSlipNext.value(needs, operators)).toBe(7.875);
  });
});
