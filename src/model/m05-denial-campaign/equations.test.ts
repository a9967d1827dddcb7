import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../engine/graph/build-graph.ts";
import { metric, type Calendar } from "../../engine/language.ts";
import { normalCdf } from "../../engine/numerics/normal.ts";
import { simulate } from "../../engine/run/simulate.ts";
import * as bases from "../m04-base-resilience/equations.ts";
import * as baseParameters from "../m04-base-resilience/parameters.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
  interceptorStock,
  standoffStock,
  strikeStock,
  taiwanStock,
} from "../m02-procurement/equations.ts";
import { taiwanStockIn2026 } from "../m02-procurement/parameters.ts";
import { indoPacificForceIndex } from "../m03-theatres/equations.ts";
import { reinforcement } from "../m03-theatres/surge.ts";
import { surveillance } from "../m06-radar/equations.ts";
import { philippineInvolvement, projectedPhilippineInvolvement } from "../m10-participation/cases.ts";
import { accessDay, caseAccess, japanEntryDay, philippineEntryDay } from "../m10-participation/equations.ts";
import { usEntryDay } from "../m10-participation/delay-parameters.ts";
import { restrictedAccess } from "../m10-participation/parameters.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { overallPresence } from "../m15-credibility/presence.ts";
import { chineseMissiles, historyGate } from "../m19-shocks/equations.ts";
import { missileGrowth, missileGrowthStart } from "../m19-shocks/parameters.ts";
import * as levers from "../levers/index.ts";
import { buildAllianceModel } from "../index.ts";
import * as state from "../state/campaign.ts";
import * as campaign from "./equations.ts";
import * as forces from "./forces.ts";
import { isolate } from "./isolate.ts";
import * as parameters from "./parameters.ts";
import { campaignCases, campaignReference } from "./reference-cases.ts";

/** Inputs under the specification's own symbols. */
type OracleInputs = Readonly<Record<keyof typeof oracleReference, number>>;

/** All central, United States and Japan in. */
const oracleReference = {
  M0: 900,
  tS: 10,
  nc: 6,
  Nb: 8,
  r: 2.5,
  pInt: 0.15,
  kg: 0.01,
  h: 0.1,
  L1: 20,
  L2: 20,
  trip: 0.25,
  beach: 0.15,
  gam: 0.015,
  Greq: 75,
  sc: 0.6,
  kt1: 0.25,
  kt2: 0.6,
  share: 0.5,
  STW: 600,
  rTW: 25,
  sTW: 0.5,
  pTW: 0.1,
  SSO: 450,
  rSO: 60,
  pSO: 0.18,
  STA: 900,
  rTA: 120,
  pTA: 0.08,
  SCO: 300,
  rCO: 12,
  pCO: 0.15,
  gJP: 0.5,
  SPH: 60,
  rPH: 3,
  pPH: 0.15,
  gPH: 0.5,
  sub: 0.7,
  dUS: 2,
  dJP: 4,
  dPH: 5,
  acc: 1,
  usIn: 1,
  jpIn: 1,
  phIn: 0,
  ISR: 1,
};

/** What comes out of sixty days. */
interface OracleOutcome {
  readonly pFA: number;
  readonly landedPeak: number;
  readonly shipsLost: number;
  readonly closedDays30: number;
  readonly availability14: number;
  readonly survivingAircraft: number;
  readonly standoffExhaustionDay: number;
}

/** Fight the sixty days; entry days are whole. */
function fightByHand(changes: Partial<OracleInputs>): OracleOutcome {
  const p = { ...oracleReference, ...changes };
  let { L1, L2, STW, SSO, STA, SCO, SPH } = p;
  let [c, AC, G, Gmax, ships, closedDays, availDays, empty] = [0, 1, 0, 0, 0, 0, 0, 60];
  for (let d = 0; d < 60; d++) {
    const leak = (p.M0 / p.tS) * Math.exp(-d / p.tS) * (1 - p.pInt);
    c = (c + (1 - c) * (1 - Math.exp(-leak / (p.nc * p.Nb)))) * Math.exp(-1 / p.r);
    AC *= Math.exp((-p.kg * (1 - p.h) * leak) / p.Nb);
    const avail = (1 - c) * AC;
    if (d < 30) closedDays += c;
    if (d < 14) availDays += avail;
    let k = 0;
    let n = Math.min(p.rTW * Math.exp(-d / 20) * p.sTW, STW);
    STW -= n;
    k += n * p.pTW * p.ISR;
    if (p.usIn && d >= p.dUS) {
      n = Math.min(p.rSO * (1 - 0.5 * (1 - p.acc)), SSO);
      SSO -= n;
      k += n * p.pSO * p.ISR + p.sub;
      n = Math.min(p.rTA * avail * p.acc, STA);
      STA -= n;
      k += n * p.pTA * p.ISR;
    }
    if (SSO === 0 && empty === 60) empty = d;
    if (p.jpIn && d >= p.dJP) {
      n = Math.min(p.rCO, SCO);
      SCO -= n;
      k += n * p.pCO * p.ISR * p.gJP + 0.4 * p.sub;
    }
    if (p.phIn && d >= p.dPH) {
      n = Math.min(p.rPH, SPH);
      SPH -= n;
      k += n * p.pPH * p.ISR * p.gPH;
    }
    k *= p.share;
    const on = d >= 5 ? 1 : 0;
    const tot = L1 + on * L2;
    if (tot > 1e-9) {
      const s = L1 / tot;
      L1 = Math.max(0, L1 - k * s * p.kt1);
      L2 = Math.max(0, L2 - k * (1 - s) * p.kt2);
      ships += k;
    }
    const flow = (L1 + 0.5 * on * L2) * p.trip * (1 - p.beach);
    G += flow - p.gam * G;
    Gmax = Math.max(Gmax, G);
  }
  return {
    pFA: Gmax > 0 ? normalCdf(Math.log(Gmax / p.Greq) / p.sc) : 0,
    landedPeak: Gmax,
    shipsLost: ships,
    closedDays30: closedDays,
    availability14: availDays / 14,
    survivingAircraft: AC,
    standoffExhaustionDay: empty,
  };
}

// The engine's campaign: M04 and M05 alone, everything they read from elsewhere held.

const calendar: Calendar = { start: "2026Q1", quarters: 1 };
const ends = [
  campaign.faitAccompliInLoop,
  campaign.shipsLost,
  campaign.standoffExhaustionDay,
  bases.availability14,
  state.closedDaysLast,
  state.hardening,
  bases.lateAvailability,
];
const metrics = Object.fromEntries(
  ends.map((of, place) => [
    `end${place}`,
    metric(of, {
      id: `E${place}`,
      doc: "read by a test",
      window: ["2026Q1", "2026Q1"],
      reducer: "last",
      better: "neither",
      closing: "last",
      negligible: 0.001,
    }),
  ]),
);
const alone = isolate(
  [
    bases,
    baseParameters,
    campaign,
    forces,
    parameters,
    state,
    { caseAccess, philippineInvolvement, restrictedAccess, usEntryDay },
    metrics,
  ],
  {
    coastalStockJapan: [coastalStockJapan, 300],
    coastalStockJapan2026: [coastalStockJapan2026, 300],
    coastalStockPhilippines: [coastalStockPhilippines, 60],
    coastalStockPhilippines2026: [coastalStockPhilippines2026, 60],
    interceptorStock: [interceptorStock, 1],
    standoffStock: [standoffStock, 450],
    strikeStock: [strikeStock, 0.1],
    taiwanStock: [taiwanStock, 600],
    taiwanStockIn2026: [taiwanStockIn2026, 600],
    indoPacificForceIndex: [indoPacificForceIndex, 1],
    reinforcement: [reinforcement, 1],
    surveillance: [surveillance, 1],
    japanEntryDay: [japanEntryDay, 4],
    philippineEntryDay: [philippineEntryDay, 5],
    accessDay: [accessDay, 0],
    interoperability: [interoperability, 0.6],
    overallPresence: [overallPresence, 1],
    projectedPhilippineInvolvement: [projectedPhilippineInvolvement, 0],
    chineseMissiles: [chineseMissiles, 1300],
    missileGrowth: [missileGrowth, 0.04],
    missileGrowthStart: [missileGrowthStart, 60],
    historyGate: [historyGate, 1],
    dispersalSitesJapan: [levers.dispersalSitesJapan, 2],
    edcaSites: [levers.edcaSites, 4],
    hardeningSpending: [levers.hardeningSpending, 0.5],
    mainlandStrike: [levers.mainlandStrike, 1.2],
    rapidRepair: [levers.rapidRepair, 0.5],
    storesLuzon: [levers.storesLuzon, 0.1],
    storesSakishima: [levers.storesSakishima, 0.2],
  },
);
const model = buildModel(calendar, { alone });

function fight(inputs: Readonly<Record<string, number>>, participation: string): OracleOutcome {
  const pins = { ...campaignReference, ...inputs };
  const last = (name: string, series: ReadonlyMap<string, Float64Array>): number =>
    series.get(name)?.[0] ?? NaN;
  const byCase = ["faitAccompliInLoop", "landedPeak", "shipsLost"].map((name) => `${name}.${participation}`);
  const shared = ["closedDays30", "availability14", "survivingAircraft.now", "standoffExhaustionDay"];
  const { series } = simulate(model, { noise: "central", pins, record: [...byCase, ...shared] });
  return {
    pFA: last(`faitAccompliInLoop.${participation}`, series),
    landedPeak: last(`landedPeak.${participation}`, series),
    shipsLost: last(`shipsLost.${participation}`, series),
    closedDays30: last("closedDays30", series),
    availability14: last("availability14", series),
    survivingAircraft: last("survivingAircraft.now", series),
    standoffExhaustionDay: last("standoffExhaustionDay", series),
  };
}

const denied = (inputs: Readonly<Record<string, number>>, participation = "japanForce"): number =>
  1 - fight(inputs, participation).pFA;

/** Specification symbols of inputs that carry other names in the model. */
const symbolOf: Readonly<Record<string, keyof OracleInputs>> = {
  missilesAgainstBases: "M0",
  baseClusters: "Nb",
  hardening: "h",
  repairTime: "r",
  interception: "pInt",
  militaryLift: "L1",
  civilianLift: "L2",
  taiwanStock: "STW",
  taiwanRate: "rTW",
  standoffStockUsable: "SSO",
  firstRingStock: "STA",
  firstRingRate: "rTA",
  coastalStockJapan: "SCO",
  japaneseCoastalRate: "rCO",
  coastalStockPhilippines: "SPH",
  philippineCoastalRate: "rPH",
  surveillance: "ISR",
  usEntryDay: "dUS",
  japanEntryDay: "dJP",
  philippineEntryDay: "dPH",
};

function byHand(inputs: Readonly<Record<string, number>>, participation: string): OracleOutcome {
  const named = Object.entries(inputs).map(([name, value]) => [symbolOf[name] ?? name, value] as const);
  return fightByHand({
    ...(Object.fromEntries(named) as Partial<OracleInputs>),
    usIn: participation.startsWith("usOut") ? 0 : 1,
    jpIn: participation.startsWith("japanForce") ? 1 : 0,
    phIn: participation.endsWith("Philippines") ? 1 : 0,
    acc: participation.startsWith("japanNone") ? 0.15 : 1,
  });
}

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
    const cases = fc.constantFrom(...campaign.faitAccompliInLoop.over.flatMap((axis) => axis.elements));
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
      expect(denied({ [stock]: (campaignReference[stock] ?? NaN) * 0.5 })).toBeLessThanOrEqual(base);
    expect(denied({ standoffStockUsable: 300 })).toBeLessThan(base);
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
      simulate(model, { noise: "central", pins: campaignReference, record, backEnd }).series;
    expect(run("javascript")).toEqual(run("reference"));
  });
});

describe("bases under a first strike, in the engine", () => {
  const closed = (inputs: Readonly<Record<string, number>>) => fight(inputs, "japanForce").closedDays30;

  it("T04.1 closes Japan's bases for 11.9 days in the central set", () => {
    expect(closed({})).toBeCloseTo(11.9, 1);
  });

  it("T04.2 closes Guam for 1.9 days", () => {
    const guam = {
      missilesAgainstBases: 120,
      salvoDecay: 4,
      leakersPerClosure: 10,
      baseClusters: 4,
      repairTime: 1.5,
      interception: 0.3,
    };
    expect(closed(guam)).toBeCloseTo(1.9, 1);
  });

  it("T04.5 leaves .41 of first-ring aircraft at day 60", () => {
    expect(fight({}, "japanForce").survivingAircraft).toBeCloseTo(0.41, 2);
  });

  it("keeps the central set of 2026 at default levers", () => {
    const { series } = simulate(model, {
      noise: "central",
      record: ["missilesAgainstBases.now", "baseClusters", "repairTime", "interception", "closedDays30"],
    });
    const values = [...series.values()].map((path) => path[0] ?? NaN);
    for (const [place, value] of [900, 8, 2.5, 0.15].entries()) expect(values[place]).toBeCloseTo(value, 9);
    expect(values[4]).toBeCloseTo(11.9, 1);
  });
});
