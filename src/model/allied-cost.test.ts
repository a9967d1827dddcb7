import { describe, expect, it } from "vitest";
import type { Lever } from "../engine/language.ts";
import { operators as pureOperators } from "../engine/numerics/operators.ts";
import { simulate } from "../engine/run/simulate.ts";
import { alliedCost, cumulativeTotalCostNext, totalCostRate } from "./allied-cost.ts";
import * as rates from "./cost-rates.ts";
import { buildAllianceModel } from "./index.ts";
import * as catalogue from "./levers/index.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };
const levers = Object.entries<Lever>(catalogue);
const centralRates = Object.fromEntries(
  Object.entries(rates).map(([name, rate]) => [
    name,
    Array.isArray(rate.range) ? Number(rate.range[1]) : NaN,
  ]),
);

/** Yearly allied cost with one lever moved, rates central and 1.6 bnUSD a year per multiple of host support. */
function yearlyCost(id = "", value = 0): number {
  const set = Object.fromEntries(
    levers.map(([name, lever]) => [name, lever.id === id ? value : lever.default]),
  );
  const outlay = 1.6 * (set["hostNationSupport"] ?? NaN);
  return alliedCost.value({ ...centralRates, ...set, hostNationOutlay: outlay }, operators);
}

describe("cost to allies", () => {
  it("is nothing when every lever is at its default", () => {
    expect(yearlyCost()).toBe(0);
  });

  it.each([
    ["L03", 4, 4.8],
    ["L28", 12, 1],
    ["L33", 1, 0.08],
    ["L36", 3, 4],
    ["L37", 4, 1.8],
    ["L38", 5, 0.6],
    ["L44", 1, 0.9],
    ["L46", 1, 0.8],
    ["L47", 2, 1.7],
    ["L48", 1, 0.16],
  ])("grows when %s goes to %d by %d bnUSD a year", (id, value, expected) => {
    expect(yearlyCost(id, value)).toBeCloseTo(expected, 10);
  });

  it("counts every line that an ally bears and section 20 prices", () => {
    const priced = levers.filter(([, lever]) => lever.paidBy === "ally" && lever.costPerUnit > 0);
    for (const [, lever] of priced)
      expect(yearlyCost(lever.id, lever.default + 1), lever.id).toBeCloseTo(lever.costPerUnit, 10);
    expect(priced).toHaveLength(10);
  });

  it("leaves out spending targets, out of which the lines are paid", () => {
    for (const id of ["L34", "L35", "L54"]) expect(yearlyCost(id, 0.035)).toBe(0);
  });

  it("joins the United States cost from 2026Q3 on", () => {
    const needs = { alliedCost: 3, historyGate: 1, usCostRate: 5 };
    expect(totalCostRate.value(needs, operators)).toBe(8);
    expect(totalCostRate.value({ ...needs, historyGate: 0, usCostRate: 0 }, operators)).toBe(0);
    const spent = { cumulativeTotalCost: 10, totalCostRate: 8 };
    expect(cumulativeTotalCostNext.value(spent, operators)).toBe(12);
  });

  it("does not rise in all when Japan takes over what the United States paid as guest", () => {
    const { series } = simulate(buildAllianceModel(), {
      levers: { L03: 4 },
      record: ["totalCostRate", "usCostRate"],
    });
    expect(series.get("usCostRate")?.at(-1)).toBeLessThan(-3);
    expect(series.get("totalCostRate")?.at(-1)).toBeCloseTo(0, 9);
  });
});
