import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../../model/index.ts";
import {
  leversOf,
  scenarioKey,
  scenarioOf,
  withLens,
  withLever,
  withParameter,
  withSwitch,
  type Scenario,
} from "../../state/scenario.ts";
import { differingAssumptions, differingLevers, lensesDiffer } from "./scenario-rows.ts";
import { stepsBetween } from "./steps-between.ts";

const { graph } = buildAllianceModel();
const strike = leversOf(graph).get("L18");
if (strike === undefined) throw new Error("the model has a lever L18");
const from = scenarioOf("P1");
const to: Scenario = withParameter(
  withSwitch(withLens(withLever(graph, from, strike, 2), { id: "OR" }), "S1", "olson"),
  "repairTime2026",
  3,
);

describe("scenarios side by side", () => {
  it("differ in what was changed and in nothing else", () => {
    expect(differingLevers(graph, [from, to]).map(({ lever, values }) => [lever.id, values])).toEqual([
      ["L18", [0.6, 2]],
    ]);
    expect(differingAssumptions([from, to])).toEqual([
      { kind: "switch", name: "S1", values: [undefined, "olson"] },
      { kind: "parameter", name: "repairTime2026", values: [undefined, 3] },
    ]);
    expect(lensesDiffer([from, to])).toBe(true);
    expect(lensesDiffer([from, from])).toBe(false);
    expect(stepsBetween(graph, from, from)).toEqual([]);
  });
  it("are a step apart for each difference; all steps together lead from one to the other", () => {
    const steps = stepsBetween(graph, from, to);
    expect(steps.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "lens ",
      "switch S1",
      "parameter repairTime2026",
      "lever L18",
    ]);
    let reached = from;
    while (stepsBetween(graph, reached, to).length > 0)
      reached = stepsBetween(graph, reached, to)[0]?.scenario ?? to;
    expect(scenarioKey(reached)).toBe(scenarioKey(to));
  });
  it("count every lever in which two packages differ", () => {
    const packages = differingLevers(graph, [scenarioOf("P0"), scenarioOf("P1")]);
    expect(packages.length).toBeGreaterThan(30);
    expect(stepsBetween(graph, scenarioOf("P0"), scenarioOf("P1")).length).toBe(packages.length);
  });
});
