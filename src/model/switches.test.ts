import { describe, expect, it } from "vitest";
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
  it("offer the rivals of incidents and of the use of force, the default first", () => {
    expect(switches).toMatchObject({
      S3: ["hawkes", "poisson", "regimes"],
      S4: ["quantal", "threshold", "prospect"],
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
    ["S3", "poisson", "Y07"],
    ["S3", "regimes", "Y07"],
    ["S4", "threshold", "Y05"],
    ["S4", "prospect", "Y05"],
  ])("%s %s gives another %s than the default", (name, option, id) => {
    const place = metrics.findIndex((metric) => metric.id === id);
    const [plain = NaN, rival = NaN] = [{}, { [name]: option }].map(
      (chosen) => simulate(model, { switches: chosen, outputs }).outputs[place],
    );
    expect(Math.abs(rival - plain)).toBeGreaterThan(metrics[place]?.negligible ?? NaN);
  });
});
