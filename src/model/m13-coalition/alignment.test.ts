import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { quarterIndex } from "../../engine/language.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { calendar } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import { alignmentNext, alignmentPull, wedge } from "./alignment.ts";

const model = buildAllianceModel();

/** What the surveys and the specification say of 2025 (specification 13). */
const alignmentOf2025 = {
  PH: 0.86,
  VN: 0.74,
  SG: 0.53,
  TH: 0.44,
  MY: 0.29,
  ID: 0.28,
  JP: 0.9,
  AU: 0.9,
  KR: 0.75,
  IN: 0.7,
};

/** A quantity at the last quarter of a run without noise, or at another one. */
function central(
  name: string,
  wanted: Simulation = {},
  quarter: Parameters<typeof quarterIndex>[1] = "2035Q4",
): number {
  const { series } = simulate(model, { record: [name], ...wanted });
  return series.get(name)?.[quarterIndex(calendar, quarter)] ?? NaN;
}

const neutral = {
  alignmentBase: 0.2,
  threatFelt: 10,
  chinaTradeShare: 0.2,
  tradeViability: 0.5,
  overallCredibility: 0.75,
  wedge: 0,
};
const pulled = (change: Partial<typeof neutral> & { readonly tradeLens?: number }): number =>
  centralValue(alignmentPull, { ...neutral, ...change });

describe("alignment (13.1)", () => {
  it("T13.1 bases reproduce ISEAS 2025 and the judged states on the central path", () => {
    const names = Object.keys(alignmentOf2025).map((state) => `alignment.${state}`);
    const { series } = simulate(model, { record: names });
    for (const [state, expected] of Object.entries(alignmentOf2025))
      expect(Math.abs((series.get(`alignment.${state}`)?.[52] ?? NaN) - expected), state).toBeLessThan(0.01);
  });

  it("adds up threat, trade, viability, credibility and wedge by their weights", () => {
    expect(pulled({})).toBeCloseTo(0.2 + 0.8 - 0.6, 12);
    expect(pulled({ wedge: 0.4 }) - pulled({})).toBeCloseTo(-0.2, 12);
    expect(pulled({ tradeLens: 0 }) - pulled({})).toBeCloseTo(0.6, 12);
  });

  it("T13.3 rises with threat and American viability and falls with trade with China", () => {
    expect(pulled({ threatFelt: 20 }) - pulled({})).toBeCloseTo(0.8, 12);
    expect(pulled({ tradeViability: 0.8 }) - pulled({})).toBeCloseTo(0.24, 12);
    expect(pulled({ chinaTradeShare: 0.3 }) - pulled({})).toBeCloseTo(-0.3, 12);
    expect(pulled({ overallCredibility: 0.85 }) - pulled({})).toBeCloseTo(0.1, 12);
  });

  it("T13.3 shows the signs in whole runs: threat and trade opening up, trade share down", () => {
    const base = central("neighbourAlignmentMean");
    const effect = (wanted: Simulation): number => central("neighbourAlignmentMean", wanted) - base;
    expect(effect({ shifts: { threatFelt: { by: 5, from: "2026Q3" } } })).toBeGreaterThan(0.03);
    expect(effect({ levers: { L22: 1 } })).toBeGreaterThan(0.02);
    expect(effect({ levers: { L23: 1 } })).toBeLessThan(-0.02);
    expect(effect({ shifts: { chinaTradeShare: { by: 0.1, from: "2026Q3" } } })).toBeLessThan(-0.03);
  });

  it("follows an eighth of the way a quarter on the logit scale", () => {
    const given = { alignment: 0.5, alignmentSum: 5, otherAligners: 9, alignmentPull: 0.65 };
    expect(centralValue(alignmentNext, given)).toBeCloseTo(1 / (1 + Math.exp(-0.1)), 12);
  });

  it("starts at rest: with everything held as in 2012 it does not move", () => {
    const start = simulate(model, { record: ["alignmentPull.TH", "alignment.TH"] }).series;
    const pull = start.get("alignmentPull.TH")?.[0] ?? NaN;
    const names = Object.keys(alignmentOf2025).map((state) => `alignment.${state}`);
    const { series } = simulate(model, { record: names });
    const others = names
      .filter((name) => name !== "alignment.TH")
      .reduce((total, name) => total + (series.get(name)?.[0] ?? NaN), 0);
    const rest = 1 / (1 + Math.exp(-(pull + (0.3 * others) / 9)));
    expect(start.get("alignment.TH")?.[0]).toBeCloseTo(rest, 3);
  });
});

describe("wedges (13.3)", () => {
  it("pull by offers and push back by threats", () => {
    const effort = { wedgeEffort: 1 };
    expect(centralValue(wedge, { ...effort, inducementShare: 1 })).toBeCloseTo(1, 12);
    expect(centralValue(wedge, { ...effort, inducementShare: 0.5 })).toBeCloseTo(0.25, 12);
    expect(centralValue(wedge, { ...effort, inducementShare: 1 / 3 })).toBeCloseTo(0, 12);
  });

  it("T13.4 a coercive wedge backfires, an inducing one works", () => {
    const effect = (inducementShare: number): number => {
      const parameters = { inducementShare };
      return (
        central("neighbourAlignmentMean", { parameters, levers: { L57: 1 } }) -
        central("neighbourAlignmentMean", { parameters })
      );
    };
    expect(effect(0.8)).toBeLessThan(-0.02);
    expect(effect(0.1)).toBeGreaterThan(0.015);
  });
});
