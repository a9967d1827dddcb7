import { describe, expect, it } from "vitest";
import type { Lens } from "../engine/language.ts";
import * as lenses from "./lenses.ts";

/** A second transcription of specification 0.6, with the four effects stated outside its table. */
const table = `
opportunityLens 1.6 .5 .7 .6
capabilityLens 1.3 .7 .8 .7
securityLens .2 1.6 .6 .8
provocationLens .3 1.4 1 .8
domesticLens .3 .5 1.8 .7
tradeLens .3 .6 .7 1.8
guardrailLens .3 1.3 .8 1.5
spiralLens .3 1.5 .8 .8
assuranceLens .2 1.5 .6 1.2
freeRidingLens 1.5 1 1 .8
lagLens 1 1 1.5 1
fiscalLens 1 1 1 1.3
volatilityLens 1 1 1.8 1
protectionLens 1 1 1 1.8`
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

const columns: readonly Lens[] = [
  lenses.offensiveRealism,
  lenses.defensiveRealism,
  lenses.domesticPolitics,
  lenses.liberalInterdependence,
];

describe("lenses", () => {
  it("give each multiplier the value of the table", () => {
    for (const [name = "", ...values] of table)
      columns.forEach((lens, column) =>
        expect(lens.multipliers[name] ?? 1, `${name} under ${lens.id}`).toBe(Number(values[column])),
      );
  });

  it("name only multipliers that exist, and every multiplier is in the table", () => {
    const multipliers = Object.entries(lenses).flatMap(([name, x]) =>
      x.kind === "multiplier" ? [name] : [],
    );
    expect(new Set(multipliers)).toEqual(new Set(table.map(([name]) => name)));
    expect(multipliers).toHaveLength(14);
    for (const lens of columns)
      expect(Object.keys(lens.multipliers).filter((name) => !multipliers.includes(name))).toEqual([]);
  });

  it("leave everything at one when neutral", () => {
    expect(lenses.neutral.multipliers).toEqual({});
  });

  it("carry the ids studies use", () => {
    expect([lenses.neutral, ...columns].map((lens) => lens.id)).toEqual(["neutral", "OR", "DR", "DP", "LI"]);
  });
});
