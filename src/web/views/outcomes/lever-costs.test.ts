import { describe, expect, it } from "vitest";
import { readGraph } from "../../../compute/graph-file.ts";
import { leverCosts } from "./lever-costs.ts";

describe("what levers cost", () => {
  const graph = readGraph("build/model.json");
  const base = { package: "P0", levers: {} };
  it("is nothing for the base", () => {
    expect(leverCosts(graph, base, base)).toEqual([]);
  });
  it("is the way the lever is moved times its cost a unit, the dearest first", () => {
    const found = leverCosts(graph, { package: "P0", levers: { L07: 1.5, L45: 30 } }, base);
    expect(found.map(({ lever }) => lever.id)[0]).toBe("L07");
    const [presence] = found;
    expect(presence?.perYear).toBeCloseTo(((presence?.to ?? 0) - (presence?.from ?? 0)) * 8);
  });
});
