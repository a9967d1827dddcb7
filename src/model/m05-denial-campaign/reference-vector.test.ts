import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { faitAccompliInLoop } from "./landing.ts";
import { campaignCases, campaignReference } from "./reference-cases.ts";
import { campaignAlone, fight } from "./testing/campaign-alone.ts";
import { byHand, fightByHand } from "./testing/fight-by-hand.ts";

const denied = (inputs: Readonly<Record<string, number>>, participation = "japanForce"): number =>
  1 - fight(inputs, participation).pFA;

describe("denial campaign", () => {
  it.each(campaignCases)("T05.1 $id: $doc", ({ inputs, participation, expected }) => {
    for (const outcome of [byHand(inputs, participation), fight(inputs, participation)]) {
      expect(Math.abs(outcome.pFA - expected.pFA)).toBeLessThanOrEqual(0.002);
      expect(outcome.landedPeak).toBeCloseTo(expected.landedPeakKt, 0);
      expect(Math.round(outcome.shipsLost)).toBe(expected.shipsLost);
    }
  });

  it("agrees with the hand transcription on random inputs, in every case of both outlooks", () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const inputs = fc.record({
      missilesAgainstBases: between(0, 2000),
      baseClusters: between(4, 20),
      hardening: between(0, 1),
      repairTime: between(0.5, 6),
      interception: between(0, 0.7),
      militaryLift: between(0, 40),
      civilianLift: between(0, 80),
      taiwanStock: between(0, 1500),
      taiwanRate: between(0, 60),
      standoffStockUsable: between(0, 1500),
      firstRingStock: between(0, 2000),
      firstRingRate: between(0, 200),
      coastalStockJapan: between(0, 1500),
      japaneseCoastalRate: between(0, 60),
      coastalStockPhilippines: between(0, 300),
      philippineCoastalRate: between(0, 15),
      surveillance: between(0.7, 1.2),
      usEntryDay: fc.integer({ min: 0, max: 30 }),
      japanEntryDay: fc.integer({ min: 0, max: 30 }),
      philippineEntryDay: fc.integer({ min: 0, max: 30 }),
    });
    const cases = fc.constantFrom(...faitAccompliInLoop.over.flatMap((axis) => axis.elements));
    fc.assert(
      fc.property(inputs, cases, (given, participation) => {
        const engine = fight(given, participation);
        const hand = byHand(given, participation);
        for (const name of [
          "pFA",
          "landedPeak",
          "shipsLost",
          "closedDays30",
          "availability14",
          "survivingAircraft",
        ] as const)
          expect(Math.abs(engine[name] - hand[name])).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(hand[name])));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("T05.2 lands nothing without lift and wins almost surely against no defence", () => {
    expect(fight({ militaryLift: 0, civilianLift: 0 }, "japanForce").pFA).toBe(0);
    const silent = {
      taiwanRate: 0,
      firstRingRate: 0,
      japaneseCoastalRate: 0,
      standoffStockUsable: 0,
      submarineKills: 0,
    };
    expect(fight(silent, "japanForce").pFA).toBeGreaterThan(0.97);
    expect(fight({ ...silent, civilianLift: 60 }, "japanForce").pFA).toBeGreaterThan(0.997);
  });

  it("T05.3 is helped by stocks and surveillance, hurt by delays and missiles on bases", () => {
    const base = denied({});
    for (const stock of ["taiwanStock", "standoffStockUsable", "firstRingStock", "coastalStockJapan"])
      expect(denied({ [stock]: (campaignReference[stock] ?? NaN) * 0.25 }), stock).toBeLessThan(base);
    expect(denied({ coastalStockPhilippines: 15 }, "japanForcePhilippines")).toBeLessThan(
      denied({}, "japanForcePhilippines"),
    );
    expect(denied({ surveillance: 0.9 })).toBeLessThan(base);
    expect(denied({ usEntryDay: 3 })).toBeLessThan(base);
    expect(denied({ japanEntryDay: 6 })).toBeLessThan(base);
    expect(denied({ accessDay: 6 })).toBeLessThan(base);
    expect(denied({ missilesAgainstBases: 1200 })).toBeLessThan(base);
  });

  it("counts part of a day: an entry between two whole days lies between them", () => {
    const between = denied({ usEntryDay: 2.5 });
    expect(between).toBeLessThan(denied({ usEntryDay: 2 }));
    expect(between).toBeGreaterThan(denied({ usEntryDay: 3 }));
  });

  it("T05.4 makes stocks and Japanese participation complements", () => {
    const stocks = (factor: number) => ({
      standoffStockUsable: 450 * factor,
      firstRingStock: 900 * factor,
      coastalStockJapan: 300 * factor,
    });
    const low = { out: denied(stocks(0.5), "japanNone"), in: denied(stocks(0.5)) };
    const high = { out: denied(stocks(1.5), "japanNone"), in: denied(stocks(1.5)) };
    expect(low.out).toBeCloseTo(0.149, 3);
    expect(high.out).toBeCloseTo(0.522, 3);
    expect(low.in).toBeCloseTo(0.319, 3);
    expect(high.in).toBeCloseTo(0.867, 3);
    expect(high.in - low.in - (high.out - low.out)).toBeCloseTo(0.175, 3);
  });

  it("T05.5 has diminishing returns to stocks", () => {
    const inputsOf = (id: string) => campaignCases.find((one) => one.id === id)?.inputs ?? {};
    const gain = denied(inputsOf("R0")) - denied(inputsOf("R6"));
    const furtherGain = denied(inputsOf("R7")) - denied(inputsOf("R0"));
    expect(furtherGain).toBeGreaterThan(0);
    expect(gain).toBeGreaterThan(furtherGain);
  });

  it("empties the stand-off stock on day 9 of the reference, never when the United States stays out", () => {
    expect(fight({}, "japanForce").standoffExhaustionDay).toBe(9);
    expect(fightByHand({}).standoffExhaustionDay).toBe(9);
    expect(fight({ standoffStockUsable: 1e6 }, "japanForce").standoffExhaustionDay).toBe(60);
  });

  it("reproduces the vector inside the whole model, with its inputs pinned", () => {
    const whole = buildAllianceModel();
    for (const { id, inputs, participation, expected } of campaignCases) {
      const name = `faitAccompliInLoop.${participation}`;
      const pins = { ...campaignReference, ...inputs };
      const path = simulate(whole, { noise: "central", pins, record: [name] }).series.get(name);
      expect(Math.abs((path?.[0] ?? NaN) - expected.pFA), id).toBeLessThanOrEqual(0.002);
      expect(path?.at(-1), id).toBe(path?.[0]);
    }
  });

  it("gives the same bits in both back ends", () => {
    const record = ["faitAccompliInLoop.japanForcePhilippines", "shipsLost.japanNone"];
    const run = (backEnd: "reference" | "javascript") =>
      simulate(campaignAlone, { noise: "central", pins: campaignReference, record, backEnd }).series;
    expect(run("javascript")).toEqual(run("reference"));
  });
});
