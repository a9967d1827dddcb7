import { describe, expect, it } from "vitest";
import { buildModel } from "../graph/build-graph.ts";
import { at, aux, axis, clock, coefficient, metric, next, stock, type Calendar } from "../language.ts";
import { compileProgram } from "../compile/compile.ts";
import { elementOf, planRun } from "./run-plan.ts";
import { simulate } from "./simulate.ts";

const calendar: Calendar = { start: "2020Q1", quarters: 3 };

/** A nested clock over an axis: two values an element in each of its steps. */
function nested(elements: number) {
  const Ship = axis(
    "Ship",
    Array.from({ length: elements }, (_, k) => `s${k}`),
  );
  const day = clock({ unit: "day", steps: 5, doc: "Days" });
  const wear = coefficient(0.1, {
    unit: "1/day",
    doc: "Wear",
    over: Ship,
    because: "any wear serves the test",
  });
  const hull = stock({ unit: "1", doc: "Hull", clock: day, over: Ship, initial: 1 });
  const strain = aux({
    unit: "1",
    doc: "Strain",
    clock: day,
    over: Ship,
    needs: { hull, wear },
    value: ({ hull, wear }, { exp, step }) => exp(-hull * wear * step),
  });
  const hullNext = next(hull, { needs: { hull, strain }, value: (n) => n.hull * n.strain });
  const first = aux({
    unit: "1",
    doc: "First",
    needs: { hull: at(hullNext, Ship, "s0") },
    value: (n) => n.hull,
  });
  const outcome = metric(hullNext, {
    id: "Y1",
    doc: "Hulls left",
    window: ["2020Q1", "2020Q3"],
    reducer: "mean",
    better: "higher",
    closing: "last",
    negligible: 0,
  });
  const alone = metric(first, { ...outcome, id: "Y2" });
  return buildModel(calendar, { nested: { day, wear, hull, strain, hullNext, first, outcome, alone } });
}

describe("a nested clock in generated JavaScript", () => {
  for (const [elements, form] of [
    [10, "one function with its own loop"],
    [200, "a loop over groups"],
  ] as const)
    it(`gives the reference's bits as ${form}`, () => {
      const model = nested(elements);
      const wanted = { outputs: [], record: ["first"], pins: { "hullNext.s1": 0.5 } };
      const slow = simulate(model, { ...wanted, backEnd: "reference" });
      const fast = simulate(model, wanted);
      expect([...fast.state]).toEqual([...slow.state]);
      expect(fast.series.get("first")?.[0]).toBeGreaterThan(0);
      const program = compileProgram(
        planRun(model.graph, {
          outputs: [
            {
              ...elementOf(model.graph, "first"),
              window: ["2020Q1", "2020Q3"],
              reducer: "mean",
              closing: "last",
            },
          ],
        }),
        { stores: "all" },
      );
      expect(program.quarter.some(({ steps }) => steps === 5)).toBe(elements === 200);
    });
});
