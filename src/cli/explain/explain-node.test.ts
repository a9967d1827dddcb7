import { describe, expect, it } from "vitest";
import { buildModel } from "../../engine/graph/build-graph.ts";
import type { ParameterNode } from "../../engine/graph/graph.ts";
import { axis, fixed, metric, sum, type Calendar } from "../../engine/language.ts";
import { explainNode, explanationText } from "./explain-node.ts";

const calendar: Calendar = { start: "2020Q1", quarters: 1 };

function chart(size: number) {
  const Point = axis(
    "Point",
    Array.from({ length: size }, (_, k) => `km${k}`),
  );
  const depth = fixed(Object.fromEntries(Point.elements.map((point, k) => [point, k + 1])), {
    unit: "m",
    over: Point,
    doc: "Depth",
    grade: "C",
    because: "sounded",
  });
  const whole = sum({ unit: "m", doc: "All", across: Point, needs: { depth }, value: (n) => n.depth });
  const outcome = metric(whole, {
    id: "Y1",
    doc: "All",
    window: ["2020Q1", "2020Q1"],
    reducer: "mean",
    better: "higher",
    closing: "last",
    negligible: 0,
  });
  const { graph } = buildModel(calendar, { chart: { depth, whole, outcome } });
  const node = graph.nodes.find((one): one is ParameterNode => one.kind === "parameter");
  if (node === undefined) throw new RangeError("no parameter");
  return explainNode(graph, node, false);
}

describe("a parameter with many elements", () => {
  it("is explained value by value up to fifty", () => {
    expect(chart(50).parameters).toHaveLength(50);
  });

  it("is explained as one table above, by its smallest, median and largest value", () => {
    const explained = chart(101);
    expect(explained.parameters).toMatchObject([{ name: "depth", low: 1, central: 51, high: 101 }]);
    expect(explained.parameters[0]?.because).toBe(
      "table of 101 values: smallest, median and largest; sounded",
    );
    const text = explanationText(explained, 100);
    expect(text).toContain("km0, km1, km2 ... km100 (101 elements)");
    expect(text).not.toContain("km50");
  });
});
