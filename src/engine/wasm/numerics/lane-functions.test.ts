import { describe, expect, it } from "vitest";
import { excessOverLnOnePlus, lnOnePlus } from "../../numerics/ln-one-plus.ts";
import { normalQuantile } from "../../numerics/normal.ts";
import { operators } from "../../numerics/operators.ts";
import {
  bernoulliFrom,
  gammaTwoFrom,
  lognormalFrom,
  negativeBinomialFrom,
  normalFrom,
  poissonFrom,
  triangularFrom,
  uniformFrom,
} from "../../random/distributions.ts";
import { InversionBoundError } from "../../errors.ts";
import { mixBits } from "../../random/mix.ts";
import { wasmModule } from "../module.ts";
import { laneFunctions } from "./lane-functions.ts";
import { columnFunction, type ColumnFunction } from "./testing/columns.ts";
import type { LaneKind } from "./instruction-sets.ts";

type NumberFunction = (...args: number[]) => number;

const ROWS = 24_000;
const kinds: readonly LaneKind[] = ["scalar", "pair"];

/** Values at which some branch of some function turns, and their neighbours on both sides are tried too. */
const turning = [
  0,
  0.5,
  1,
  2,
  4,
  100,
  -708,
  709,
  709.782712893384,
  -745.1332191019412,
  0.67448975,
  5.656854249492381,
  37.5,
  38.6,
  0.425,
  0.925,
  0.075,
  0.29,
  0.41,
  Math.SQRT1_2,
  Math.SQRT2,
  2.2250738585072014e-308,
  5e-324,
  1.3887943864964021e-11,
  2 ** 1023 * Math.SQRT2,
  Number.MAX_VALUE,
  2 ** -53,
  2 ** -54,
  1 - 2 ** -53,
  1 / 16,
  Number.EPSILON,
  1e-300,
  0.2,
];
const special = [
  Number.NaN,
  Infinity,
  -Infinity,
  0,
  -0,
  1,
  -1,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  5e-324,
  -5e-324,
];
const borders = [
  ...special,
  ...turning.flatMap((x) => [x, -x, next(x), previous(x), -next(x), -previous(x)]),
];

function next(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + 1n);
  return view.getFloat64(0);
}

function previous(x: number): number {
  if (x === 0) return -5e-324;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) - 1n);
  return view.getFloat64(0);
}

/** A uniform number for a place, by hashing: neither order nor earlier numbers matter. */
function random(place: number, salt: number): number {
  return (mixBits(mixBits(place) + Math.imul(salt, 0x9e3779b1)) + 0.5) / 2 ** 32;
}

/** Any bit pattern: every exponent is as likely as any other, subnormal numbers and NaN among them. */
function anyBits(place: number, salt: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, mixBits(place + Math.imul(salt, 77)));
  view.setUint32(4, mixBits(place + Math.imul(salt, 91)));
  return view.getFloat64(0);
}

/** Half of the numbers ordinary, the rest from border values and any bits: lanes of a pair differ in kind. */
function mixed(place: number, salt: number, ordinary: (u: number) => number): number {
  const choice = random(place, salt + 100);
  if (choice < 0.5) return ordinary(random(place, salt));
  if (choice < 0.8) return borders[Math.floor(random(place, salt) * borders.length)] ?? 0;
  return anyBits(place, salt);
}

interface Case {
  readonly name: string;
  readonly expected: NumberFunction;
  /** Ordinary arguments for uniform numbers, one for each argument; no lane may need a fallback on them. */
  readonly ordinary: readonly ((u: number) => number)[];
}

const u01 = (u: number): number => u;
const wide = (u: number): number => 40 * u - 20;
const positive = (u: number): number => 10 * u;
const cases: readonly Case[] = [
  { name: "exp", expected: operators.exp, ordinary: [(u) => 1417 * u - 708] },
  { name: "ln", expected: operators.ln, ordinary: [(u) => u * 1e6] },
  { name: "pow", expected: operators.pow, ordinary: [positive, (u) => 20 * u - 10] },
  { name: "logistic", expected: operators.logistic, ordinary: [(u) => 80 * u - 40] },
  { name: "logit", expected: operators.logit, ordinary: [u01] },
  { name: "normalCdf", expected: operators.normalCdf, ordinary: [wide] },
  { name: "normalQuantile", expected: normalQuantile, ordinary: [u01] },
  { name: "lnOnePlus", expected: lnOnePlus, ordinary: [(u) => 4 * u - 1] },
  { name: "excessOverLnOnePlus", expected: excessOverLnOnePlus, ordinary: [(u) => 4 * u - 1] },
  { name: "sqrt", expected: operators.sqrt, ordinary: [wide] },
  { name: "abs", expected: operators.abs, ordinary: [wide] },
  { name: "min", expected: operators.min, ordinary: [wide, wide] },
  { name: "max", expected: operators.max, ordinary: [wide, wide] },
  { name: "clip", expected: operators.clip, ordinary: [wide, wide, wide] },
  { name: "percentagePoints", expected: operators.percentagePoints, ordinary: [wide] },
  { name: "share", expected: operators.share, ordinary: [wide] },
  { name: "perYear", expected: operators.perYear, ordinary: [wide] },
  { name: "perQuarter", expected: operators.perQuarter, ordinary: [wide] },
  { name: "pure", expected: (x: number) => x, ordinary: [wide] },
  { name: "normal", expected: normalFrom, ordinary: [wide, wide, positive] },
  { name: "lognormal", expected: lognormalFrom, ordinary: [(u) => 8 * u - 4, positive, (u) => 2 * u] },
  { name: "uniform", expected: uniformFrom, ordinary: [u01, (u) => -5 * u, positive] },
  { name: "triangular", expected: triangularFrom, ordinary: [u01, (u) => -5 * u, u01, (u) => 1 + u] },
  { name: "bernoulli", expected: bernoulliFrom, ordinary: [u01, u01] },
  { name: "gammaTwo", expected: gammaTwoFrom, ordinary: [u01, positive] },
];

function fill(column: ColumnFunction, value: (place: number, arg: number) => number): void {
  column.args.forEach((values, arg) => {
    for (let place = 0; place < values.length; place += 1) values[place] = value(place, arg);
  });
}

/** Arguments and results that differ, of which there should be none; the first few suffice. */
function differences(column: ColumnFunction, expected: NumberFunction): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let place = 0; place < column.result.length && found.length < 5; place += 1) {
    const args = column.args.map((values) => values[place] as number);
    const got = column.result[place] as number;
    const wanted = expected(...args);
    if (!Object.is(got, wanted)) found.push([...args, got, wanted]);
  }
  return found;
}

describe.each(kinds)("lane functions of the kind %s", (kind) => {
  it.each(cases)("compute $name without JavaScript, to the bit", ({ name, expected, ordinary }) => {
    const column = columnFunction(name, kind, ROWS);
    fill(column, (place, arg) => ordinary[arg]?.(random(place, arg)) ?? 0);
    column.run();
    expect(differences(column, expected)).toEqual([]);
    expect(column.fallbacks()).toBe(0);
  });

  it.each(cases)("compute $name at borders and for any bits, to the bit", ({ name, expected, ordinary }) => {
    const column = columnFunction(name, kind, ROWS);
    fill(column, (place, arg) => mixed(place, arg, ordinary[arg] ?? u01));
    column.run();
    expect(differences(column, expected)).toEqual([]);
  });

  it.each(cases.filter(({ ordinary }) => ordinary.length === 1))(
    "compute $name at every border beside every kind of neighbour",
    ({ name, expected, ordinary }) => {
      const neighbours = [ordinary[0]?.(0.3) ?? 0, ordinary[0]?.(0.9) ?? 0, ...special];
      const points = neighbours.flatMap((y) => borders.flatMap((x) => [x, y, y, x]));
      const column = columnFunction(name, kind, points.length);
      fill(column, (place) => points[place] as number);
      column.run();
      expect(differences(column, expected)).toEqual([]);
    },
  );

  it("give the same bits with constants in the code", () => {
    for (const { name, expected, ordinary } of cases) {
      const column = columnFunction(name, kind, 200, "code");
      fill(column, (place, arg) => mixed(place, arg, ordinary[arg] ?? u01));
      column.run();
      expect(differences(column, expected)).toEqual([]);
    }
  });
});

/** The count, or NaN where its search does not end. */
const bounded =
  (count: NumberFunction): NumberFunction =>
  (...args) => {
    try {
      return count(...args);
    } catch (error) {
      if (error instanceof InversionBoundError) return Number.NaN;
      throw error;
    }
  };

describe.each(kinds)("counts of the kind %s", (kind) => {
  const counts = [
    { name: "poisson", expected: bounded(poissonFrom), ranges: [u01, (u: number) => 60 * u ** 3] },
    {
      name: "negativeBinomial",
      expected: bounded(negativeBinomialFrom),
      ranges: [u01, (u: number) => 60 * u ** 3, (u: number) => 0.02 + 4 * u * u],
    },
  ];

  it.each(counts)("compute $name without JavaScript, to the bit", ({ name, expected, ranges }) => {
    const column = columnFunction(name, kind, ROWS);
    fill(column, (place, arg) => ranges[arg]?.(random(place, arg)) ?? 0);
    column.run();
    expect(differences(column, expected)).toEqual([]);
    expect(column.fallbacks()).toBe(0);
    expect(new Set(column.result).size).toBeGreaterThan(50);
  });

  it.each(counts)("compute $name at borders beside every neighbour", ({ name, expected, ranges }) => {
    const sides = [
      [0.3, 0.999, 1 - 2 ** -53, 2 ** -54, 0, 1, -1, Number.NaN],
      [3, 0, -0, -1, 1e-300, 5e-324, 354, 355, 400, 900, Infinity, Number.NaN],
      [0.5, 1e-3, 0, -1, 1e-300, 1e300, Infinity, Number.NaN],
    ].slice(0, ranges.length);
    const rows = sides.reduce<readonly (readonly number[])[]>(
      (all, side) => all.flatMap((row) => side.map((value) => [...row, value])),
      [[]],
    );
    const pairs = rows.flatMap((row, place) => [row, rows[(place * 7 + 5) % rows.length] ?? row]);
    const column = columnFunction(name, kind, pairs.length);
    fill(column, (place, arg) => pairs[place]?.[arg] ?? 0);
    column.run();
    expect(differences(column, expected)).toEqual([]);
  });

  it.each(counts)("give NaN where the search for $name does not end", ({ name, ranges }) => {
    const column = columnFunction(name, kind, 2);
    // The first is scaled and left to JavaScript, the second is searched for to the bound.
    [[0.5, 0.5], name === "poisson" ? [4e6, 3] : [4e6, 1e300], [1, 1e-3]]
      .slice(0, ranges.length)
      .forEach((values, arg) => column.args[arg]?.set(values));
    column.run();
    expect(column.result[0]).toBeNaN();
    expect(column.result[1]).toBe(name === "poisson" ? 3 : bounded(negativeBinomialFrom)(0.5, 1e300, 1e-3));
  });
});

describe("a module's lane functions", () => {
  it("hold only what is used, once", () => {
    const module = wasmModule();
    const functions = laneFunctions(module, "pair");
    const pow = functions.find("pow");
    expect(pow?.params).toEqual(["v128", "v128"]);
    expect(functions.find("pow")).toBe(pow);
    // pow, ln and exp: three functions and no more.
    const places = [pow, functions.find("ln"), functions.find("exp")].map((handle) => handle?.place);
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
    expect(functions.find("sine")).toBeUndefined();
    expect(functions.find("toString")).toBeUndefined();
  });
});
