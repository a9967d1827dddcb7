import { describe, expect, it } from "vitest";
import type { Arm } from "../../engine/ensemble/arm.ts";
import { sharedArms } from "./shared-arms.ts";

const arm = (id: string, values: Record<string, number> = {}, about: Partial<Arm> = {}): Arm => ({
  id,
  levers: { values, from: "2026Q3" },
  parameters: [],
  interventions: [],
  switches: {},
  ...about,
});

describe("sharedArms", () => {
  it("runs one arm for settings that are alike, whatever their name and the order of levers", () => {
    const { arms, placeOf } = sharedArms([
      arm("P0"),
      arm("D14/patrols", { L19: 10, L18: 1 }),
      arm("D16/patrols", { L18: 1, L19: 10 }),
      arm("D17/other", { L18: 1, L19: 9 }),
    ]);
    expect(arms.map(({ id }) => id)).toEqual(["P0", "D14/patrols", "D17/other"]);
    expect([...placeOf]).toEqual([
      ["P0", 0],
      ["D14/patrols", 1],
      ["D16/patrols", 1],
      ["D17/other", 2],
    ]);
  });
  it("tells arms apart by parameters, interventions, switches and start", () => {
    const { arms } = sharedArms([
      arm("a"),
      arm("b", {}, { switches: { S1: "x" } }),
      arm("c", {}, { parameters: [{ name: "p", change: { times: 2 } }] }),
      arm("d", {}, { interventions: [{ kind: "pin", variable: "v", value: 1 }] }),
      arm("e", {}, { levers: { values: {}, from: "2020Q1" } }),
    ]);
    expect(arms).toHaveLength(5);
  });
  it("follows the arm that is run, not the one left out", () => {
    const hold = (id: string, source: string): Arm =>
      arm(id, {}, { interventions: [{ kind: "hold", variable: "v", in: source }] });
    const { arms, placeOf } = sharedArms([
      arm("P0"),
      arm("x", { L1: 2 }),
      arm("y", { L1: 2 }),
      hold("z", "y"),
      hold("w", "x"),
    ]);
    expect(arms[2]?.interventions).toEqual([{ kind: "hold", variable: "v", in: "x" }]);
    expect(placeOf.get("w")).toBe(placeOf.get("z"));
  });
});
