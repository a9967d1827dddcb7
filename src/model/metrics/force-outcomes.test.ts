import { describe, expect, it } from "vitest";
import type { MetricNode } from "../../engine/graph/graph.ts";
import { quarterIndex, type Metric } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { calendar } from "../axes.ts";
import { buildAllianceModel } from "../index.ts";
import * as outcomes from "./force-outcomes.ts";

const model = buildAllianceModel();
const ops = { ...operators, step: 1, elapsed: 0 };
const metrics = Object.values<Metric | { readonly kind: string }>(outcomes).filter(
  (item): item is Metric => item.kind === "metric",
);
const nodes = model.graph.nodes.filter((node): node is MetricNode => node.kind === "metric");

/** 0 in the known years, then a hazard. */
const from2026 = (hazard: number): readonly number[] =>
  Array.from({ length: calendar.quarters }, (_, quarter) =>
    quarter < quarterIndex(calendar, "2026Q3") ? 0 : hazard,
  );

/** One metric of a noise-free run; the first of its components. */
function measured(id: string, wanted: Simulation = {}): number {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) throw new RangeError(`no metric ${id}`);
  const { window, reducer, closing, path } = node;
  const output = { variable: node.of, element: 0, window, reducer, closing };
  return simulate(model, { ...wanted, outputs: [path === undefined ? output : { ...output, path }] })
    .outputs[0] as number;
}

describe("outcomes of force", () => {
  it("are these, all over the years after the packages start, and say what lost quarters count as", () => {
    expect(metrics.map(({ id }) => id).sort()).toEqual(
      "Y03.won Y04.won Y05.won Y06.time Y07.ECS Y07.SCS Y07.TWS Y09 Y09.crises Y09.rate Y44 Y44.ladder".split(
        " ",
      ),
    );
    for (const { id, window, doc } of metrics) {
      expect(window, id).toEqual(["2026Q3", "2035Q4"]);
      expect(doc, id).toMatch(/; .*\bwar\b/);
    }
  });

  it("D38 counts the years without force: nine and a half with none, none with force at once", () => {
    const calm = {
      hazardInvasion: 0,
      hazardIsland: 0,
      hazardQuarantine: 0,
      limitedWarHazard: 0,
      majorWarHazard: 0,
    };
    expect(measured("Y06.time", { pins: calm })).toBeCloseTo(9.5, 9);
    const atOnce = measured("Y06.time", { pins: { ...calm, limitedWarHazard: from2026(1) } });
    expect(atOnce).toBeCloseTo(0.125, 9);
  });

  it("D38 is the sum of survival at mid-quarter, war by the ladder included", () => {
    const pins = {
      hazardInvasion: 0.01,
      hazardIsland: 0,
      hazardQuarantine: 0,
      limitedWarHazard: from2026(0.03),
    };
    let [survival, years] = [1, 0];
    for (let quarter = 0; quarter < 38; quarter += 1) {
      const after = survival * 0.99 * 0.97;
      years += (survival + after) / 2 / 4;
      survival = after;
    }
    expect(measured("Y06.time", { pins: { ...pins, majorWarHazard: from2026(0.005) } })).toBeCloseTo(
      years,
      9,
    );
  });

  it("count only attempts that succeed", () => {
    expect(outcomes.invasionWonPerYear.value({ hazardInvasion: 0.5, quickWin: 1 }, ops)).toBe(93.75);
    expect(outcomes.invasionWonPerYear.value({ hazardInvasion: 1, quickWin: 0.5 }, ops)).toBe(93.75);
    expect(outcomes.quarantineWonPerYear.value({ hazardQuarantine: 1, quarantineSuccess: 0 }, ops)).toBe(0);
    expect(outcomes.islandWonPerYear.value({ hazardIsland: 0.25, islandSuccess: 1 }, ops)).toBeCloseTo(
      68.359375,
      9,
    );
    for (const id of ["Y03", "Y04", "Y05"]) {
      const share = measured(`${id}.won`) / measured(id);
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.95);
    }
  });

  it("split new crises by theatre", () => {
    const parts = ["Y07.TWS", "Y07.SCS", "Y07.ECS"].map((id) => measured(id));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(measured("Y07"), 9);
    const more = { pins: { "incidents.SCS": 40 } };
    expect(measured("Y07.SCS", more)).toBeGreaterThan(1.5 * (parts[1] ?? NaN));
    expect(measured("Y07.ECS", more)).toBeLessThan(1.5 * (parts[2] ?? NaN));
  });

  it("D10 make crises deadlier when allies are less flexible", () => {
    const shifts = { flexibilityLast: { by: -0.2, from: "2026Q3" } } as const;
    expect(measured("Y44.ladder", { shifts }) - measured("Y44.ladder")).toBeGreaterThan(0.1);
  });
});

describe("pressure under defensive realism and forward surge (8.3)", () => {
  it("stays within what fleets can produce where the unbounded law does not", () => {
    const surge = { L07: 1.6, L08: 3.5, L09: 0.2, L18: 2.5, L19: 10, L20: 0.8, L39: 0.9, L45: 2.5 };
    const multipliers = { securityLens: 1.6, provocationLens: 1.4, spiralLens: 1.5, opportunityLens: 0.5 };
    const parameters = { "baseIncidents.SCS": 3, incidentBranching: 0.6, securityOnPressure: 0.15 };
    const last = (incidentCapacity: number): number =>
      simulate(model, {
        levers: surge,
        multipliers,
        parameters: { ...parameters, incidentCapacity },
        record: ["incidentRate.SCS"],
      }).series.get("incidentRate.SCS")?.[quarterIndex(calendar, "2035Q4")] ?? NaN;
    expect(last(60)).toBeLessThan(60);
    expect(last(1e9)).toBeGreaterThan(300);
  });
});
