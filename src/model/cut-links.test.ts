import { describe, expect, it } from "vitest";
import type { MetricNode } from "../engine/graph/graph.ts";
import { outputOf } from "../engine/run/run-plan.ts";
import { simulate, type Simulation } from "../engine/run/simulate.ts";
import { buildAllianceModel } from "./index.ts";

const model = buildAllianceModel();
const metrics = model.graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
const outputs = metrics.map((metric) => outputOf(metric, 0));
const noise = { seed: 3, draw: 1, replicate: 0 };
const outcome = (wanted: Simulation): Map<string, number> => {
  const result = simulate(model, { noise, outputs, ...wanted });
  return new Map(metrics.map((metric, place) => [metric.id, result.outputs[place] as number]));
};
const base = outcome({});

/** Metrics that a change moves beyond their negligible size. */
function moved(wanted: Simulation): readonly string[] {
  const changed = outcome(wanted);
  return metrics
    .filter(
      ({ id, negligible }) => Math.abs((changed.get(id) as number) - (base.get(id) as number)) > negligible,
    )
    .map(({ id }) => id);
}

/** A link held still, and a metric of another mechanism that must move with it. */
const links: readonly (readonly [string, Simulation, string])[] = [
  ["what Beijing fears (T_CN)", { shifts: { chinaThreat: { by: 8, from: "2026Q3" } } }, "Y03"],
  ["what Japan fears (T_JP)", { pins: { "threat.JP": 2 } }, "Y16"],
  ["Beijing's belief in a quick win (pFA)", { pins: { believedFaitAccompli: 0.95 } }, "Y06"],
  ["credibility (Cred)", { pins: { credibility: 0.3 } }, "Y01"],
  ["incidents (N_s)", { pins: { incidents: 20 } }, "Y08"],
  ["Beijing's belief that it is encircled (E)", { pins: { hostilityBelief: 1 } }, "Y10"],
];

describe("mechanisms are linked", () => {
  for (const [name, wanted, metric] of links)
    it(`holding ${name} still moves ${metric}`, () => {
      expect(moved(wanted)).toContain(metric);
    });
  it("cutting threat out of desired spending (1.1) moves the arms race, threat and access", () => {
    const cuts = ["securityResponse"].map((equation) => ({
      equation,
      input: "threatFelt",
      value: 6,
    }));
    expect(moved({ cuts })).toEqual(expect.arrayContaining(["Y13", "Y14", "Y26.access"]));
  });
});
