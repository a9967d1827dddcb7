import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnsupportedError } from "../errors.ts";
import { buildModel } from "../graph/build-graph.ts";
import { elementNames } from "../graph/graph.ts";
import { labelAt } from "../language/calendar.ts";
import { planRun } from "../run/run-plan.ts";
import { choicesFrom } from "../run/testing/random-law.ts";
import { calendar, randomExports } from "../run/testing/random-model.ts";
import { compileProgram } from "./compile.ts";
import { compileLaneProgram, instantiateLanes, laneBytes, laneProgram } from "./emit-wasm.ts";
import { routinesOf } from "./emit-wasm-memory.ts";
import { interpreterOf } from "./interpreter.ts";
import { javascriptOf } from "./javascript.ts";
import type { Instruction, Program, Routine } from "./program.ts";
import { shortenLives } from "./shorten-lives.ts";
import { compareLanes, type LaneComparison, type LaneStarts } from "./testing/lane-by-lane.ts";
import { randomProgram } from "./testing/random-program.ts";

const tape = fc.array(fc.nat(999_983), { minLength: 40, maxLength: 400 });
const kinds = [
  { lanes: 3, kind: "scalar" },
  { lanes: 2, kind: "pair" },
  { lanes: 8, kind: "pair" },
] as const;

/** Numbers that look random and differ between lanes; one lane in five starts from NaN. */
function startsFrom(salt: number): LaneStarts {
  const number = (a: number, b: number): number => {
    const mixed = Math.imul(a * 31 + b * 7 + salt, 2_654_435_761) >>> 0;
    return (mixed % 1009) / 1009;
  };
  return {
    state: (lane, index) => (lane % 5 === 1 && index === 2 ? Number.NaN : 4 * number(lane, index) - 1),
    noise: (lane, index) => number(lane + 50, index) * 0.98 + 0.01,
    interventions: (lane, index) => (number(lane, index) < 0.5 ? Number.NaN : number(lane + 9, index)),
    same: (index) => 3 * number(77, index) - 1,
  };
}

/** How many lanes met a value that is not finite, how many were marked without one, and how many were sound. */
function tally(): { readonly add: (seen: LaneComparison) => void; readonly counts: Record<string, number> } {
  const counts = { broken: 0, falseAlarms: 0, sound: 0 };
  const add = ({ unsound, broken }: LaneComparison): void =>
    unsound.forEach((wrong, lane) => {
      if (wrong) expect(broken[lane]).toBe(true);
      counts[wrong ? "broken" : broken[lane] === true ? "falseAlarms" : "sound"] += 1;
    });
  return { add, counts };
}

function reorders(routine: Routine): boolean {
  return routine.loop !== undefined && shortenLives(routine) !== routine;
}

describe("lane programs of random instructions", () => {
  it.each(kinds)("give every lane the bits it has alone: $lanes lanes, $kind", (options) => {
    const { add, counts } = tally();
    let reordered = 0;
    fc.assert(
      fc.property(tape, (numbers) => {
        const program = randomProgram(choicesFrom(numbers));
        reordered += routinesOf(program).filter(reorders).length;
        const seen = compareLanes(program, interpreterOf(program), options, startsFrom(numbers[0] ?? 0));
        expect(seen.difference).toBeUndefined();
        expect(seen.compared).toBeGreaterThan(100);
        add(seen);
      }),
      { numRuns: 60, seed: 20261122, endOnFailure: true },
    );
    expect(counts["broken"]).toBeGreaterThan(20);
    expect(counts["sound"]).toBeGreaterThan(20);
    expect(counts["falseAlarms"]).toBeLessThan(10 * options.lanes);
    expect(reordered).toBeGreaterThan(5);
  });
});

describe("lane programs of random models", () => {
  it.each([kinds[0], kinds[2]])(
    "give every lane the bits of generated JavaScript: $lanes lanes, $kind",
    (options) => {
      const { add, counts } = tally();
      fc.assert(
        fc.property(tape, (numbers) => {
          const c = choicesFrom(numbers);
          const { graph } = buildModel(calendar, { random: randomExports(c) });
          const named = graph.nodes.filter((node) => node.kind !== "metric" && node.kind !== "parameter");
          const whole = [labelAt(calendar, 1), labelAt(calendar, 5)] as const;
          const run = planRun(graph, {
            events: c.one(["withheld", "happen"]),
            interventions: c.chance(50)
              ? [{ kind: c.one(["pin", "shift"]), variable: c.one(named).name }]
              : [],
            outputs: [c.one(named), c.one(named)].map(({ name, over }) => ({
              variable: name,
              element: c.below(elementNames(graph, over).length),
              window: whole,
              reducer: c.one(["mean", "sum", "last"]),
              closing: c.one(["last", "excluded", { counts: 3 }]),
            })),
            recordings: [{ variable: c.one(named).name, element: 0 }],
          });
          const program = compileProgram(run, {
            stores: c.one(["all", "needed"]),
            groupSize: c.one([1, 7, 100]),
          });
          const seen = compareLanes(program, javascriptOf(program), options, startsFrom(numbers[0] ?? 0));
          expect(seen.difference).toBeUndefined();
          add(seen);
        }),
        { numRuns: 20, seed: 20261122, endOnFailure: true },
      );
      expect(counts["sound"]).toBeGreaterThan(20);
    },
  );
});

const empty = { name: "empty", code: [] };

/** A program of one slot whose quarter consists of these instructions. */
function programOf(code: readonly Instruction[], slots = 4): Program {
  return {
    slots,
    quarters: 3,
    rows: { levers: 0, series: 0, noise: 1, interventions: 0, fixed: 0 },
    paths: 0,
    due: new Map(),
    fixed: empty,
    opening: [],
    initialise: [],
    quarter: [{ routines: [{ name: "only", code }] }],
    account: empty,
    record: empty,
    commit: empty,
  };
}

describe("a lane program", () => {
  it("marks the lane whose value is not finite, and no other", () => {
    const program = programOf([
      { op: "state", slot: 0 },
      { op: "number", value: 1 },
      { op: "/", a: 1, b: 0 },
      { op: "check", value: 2 },
      { op: "store", slot: 1, value: 2 },
    ]);
    const block = laneProgram(program, { lanes: 4, kind: "pair" });
    block.state.set([1, 2, 0, 4]);
    block.quarter(0);
    expect([...block.broken]).toEqual([0, 0, Number.NaN, 0]);
    expect([...block.state.subarray(4, 8)]).toEqual([1, 0.5, Infinity, 0.25]);
    block.state[2] = 8;
    block.quarter(1);
    expect([...block.broken]).toEqual([0, 0, Number.NaN, 0]);
    block.broken.fill(0);
    block.quarter(2);
    expect([...block.broken]).toEqual([0, 0, 0, 0]);
  });

  it("marks a lane whose count goes beyond its bound", () => {
    const program = programOf([
      { op: "row", table: "noise", row: 0 },
      { op: "state", slot: 0 },
      { op: "draw", name: "poisson", noise: 0, args: [1] },
      { op: "check", value: 2 },
      { op: "store", slot: 1, value: 2 },
    ]);
    const block = laneProgram(program, { lanes: 2, kind: "pair" });
    block.noise.fill(0.5);
    block.state.set([2e7, 3]);
    block.quarter(0);
    expect([...block.broken]).toEqual([Number.NaN, 0]);
    expect(block.state[3]).toBe(3);
  });

  it("refuses by name what it cannot do", () => {
    const unknown = programOf([
      { op: "state", slot: 0 },
      { op: "call", name: "tangent", args: [0] },
      { op: "store", slot: 0, value: 1 },
    ]);
    const fixed = programOf([
      { op: "state", slot: 0 },
      { op: "storeRow", row: 0, value: 0 },
    ]);
    const odd = { lanes: 3, kind: "pair" } as const;
    expect(() => laneBytes(unknown, { lanes: 2, kind: "pair" })).toThrow(UnsupportedError);
    expect(() => laneBytes(unknown, { lanes: 2, kind: "pair" })).toThrow(/tangent/);
    expect(() => laneBytes(fixed, { lanes: 2, kind: "pair" })).toThrow(/storeRow/);
    expect(() => laneBytes(programOf([]), odd)).toThrow(/3 lanes/);
  });

  it("can be kept as bytes and be compiled elsewhere", async () => {
    const program = programOf([
      { op: "state", slot: 0 },
      { op: "call", name: "exp", args: [0] },
      { op: "store", slot: 0, value: 1 },
    ]);
    const kept = structuredClone(laneBytes(program, { lanes: 2, kind: "pair" }));
    const first = instantiateLanes(new WebAssembly.Module(kept.bytes), kept.memory);
    const second = await compileLaneProgram(program, { lanes: 2, kind: "pair" });
    for (const { state, quarter } of [first, second]) {
      state.set([0, 1]);
      quarter(0);
      expect([...state.subarray(0, 2)]).toEqual([1, Math.E]);
    }
  });
});
