import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../graph/build-graph.ts";
import { clockOf, type Graph } from "../graph/graph.ts";
import { choicesFrom, type Choices } from "../run/testing/random-law.ts";
import { calendar, randomExports } from "../run/testing/random-model.ts";
import type { EnsembleJob } from "./job.ts";
import { javascriptLanes } from "./javascript-lanes.ts";
import { noCounts } from "./lane-counts.ts";
import { randomJob, randomLens, troubles } from "./testing/random-job.ts";
import { unitRunner, type UnitOptions, type UnitResult, type WorkUnit } from "./work-unit.ts";

const tape = fc.array(fc.nat(999_983), { minLength: 40, maxLength: 400 });

/** What a runner gave for its units, or the name and text of what it threw. */
function outcome(
  graph: Graph,
  job: EnsembleJob,
  units: readonly WorkUnit[],
  options: UnitOptions,
): readonly UnitResult[] | string {
  try {
    return units.map(unitRunner(graph, job, options));
  } catch (error) {
    return String(error);
  }
}

function randomUnits(c: Choices, graph: Graph): readonly WorkUnit[] {
  return Array.from({ length: 1 + c.below(2) }, () => ({
    lens: randomLens(c, graph),
    firstDraw: c.below(5),
    draws: 1 + c.below(7),
  }));
}

/** All numbers and failures of two results, the same to the bit and the sign of zero. */
function expectSame(fast: readonly UnitResult[], slow: readonly UnitResult[]): void {
  fast.forEach((one, k) => {
    const other = slow[k] as UnitResult;
    for (const part of ["values", "paths"] as const) {
      expect(one[part].length).toBe(other[part].length);
      const wrong = one[part].findIndex((value, at) => !Object.is(value, other[part][at]));
      expect(wrong, part).toBe(-1);
    }
    expect(one.failures).toEqual(other.failures);
  });
}

describe("random jobs on random models", () => {
  it("have the same values, paths and failures in lanes as run after run", () => {
    const counts = noCounts();
    const seen = { jobs: 0, failures: 0, whole: 0 };
    fc.assert(
      fc.property(tape, (numbers) => {
        const c = choicesFrom(numbers);
        const { graph } = buildModel(calendar, { random: randomExports(c), trouble: troubles(c) });
        if (graph.nodes.some((node) => node.kind === "draw" && clockOf(node) !== undefined)) return;
        const job = randomJob(c, graph, calendar);
        const units = randomUnits(c, graph);
        const lanes = c.one([2, 4, 8]);
        const slow = outcome(graph, job, units, {});
        const fast = outcome(graph, job, units, {
          lanes: (run, backEnd) => javascriptLanes(run, backEnd(), lanes),
          counts,
          blocksAtOnce: 1 + c.below(3),
        });
        if (typeof slow === "string" || typeof fast === "string") {
          expect(fast).toBe(slow);
          return;
        }
        expectSame(fast, slow);
        seen.jobs += 1;
        const failures = slow.flatMap((one) => one.failures).length;
        seen.failures += failures;
        if (failures === 0) seen.whole += 1;
      }),
      { numRuns: 200, seed: 20261122 },
    );
    console.log(counts, seen);
    expect(seen.whole).toBeGreaterThan(30);
    expect(counts.lanes).toBeGreaterThan(2000);
    expect(counts.quietLanes).toBeGreaterThan(500);
    expect(counts.replayed).toBeGreaterThan(20);
  });
});
