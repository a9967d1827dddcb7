import { describe, expect, it } from "vitest";
import { centralRanges } from "../../../tests/support/central-ranges.ts";
import { ln } from "../../engine/numerics/ln.ts";
import { unitRunner } from "../../engine/ensemble/work-unit.ts";
import { elementOf } from "../../engine/run/run-plan.ts";
import { latinHypercube } from "../../explore/designs.ts";
import { leastSquares } from "../../explore/least-squares.ts";
import { Participation } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import { campaignCases, campaignReference } from "./reference-cases.ts";
import * as fit from "./rival-parameters.ts";

const { graph } = buildAllianceModel();
const overrides = centralRanges(graph);
const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };

type Pins = Readonly<Record<string, number>>;

/** Campaigns of 2026 with the inputs of the reference case changed, all in one program; a reader of values for each. */
function fightAll(points: readonly Pins[], names: readonly string[], rule = "loop") {
  const arms = points.map((pins, place) => ({
    id: String(place),
    levers: { values: {}, from: "2026Q3" as const },
    parameters: [],
    interventions: Object.entries({ ...campaignReference, ...pins }).map(([variable, value]) => ({
      kind: "pin" as const,
      variable,
      value,
    })),
    switches: { S5: rule },
  }));
  const outputs = names.map((name) => ({
    ...elementOf(graph, name),
    window: ["2026Q3", "2026Q3"] as const,
    reducer: "last" as const,
    closing: "last" as const,
  }));
  const job = { arms, outputs, recordings: [], recorded: [], seed: 1, seeds: 1, overrides };
  const { values, failures } = unitRunner(graph, { ...job, policyStart: "2012Q1" })({
    lens,
    firstDraw: 0,
    draws: 1,
  });
  expect(failures).toEqual([]);
  return points.map(
    (_, place) =>
      (name: string): number =>
        values[place * names.length + names.indexOf(name)] ?? Number.NaN,
  );
}

const chances = (points: readonly Pins[], rule: string, participation = "japanForce"): readonly number[] => {
  const name = `faitAccompli.${participation}`;
  return fightAll(points, [name], rule).map((read) => read(name));
};

/** Ranges of inputs for the fit: M05's own where it gives them, half to double elsewhere. */
const box = [
  { name: "militaryLift", low: 14, high: 28 },
  { name: "civilianLift", low: 5, high: 60 },
  { name: "missilesAgainstBases", low: 500, high: 1600 },
  { name: "taiwanStock", low: 300, high: 1200 },
  { name: "standoffStockUsable", low: 225, high: 900 },
  { name: "firstRingStock", low: 450, high: 1800 },
  { name: "coastalStockJapan", low: 150, high: 900 },
  { name: "surveillance", low: 0.7, high: 1.2 },
  { name: "usEntryDay", low: 0, high: 14 },
  { name: "japanEntryDay", low: 0, high: 20 },
];

function fitted() {
  const inputs = ["liftStrength", "stocksPresent", "shareTakingPart", "meanEntryDay"];
  const named = (names: readonly string[]): readonly string[] =>
    Participation.elements.flatMap((one) => names.map((name) => `${name}.${one}`));
  const points = latinHypercube(box, 60, 2026);
  const outcomes = fightAll(points, named(["faitAccompliInLoop"]));
  const readers = fightAll(points, named(inputs), "reduced");
  const rows: number[][] = [];
  const logits: number[] = [];
  points.forEach((_, place) => {
    for (const one of Participation.elements) {
      const p = outcomes[place]?.(`faitAccompliInLoop.${one}`) ?? Number.NaN;
      // Logits beyond these ends say nothing about the middle, where policies differ.
      if (!(p > 0.002 && p < 0.998)) continue;
      const [lift = 0, stocks = 0, part = 0, delay = 0] = inputs.map(
        (name) => readers[place]?.(`${name}.${one}`) ?? Number.NaN,
      );
      rows.push([1, ln(lift / 30), -ln(stocks / 100), -part, delay]);
      logits.push(ln(p / (1 - p)));
    }
  });
  return { ...leastSquares(rows, logits), points: rows.length };
}

describe("the Lanchester campaign", () => {
  it("gives R0 as the loop does, and every reference case within .13", () => {
    for (const participation of new Set(campaignCases.map((one) => one.participation))) {
      const cases = campaignCases.filter((one) => one.participation === participation);
      const given = chances(
        cases.map(({ inputs }) => inputs),
        "lanchester",
        participation,
      );
      cases.forEach(({ id, expected }, place) => {
        const error = Math.abs((given[place] ?? Number.NaN) - expected.pFA);
        expect(error, id).toBeLessThan(id === "R0" ? 0.002 : 0.13);
      });
    }
  });
  it("keeps what the square law keeps: nothing lands against overwhelming fire, all of it against none", () => {
    const kills = [
      "taiwanKills",
      "standoffKills",
      "firstRingKills",
      "japaneseCoastalKills",
      "submarineKills",
    ];
    const none = Object.fromEntries(kills.map((name) => [name, 0]));
    const many = { standoffStockUsable: 1e5, firstRingStock: 1e5, firstRingRate: 1e5, standoffRate: 1e5 };
    const name = "landedByLanchester.japanForce";
    const [unopposed, hopeless] = fightAll([none, many], [name], "lanchester").map((read) => read(name));
    // 30 kt a crossing, .25 crossings a day, .85 past the beach, 60 days, half of them under attrition of .015.
    expect(unopposed).toBeCloseTo(30 * 0.25 * 0.85 * 60 * Math.exp(-0.45), 9);
    expect(hopeless).toBeLessThan(1);
  });
  it("has signs of the loop: stocks and surveillance against a landing, delay, lift and missiles for it", () => {
    const [usual = 0, ...changed] = chances(
      [
        {},
        { standoffStockUsable: 900 },
        { surveillance: 1.2 },
        { usEntryDay: 10 },
        { civilianLift: 40 },
        { missilesAgainstBases: 1500 },
      ],
      "lanchester",
    );
    expect(changed.map((one) => Math.sign(one - usual))).toEqual([-1, -1, 1, 1, 1]);
  });
});

describe("the reduced form", () => {
  it("has the coefficients that least squares gives over a design of the loop", () => {
    const { coefficients, explained, points } = fitted();
    const own = [fit.reducedIntercept, fit.reducedLift, fit.reducedStocks, fit.reducedPart, fit.reducedDelay];
    const central = own.map(({ range }) => (range as readonly number[])[1]);
    central.forEach((value, place) => expect(value).toBeCloseTo(coefficients[place] ?? Number.NaN, 2));
    expect(points).toBeGreaterThan(250);
    expect(explained).toBeGreaterThan(0.8);
  });
});
