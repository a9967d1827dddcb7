import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import {
  alternative,
  at,
  axis,
  clock,
  delayed,
  draw,
  endingEvent,
  lever,
  meanOver,
  multiplier,
  next,
  parameter,
  stock,
} from "../language.ts";
import { elementOf } from "../run/run-plan.ts";
import { simulate } from "../run/simulate.ts";
import type { Arm, ArmIntervention } from "./arm.ts";
import { drawMultipliers } from "./lens-draw.ts";
import type { EnsembleJob } from "./job.ts";
import { javascriptLanes } from "./javascript-lanes.ts";
import { wasmLanes } from "./wasm-lanes.ts";
import { unitRunner, type UnitOptions } from "./work-unit.ts";

const Side = axis("Side", ["p", "q"]);
const backed = { grade: "C" as const, because: "test" };
const rate = parameter({ unit: "1", doc: "rate", over: Side, range: [0.1, 0.5, 0.9], ...backed });
const strength = multiplier({ doc: "strength" });
const push = lever({ id: "L1", unit: "1", doc: "push", range: [0, 4], default: 1, lag: 2, touches: [] });
const level = stock({ unit: "1", doc: "level", over: Side, initial: 1 });
const shock = draw({
  unit: "1",
  doc: "shock",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
const levelNext = next(level, {
  needs: { level, rate, shock, push, strength },
  value: (n, { exp }) => n.level * n.rate + n.push * n.strength + exp(n.shock),
});
const sumOf = law({ p: at(levelNext, Side, "p"), q: at(level, Side, "q") }, (n) => n.p + n.q);
const late = delayed(sumOf, 3, { doc: "late" });
const smooth = meanOver(sumOf, 2, { doc: "smooth" });
const day = clock({ unit: "day", steps: 3, doc: "days" });
const inner = stock({ unit: "1", doc: "inner", initial: sumOf, clock: day });
const innerNext = next(inner, { needs: { inner, shock }, value: (n) => n.inner / 2 + n.shock });
const rivalShock = draw({
  unit: "1",
  doc: "r",
  each: "quarter",
  needs: {},
  value: (_, { uniform }) => uniform(1, 2),
});
const rival = law({ rivalShock }, (n) => n.rivalShock);
const plain = law({ late }, (n) => n.late);
const choice = alternative({ unit: "1", doc: "choice", switch: "rule", options: { plain, rival } });
const end = endingEvent({
  doc: "end",
  needs: { sumOf },
  value: (n, { logistic }) => logistic(-2 - 2 - n.sumOf / 2),
});
// Fails, by a logarithm of nothing, in the runs where the shock is large.
const fragile = law({ shock, smooth }, (n, { ln }) => (n.shock > 2 ? ln(0) : n.smooth));
const result = law({ choice, smooth, innerNext }, (n) => n.choice + n.smooth + n.innerNext);
const sound = {
  rate,
  strength,
  push,
  level,
  shock,
  levelNext,
  sumOf,
  late,
  smooth,
  day,
  inner,
  innerNext,
  rivalShock,
  rival,
  plain,
  choice,
  end,
  result,
};
const { graph } = build({ ...sound, m: wanted(result) });

const arm = (id: string, about: Partial<Arm> = {}): Arm => ({
  id,
  levers: { values: {}, from: "2021Q1" },
  parameters: [],
  interventions: [],
  switches: {},
  ...about,
});
const names = ["result", "level.p", "levelNext.q", "running"];
const jobOf = (arms: readonly Arm[], about: Partial<EnsembleJob> = {}): EnsembleJob => ({
  arms,
  outputs: names.map((name) => ({
    ...elementOf(graph, name),
    window: ["2020Q2", "2022Q4"],
    reducer: "mean",
    closing: "last",
  })),
  recordings: names.map((name) => elementOf(graph, name)),
  recorded: arms.map((one) => one.id),
  seed: 5,
  seeds: 3,
  overrides: {},
  policyStart: "2021Q1",
  ...about,
});
const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
const bothPaths = [
  ["one run after the other", { lanes: "none" }],
  ["in lanes of JavaScript", { lanes: javascriptLanes(4), blocksAtOnce: 2 }],
  ["in lanes of WebAssembly", { lanes: wasmLanes(2), blocksAtOnce: 2 }],
] as const satisfies readonly (readonly [string, UnitOptions])[];

const path = (i: ArmIntervention): Partial<Arm> => ({ interventions: [i] });
const arms: readonly Arm[] = [
  arm("base"),
  arm("levers", { levers: { values: { L1: 3 }, from: "2021Q1" } }),
  arm("shift", path({ kind: "shift", variable: "level", by: 2, from: "2021Q1" })),
  arm("next", path({ kind: "shift", variable: "levelNext", element: "q", by: 2, from: "2021Q2" })),
  arm("pin", path({ kind: "pin", variable: "level", element: "p", value: 3 })),
  arm("hold", {
    ...path({ kind: "hold", variable: "level", in: "base" }),
    levers: { values: { L1: 4 }, from: "2021Q1" },
  }),
  arm("cut", {
    ...path({ kind: "cut", equation: "levelNext", variable: "push", in: "base" }),
    levers: { values: { L1: 4 }, from: "2021Q1" },
  }),
  arm("nested", path({ kind: "hold", variable: "inner", in: "base" })),
  arm("nestedCut", path({ kind: "cut", equation: "innerNext", variable: "inner", in: "base" })),
  arm("chain", path({ kind: "hold", variable: "sumOf", in: "levers" })),
  arm("changed", { parameters: [{ name: "rate", element: "q", change: { quantile: 0.25 } }] }),
  arm("rival", { switches: { rule: "rival" } }),
  arm("rivalHold", {
    ...path({ kind: "hold", variable: "choice", in: "rival" }),
    switches: { rule: "rival" },
  }),
];

describe.each(bothPaths)("run %s,", (_, options) => {
  const runAll = (job: EnsembleJob, draws = 3, of = graph) =>
    unitRunner(of, job, options)({ lens, firstDraw: 0, draws });

  describe("arms that share their past", () => {
    it("have the bits of runs from the first quarter", () => {
      const forked = runAll(jobOf(arms));
      // With a policy start in the first quarter there is no past to share.
      const whole = runAll(jobOf(arms, { policyStart: "2020Q1" }));
      expect(forked.failures).toEqual([]);
      expect(forked.values).toEqual(whole.values);
      expect(forked.paths).toEqual(whole.paths);
    });
    it("do not take the past of a base that is changed before the policy start", () => {
      const pinned = arm("base", path({ kind: "pin", variable: "push", value: 4 }));
      const early = arm("base", { levers: { values: { L1: 4 }, from: "2020Q1" } });
      for (const base of [pinned, early]) {
        const [forked, whole] = ["2021Q1", "2020Q1"].map((policyStart) =>
          runAll(jobOf([base, arm("other")], { policyStart: policyStart as "2021Q1" })),
        );
        expect(forked?.values).toEqual(whole?.values);
      }
    });
    it("give followers their past also when nobody asked for their paths", () => {
      const bare = runAll(jobOf(arms, { recorded: [] }));
      expect(bare.values).toEqual(runAll(jobOf(arms)).values);
    });
    it("follow a path to its last quarter: an arm held to itself is the arm it follows", () => {
      const same = arm("same", path({ kind: "hold", variable: "level", in: "base" }));
      const { paths } = runAll(jobOf([arm("base"), same]));
      const half = names.length * 12;
      for (let run = 0; run < 9; run += 1)
        expect(paths.subarray((2 * run + 1) * half, (2 * run + 2) * half)).toEqual(
          paths.subarray(2 * run * half, (2 * run + 1) * half),
        );
    });
    it("shift a stock or an equation from one quarter to another, both included", () => {
      const kept = stock({ unit: "1", doc: "kept", initial: 1 });
      const keptNext = next(kept, { needs: { kept }, value: (n) => n.kept });
      const seen = law({ kept }, (n) => n.kept);
      const still = build({ kept, keptNext, seen, m: wanted(seen) }).graph;
      const during = { by: 2, from: "2020Q3", until: "2021Q1" } as const;
      const job = jobOf(
        [
          arm("base"),
          arm("stock", path({ kind: "shift", variable: "kept", ...during })),
          arm("equation", path({ kind: "shift", variable: "seen", ...during })),
        ],
        {
          recordings: [elementOf(still, "seen")],
          outputs: [],
          recorded: ["base", "stock", "equation"],
          seeds: 1,
        },
      );
      const { paths } = runAll(job, 1, still);
      const shifted = [1, 1, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1];
      expect([...paths]).toEqual([...Array.from({ length: 12 }, () => 1), ...shifted, ...shifted]);
    });
    it("refuse to follow an arm that does not come before", () => {
      const loop = arm("loop", path({ kind: "hold", variable: "level", in: "later" }));
      expect(() => unitRunner(graph, jobOf([arm("base"), loop, arm("later")]), options)).toThrow(
        /follows later/,
      );
    });
  });

  describe("arms that share a program", () => {
    const mixed: readonly Arm[] = [
      arm("base"),
      arm("pins", {
        interventions: [
          { kind: "pin", variable: "level", value: 2 },
          { kind: "pin", variable: "level", element: "q", value: 5 },
        ],
      }),
      arm("pinThenShift", {
        interventions: [
          { kind: "pin", variable: "level", value: 2 },
          { kind: "shift", variable: "level", by: 1, from: "2021Q1" },
        ],
      }),
      arm("shiftThenPin", {
        interventions: [
          { kind: "shift", variable: "level", by: 1, from: "2021Q1" },
          { kind: "pin", variable: "level", value: 2 },
        ],
      }),
      arm("shiftTwice", {
        interventions: [
          { kind: "shift", variable: "level", by: 1, from: "2021Q1" },
          { kind: "shift", variable: "level", by: 2, from: "2021Q3" },
        ],
      }),
      arm("cutOther", path({ kind: "cut", equation: "levelNext", variable: "shock", in: "base" })),
      arm("pinNext", path({ kind: "pin", variable: "levelNext", value: 7 })),
    ];
    it("have the values each has with the base alone, what the others ask for being off", () => {
      const together = runAll(jobOf(mixed));
      for (const one of mixed.slice(1)) {
        const alone = runAll(jobOf([mixed[0] as Arm, one]));
        for (let run = 0; run < 9; run += 1) {
          const at = (run * mixed.length + mixed.indexOf(one)) * names.length;
          expect(together.values.subarray(at, at + names.length), one.id).toEqual(
            alone.values.subarray((run * 2 + 1) * names.length, (run * 2 + 2) * names.length),
          );
        }
      }
    });
  });

  describe("work units", () => {
    it("give the same values however they are split", () => {
      const whole = runAll(jobOf(arms), 5);
      const run = unitRunner(graph, jobOf(arms), options);
      const parts = [3, 2].map((draws, k) => run({ lens, firstDraw: k * 3, draws }));
      expect(parts.flatMap((part) => [...part.values])).toEqual([...whole.values]);
      const alone = unitRunner(graph, jobOf(arms), options)({ lens, firstDraw: 4, draws: 1 });
      expect([...alone.values]).toEqual([...whole.values.subarray(4 * 3 * arms.length * names.length)]);
    });
    it("give each run the value it has alone, noise of a rival's own draws included", () => {
      const job = jobOf(arms);
      const { values } = runAll(job);
      const multipliers = drawMultipliers(graph, lens, 5, 2);
      for (const [place, switches] of [
        [0, {}],
        [arms.findIndex((one) => one.id === "rival"), { rule: "rival" }],
      ] as const) {
        const alone = simulate(
          { graph, rules: new Map() },
          {
            noise: { seed: 5, draw: 2, replicate: 1 },
            multipliers,
            switches,
            leversFrom: "2021Q1",
            outputs: job.outputs,
          },
        );
        const at = ((2 * 3 + 1) * arms.length + place) * names.length;
        expect([...values.subarray(at, at + names.length)]).toEqual([...alone.outputs]);
      }
    });
    it("take quantiles from the range in force and refuse elements that do not exist", () => {
      const changed = arm("changed", { parameters: [{ name: "rate", change: { quantile: 0 } }] });
      const fixedLow = arm("low", { parameters: [{ name: "rate", change: { to: 0.2 } }] });
      const overrides = { rate: [0.2, 0.3, 0.4] as const };
      const { values } = runAll(jobOf([arm("base"), changed, fixedLow], { overrides }));
      expect(values.subarray(4, 8)).toEqual(values.subarray(8, 12));
      const wrong = arm("wrong", { parameters: [{ name: "rate", element: "r", change: { to: 1 } }] });
      expect(runAll(jobOf([arm("base"), wrong]), 1).failures[0]?.message).toBe(
        "rate has no element r; it has p, q",
      );
    });
    it("record a run that fails with its inputs, fail its followers, and go on with the others", () => {
      const frail = build({ ...sound, fragile, m: wanted(result), n: wanted(fragile, "Y2") });
      const safe = arm("safe", {
        interventions: [
          { kind: "pin", variable: "fragile", value: 0 },
          { kind: "pin", variable: "shock", value: 0 },
        ],
      });
      const follower = arm("follower", {
        interventions: [
          { kind: "pin", variable: "shock", value: 0 },
          { kind: "hold", variable: "smooth", in: "base" },
        ],
      });
      const { values, paths, failures } = runAll(jobOf([arm("base"), safe, follower]), 6, frail.graph);
      const lost = failures.filter((failure) => failure.arm === "base");
      expect(lost.length).toBeGreaterThan(0);
      expect(lost.length).toBeLessThan(18);
      expect(failures).toEqual(
        lost.flatMap((own) => [
          { ...own, message: expect.stringMatching(/^fragile became -Infinity in 202/) as string },
          { ...own, arm: "follower", message: "arm base, whose path it follows, failed" },
        ]),
      );
      const failed = new Set(lost.map(({ draw: one, replicate }) => one * 3 + replicate));
      for (let run = 0; run < 18; run += 1) {
        const at = run * 3 * names.length;
        const own = values.subarray(at, at + 3 * names.length);
        expect(own.subarray(0, 4).every(Number.isNaN)).toBe(failed.has(run));
        expect(own.subarray(4, 8).every(Number.isFinite)).toBe(true);
        expect(own.subarray(8, 12).every(Number.isNaN)).toBe(failed.has(run));
        const path = paths.subarray(run * 3 * names.length * 12, (run * 3 + 1) * names.length * 12);
        expect(path.every(Number.isNaN)).toBe(failed.has(run));
      }
    });
  });
});

describe("lens draws", () => {
  it("spread every multiplier alike under all lenses, and mix by weights that add up to 1", () => {
    const strong = { kind: "pure" as const, id: "strong", multipliers: { strength: 2 } };
    for (let one = 0; one < 20; one += 1) {
      const bare = drawMultipliers(graph, lens, 5, one)["strength"] as number;
      expect(bare).toBeGreaterThan(0.7);
      expect(bare).toBeLessThan(1.3);
      expect(drawMultipliers(graph, strong, 5, one)["strength"]).toBe(2 * bare);
      const mix = { kind: "mixes" as const, id: "mixes", of: [strong.multipliers, strong.multipliers] };
      expect(drawMultipliers(graph, mix, 5, one)["strength"]).toBeCloseTo(2 * bare, 12);
    }
  });
});
