import { describe, expect, it } from "vitest";
import type { MetricNode } from "../../engine/graph/graph.ts";
import type { Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { costBorne, debtPoints, fatigueBorne, supportKept, sustainability } from "./sustainability.ts";
import * as sustained from "./sustainability.ts";

const ops: Operators = { ...operators, step: 1, elapsed: 0 };
const model = buildAllianceModel();

/** First component of a metric of one run without noise. */
function outcome(id: string, wanted: Simulation = {}): number {
  const node = model.graph.nodes.find((one): one is MetricNode => one.kind === "metric" && one.id === id);
  if (node === undefined) throw new RangeError(`no metric ${id}`);
  const { of: variable, window, reducer, closing } = node;
  const outputs = [{ variable, element: 0, window, reducer, closing }];
  return simulate(model, { ...wanted, outputs }).outputs[0] ?? NaN;
}

describe("a quarter is sustained", () => {
  it("while fatigue is below a half", () => {
    expect(fatigueBorne.value({ fatigueLimit: 0.5, fatigueNext: 0.49 }, ops)).toBe(1);
    expect(fatigueBorne.value({ fatigueLimit: 0.5, fatigueNext: 0.5 }, ops)).toBe(0);
  });

  it("while support is above its start", () => {
    expect(supportKept.value({ baselineSupport: 0.35, supportNext: 0.36 }, ops)).toBe(1);
    expect(supportKept.value({ baselineSupport: 0.35, supportNext: 0.34 }, ops)).toBe(0);
  });

  it("while the United States cost is under its cap", () => {
    expect(costBorne.value({ usCostCap: 15, usCostRate: 14.9 }, ops)).toBe(1);
    expect(costBorne.value({ usCostCap: 15, usCostRate: 15.1 }, ops)).toBe(0);
  });

  it("only when all three hold at once", () => {
    const value = (allFatigueBorne: number, allSupportKept: number, borne: number): number =>
      sustained.sustainedPoints.value({ allFatigueBorne, allSupportKept, costBorne: borne }, ops);
    expect(value(1, 1, 1)).toBe(100);
    expect([value(0, 1, 1), value(1, 0, 1), value(1, 1, 0)]).toEqual([0, 0, 0]);
  });

  it("and no war has ended the run", () => {
    expect(sustainability.closing).toEqual({ counts: 0 });
  });
});

describe("Y42 in the whole model", () => {
  it("falls with each of its three conditions", () => {
    const present = outcome("Y42");
    expect(present).toBeGreaterThan(50);
    expect(outcome("Y42", { pins: { "fatigueNext.PH": 0.6 } })).toBe(0);
    expect(outcome("Y42", { pins: { "supportNext.US": 0.39 } })).toBe(0);
    const dear = { L17: 30 };
    expect(outcome("Y42", { levers: dear })).toBeLessThan(present);
    expect(outcome("Y42", { levers: dear, parameters: { usCostCap: 5 } })).toBeLessThan(
      outcome("Y42", { levers: dear, parameters: { usCostCap: 30 } }),
    );
  });
});

describe("other outcomes at home and on the lines", () => {
  it("are debt in per cent of GDP", () => {
    expect(debtPoints.value({ debt: 0.021 }, ops)).toBeCloseTo(2.1, 12);
  });

  it("let Taiwan wait less with priority, and less when idle allied plant serves foreign sales", () => {
    const present = outcome("Y20");
    expect(outcome("Y20", { levers: { L11: 3 } })).toBeLessThan(present - 5);
    const opened = outcome("Y20", { levers: { L14: 40, L15: 1 } });
    expect(opened).toBeLessThan(present);
    expect(outcome("Y20", { levers: { L14: 40 } })).toBeGreaterThan(opened);
  });

  it("let the stand-off stock double sooner when more is ordered", () => {
    expect(outcome("Y46.doubling", { levers: { L10: 3 } })).toBeLessThan(outcome("Y46.doubling") - 4);
  });

  it("tell hedging, say over allies and reinforcement apart by what moves them", () => {
    expect(outcome("Y39", { pins: { credibility: 0.4 } })).toBeGreaterThan(outcome("Y39") + 0.1);
    expect(outcome("Y39.control", { pins: { cohesion: 0.4 } })).toBeLessThan(outcome("Y39.control") - 0.05);
    expect(outcome("Y47", { pins: { warsElsewhere: 1 } })).toBeLessThan(outcome("Y47") - 0.05);
    expect(outcome("Y26.partners", { levers: { L20: 0.8 } })).toBeGreaterThan(outcome("Y26.partners") + 0.05);
  });
});
