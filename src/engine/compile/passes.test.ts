import { describe, expect, it } from "vitest";
import { mapOperands } from "./code.ts";
import { hoist } from "./hoist.ts";
import { dropImpliedChecks } from "./implied-checks.ts";
import { interpret, interpretSteps } from "./interpret.ts";
import { moveOutOfLoops } from "./move-out-of-loops.ts";
import type { Instruction, Program, Routine } from "./program.ts";
import { dropUnreadStores, dropUnused } from "./prune.ts";
import { share } from "./share.ts";
import { simplify } from "./simplify.ts";

const routine = (code: readonly Instruction[], loop?: Routine["loop"]): Routine =>
  loop === undefined ? { name: "r", code } : { name: "r", code, loop };
const number = (value: number): Instruction => ({ op: "number", value });
const state = (slot: number): Instruction => ({ op: "state", slot });
const store = (slot: number, value: number): Instruction => ({ op: "store", slot, value });
const ops = ({ code }: Routine): readonly string[] => code.map((i) => i.op);

const noTables = {
  levers: new Float64Array(2),
  series: new Float64Array(2),
  fixed: new Float64Array(2),
  noise: new Float64Array(2),
  interventions: new Float64Array(2),
  central: false,
};

function ran(one: Routine, slots: readonly number[], t = 0): readonly number[] {
  const seen = Float64Array.from(slots);
  interpret(one, { state: seen, tables: noTables, quarters: 2, t, subStep: 0 });
  return [...seen];
}

describe("simplify", () => {
  const simplified = (...code: readonly Instruction[]): Routine =>
    dropUnused(simplify(routine([state(0), ...code])));

  it("computes what is known with the engine's own functions", () => {
    const one = simplified(number(2), { op: "call", name: "exp", args: [1] }, store(1, 2));
    expect(one.code).toEqual([number(7.38905609893065), store(1, 0)]);
  });
  it.each([
    ["1 * x", number(1), { op: "*", a: 1, b: 0 }],
    ["x * 1", number(1), { op: "*", a: 0, b: 1 }],
    ["x / 1", number(1), { op: "/", a: 0, b: 1 }],
    ["x - 0", number(0), { op: "-", a: 0, b: 1 }],
    ["max(-Infinity, x)", number(-Infinity), { op: "call", name: "max", args: [1, 0] }],
  ] as const)("drops %s", (_text, constant, i) => {
    expect(simplified(constant, i, store(1, 2)).code).toEqual([state(0), store(1, 0)]);
  });
  it.each([
    ["0 + x, which turns -0 into 0", number(0), { op: "+", a: 1, b: 0 }],
    ["x - (-0)", number(-0), { op: "-", a: 0, b: 1 }],
    ["x * 0, which may be NaN", number(0), { op: "*", a: 0, b: 1 }],
    ["max(x, -Infinity), which hides a NaN", number(-Infinity), { op: "call", name: "max", args: [0, 1] }],
  ] as const)("keeps %s", (_text, constant, i) => {
    expect(simplified(constant, i, store(1, 2)).code).toHaveLength(4);
  });
});

describe("share", () => {
  it("computes a common subexpression once", () => {
    const one = share(
      routine([
        state(0),
        state(0),
        { op: "+", a: 0, b: 1 },
        { op: "+", a: 1, b: 0 },
        store(1, 2),
        store(2, 3),
      ]),
    );
    expect(ops(one)).toEqual(["state", "+", "store", "store"]);
  });
  it("tells 0 from -0", () => {
    expect(share(routine([number(0), number(-0)])).code).toHaveLength(2);
  });
  it("reads a slot again only after a ring that may hold it was written", () => {
    const ring: Instruction = { op: "storeRing", start: 4, quarters: 2, size: 1, value: 0 };
    const one = share(routine([state(0), state(4), state(9), ring, state(4), state(9)]));
    expect(ops(one)).toEqual(["state", "state", "state", "storeRing", "state"]);
  });
  it("takes the value stored for the value read, but not one stored in some quarters only", () => {
    const some: Instruction = { op: "store", slot: 2, value: 0, within: [1, 1] };
    const one = share(routine([state(0), store(1, 0), state(1), store(3, 2), some, state(2), store(4, 5)]));
    expect(ops(one)).toEqual(["state", "store", "store", "store", "state", "store"]);
    expect(ran(one, [7, 0, 5, 0, 0])).toEqual([7, 7, 5, 7, 5]);
  });
  it("forgets what was computed inside a fold", () => {
    const moving: Instruction = { op: "moving", start: 0, stride: 1 };
    const code: Instruction[] = [
      { op: "fold", count: 3, join: "+" },
      moving,
      { op: "negate", a: 1 },
      { op: "end", fold: 0, value: 2 },
      { op: "fold", count: 3, join: "+" },
      moving,
      { op: "negate", a: 5 },
      { op: "end", fold: 4, value: 6 },
      store(3, 7),
    ];
    expect(ran(share(routine(code)), [1, 2, 4, 0])[3]).toBe(-7);
    expect(share(routine(code)).code).toHaveLength(code.length);
  });
});

describe("implied checks", () => {
  const check = (value: number): Instruction => ({ op: "check", value });
  const kept = (...code: readonly Instruction[]): readonly number[] =>
    dropImpliedChecks(routine([state(0), state(1), ...code])).code.flatMap((i) =>
      i.op === "check" ? [i.value] : [],
    );
  it.each([
    [{ op: "+", a: 0, b: 1 }, [2]],
    [{ op: "*", a: 1, b: 0 }, [2]],
    [{ op: "call", name: "ln", args: [0] }, [1, 2]],
    [{ op: "/", a: 0, b: 1 }, [1, 2]],
    [{ op: "call", name: "exp", args: [0] }, [0, 1, 2]],
    [{ op: "call", name: "max", args: [0, 1] }, [0, 1, 2]],
    [{ op: "select", test: 0, yes: 0, no: 1 }, [0, 1, 2]],
  ] as const)("of %o leave %o to be checked", (i, left) => {
    expect(kept(i, check(0), check(1), check(2))).toEqual(left);
  });
  it("reach through several computations, but not past one that nobody checks", () => {
    const sum: Instruction = { op: "+", a: 0, b: 1 };
    expect(kept(sum, { op: "negate", a: 2 }, check(0), check(3))).toEqual([3]);
    expect(kept(sum, { op: "negate", a: 2 }, check(0))).toEqual([0]);
  });
});

describe("move out of loops", () => {
  const variables = [{ slot: 1, starts: true }];
  const code: Instruction[] = [
    { op: "variable", variable: 0 },
    state(0),
    { op: "call", name: "exp", args: [1] },
    { op: "+", a: 0, b: 2 },
    { op: "setVariable", variable: 0, value: 3 },
  ];
  it("computes before a nested clock what is the same on all its days", () => {
    const moved = moveOutOfLoops(routine(code, { from: 0, steps: 3, variables }));
    expect(ops(moved)).toEqual(["state", "call", "variable", "+", "setVariable"]);
    expect(moved.loop?.from).toBe(2);
    expect(ran(moved, [0, 5])).toEqual(ran(routine(code, { from: 0, steps: 3, variables }), [0, 5]));
    expect(ran(moved, [0, 5])).toEqual([0, 8]);
  });
  it("leaves what depends on the day", () => {
    const daily = code.map((i): Instruction => (i.op === "state" ? { op: "clock", name: "subStep" } : i));
    expect(moveOutOfLoops(routine(daily, { from: 0, steps: 3, variables })).loop?.from).toBe(0);
  });
  it("computes before a fold what is the same in all its turns", () => {
    const fold: Instruction[] = [
      { op: "fold", count: 2, join: "max" },
      { op: "moving", start: 0, stride: 1 },
      state(2),
      { op: "negate", a: 2 },
      { op: "*", a: 1, b: 3 },
      { op: "end", fold: 0, value: 4 },
      store(3, 5),
    ];
    const moved = moveOutOfLoops(routine(fold));
    expect(ops(moved)).toEqual(["state", "negate", "fold", "moving", "*", "end", "store"]);
    expect(ran(moved, [3, 4, 2, 0])[3]).toBe(-6);
  });
});

function program(quarter: readonly Instruction[], more: Partial<Program> = {}): Program {
  const empty = routine([]);
  return {
    slots: 6,
    quarters: 2,
    rows: { levers: 1, series: 0, noise: 0, interventions: 0, fixed: 0 },
    paths: 0,
    due: new Map(),
    fixed: empty,
    opening: [],
    initialise: [],
    quarter: [{ routines: [routine(quarter)] }],
    account: empty,
    record: empty,
    commit: empty,
    ...more,
  };
}

describe("hoist", () => {
  const given = new Set([0]);
  const lever: Instruction = { op: "row", table: "levers", row: 0 };
  /** Slot 1 = exp(parameter); slot 2 = exp(parameter) * stock in slot 5; slot 3 = lever + lever. */
  const code: Instruction[] = [
    state(0),
    { op: "call", name: "exp", args: [0] },
    store(1, 1),
    { op: "check", value: 1 },
    state(5),
    { op: "*", a: 1, b: 4 },
    store(2, 5),
    lever,
    { op: "+", a: 7, b: 7 },
    { op: "*", a: 8, b: 4 },
    store(3, 9),
  ];
  const hoisted = hoist(program(code), given, 100);
  const quarter = hoisted.quarter.flatMap((step) => step.routines.flatMap((one) => one.code));

  it("computes a constant of a run when the run opens, variables among them", () => {
    const opening = hoisted.opening.flatMap((step) => step.routines.flatMap((one) => one.code));
    expect(opening.map((i) => i.op)).toEqual(["state", "call", "store", "-", "store"]);
    expect(quarter.some((i) => i.op === "call")).toBe(false);
  });
  it("computes a constant of an ensemble once for an arm", () => {
    expect(hoisted.rows.fixed).toBe(1);
    expect(hoisted.fixed.code.map((i) => i.op)).toEqual(["row", "+", "storeRow"]);
    expect(quarter).toContainEqual({ op: "row", table: "fixed", row: 0 });
  });
  it("still finds a constant that is not finite, in every quarter", () => {
    const finite = (parameter: number): boolean => {
      const slots = new Float64Array(hoisted.slots);
      slots[0] = parameter;
      const seen = { state: slots, tables: noTables, quarters: 2, t: 1 };
      interpretSteps(hoisted.opening, hoisted.due, seen);
      return interpretSteps(hoisted.quarter, hoisted.due, seen);
    };
    expect([finite(2), finite(2000)]).toEqual([true, false]);
  });
  it("leaves a held quantity that follows a lever alone: it keeps the value of the quarter it was held in", () => {
    const held = program([], {
      due: new Map([["yearly", Uint8Array.of(1, 0)]]),
      quarter: [
        { rhythm: "yearly", routines: [routine([lever, { op: "+", a: 0, b: 0 }, store(1, 1)])] },
        { routines: [routine([state(1), state(5), { op: "*", a: 0, b: 1 }, store(2, 2)])] },
      ],
    });
    const [, reader] = hoist(held, given, 100).quarter;
    expect(reader?.routines[0]?.code[0]).toEqual(state(1));
  });
  it("leaves a slot alone that is stored twice: a nested stock starts anew with every block", () => {
    const twice = hoist(program([state(0), store(1, 0), number(3), store(1, 2)]), given, 100);
    expect(twice.opening).toEqual([]);
  });
});

describe("prune", () => {
  it("drops what nothing uses, and stores that nothing reads", () => {
    const code = [state(0), { op: "negate", a: 0 } as const, store(1, 1), store(2, 0), number(4)];
    const pruned = dropUnreadStores(program(code), new Set([2]));
    expect(pruned.quarter[0]?.routines[0]?.code).toEqual([state(0), store(2, 0)]);
  });
  it("keeps a store that a fold or a ring reads back", () => {
    const code: Instruction[] = [
      number(1),
      store(1, 0),
      store(3, 0),
      store(5, 0),
      { op: "ring", start: 3, quarters: 2, size: 1 },
      store(0, 4),
      { op: "fold", count: 2, join: "+" },
      { op: "moving", start: 0, stride: 1 },
      { op: "end", fold: 6, value: 7 },
      store(2, 8),
    ];
    const pruned = dropUnreadStores(program(code), new Set([2]));
    const slots = pruned.quarter[0]?.routines[0]?.code.flatMap((i) => (i.op === "store" ? [i.slot] : []));
    expect(slots).toEqual([1, 3, 0, 2]);
  });
  it("drops loop variables that nobody reads and renumbers the others", () => {
    const variables = [
      { slot: 1, starts: false },
      { slot: 2, starts: true },
    ];
    const code: Instruction[] = [
      { op: "variable", variable: 1 },
      { op: "negate", a: 0 },
      { op: "setVariable", variable: 0, value: 1 },
      { op: "setVariable", variable: 1, value: 1 },
    ];
    const loop = { from: 0, steps: 3, variables };
    const pruned = dropUnreadStores(
      program([], { quarter: [{ routines: [routine(code, loop)] }] }),
      new Set(),
    );
    const one = pruned.quarter[0]?.routines[0] as Routine;
    expect(one.loop?.variables).toEqual([{ slot: 2, starts: true }]);
    expect(ran(one, [0, 9, 5])).toEqual([0, 9, -5]);
  });
});

describe("operands", () => {
  it("are renamed in every instruction that has any", () => {
    const shifted = mapOperands({ op: "select", test: 1, yes: 2, no: 3 }, (value) => value + 10);
    expect(shifted).toEqual({ op: "select", test: 11, yes: 12, no: 13 });
  });
});
