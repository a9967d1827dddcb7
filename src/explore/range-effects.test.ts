import { describe, expect, it } from "vitest";
import type { Arm } from "../engine/ensemble/arm.ts";
import { metricComponents } from "../engine/graph/metric-components.ts";
import { outputOf } from "../engine/run/run-plan.ts";
import { buildAllianceModel } from "../model/index.ts";
import { rangeEffects } from "./range-effects.ts";

const { graph } = buildAllianceModel();
const components = metricComponents(graph).filter(({ id }) => ["Y01", "Y10.SCS"].includes(id));
const outputs = components.map(({ metric, element }) => outputOf(metric, element));
const arm = (id: string): Arm => ({
  id,
  levers: { values: graph.packages.find((one) => one.id === id)?.levers ?? {}, from: "2026Q3" },
  parameters: [],
  interventions: [],
  switches: {},
});
const search = { arms: [arm("P0"), arm("P1")] as const, outputs, seed: 1, draws: 3 };
const denial = components.findIndex(({ id }) => id === "Y01");

describe("parameters moved over their ranges", () => {
  it("move what rests on them, and the more lift, the less denial", () => {
    const [lift, repair] = rangeEffects(graph, search, ["civilianLift2026", "repairTime2026"]);
    expect(lift?.level[denial]?.mean).toBeLessThan(-0.05);
    expect(lift?.level[denial]?.most).toBeLessThanOrEqual(0);
    expect(repair?.level[denial]?.mean).toBeLessThan(0);
  });
  it("have a standard error that a second set of draws bears out", () => {
    const [one, other] = [1, 2].map(
      (seed) => rangeEffects(graph, { ...search, seed, draws: 8 }, ["civilianLift2026"])[0]?.level[denial],
    );
    const error = Math.hypot(one?.error ?? 0, other?.error ?? 0);
    expect(error).toBeGreaterThan(0);
    expect(Math.abs((one?.mean ?? 0) - (other?.mean ?? 0))).toBeLessThan(4 * error);
    expect(one?.error).toBeLessThan((one?.most ?? 0) - (one?.least ?? 0));
  });
  it("do the same alone or beside others", () => {
    const alone = rangeEffects(graph, search, ["repairTime2026"]);
    const beside = rangeEffects(graph, search, ["civilianLift2026", "repairTime2026"]);
    expect(beside[1]).toEqual(alone[0]);
  });
  it("compare a course with itself to no difference at all", () => {
    const same = { ...search, arms: [arm("P0"), { ...arm("P0"), id: "again" }] as const };
    const [effect] = rangeEffects(graph, same, ["civilianLift2026"]);
    expect(effect?.difference.map(({ mean, least, most }) => [mean, least, most])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
