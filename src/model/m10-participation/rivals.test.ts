import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { forwardSurge } from "../packages.ts";
import {
  bandwagonPull,
  denialExpected,
  japanAccessInBandwagon,
  japanForceInBandwagon,
  philippineAccessInBandwagon,
  philippineForceInBandwagon,
} from "./bandwagon.ts";
import { japanAccessByReliability, reliability } from "./reliability.ts";

const model = buildAllianceModel();
const rates = [0.22, 0.41, 0.75];
const chances = ["usEntry", "japanForce", "japanAccess", "philippineForce", "philippineAccess"];

const paths = (names: readonly string[], wanted: Simulation): readonly Float64Array[] => {
  const { series } = simulate(model, { noise: "central", record: names, ...wanted });
  return names.map((name) => series.get(name) ?? new Float64Array());
};
const draws = (count: number): readonly Simulation[] =>
  Array.from({ length: count }, (_, draw) => ({ noise: { seed: 5, draw, replicate: 0 } }));

/** Recorded names of the cases, in the order of the law. */
const forCase = Object.fromEntries(
  [
    "usOut",
    "japanNone",
    "japanAccess",
    "japanForce",
    "japanNonePhilippines",
    "japanAccessPhilippines",
    "japanForcePhilippines",
  ].map((name) => [name, `faitAccompliLast.${name}`]),
);

describe("participation by reliability (24 S6)", () => {
  const switches = { S6: "reliability" };

  it("gives each third of ranks one of the published base rates", () => {
    const found = [0, 0.33, 0.34, 0.66, 0.67, 0.99].map((reliabilityRank) =>
      centralValue(reliability, { reliabilityRank, honouredAfter1945: 0.22 }),
    );
    expect(found).toEqual([0.22, 0.22, 0.41, 0.41, 0.75, 0.75]);
  });

  it("holds one rate for the whole run, drawn for each state by itself and the same under every policy", () => {
    const seen = new Set<string>();
    for (const noise of draws(5)) {
      const states = ["usEntry", "japanForce", "philippineForce"];
      const [plain, pushed] = [{}, forwardSurge.levers].map((levers) =>
        paths(states, { ...noise, levers, switches }).map((path) => [...new Set(path)]),
      );
      expect(pushed).toEqual(plain);
      const found = (plain ?? []).flat();
      expect(found).toHaveLength(3);
      for (const rate of found) expect(rates).toContain(rate);
      seen.add(found.join(" "));
    }
    expect(seen.size).toBeGreaterThan(2);
    const central = paths(["japanForce"], { switches });
    expect([...new Set(central[0])]).toEqual([0.41]);
  });

  it("opens bases as the gate would, and to whoever fights", () => {
    const access = (japanAccessByGate: number): number =>
      centralValue(japanAccessByReliability, { japanAccessByGate, japanForceByReliability: 0.41 });
    expect(access(0.8)).toBe(0.8);
    expect(access(0.3)).toBe(0.41);
  });
});

describe("participation as a bandwagon (24 S6)", () => {
  const switches = { S6: "bandwagon" };
  const cases = {
    usOut: 0.9,
    none: 0.8,
    access: 0.6,
    force: 0.4,
    noneWithPhilippines: 0.7,
    accessWithPhilippines: 0.5,
    forceWithPhilippines: 0.3,
  };
  const even = { japanWill: 0, accessOverForce: Math.log(3), philippineWill: 0, usEntryByGate: 0.5 };

  it("reckons with denial over the seven cases as allies lean", () => {
    // Even odds of Philippine and of Japanese force, three in four of access: .25 none, .25 access, .5 force.
    const given = 0.5 * (0.25 * 0.8 + 0.25 * 0.6 + 0.5 * 0.4) + 0.5 * (0.25 * 0.7 + 0.25 * 0.5 + 0.5 * 0.3);
    expect(
      centralValue(denialExpected, { ...cases, ...even, evenDenial: 0.5, denialReckoned: 0.5 }),
    ).toBeCloseTo(1 - 0.5 * 0.9 - 0.5 * given, 12);
  });

  it("shifts the logit by b times the distance from even odds", () => {
    const shift = { bandwagonEffect: 2, denialExpected: 0.8, evenDenial: 0.5 };
    expect(centralValue(bandwagonPull, shift)).toBeCloseTo(0.6, 12);
    expect(centralValue(japanForceInBandwagon, { japanWill: 0.4, bandwagonPull: 0.6 })).toBeCloseTo(
      1 / (1 + Math.exp(-1)),
      12,
    );
  });

  it("is within .005 of its fixed point after three steps, at the strongest pull", () => {
    const pinned = { parameters: { bandwagonEffect: 4 }, switches };
    const names = [...Object.values(forCase), "usEntry", "japanForce", "japanAccess", "philippineForce"];
    const found = paths([...names, "bandwagonPull"], pinned);
    const at = (place: number, quarter: number): number => found[place]?.[quarter] ?? Number.NaN;
    for (const quarter of [8, 40, 60, 90]) {
      const [out = 0, none = 0, access = 0, force = 0, nonePh = 0, accessPh = 0, forcePh = 0] = Object.values(
        forCase,
      ).map((_, place) => at(place, quarter));
      const [us = 0, fights = 0, opens = 0, manila = 0, pull = 0] = [7, 8, 9, 10, 11].map((place) =>
        at(place, quarter),
      );
      const alone = (1 - opens) * none + (opens - fights) * access + fights * force;
      const together = (1 - opens) * nonePh + (opens - fights) * accessPh + fights * forcePh;
      const denial = 1 - (1 - us) * out - us * ((1 - manila) * alone + manila * together);
      expect(Math.abs(4 * (denial - 0.5) - pull)).toBeLessThan(4 * 0.005);
    }
  });

  it("has Japan join winners and leave losers, and is the gate where b is nil", () => {
    const force = (wanted: Simulation): number => paths(["japanForce"], wanted)[0]?.[72] ?? Number.NaN;
    const sure = { faitAccompliLast: 0.05 };
    const hopeless = { faitAccompliLast: 0.95 };
    expect(force({ switches, pins: sure })).toBeGreaterThan(force({ pins: {} }));
    expect(force({ switches, pins: hopeless })).toBeLessThan(force({ pins: {} }));
    expect(force({ switches, parameters: { bandwagonEffect: 0 } })).toBeCloseTo(force({}), 12);
  });
});

describe("every rule of participation", () => {
  it("T10.5 never makes access less likely than force under the bandwagon's law", () => {
    const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const terms = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(shares, shares, terms, terms, (philippineForce2026, philippineAccess2026, will, pull) => {
        const japan = { japanWill: will, bandwagonPull: pull };
        expect(centralValue(japanAccessInBandwagon, japan)).toBeGreaterThanOrEqual(
          centralValue(japanForceInBandwagon, japan),
        );
        const logit = Math.log(philippineForce2026 / (1 - philippineForce2026));
        const manila = { philippineForce2026, philippineAccess2026, philippineTerms: will };
        const fights = { philippineWill: logit + will, bandwagonPull: pull };
        expect(
          centralValue(philippineAccessInBandwagon, { ...manila, bandwagonPull: pull }),
        ).toBeGreaterThanOrEqual(centralValue(philippineForceInBandwagon, fights) - 1e-12);
      }),
    );
  });

  it.each(["gate", "reliability", "bandwagon"])(
    "T10.5 keeps access at or above force, and all chances within 0 to 1, by %s",
    (option) => {
      draws(4).forEach((noise, place) => {
        const levers = place % 2 === 0 ? {} : forwardSurge.levers;
        const found = paths(chances, { ...noise, levers, switches: { S6: option } });
        const [, japanForce, japanAccess, philippineForce, philippineAccess] = found;
        for (const path of found) for (const chance of path) expect(chance >= 0 && chance <= 1).toBe(true);
        japanForce?.forEach((chance, at) => expect(japanAccess?.[at]).toBeGreaterThanOrEqual(chance));
        philippineForce?.forEach((chance, at) =>
          expect(philippineAccess?.[at]).toBeGreaterThanOrEqual(chance - 1e-12),
        );
      });
    },
  );
});
