import { describe, expect, it } from "vitest";
import { smallGraph } from "./testing/small-graph.ts";
import { ancestryOf } from "./upstream.ts";

describe("ancestryOf", () => {
  it("lists equations nearest first, with a stock's next value in its place", () => {
    const { equations } = ancestryOf(smallGraph, "chineseSharePoints");
    expect(equations.map(({ node, distance }) => [node.name, distance])).toEqual([
      ["chineseSharePoints", 0],
      ["chineseShareNext", 1],
      ["chinaThreat", 2],
    ]);
    expect(ancestryOf(smallGraph, "chineseShare").equations[0]?.node.name).toBe("chineseShareNext");
  });

  it("stops after the steps asked for and lists the parameters and levers read on the way", () => {
    const whole = ancestryOf(smallGraph, "chineseSharePoints");
    expect(whole.parameters.map(({ name }) => name)).toEqual(["spiralGain", "fearFloor"]);
    expect(whole.inputs.map(({ name }) => name)).toEqual(["counterstrikeStock"]);
    const near = ancestryOf(smallGraph, "chineseSharePoints", 1);
    expect(near.equations).toHaveLength(2);
    expect(near.parameters.map(({ name }) => name)).toEqual(["spiralGain"]);
  });

  it("finds nothing behind a name that the model lacks", () => {
    expect(ancestryOf(smallGraph, "unknown")).toEqual({ equations: [], parameters: [], inputs: [] });
  });
});
