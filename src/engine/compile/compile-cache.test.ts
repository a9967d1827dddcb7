import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../errors.ts";
import { newBuildCache, type BuildCache } from "../graph/build-cache.ts";
import { buildModel } from "../graph/build-graph.ts";
import type { Graph } from "../graph/graph.ts";
import { randomEdit } from "../graph/testing/random-edit.ts";
import type { BackEnd } from "../run/back-end.ts";
import { centralParameters, fillLevers, fillSeries, writeParameters } from "../run/inputs.ts";
import { fillCentral } from "../run/noise.ts";
import { makeTables, stepRun } from "../run/run-once.ts";
import { planRun, type RunPlan } from "../run/run-plan.ts";
import { choicesFrom } from "../run/testing/random-law.ts";
import { calendar, randomExports } from "../run/testing/random-model.ts";
import { newCompileCache, sameRoutine } from "./compile-cache.ts";
import { compileProgram } from "./compile.ts";
import { javascriptOf } from "./javascript.ts";
import { keptJavascript, newKeptFunctions } from "./kept-javascript.ts";
import { planFor, samePlan } from "./same-code.ts";

function graphOf(exports: Readonly<Record<string, unknown>>, cache: BuildCache): Graph | undefined {
  try {
    return buildModel(calendar, { random: exports }, cache).graph;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** The state after a run without noise, or the text of what was thrown. */
function endState(run: RunPlan, backEnd: BackEnd): unknown {
  const bare = { ...makeTables(run), central: true };
  fillSeries(run.layout, bare.series);
  fillLevers(run.layout, { values: { L1: 1 }, from: "2020Q3" }, bare.levers);
  fillCentral(run.noise, run.quarters, bare.noise);
  const state = new Float64Array(backEnd.slots);
  writeParameters(run.layout, state, centralParameters(run.graph), {});
  try {
    stepRun(run, backEnd, state, { ...bare, fixed: backEnd.fixedTable(bare) }, { from: 0, to: run.quarters });
    return [...state];
  } catch (error) {
    return String(error);
  }
}

describe("a compilation that takes over what did not change", () => {
  it.each(["all", "needed"] as const)(
    "gives the same program and the same bits as one from nothing, %s stored, after any edits",
    (stores) => {
      const tape = fc.array(fc.nat(999_983), { minLength: 60, maxLength: 400 });
      let [compiled, lowered, functions, replanned] = [0, 0, 0, 0];
      fc.assert(
        fc.property(tape, (numbers) => {
          const c = choicesFrom(numbers);
          const [building, cache, kept] = [newBuildCache(), newCompileCache(), newKeptFunctions()];
          let good = randomExports(c);
          let planned: Graph | undefined;
          const options = { stores, groupSize: 3 };
          for (let edit = 0; edit < 6; edit += 1) {
            const edited = edit === 0 ? good : randomEdit(c, good);
            const graph = graphOf(edited, building);
            if (graph === undefined) continue;
            good = edited;
            const run = planRun(graph);
            if (cache.run !== undefined && planned !== undefined && samePlan(planned, graph)) {
              const again = planFor(cache.run, graph);
              expect({ ...again, interventions: 0 }).toEqual({ ...run, interventions: 0 });
              replanned += 1;
            }
            planned = graph;
            const before = { lowered: cache.lowered, functions: kept.functions };
            const program = compileProgram(run, options, cache);
            expect(program).toEqual(compileProgram(run, options));
            expect(endState(run, keptJavascript(program, kept))).toEqual(
              endState(run, javascriptOf(program)),
            );
            compiled += 1;
            for (const [name, { routine }] of cache.lowered)
              if (before.lowered.get(name)?.routine === routine) lowered += 1;
            for (const [text, one] of kept.functions) if (before.functions.get(text) === one) functions += 1;
          }
        }),
        { numRuns: 14, seed: 20261122, endOnFailure: true },
      );
      expect(compiled).toBeGreaterThan(30);
      expect(replanned).toBeGreaterThan(5);
      expect(lowered).toBeGreaterThan(60);
      expect(functions).toBeGreaterThan(60);
    },
  );
});

describe("routines that are the same", () => {
  it("are so to the sign of zero and the last optional field", () => {
    const one = {
      name: "g1",
      code: [
        { op: "number", value: 0 },
        { op: "store", slot: 1, value: 0 },
      ],
    } as const;
    expect(sameRoutine(one, structuredClone(one))).toBe(true);
    for (const other of [
      { ...one, name: "g2" },
      { ...one, code: one.code.slice(0, 1) },
      { ...one, code: [{ op: "number", value: -0 } as const, one.code[1]] },
      { ...one, code: [one.code[0], { ...one.code[1], within: [0, 3] } as const] },
      { ...one, loop: { from: 0, steps: 2, variables: [] } },
    ])
      expect(sameRoutine(one, other)).toBe(false);
  });
});
