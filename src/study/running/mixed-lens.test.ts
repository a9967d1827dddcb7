import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { switchedStudy } from "../testing/switched-study.ts";
import { mixedLens } from "./mixed-lens.ts";
import { lensOf, planStudy } from "./plan-study.ts";

const { graph } = buildAllianceModel();
const multipliers = (id: string): Readonly<Record<string, number>> => {
  const lens = lensOf(graph, id);
  return lens.kind === "pure" ? lens.multipliers : {};
};

describe("a mix of lenses", () => {
  it("is the weighted geometric mean of their multipliers", () => {
    const lens = mixedLens(graph, { OR: 3, DR: 1, LI: 0 });
    if (lens.kind !== "pure") throw new Error("a mix is one lens");
    for (const name of Object.keys(multipliers("OR"))) {
      const mean = (multipliers("OR")[name] ?? 1) ** 0.75 * (multipliers("DR")[name] ?? 1) ** 0.25;
      expect(lens.multipliers[name]).toBeCloseTo(mean, 12);
    }
  });
  it("refuses weights that say nothing", () => {
    expect(() => mixedLens(graph, {})).toThrow(RangeError);
    expect(() => mixedLens(graph, { OR: -1, DR: 2 })).toThrow(RangeError);
    expect(() => mixedLens(graph, { nobody: 1 })).toThrow("no lens nobody");
  });
  it("of a study runs under the id it has there", () => {
    const study = {
      ...switchedStudy,
      claims: [],
      lenses: ["mine", "OR"],
      mixes: { mine: { OR: 1, DR: 1 } },
      metrics: [],
      packages: ["P0"],
    };
    const { lenses } = planStudy(
      graph,
      { ...study, horizon: { start: "2012Q1", policy: "2026Q3", end: "2035Q4" } },
      [],
      [],
    );
    expect(lenses.map(({ id }) => id)).toEqual(["mine", "OR"]);
    expect(lenses[0]).toEqual({ ...mixedLens(graph, { OR: 1, DR: 1 }), id: "mine" });
  });
});
