import { describe, expect, it } from "vitest";
import type { CentralMetric } from "./central-metrics.ts";
import { movedMetrics, movedText } from "./watch-lines.ts";

const metric = (id: string, value: number, negligible = 0.1): CentralMetric => ({
  id,
  name: `name${id}`,
  unit: "1",
  value,
  negligible,
});

describe("metrics that an edit moved", () => {
  it("are those that differ in any bit, the largest in their own scale first", () => {
    const before = [metric("Y1", 1), metric("Y2", 1), metric("Y3", 1), metric("Y4", 100, 100)];
    const after = [
      metric("Y1", 1),
      metric("Y2", 1 + 1e-15),
      metric("Y3", 2),
      metric("Y4", 150, 100),
      metric("Y5", 1),
    ];
    expect(movedMetrics(before, after).map(({ id }) => id)).toEqual(["Y3", "Y4", "Y2"]);
  });
  it("are shown with the digits that tell before from after", () => {
    const text = movedText(
      movedMetrics([metric("Y1", 0.5), metric("Y2", 2)], [metric("Y1", 0.50001), metric("Y2", 3)]),
    );
    expect(
      text
        .split("\n")
        .slice(2, 4)
        .map((line) => line.split(/\s{2,}/)),
    ).toEqual([
      ["Y2 nameY2", "2", "3"],
      ["Y1 nameY1", "0.50000", "0.50001"],
    ]);
  });
  it("are counted when there are many, and said to be none when there are none", () => {
    const many = (value: number) => Array.from({ length: 15 }, (_, k) => metric(`Y${k}`, value));
    expect(movedText(movedMetrics(many(1), many(2)))).toContain("3 more moved less\n");
    expect(movedText(movedMetrics(many(1), many(1)))).toBe("no metric moved\n");
  });
});
