import { describe, expect, it } from "vitest";
import { centralRanges } from "../../tests/support/central-ranges.ts";
import type { Arm } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import type { MetricNode } from "../engine/graph/graph.ts";
import { switchesOf, type Switches } from "../engine/graph/switches.ts";
import type { RangeOverrides } from "../engine/run/inputs.ts";
import { outputOf } from "../engine/run/run-plan.ts";
import { buildAllianceModel } from "./index.ts";
import { forwardSurge, presentCourse } from "./packages.ts";

const { graph } = buildAllianceModel();
const switches = switchesOf(graph);
const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
const outputs = metrics.map((metric) => outputOf(metric, 0));
const options = Object.entries(switches).flatMap(([name, offered]) =>
  offered.map((option): readonly [string, string] => [name, option]),
);

const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };

function armOf(id: string, levers: Readonly<Record<string, number>>, chosen: Switches): Arm {
  const none = { parameters: [], interventions: [] };
  return { id, levers: { values: levers, from: "2026Q3" }, ...none, switches: chosen };
}

function runAll(arms: readonly Arm[], draws: number, overrides: RangeOverrides = {}) {
  const job = { arms, outputs, recordings: [], recorded: [], seed: 11, seeds: 1, overrides };
  return unitRunner(graph, { ...job, policyStart: "2026Q3" })({ lens, firstDraw: 0, draws });
}

/** The present course under the default equations and under each option, parameters at their central values. */
const central = runAll(
  [
    armOf("default", {}, {}),
    ...options.map(([name, option]) => armOf(option + name, {}, { [name]: option })),
  ],
  1,
  centralRanges(graph),
);

describe("structural alternatives (24)", () => {
  it("offer the rivals of each mechanism, the default first", () => {
    expect(switches).toMatchObject({
      S1: ["adjustment", "olson", "complement"],
      S2: ["beliefs", "richardson", "capability"],
      S3: ["hawkes", "poisson", "regimes"],
      S4: ["quantal", "threshold", "prospect"],
      S5: ["loop", "lanchester", "reduced"],
      S6: ["gate", "reliability", "bandwagon"],
    });
  });

  it("run in the present course and the surge and give finite outcomes, over 20 draws", () => {
    const arms = [presentCourse, forwardSurge].flatMap(({ id, levers }) =>
      options.map(([name, option]) => armOf(`${id} ${name} ${option}`, levers, { [name]: option })),
    );
    const { values, failures } = runAll(arms, 20);
    expect(failures).toEqual([]);
    expect(values.every(Number.isFinite)).toBe(true);
  }, 120_000);

  it.each([
    ["S2", "richardson", "Y12"],
    ["S2", "capability", "Y14"],
    ["S3", "poisson", "Y07"],
    ["S3", "regimes", "Y07"],
    ["S4", "threshold", "Y05"],
    ["S4", "prospect", "Y05"],
    ["S6", "reliability", "Y01"],
    ["S6", "bandwagon", "Y25.probability"],
  ])("%s %s gives another %s than the default", (name, option, id) => {
    const place = metrics.findIndex((metric) => metric.id === id);
    const rival = 1 + options.findIndex(([one, other]) => one === name && other === option);
    const at = (arm: number): number => central.values[arm * outputs.length + place] ?? Number.NaN;
    expect(Math.abs(at(rival) - at(0))).toBeGreaterThan(metrics[place]?.negligible ?? Number.NaN);
  });
});
