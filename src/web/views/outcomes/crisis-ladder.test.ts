import { describe, expect, it } from "vitest";
import { readGraph } from "../../../compute/graph-file.ts";
import { elementNames } from "../../../engine/graph/graph.ts";
import { metricComponents } from "../../../engine/graph/metric-components.ts";
import type { Futures } from "../../live/futures.ts";
import { ladderNeeds, ladderOf } from "./crisis-ladder.ts";

describe("the crisis ladder", () => {
  const values: Record<string, number[]> = { "Y11.TWS": [20], "Y07.TWS": [0.5], "Y44.TWS": [4] };
  const paths: Record<string, number[]> = {
    "escalation.TWS.crisis": [0.9, 0.1],
    "standstill.TWS.crisis": [0, 0.5],
    "escalation.TWS.clash": [0.9, 0.25],
    "standstill.TWS.clash": [0, 0.5],
  };
  const futures: Futures = {
    count: 1,
    quarters: 2,
    failures: 0,
    values: (id) => Float64Array.from(values[id] ?? []),
    path: (id) => Float64Array.from(paths[id] ?? []),
  };
  it("counts a year what climbs to each rung, from the quarter given on", () => {
    const ladder = ladderOf(futures, "TWS", 1);
    expect(ladder.incidents.value).toBe(20);
    expect(ladder.crises.value).toBe(0.5);
    expect(ladder.clash.value).toBeCloseTo(0.1);
    expect(ladder.limitedWar.value).toBeCloseTo(0.05);
    expect(ladder.majorWar.value).toBeCloseTo(0.02);
  });
  it("asks for what the model has", () => {
    const graph = readGraph("build/model.json");
    const components = metricComponents(graph).map(({ id }) => id);
    expect(ladderNeeds.components.filter((id) => !components.includes(id))).toEqual([]);
    const names = graph.nodes.flatMap((node) =>
      elementNames(graph, node.over).map((element) => `${node.name}.${element}`),
    );
    expect(ladderNeeds.recordings.filter((id) => !names.includes(id))).toEqual([]);
  });
});
