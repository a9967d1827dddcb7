import { describe, expect, it } from "vitest";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import type { MetricNode } from "../engine/graph/graph.ts";
import { switchesOf } from "../engine/graph/switches.ts";
import { simulate } from "../engine/run/simulate.ts";
import { buildAllianceModel } from "./index.ts";
import { forwardSurge, presentCourse } from "./packages.ts";

const model = buildAllianceModel();
const switches = switchesOf(model.graph);
const metrics = model.graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
const outputs = metrics.map(({ of, window, reducer, closing, path }) => ({
  variable: of,
  element: 0,
  window,
  reducer,
  closing,
  ...(path === undefined ? {} : { path }),
}));
const options = Object.entries(switches).flatMap(([name, offered]) =>
  offered.map((option): readonly [string, string] => [name, option]),
);

describe("structural alternatives (24)", () => {
  it("offer the rivals of each mechanism, the default first", () => {
    expect(switches).toMatchObject({
      S2: ["beliefs", "richardson", "capability"],
      S3: ["hawkes", "poisson", "regimes"],
      S4: ["quantal", "threshold", "prospect"],
      S6: ["gate", "reliability", "bandwagon"],
    });
  });

  it.each(options)("%s %s runs in every package and draw, and gives finite outcomes", (name, option) => {
    for (const { levers } of [presentCourse, forwardSurge])
      for (const draw of [0, 1, 2]) {
        const noise = { seed: 11, draw, replicate: 0 };
        const found = simulate(model, { noise, levers, switches: { [name]: option }, outputs }).outputs;
        expect(found.every(Number.isFinite)).toBe(true);
      }
  });

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
    const [plain = NaN, rival = NaN] = [{}, { [name]: option }].map(
      (chosen) => simulate(model, { switches: chosen, outputs }).outputs[place],
    );
    expect(Math.abs(rival - plain)).toBeGreaterThan(metrics[place]?.negligible ?? NaN);
  });

  it.each(["S2", "S6"])(
    "%s stays finite in the present course and the surge, over 50 draws",
    (name) => {
      const arms = [presentCourse, forwardSurge].flatMap(({ id, levers }) =>
        (switches[name] ?? []).map((option) => ({
          id: `${id} ${option}`,
          levers: { values: levers, from: "2026Q3" as const },
          parameters: [],
          interventions: [],
          switches: { [name]: option },
        })),
      );
      const job = { arms, outputs, recordings: [], recorded: [], seed: 11, seeds: 1, overrides: {} };
      const run = unitRunner(model.graph, { ...job, policyStart: "2026Q3" });
      const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
      const { values, failures } = run({ lens, firstDraw: 0, draws: 50 });
      expect(failures).toEqual([]);
      expect(values.length).toBeGreaterThanOrEqual(50 * arms.length * outputs.length);
      expect(values.every(Number.isFinite)).toBe(true);
    },
    120_000,
  );
});
