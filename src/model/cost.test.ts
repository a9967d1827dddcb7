import { describe, expect, it } from "vitest";
import type { Auxiliary, Lever, Operators, PolicyPackage } from "../engine/language.ts";
import { operators } from "../engine/numerics/operators.ts";
import * as rates from "./cost-rates.ts";
import * as cost from "./cost.ts";
import * as leverCatalogue from "./levers/index.ts";
import * as packageCatalogue from "./packages.ts";

const levers = Object.entries<Lever>(leverCatalogue);
const packages = new Map(Object.values<PolicyPackage>(packageCatalogue).map((item) => [item.id, item]));
const ops: Operators = { ...operators, step: 1, elapsed: 0 };
const parts: readonly Auxiliary[] = [
  cost.presenceCost,
  cost.munitionsCost,
  cost.basesCost,
  cost.partnershipCost,
];
const centralRates = Object.fromEntries(
  Object.entries(rates).map(([name, rate]) => [
    name,
    Array.isArray(rate.range) ? Number(rate.range[1]) : NaN,
  ]),
);

/** Yearly cost with every lever at the given value, rates central and 1.6 bnUSD a year per multiple of host support. */
function yearlyCost(valueOf: (lever: Lever) => number): number {
  const set = Object.fromEntries(levers.map(([name, lever]) => [name, valueOf(lever)]));
  const outlay = 1.6 * (set["hostNationSupport"] ?? NaN);
  const seen = { ...centralRates, ...set, hostNationOutlay: outlay };
  return parts.reduce((total, part) => total + part.value(seen, ops), 0);
}

/** Cost from 2026Q3 to 2035Q4, every change ramped linearly over its lag. */
function costBy2035(id: string): number {
  const values = packages.get(id)?.levers ?? {};
  let spent = 0;
  for (let quarter = 0; quarter < 38; quarter += 1)
    spent +=
      yearlyCost((lever) => {
        const target = values[lever.id] ?? lever.default;
        const ramped = lever.lag === 0 ? 1 : Math.min(1, quarter / lever.lag);
        return lever.default + (target - lever.default) * ramped;
      }) / 4;
  return spent;
}

describe("United States cost", () => {
  it("is nothing when every lever is at its default", () => {
    expect(yearlyCost((lever) => lever.default)).toBe(0);
  });

  it.each([
    ["L05", 2, 10],
    ["L07", 2, 8],
    ["L08", 4, 3],
    ["L09", 1, 0.35],
    ["L10", 4, 4.5],
    ["L14", 12, 1],
    ["L17", 40, 30],
    ["L18", 2.2, 0.5],
    ["L19", 0, -0.25],
    ["L25", 1, 0.007],
    ["L27", 5, 4.5],
    ["L29", 15, 1.1],
    ["L30", 3, 0.75],
    ["L31", 4, 6],
    ["L32", 1, 0.09],
    ["L41", 1, 0.05],
    ["L41b", 1, 0.05],
    ["L42", 8, 0.18],
    ["L43", 1, 0.01],
    ["L45", 3, 0.2],
    ["L52", 1, 0.45],
    ["L53", 1, 0.01],
    ["L55", 1, 0.016],
  ])("grows when %s goes to %d by %d bnUSD a year", (id, value, expected) => {
    expect(yearlyCost((lever) => (lever.id === id ? value : lever.default))).toBeCloseTo(expected, 10);
  });

  it("falls by what Japan pays as host beyond the present agreement", () => {
    expect(yearlyCost((lever) => (lever.id === "L03" ? 4 : lever.default))).toBeCloseTo(-4.8, 10);
  });

  it("leaves out every line that allies or Taiwan bear", () => {
    const borne = "L28 L33 L34 L35 L36 L37 L38 L39 L44 L46 L47 L48 L49 L50 L51 L54".split(" ");
    expect(yearlyCost((lever) => lever.range[borne.includes(lever.id) ? 1 : 0])).toBe(
      yearlyCost((lever) => lever.range[0]),
    );
  });

  it("is not counted before packages start and adds up by the quarter after", () => {
    const seen = { presenceCost: 4, munitionsCost: 2, basesCost: 1, partnershipCost: 1 };
    expect(cost.usCostRate.value({ ...seen, historyGate: 0 }, ops)).toBe(0);
    expect(cost.usCostRate.value({ ...seen, historyGate: 1 }, ops)).toBe(8);
    expect(cost.cumulativeUsCostNext.value({ cumulativeUsCost: 10, usCostRate: 8 }, ops)).toBe(12);
  });

  it.each([
    ["P0", 0],
    ["P1", 59],
    ["P2", 31],
    ["P3", 134],
    ["P4", -67],
    ["P5", -102],
    ["P6", -57],
    ["P1L", 56],
    ["P0t", 14],
  ])("of %s by 2035 is near the %d bnUSD of the prototype (section 28)", (id, prototype) => {
    expect(Math.abs(costBy2035(id) - prototype)).toBeLessThan(4);
  });
});
