import { describe, expect, it } from "vitest";
import type { Auxiliary, EndingEvent, Next, Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import * as events from "./events.ts";

const ops: Operators = { ...operators, step: 1, elapsed: 0 };

function value(equation: Auxiliary | Next | EndingEvent, inputs: Readonly<Record<string, number>>): number {
  expect(Object.keys(equation.needs).sort()).toEqual(Object.keys(inputs).sort());
  return equation.value(inputs, ops);
}

interface Hazards {
  readonly invasion: number;
  readonly island: number;
  readonly quarantine: number;
  readonly ladder: number;
}

/** Hazards that move from quarter to quarter, and jump once limited force has been used. */
function hazardsIn(quarter: number, seen: number): Hazards {
  const grown = 1 + quarter / 2 + 3 * seen;
  return { invasion: 0.02 * grown, island: 0.05 * grown, quarantine: 0.03 / grown, ladder: 0.04 * grown };
}

/** Mean of the first-passage estimate over every path of limited force, by following all of them. */
function meanEstimate(quarters: number): number {
  const follow = (quarter: number, seen: number, firstForce: number, forceSurvival: number): number => {
    if (quarter === quarters) return firstForce;
    const { invasion, island, quarantine, ladder } = hazardsIn(quarter, seen);
    const limitedForceChance = value(events.limitedForceChance, {
      historyGate: 1,
      hazardIsland: island,
      hazardQuarantine: quarantine,
      hazardInvasion: invasion,
    });
    const withheldForce = value(events.withheldForce, { invasionChance: invasion, limitedWarHazard: ladder });
    const onward = (limitedForce: number): number => {
      const inputs = { firstForce, forceSurvival, withheldForce, limitedForceChance, limitedForce };
      return follow(
        quarter + 1,
        value(events.limitedForceSeenNext, { limitedForceSeen: seen, limitedForce }),
        value(events.firstForceNext, { ...inputs, limitedForceSeen: seen }),
        value(events.forceSurvivalNext, { forceSurvival, withheldForce }),
      );
    };
    return limitedForceChance * onward(1) + (1 - limitedForceChance) * onward(0);
  };
  return follow(0, 0, 1, 1);
}

describe("uses of force as events", () => {
  it("estimate the chance of no first use without bias, whatever happens after a seizure", () => {
    for (const quarters of [1, 2, 5, 9]) {
      let none = 1;
      for (let quarter = 0; quarter < quarters; quarter++) {
        const { invasion, island, quarantine, ladder } = hazardsIn(quarter, 0);
        none *= (1 - invasion - island - quarantine) * (1 - ladder);
      }
      expect(meanEstimate(quarters)).toBeCloseTo(none, 12);
    }
  });

  it("treat a first clash by the same law as a first use of force", () => {
    const path = { limitedForceChance: 0.07, limitedForce: 1, limitedForceSeen: 0 };
    expect(
      value(events.firstClashNext, { ...path, firstClash: 0.6, clashSurvival: 0.8, withheldClash: 0.02 }),
    ).toBe(
      value(events.firstForceNext, { ...path, firstForce: 0.6, forceSurvival: 0.8, withheldForce: 0.02 }),
    );
  });

  it("leave the first passage as it is once limited force has been seen", () => {
    const path = { limitedForceChance: 0.07, withheldForce: 0.05, limitedForce: 0, limitedForceSeen: 1 };
    expect(value(events.firstForceNext, { ...path, firstForce: 0.6, forceSurvival: 0.8 })).toBe(0.6);
  });

  it("happen not at all before 2026Q3, where they lower the weight of the known years instead", () => {
    const hazards = { hazardInvasion: 0.01, hazardIsland: 0.02, hazardQuarantine: 0.03 };
    const before = { ...hazards, historyGate: 0 };
    expect(value(events.limitedForceChance, before)).toBe(0);
    expect(value(events.invasionChance, { hazardInvasion: 0.01, historyGate: 0 })).toBe(0);
    const weight = { historyWeight: 0.5, withheldEscalation: 0.1 };
    expect(value(events.historyWeightNext, { ...before, ...weight })).toBeCloseTo(0.5 * 0.94 * 0.9, 12);
    expect(value(events.historyWeightNext, { ...before, ...weight, historyGate: 1 })).toBe(0.5);
  });

  it("exclude each other: one number decides between island, quarantine and nothing", () => {
    const chances = { islandChance: 0.02, limitedForceChance: 0.05 };
    const at = (limitedForceDraw: number) => [
      value(events.islandSeized, { limitedForceDraw, islandChance: 0.02 }),
      value(events.quarantineImposed, { ...chances, limitedForceDraw }),
    ];
    expect([at(0.01), at(0.02), at(0.049), at(0.05), at(0.5)]).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it("end the run by a landing or by level 5", () => {
    expect(value(events.majorWar, { invasionChance: 0.1, majorWarHazard: 0.2 })).toBeCloseTo(0.28, 12);
  });

  it("shock beliefs once and are settled after their time", () => {
    expect(value(events.forceShockNext, { limitedForce: 1 })).toBe(1);
    const settle = (settlementTime: number, limitedForce: number) =>
      value(events.settlementTimeNext, { settlementTime, limitedForce, settlementDuration: 4.5 });
    expect([settle(0, 1), settle(4.5, 0), settle(0.5, 0), settle(0, 0)]).toEqual([4.5, 3.5, 0, 0]);
  });
});
