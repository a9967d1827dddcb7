import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import * as evacuation from "./equations.ts";

const model = buildAllianceModel();

/** Values in the last quarter of a noise-free run. */
function last(names: readonly string[], wanted: Simulation = {}): readonly number[] {
  const { series } = simulate(model, { noise: "central", ...wanted, record: [...names] });
  return names.map((name) => series.get(name)?.[95] ?? NaN);
}

const open = (deadline: number, closureDay: number): number =>
  centralValue(evacuation.openDays, { deadline, closureDay });

describe("evacuation", () => {
  it("T16.1 empties the Sakishimas of 120,000 people on day 6 at 20,000 a day", () => {
    const out = (day: number): number =>
      centralValue(evacuation.evacuatedFromSakishima, {
        leavingSakishima: centralValue(evacuation.leavingSakishima, {
          storesSakishima: 0,
          evacuationPlanning: 0,
        }),
        openDays: open(day, 10),
      });
    expect([5, 6, 7].map(out)).toEqual([100000, 120000, 120000]);
  });

  it("T16.2 brings out no fewer with more lift, earlier warning or more time", () => {
    const days = fc.double({ min: 0.1, max: 60, noNaN: true });
    const lift = fc.double({ min: 0, max: 60000, noNaN: true });
    const out = (leavingOnOwnLift: number, closureDay: number, deadline: number): number =>
      centralValue(evacuation.evacuatedFromTaiwan, {
        peopleInTaiwan: 220700,
        leavingOnOwnLift,
        leavingThroughSites: 1000,
        openDays: open(deadline, closureDay),
      });
    fc.assert(
      fc.property(lift, lift, days, days, days, days, (carried, more, closure, later, deadline, longer) => {
        const people = out(carried, closure, deadline);
        expect(out(carried + more, closure, deadline)).toBeGreaterThanOrEqual(people);
        expect(out(carried, closure + later, deadline)).toBeGreaterThanOrEqual(people - 1e-9);
        expect(out(carried, closure, deadline + longer)).toBeGreaterThanOrEqual(people - 1e-9);
        expect(people).toBeLessThanOrEqual(220700);
      }),
    );
    expect(out(20000, 12, 7)).toBe(out(20000, 10, 7));
    expect(out(10000, 9, 14)).toBeGreaterThan(out(10000, 8, 14));
  });

  it("T16.3 raises evacuation and what Beijing fears together by dual use of presence", () => {
    const names = ["evacuatedShare.week", "chinaThreat", "pressure.TWS"];
    const [few = NaN, calm = NaN, low = NaN] = last(names, { levers: { L09: 0.3 } });
    const [many = NaN, afraid = NaN, high = NaN] = last(names, { levers: { L09: 0.8 } });
    expect(many - few).toBeGreaterThan(0.02);
    expect(afraid).toBeGreaterThan(calm);
    expect(high - low).toBeGreaterThan(0.02);
  });

  it("16.2 leaves a tenth of the lift once the way has closed", () => {
    expect(open(7, 10)).toBe(7);
    expect(open(14, 10)).toBeCloseTo(10.4, 12);
    expect(open(14, 0)).toBeCloseTo(1.4, 12);
  });

  it("16.2 closes at day 10 in the noise-free run, and at another day in each sampled run, the same all run long", () => {
    const closures = (draw: number, replicate: number) =>
      simulate(model, { noise: { seed: 1, draw, replicate }, record: ["closureDay"] }).series.get(
        "closureDay",
      );
    expect(last(["closureDay"])).toEqual([10]);
    const [one, other] = [closures(0, 0), closures(0, 1)];
    expect(new Set(one).size).toBe(1);
    expect(one?.[0]).not.toBe(other?.[0]);
    expect(one?.[0]).toBeGreaterThan(0);
  });

  it("16.1 counts Philippine sites as far as they are fit, shared with relief, open and prepared", () => {
    const sites = {
      edcaSites: 4,
      rotationalShare: 0.5,
      philippineAccess: 0.5,
      storesLuzon: 0,
      evacuationPlanning: 0,
    };
    const leaving = (given: Partial<typeof sites>): number =>
      centralValue(evacuation.leavingThroughSites, { ...sites, ...given });
    expect(leaving({})).toBe(1500);
    expect(leaving({ edcaSites: 8 })).toBe(3000);
    expect(leaving({ rotationalShare: 0 })).toBe(0);
    expect(leaving({ philippineAccess: 1 })).toBe(3000);
    expect(leaving({ storesLuzon: 1, evacuationPlanning: 1 })).toBe(1875);
  });

  it("16.1 moves 21,000 a day by own lift with planning at .2, and .81 of all people in a week", () => {
    expect(centralValue(evacuation.leavingOnOwnLift, { evacuationPlanning: 0.2 })).toBe(21000);
    const [week = NaN, fortnight = NaN] = last(["evacuatedShare.week", "evacuatedShare.fortnight"]);
    expect(week).toBeCloseTo(0.81, 2);
    expect(fortnight).toBe(1);
  });

  it("16.3 values stores as far as bases are open and the two allies can work together", () => {
    const score = { storesLuzon: 1, storesSakishima: 0.5, closedDays30: 12, tie: 0.4 };
    expect(centralValue(evacuation.reliefScore, score)).toBeCloseTo(0.75 * 0.6 * 0.4, 12);
    expect(centralValue(evacuation.reliefScore, { ...score, closedDays30: 30 })).toBe(0);
  });

  it.each([
    ["L09", 0.8, "evacuatedShare.week", 0.02],
    ["L55", 0.8, "evacuatedShare.week", 0.02],
    ["L32", 0.9, "reliefScore", 0.02],
    ["L33", 0.9, "reliefScore", 0.02],
    ["L29", 9, "evacuatedShare.week", 0.02],
  ])("lever %s at %d raises %s", (lever, value, name, least) => {
    const [before = NaN] = last([name]);
    const [after = NaN] = last([name], { levers: { [lever]: value } });
    expect(after - before).toBeGreaterThan(least);
  });

  it("stores in the Sakishimas bring more people out when lift is short", () => {
    const parameters = { liftFromSakishima: 10000 };
    const [bare = NaN] = last(["evacuatedShare.week"], { parameters, levers: { L33: 0 } });
    const [stored = NaN] = last(["evacuatedShare.week"], { parameters, levers: { L33: 1 } });
    expect(stored - bare).toBeGreaterThan(0.02);
  });
});
