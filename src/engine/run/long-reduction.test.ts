import { describe, expect, it } from "vitest";
import { buildModel } from "../graph/build-graph.ts";
import { aux, axis, largest, metric, parameter, sum, at, type Calendar } from "../language.ts";
import { compileProgram } from "../compile/compile.ts";
import { javascriptText } from "../compile/emit-javascript.ts";
import { planRun, type RunPlan } from "./run-plan.ts";
import { simulate } from "./simulate.ts";

const textOf = (run: RunPlan): string => javascriptText(compileProgram(run, { stores: "all" }));
const calendar: Calendar = { start: "2020Q1", quarters: 2 };

/** Sites see points: a sum and a maximum over many points, for each of two sites. */
function seen(points: number) {
  const Site = axis("Site", ["north", "south"]);
  const Point = axis(
    "Point",
    Array.from({ length: points }, (_, k) => `p${k}`),
  );
  const distances = Site.elements.flatMap((site, s) =>
    Point.elements.map((point, k) => [`${site}.${point}`, [0, 0.1 * (k + 1) * (s + 1), k + 9] as const]),
  );
  const about = { unit: "km", grade: "C" as const, because: "made up" };
  const distance = parameter({
    ...about,
    doc: "Distance",
    over: [Site, Point],
    range: Object.fromEntries(distances) as Record<string, readonly [number, number, number]>,
  });
  const reach = parameter({ ...about, doc: "Reach", over: Site, range: [1, 3, 7] });
  const farthest = largest({
    unit: "km",
    doc: "Farthest point",
    over: Site,
    across: Point,
    needs: { distance },
    value: ({ distance }) => distance,
  });
  const total = sum({
    unit: "km",
    doc: "Distance of the points in reach, those of the south in part",
    over: Site,
    across: Point,
    needs: { distance, south: at(distance, Site, "south"), reach },
    value: (n) => (n.distance <= n.reach ? n.distance - n.south / 2 : 0),
  });
  const all = aux({
    unit: "km",
    doc: "Both",
    over: Site,
    needs: { total, farthest },
    value: (n) => n.total + n.farthest,
  });
  const outcome = metric(all, {
    id: "Y1",
    doc: "Both",
    window: ["2020Q1", "2020Q2"],
    reducer: "mean",
    better: "higher",
    closing: "last",
    negligible: 0,
  });
  return buildModel(calendar, { seen: { distance, reach, farthest, total, all, outcome } });
}

describe("a reduction in generated JavaScript", () => {
  for (const [points, loops] of [
    [63, 0],
    [64, 4],
  ] as const)
    it(`over ${points} elements gives the reference's bits with ${loops} loops`, () => {
      const model = seen(points);
      const plan = { switches: {}, interventions: [], outputs: [], recordings: [] };
      expect(textOf(planRun(model.graph, plan)).match(/for \(let k/g) ?? []).toHaveLength(loops);
      for (const wanted of [{}, { noise: { seed: 1, draw: 2, replicate: 0 } }]) {
        const slow = simulate(model, { ...wanted, backEnd: "reference" });
        const fast = simulate(model, wanted);
        expect([...fast.state]).toEqual([...slow.state]);
        expect(new Set(fast.state).size).toBeGreaterThan(4);
      }
    });

  it("is written out where an intervention holds one of its elements", () => {
    const model = seen(70);
    const wanted = { pins: { "distance.north.p3": 0.7 }, record: ["total.north"] };
    const [slow, fast, free] = [
      simulate(model, { ...wanted, backEnd: "reference" }),
      simulate(model, wanted),
      simulate(model, { record: ["total.north"] }),
    ];
    expect([...fast.state]).toEqual([...slow.state]);
    expect(fast.series.get("total.north")?.[1]).not.toBe(free.series.get("total.north")?.[1]);
  });
});
