import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { draw, lever, next, parameter, stock } from "../language.ts";
import { elementOf } from "../run/run-plan.ts";
import type { Arm } from "./arm.ts";
import { javascriptLanes } from "./javascript-lanes.ts";
import { keepLatest } from "../keep-latest.ts";
import { noCounts } from "./lane-counts.ts";
import { openSession, type SessionJob } from "./session.ts";
import { unitRunner, withJavascript } from "./work-unit.ts";

const pull = parameter({ unit: "1", doc: "pull", range: [0.1, 0.5, 0.9], grade: "C", because: "test" });
const push = lever({ id: "L1", unit: "1", doc: "push", range: [0, 4], default: 1, lag: 2, touches: [] });
const shock = draw({
  unit: "1",
  doc: "shock",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
const hit = draw({
  unit: "1",
  doc: "hit",
  each: "quarter",
  event: true,
  needs: {},
  value: (_, { bernoulli }) => bernoulli(1 / (2 * 2 * 2)),
});
const level = stock({ unit: "1", doc: "level", initial: 1 });
const levelNext = next(level, {
  needs: { level, pull, shock, push, hit },
  value: (n) => n.level * n.pull + n.push + n.shock + n.hit,
});
// Fails where a lever that pushes hard meets a large shock.
const result = law({ levelNext, shock, push }, (n, { ln }) =>
  n.push > 2 && n.shock > 2 ? ln(0) : n.levelNext,
);
const { graph } = build({ pull, push, shock, hit, level, levelNext, result, m: wanted(result) });

const arm = (id: string, about: Partial<Arm> = {}): Arm => ({
  id,
  levers: { values: {}, from: "2021Q1" },
  parameters: [],
  interventions: [],
  switches: {},
  ...about,
});
const job: SessionJob = {
  base: arm("base"),
  outputs: [undefined, "quiet" as const].map((path) => ({
    ...elementOf(graph, "result"),
    window: ["2020Q2", "2022Q4"],
    reducer: "mean",
    closing: "last",
    ...(path === undefined ? {} : { path }),
  })),
  recordings: [elementOf(graph, "level")],
  seed: 3,
  seeds: 2,
  overrides: {},
  policyStart: "2021Q1",
};
const unit = { lens: { kind: "pure" as const, id: "neutral", multipliers: {} }, firstDraw: 1, draws: 9 };
const settings: readonly Arm[] = [
  arm("strong", { levers: { values: { L1: 2 }, from: "2021Q1" } }),
  arm("failing", { levers: { values: { L1: 4 }, from: "2021Q1" } }),
  arm("strong again", { levers: { values: { L1: 2 }, from: "2021Q1" } }),
  arm("early", { levers: { values: { L1: 2 }, from: "2020Q1" } }),
  arm("changed", { parameters: [{ name: "pull", change: { times: 0.5 } }] }),
  arm("pinned", { interventions: [{ kind: "pin", variable: "level", value: 2 }] }),
];

type Column = (values: Float64Array) => Float64Array;

describe("a session", () => {
  it.each([
    ["WebAssembly", {}],
    ["JavaScript", { lanes: javascriptLanes(4) }],
  ])("gives every setting the bits of a work unit of its own, in lanes of %s", (_, options) => {
    const counts = noCounts();
    const session = openSession(
      graph,
      job,
      unit,
      withJavascript({ ...options, counts, keep: keepLatest(3) }),
    );
    expect(session.runs).toBe(18);
    for (const setting of settings) {
      const { base, ...common } = job;
      const alone = unitRunner(
        graph,
        { ...common, arms: [base, setting], kept: [[], [0, 1]], recorded: [setting.id] },
        { lanes: "none" },
      )(unit);
      const { values, paths, failures } = session.compute(setting);
      expect([...values], setting.id).toEqual([...alone.values]);
      expect([...paths], setting.id).toEqual([...alone.paths]);
      expect(failures, setting.id).toEqual(alone.failures);
      expect(failures.length > 0, setting.id).toBe(setting.id === "failing");
    }
    expect(counts.lanes).toBe(settings.length * 18);
    expect(counts.quietLanes).toBeGreaterThan(settings.length * 9);
    expect(counts.replayed).toBeGreaterThan(0);
    expect(counts.replayed).toBeLessThan(18);
  });
  it("gives the same in two parts, the first without what is measured on quiet paths", () => {
    const session = openSession(graph, job, unit, withJavascript({ keep: keepLatest(3) }));
    const [events, quiet] = [0, 1].map(
      (output) => (values: Float64Array) => values.filter((_, k) => k % job.outputs.length === output),
    ) as [Column, Column];
    for (const setting of settings) {
      const whole = session.compute(setting);
      const { happened, rest } = session.inParts(setting);
      expect(happened.paths, setting.id).toEqual(whole.paths);
      expect(events(happened.values), setting.id).toEqual(events(whole.values));
      expect(quiet(happened.values).every(Number.isNaN), setting.id).toBe(true);
      expect(quiet(whole.values).every(Number.isNaN), setting.id).toBe(false);
      const after = rest();
      expect(after.values, setting.id).toEqual(whole.values);
      expect(after.failures, setting.id).toEqual(whole.failures);
      expect([0, whole.paths.length], setting.id).toContain(after.paths.length);
    }
  });
  it("computes the shared past once", () => {
    const counts = noCounts();
    const session = openSession(graph, { ...job, outputs: [] }, unit, withJavascript({ counts }));
    const [past] = [counts.quarters];
    // From 2020Q1 to the quarter before the policy starts, three blocks of eight lanes.
    expect(past).toBe(3 * 3);
    session.compute(settings[0] as Arm);
    expect(counts.quarters - past).toBe(3 * 9);
  });
  it("refuses an arm that follows the path of another", () => {
    const session = openSession(graph, job, unit, withJavascript());
    const follower = arm("follower", { interventions: [{ kind: "hold", variable: "level", in: "base" }] });
    expect(() => session.compute(follower)).toThrow(/follower, which follows/);
  });
});
