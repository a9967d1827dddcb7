import { describe, expect, it } from "vitest";
import { build, wanted } from "../../engine/graph/testing/faults-of.ts";
import { axis, fixed, parameter } from "../../engine/language.ts";
import type { Measure } from "../study.ts";
import { componentsOf } from "./components.ts";

const Side = axis("Side", ["p", "q"]);
const one = fixed(1, { unit: "1", doc: "one", grade: "C", because: "test" });
const delay = parameter({
  unit: "day",
  doc: "delay",
  over: Side,
  range: [1, 2, 3],
  grade: "C",
  because: "test",
});
const { graph } = build({ Side, one, delay, a: wanted(one, "Y1"), b: wanted(delay, "Y2") });
const about = { unit: "day", window: ["2020Q1", "2020Q4"], reducer: "mean", negligible: 1 } as const;
const slow: Measure = { ...about, name: "delay", element: "q", path: "quiet", says: "Delay of q" };

describe("components", () => {
  it("are those of the model's metrics, then the study's measures at their element", () => {
    const found = componentsOf(graph, { slow, unit: { ...about, name: "one", says: "one" } });
    expect([...found.keys()]).toEqual(["Y1", "Y2.p", "Y2.q", "slow", "unit"]);
    expect(found.get("slow")).toMatchObject({
      element: 1,
      metric: {
        of: "delay",
        doc: "Delay of q",
        reducer: "mean",
        closing: "last",
        better: "neither",
        path: "quiet",
        negligible: 1,
      },
    });
    expect(found.get("unit")?.element).toBe(0);
  });
});
