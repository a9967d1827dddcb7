import { describe, expect, it } from "vitest";
import { build, wanted } from "../../engine/graph/testing/faults-of.ts";
import { fixed, lever, policyPackage } from "../../engine/language.ts";
import type { Arm } from "../study.ts";
import { engineArm } from "./engine-arm.ts";

const one = fixed(1, { unit: "1", doc: "one", grade: "C", because: "test" });
const about = { unit: "1", doc: "push", range: [0, 4] as const, default: 1, lag: 0, touches: [] };
const push = lever({ ...about, id: "L1" });
const pull = lever({ ...about, id: "L2" });
const firm = policyPackage({ id: "P1", label: "Firm", doc: "firm", levers: { L1: 2, L2: 3 } });
const { graph } = build({
  one,
  push,
  pull,
  firm,
  a: wanted(one, "Y1"),
  b: wanted(push, "Y2"),
  c: wanted(pull, "Y3"),
});

const bare: Arm = {
  id: "D01/x",
  package: "P1",
  levers: {},
  pins: [],
  shifts: [],
  parameters: [],
  cuts: [],
  hold: [],
  switches: {},
  start: "2021Q1",
};

describe("engineArm", () => {
  it("puts an arm's levers over its package's", () => {
    expect(engineArm(graph, { ...bare, levers: { L2: 4 } }).levers).toEqual({
      values: { L1: 2, L2: 4 },
      from: "2021Q1",
    });
  });
  it("writes every change as plain data, in the order the study promises", () => {
    const arm = engineArm(graph, {
      ...bare,
      pins: [
        { name: "threat", value: 2 },
        { name: "threat", element: "JP", value: 3 },
      ],
      shifts: [
        { name: "will", by: 0.5, from: "2022Q1" },
        { name: "will", by: 1, from: "2022Q1", until: "2022Q4" },
      ],
      hold: [{ name: "trust", element: "PH" }],
      cuts: [{ equation: "spending", input: "threat" }],
      holdIn: "P0",
      parameters: [
        { name: "a", change: { kind: "value", value: 1 } },
        { name: "b", element: "JP", change: { kind: "times", times: 2 } },
        { name: "c", change: { kind: "plus", plus: 3 } },
        { name: "d", change: { kind: "quantile", quantile: 0.9 } },
      ],
      switches: { rule: "rival" },
    });
    expect(arm.interventions).toEqual([
      { kind: "pin", variable: "threat", value: 2 },
      { kind: "pin", variable: "threat", element: "JP", value: 3 },
      { kind: "shift", variable: "will", by: 0.5, from: "2022Q1" },
      { kind: "shift", variable: "will", by: 1, from: "2022Q1", until: "2022Q4" },
      { kind: "hold", variable: "trust", element: "PH", in: "P0" },
      { kind: "cut", equation: "spending", variable: "threat", in: "P0" },
    ]);
    expect(arm.parameters).toMatchObject([
      { name: "a", change: { to: 1 } },
      { name: "b", element: "JP", change: { times: 2 } },
      { name: "c", change: { plus: 3 } },
      { name: "d", change: { quantile: 0.9 } },
    ]);
    expect(arm).toMatchObject({ id: "D01/x", switches: { rule: "rival" } });
  });
});
