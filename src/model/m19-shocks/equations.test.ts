import { describe, expect, it } from "vitest";
import { buildModel, type Modules } from "../../engine/graph/build-graph.ts";
import { metric, next, type Quantity } from "../../engine/language.ts";
import { operators as pureOperators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { calendar } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import * as levers from "../levers/index.ts";
import * as shipyardParameters from "../m02-procurement/shipyard-parameters.ts";
import * as shipyards from "../m02-procurement/shipyards.ts";
import * as theatres from "../m03-theatres/equations.ts";
import * as theatreParameters from "../m03-theatres/parameters.ts";
import { gdpBefore, growthDeparture, yenDeparture } from "../state/spending.ts";
import * as theatreStocks from "../state/theatres.ts";
import * as shocks from "./equations.ts";
import * as parameters from "./parameters.ts";
import * as records from "./records.ts";

const operators = { ...pureOperators, step: 1, elapsed: 0 };

/** Opportunity as usual: M09 is not part of the small model. */
const chineseOpportunityNext = next(theatreStocks.chineseOpportunityLast, { needs: {}, value: () => 0 });

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "unit" in value;
}

/** M19 with M03, whose strain answers to wars and policy. */
function smallModel() {
  const modules: Modules = {
    levers,
    shipyards,
    theatres,
    theatreParameters,
    theatreStocks,
    shocks,
    parameters,
    records,
    shipyardParameters,
    stocks: { gdpBefore, growthDeparture, yenDeparture },
    links: { chineseOpportunityNext },
  };
  const quantities = Object.values(modules).flatMap((exports) =>
    Object.entries(exports).flatMap(([name, value]) => (isQuantity(value) ? [[name, value] as const] : [])),
  );
  const sinks = quantities.map(([name, quantity]) => {
    const sink = metric(quantity, {
      id: name,
      doc: "Keeps the quantity alive",
      window: ["2026Q3", "2035Q4"],
      reducer: "mean",
      better: "neither",
      closing: "last",
      negligible: 0,
    });
    return [`${name}Sink`, sink] as const;
  });
  return buildModel(calendar, { ...modules, sinks: Object.fromEntries(sinks) });
}

const model = smallModel();
const shockNames = [
  "gdp.CN",
  "gdp.JP",
  "yenRate",
  "middleEastWar",
  "europeWar",
  "koreaCrisis",
  "regionDemand.ME",
];
const record = [...shockNames, "indoPacificForce", "beliefShock.JP", "beliefShock.PH", "chineseMissiles"];

function run(wanted: Simulation): ReadonlyMap<string, readonly number[]> {
  const { series } = simulate(model, { ...wanted, record });
  return new Map([...series].map(([name, values]) => [name, [...values]]));
}

function valueAt(path: readonly number[] | undefined, year: number): number {
  return path?.[(year - 2012) * 4] ?? NaN;
}

describe("shocks", () => {
  it("T19.1 are the same in every run without noise, and bring no later wars", () => {
    const central = run({ noise: "central" });
    expect(run({ noise: "central" })).toEqual(central);
    expect(central.get("middleEastWar")).toEqual(Array(96).fill(0));
    expect(central.get("europeWar")).toEqual(Array(96).fill(0));
    expect(central.get("koreaCrisis")).toEqual(Array(96).fill(0));
  });

  it("T19.2 are the same under every policy for one seed, and differ between seeds", () => {
    const noise = { seed: 7, draw: 2, replicate: 3 };
    const present = run({ noise });
    const forward = run({ noise, levers: { L04: 0.7 } });
    for (const name of shockNames) expect(forward.get(name)).toEqual(present.get(name));
    expect(forward.get("indoPacificForce")).not.toEqual(present.get("indoPacificForce"));
    const other = run({ noise: { ...noise, replicate: 4 } });
    expect(other.get("yenRate")).not.toEqual(present.get("yenRate"));
  });

  it("T19.2 are the same under every policy in the whole model too", () => {
    const whole = buildAllianceModel();
    const names = [...shockNames, "leader.US", "leader.JP", "aggressionNoise.JP", "participationError.US"];
    const told = (wanted: Simulation): readonly (readonly number[])[] => {
      const { series } = simulate(whole, {
        noise: { seed: 7, draw: 2, replicate: 3 },
        ...wanted,
        record: [...names, "denialProbability"],
      });
      return [...series.values()].map((path) => [...path]);
    };
    const present = told({});
    const forward = told({ levers: { L04: 0.8, L07: 2, L10: 4, L17: 40, L34: 0.035 } });
    expect(forward.slice(0, -1)).toEqual(present.slice(0, -1));
    expect(forward.at(-1)).not.toEqual(present.at(-1));
  });

  it("T19.1 are the whole story: without noise the whole model runs the same way each time", () => {
    const whole = buildAllianceModel();
    const end = (wanted: Simulation): Float64Array => simulate(whole, wanted).state;
    expect(end({ noise: "central" })).toEqual(end({ noise: "central" }));
    expect(end({ noise: { seed: 1, draw: 0, replicate: 0 } })).not.toEqual(
      end({ noise: { seed: 1, draw: 0, replicate: 1 } }),
    );
  });

  it("follow observed output, the yen and missile counts", () => {
    const central = run({ noise: "central" });
    expect(valueAt(central.get("gdp.CN"), 2022)).toBeGreaterThan(17500);
    expect(valueAt(central.get("gdp.CN"), 2022)).toBeLessThan(19500);
    expect(valueAt(central.get("yenRate"), 2024.5)).toBeCloseTo(151.455, 9);
    expect(valueAt(central.get("chineseMissiles"), 2026)).toBe(1300);
    expect(valueAt(central.get("chineseMissiles"), 2028)).toBeCloseTo(1300 * Math.exp(0.04), 9);
  });

  it("jolt beliefs in 2012Q3 in Japan and in 2022Q1 everywhere", () => {
    const central = run({ noise: "central" });
    const jolts = (name: string): readonly (readonly [number, number])[] =>
      (central.get(name) ?? []).flatMap((size, quarter) => (size > 0 ? [[quarter, size] as const] : []));
    expect(jolts("beliefShock.JP")).toEqual([
      [2, 0.25],
      [40, 0.4],
    ]);
    expect(jolts("beliefShock.PH")).toEqual([[40, 0.4]]);
  });

  it("begin wars only after 2026Q3", () => {
    const wars = Array.from({ length: 20 }, (_, replicate) =>
      run({ noise: { seed: 1, draw: 1, replicate } }).get("middleEastWar"),
    );
    expect(wars.every((path) => path?.slice(0, 58).every((war) => war === 0))).toBe(true);
    expect(wars.some((path) => path?.includes(1))).toBe(true);
  });
});

describe("wars elsewhere", () => {
  it("count in Europe, in the Middle East and in Korea alike", () => {
    const needs = { europeWar: 1, koreaCrisis: 1, middleEastWar: 0 };
    expect(shocks.warsElsewhere.value(needs, operators)).toBe(2);
    expect(shocks.koreaCrisisDemand.value({ koreaCrisis: 1, warDemand: 0.12 }, operators)).toBe(0.12);
  });

  it("break out in Korea after 2026Q3 only, once in a dozen years at a hazard of two per cent", () => {
    const quarters = Array.from({ length: 40 }, (_, replicate) =>
      run({
        noise: { seed: 1, draw: 1, replicate },
        parameters: { koreaCrisisHazard: 0.02, koreaCrisisLength: 2 },
      }).get("koreaCrisis"),
    );
    for (const path of quarters) expect(path?.slice(0, 58)).toEqual(Array(58).fill(0));
    const share = quarters.flatMap((path) => path?.slice(58) ?? []).reduce((a, b) => a + b, 0) / (40 * 38);
    expect(share).toBeGreaterThan(0.015);
    expect(share).toBeLessThan(0.07);
  });

  it("break out in Europe whatever Beijing sees, unless theatres are linked", () => {
    const needs = { europeWarHazard: 0.02, theatreLink: 0 };
    const chance = (theatreLink: number, chineseOpportunityLast: number): number =>
      shocks.europeWarChance.value({ ...needs, chineseOpportunityLast, theatreLink }, operators);
    expect(chance(0, 2)).toBe(0.02);
    expect(chance(0.5, 0)).toBe(0.02);
    expect(chance(0.5, 1)).toBeCloseTo(0.02 + 0.5 * 0.14, 12);
    expect(chance(0.5, -1)).toBe(0);
  });
});

describe("growth and exchange rate", () => {
  it("let China's growth fall from 6.5 to 3.5 per cent by 2028", () => {
    const needs = { growthDepartureNext: 0, growthSlowdown: 0.03, slowdownTime: 64, trendGrowth: 0.035 };
    const at = (elapsed: number): number => shocks.gdpGrowth.value(needs, { ...operators, elapsed });
    expect(at(0)).toBeCloseTo(0.065, 12);
    expect(at(32)).toBeCloseTo(0.05, 12);
    expect(at(90)).toBeCloseTo(0.035, 12);
  });

  it("hold the yen at its record before 2026Q3 and pull it home after", () => {
    const needs = {
      historyGate: 0,
      yenDeparture: 0,
      yenLongRunRate: 140,
      yenRecord: 158,
      yenReturnTime: 24,
      yenShock: 0.06,
    };
    expect(shocks.yenDepartureNext.value(needs, operators)).toBe(0);
    const after = shocks.yenDepartureNext.value({ ...needs, historyGate: 1 }, operators);
    expect(after).toBeCloseTo(Math.log(140 / 158) / 24 + 0.06, 12);
  });
});
