import { describe, expect, it } from "vitest";
import { quarterIndex, type QuarterLabel } from "../engine/language.ts";
import { simulate } from "../engine/run/simulate.ts";
import { calendar } from "./axes.ts";
import { buildAllianceModel } from "./index.ts";

const model = buildAllianceModel();
const shares = ["JP", "PH", "CN"].flatMap((actor) => [`spending.${actor}`, `gdp.${actor}`]);
const path = simulate(model, {
  record: [
    ...shares,
    "threat.JP",
    "threat.PH",
    "chinaThreat",
    "pressure.SCS",
    "pressure.TWS",
    "pressure.ECS",
    "incidents.SCS",
    "believedFaitAccompli",
    "denialProbability",
    "crisisRate",
    "capability.CN",
    "coalitionCapability",
    "neighbourAlignmentMean",
    "standoffStock",
    "closedDays30",
    "flexibility.JP",
    "capBroken",
    "japanForce",
    "philippineForce",
    "philippineAccess",
    "usEntry",
    "indoPacificForce",
    "interoperability.USJP",
    "interoperability.USPH",
  ],
}).series;

const at = (name: string, quarter: QuarterLabel): number =>
  path.get(name)?.[quarterIndex(calendar, quarter)] as number;
const yearMean = (name: string, year: number): number =>
  ([1, 2, 3, 4] as const).reduce((sum, q) => sum + at(name, `${year}Q${q}`), 0) / 4;
const defenceShare = (actor: string, year: number): number =>
  (100 * yearMean(`spending.${actor}`, year)) / yearMean(`gdp.${actor}`, year);

/** Specification 28: P0, noise-free, central. "A factor of two is no alarm, a different sign needs a reason." */
const years = [2012, 2016, 2020, 2024, 2026, 2030, 2035] as const;
const prototype: Readonly<Record<string, { readonly values: readonly number[]; readonly within: number }>> = {
  "threat.JP": { values: [6.4, 7.6, 8.8, 14.9, 19.4, 20.7, 23.8], within: 0.2 },
  "threat.PH": { values: [6.9, 7.9, 9.2, 15.7, 16.7, 19.6, 23.6], within: 0.2 },
  chinaThreat: { values: [8, 8.9, 9.3, 8.8, 9.3, 8.6, 8.1], within: 0.1 },
  believedFaitAccompli: { values: [0.21, 0.27, 0.35, 0.52, 0.59, 0.51, 0.55], within: 0.15 },
  denialProbability: { values: [0.79, 0.73, 0.65, 0.48, 0.41, 0.49, 0.45], within: 0.15 },
  crisisRate: { values: [0.12, 0.17, 0.25, 0.34, 0.41, 0.48, 0.53], within: 0.15 },
  "capability.CN": { values: [1002, 1059, 1187, 1371, 1479, 1718, 2057], within: 0.05 },
  coalitionCapability: { values: [1740, 1700, 1791, 1753, 1776, 2054, 2388], within: 0.05 },
  standoffStock: { values: [229, 277, 336, 407, 459, 732, 1044], within: 0.06 },
  neighbourAlignmentMean: { values: [0.44, 0.43, 0.45, 0.53, 0.57, 0.63, 0.69], within: 0.1 },
  "flexibility.JP": { values: [0.62, 0.62, 0.6, 0.59, 0.49, 0.55, 0.55], within: 0.1 },
};

describe("the neutral P0 path beside the prototype of specification 28", () => {
  for (const [name, { values, within }] of Object.entries(prototype))
    it(`keeps ${name} within ${Math.round(100 * within)} % in every year shown`, () => {
      years.forEach((year, place) => {
        const expected = values[place] as number;
        expect(Math.abs(yearMean(name, year) / expected - 1), `${name} ${year}`).toBeLessThan(within);
      });
    });
  it("keeps defence shares near the prototype, in per cent of GDP", () => {
    const expected = {
      JP: [0.96, 0.99, 1.0, 1.23, 1.62, 1.8, 1.91],
      PH: [1.11, 1.16, 1.1, 1.44, 1.57, 1.68, 1.91],
    };
    for (const [actor, values] of Object.entries(expected))
      values.forEach((value, place) =>
        expect(
          Math.abs(defenceShare(actor, years[place] as number) - value),
          `${actor} ${years[place]}`,
        ).toBeLessThan(0.08),
      );
  });
  it("lifts gray-zone pressure from about -.4 in 2012 to about 1 in 2030", () => {
    for (const theatre of ["TWS", "SCS", "ECS"]) {
      expect(at(`pressure.${theatre}`, "2012Q1")).toBeCloseTo(-0.4, 1);
      expect(Math.abs(yearMean(`pressure.${theatre}`, 2030) - 1)).toBeLessThan(0.1);
    }
  });
  it("breaks Japan's one per cent norm in 2022-24 without noise, and not before", () => {
    expect(at("capBroken", "2021Q4")).toBe(0);
    expect(at("capBroken", "2024Q4")).toBe(1);
  });
});

describe("constants fitted once on the central P0 path (0.10)", () => {
  it("gives the 2026 chances the specification sets", () => {
    expect(at("japanForce", "2026Q1")).toBeCloseTo(0.45, 2);
    expect(at("philippineForce", "2026Q1")).toBeCloseTo(0.1, 2);
    expect(at("philippineAccess", "2026Q1")).toBeCloseTo(0.55, 2);
    expect(at("usEntry", "2026Q1")).toBeCloseTo(0.7, 1);
  });
  it("keeps the references of scaled quantities at their 2026 values", () => {
    expect(at("indoPacificForce", "2026Q1")).toBeCloseTo(0.44, 2);
    expect(at("interoperability.USJP", "2026Q1")).toBeCloseTo(0.6345, 3);
    expect(at("interoperability.USPH", "2026Q1")).toBeCloseTo(0.6039, 3);
  });
});
