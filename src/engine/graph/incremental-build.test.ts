import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../errors.ts";
import { fixed, subset, axis, type Rule } from "../language.ts";
import { choicesFrom } from "../run/testing/random-law.ts";
import { calendar as randomCalendar, randomExports } from "../run/testing/random-model.ts";
import { newBuildCache, sameData, type BuildCache } from "./build-cache.ts";
import { buildModel, type Modules } from "./build-graph.ts";
import { modelText } from "./canonical.ts";
import type { GraphNode } from "./graph.ts";
import { calendar, law, wanted } from "./testing/faults-of.ts";
import { randomEdit } from "./testing/random-edit.ts";

/** What a build gave, to the order of keys: its graph as text and its hash, or all its faults. */
function outcome(modules: Modules, cache?: BuildCache): unknown {
  try {
    const { graph, rules } = buildModel(randomCalendar, modules, cache);
    return { text: JSON.stringify(graph), hashed: modelText(graph, cache?.texts), rules };
  } catch (error) {
    if (error instanceof ModelError) return error.faults;
    throw error;
  }
}

/** The exports in two modules, split at a name. */
function inTwo(exports: Readonly<Record<string, unknown>>, count: number): Modules {
  const entries = Object.entries(exports);
  return { one: Object.fromEntries(entries.slice(0, count)), two: Object.fromEntries(entries.slice(count)) };
}

describe("a build that takes over what did not change", () => {
  it("gives what a build from nothing gives, after any edits of any model", () => {
    const tape = fc.array(fc.nat(999_983), { minLength: 60, maxLength: 400 });
    let [built, refused, kept] = [0, 0, 0];
    fc.assert(
      fc.property(tape, (numbers) => {
        const c = choicesFrom(numbers);
        const cache = newBuildCache();
        let good = randomExports(c);
        let modules = inTwo(good, 8);
        outcome(modules, cache);
        for (let edit = 0; edit < 6; edit += 1) {
          const edited = randomEdit(c, good);
          const before = cache.nodes;
          modules = inTwo(edited, c.chance(20) ? 12 : 8);
          const incremental = outcome(modules, cache);
          expect(incremental).toEqual(outcome(modules));
          kept += [...cache.nodes].filter(([name, node]) => before.get(name) === node).length;
          if (Array.isArray(incremental)) refused += 1;
          else {
            good = edited;
            built += 1;
          }
        }
      }),
      { numRuns: 60, seed: 20261122, endOnFailure: true },
    );
    expect(built).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(50);
    expect(kept).toBeGreaterThan(5000);
  });
});

describe("what a build takes over", () => {
  const scale = (central: number) => fixed(central, { unit: "1", doc: "scale", grade: "C", because: "test" });
  /** A module as it is evaluated anew on each reload: all its declarations are other objects. */
  const evaluate = (
    central: number,
    rule: Rule<{ scale: ReturnType<typeof scale> }> = (n) => n.scale * 2,
  ) => {
    const own = scale(central);
    const twice = law({ scale: own }, rule);
    return { m: { scale: own, twice, other: law({ twice }, (n) => n.twice / 2) } };
  };
  const withMetric = (exports: ReturnType<typeof evaluate>): Modules => ({
    m: { ...exports.m, wanted: wanted(exports.m.other) },
  });
  const nodesOf = (modules: Modules, cache: BuildCache): ReadonlyMap<string, GraphNode> =>
    new Map(buildModel(calendar, modules, cache).graph.nodes.map((node) => [node.name, node]));

  it("is every node but the one whose number was changed, though all its module was evaluated anew", () => {
    const cache = newBuildCache();
    const before = nodesOf(withMetric(evaluate(1)), cache);
    const after = nodesOf(withMetric(evaluate(3)), cache);
    expect([...after.keys()].filter((name) => before.get(name) !== after.get(name))).toEqual(["scale"]);
  });
  it("is every node but the one whose law was changed", () => {
    const cache = newBuildCache();
    const before = nodesOf(withMetric(evaluate(1)), cache);
    const after = nodesOf(withMetric(evaluate(1, (n) => n.scale * 2 + 1)), cache);
    expect([...after.keys()].filter((name) => before.get(name) !== after.get(name))).toEqual(["twice"]);
  });
  it("is nothing of a check when an axis gains an element that the node cannot settle", () => {
    const Side = axis("Side", ["p", "q"]);
    const modules = (elements: readonly string[]): Modules => {
      const Part = subset(axis("Side", ["p", "q"]), "Part", elements);
      const over = fixed({ p: 1, q: 1 }, { unit: "1", doc: "s", grade: "C", because: "t", over: [Side] });
      const part = fixed(1, { unit: "1", doc: "s", grade: "C", because: "t", over: [Part] });
      const both = { ...law({ over, part }, (n) => n.over * n.part), over: [Side] };
      return { m: { over, part, both, wanted: { ...wanted(both), over: [Side] } } };
    };
    const cache = newBuildCache();
    buildModel(calendar, modules(["p", "q"]), cache);
    expect(() => buildModel(calendar, modules(["p"]), cache)).toThrow(ModelError);
  });
});

describe("plain data that says the same", () => {
  it("has the same keys in the same order, with the same values and signs of zero", () => {
    const data = { a: [1, { b: "x" }], c: undefined };
    expect(sameData(data, structuredClone(data))).toBe(true);
    for (const other of [
      { a: [1, { b: "x" }] },
      { c: undefined, a: [1, { b: "x" }] },
      { a: [1, { d: "x" }], c: undefined },
      { a: [1, { b: "x" }, 2], c: undefined },
      { a: { 0: 1, 1: { b: "x" } }, c: undefined },
    ])
      expect(sameData(data, other)).toBe(false);
    expect(sameData({ a: 1, b: 1 }, { b: 1, a: 1 })).toBe(false);
    expect(sameData([0], [-0])).toBe(false);
  });
});
