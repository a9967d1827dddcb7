import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../graph/build-graph.ts";
import type { Graph } from "../graph/graph.ts";
import { choicesFrom, type Choices } from "../run/testing/random-law.ts";
import { calendar, randomExports } from "../run/testing/random-model.ts";
import type { EnsembleJob } from "./job.ts";
import { javascriptLanes } from "./javascript-lanes.ts";
import { noCounts } from "./lane-counts.ts";
import { randomJob, randomLens, troubles } from "./testing/random-job.ts";
import { wasmLanes } from "./wasm-lanes.ts";
import {
  unitRunner,
  type RunFailure,
  type UnitOptions,
  type UnitResult,
  type WorkUnit,
} from "./work-unit.ts";

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

const runOf = ({ draw, replicate }: RunFailure): string => `${draw} ${replicate}`;

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
  it.each([
    ["JavaScript", javascriptLanes, 20],
    ["WebAssembly", wasmLanes, 40],
  ] as const)(
    "have the same values, paths and failures in lanes of %s as run after run",
    (_, lanes, numRuns) => {
      const counts = noCounts();
      const seen = { runs: 0, failed: 0, whole: 0 };
      fc.assert(
        fc.property(tape, (numbers) => {
          const c = choicesFrom(numbers);
          const { graph } = buildModel(calendar, { random: randomExports(c), trouble: troubles(c) });
          const job = randomJob(c, graph, calendar);
          const units = randomUnits(c, graph);
          const slow = outcome(graph, job, units, { lanes: "none" });
          const blocksAtOnce = 1 + c.below(3);
          const fast = outcome(graph, job, units, { lanes: lanes(c.one([2, 4, 8])), counts, blocksAtOnce });
          if (typeof slow === "string" || typeof fast === "string") {
            expect(fast).toBe(slow);
            return;
          }
          expectSame(fast, slow);
          const failed = slow.reduce((sum, { failures }) => sum + new Set(failures.map(runOf)).size, 0);
          seen.runs += units.reduce((sum, { draws }) => sum + draws, 0) * job.seeds * job.arms.length;
          seen.failed += failed;
          if (failed === 0) seen.whole += 1;
        }),
        { numRuns, endOnFailure: true, seed: 20261122 },
      );
      expect(seen.whole).toBeGreaterThan(numRuns / 2);
      expect(counts.refused).toEqual([]);
      // Every run was in lanes, and only those that fail were computed again.
      expect(counts.lanes).toBe(seen.runs);
      expect(counts.replayed).toBe(seen.failed);
      expect(counts.replayed).toBeGreaterThan(numRuns / 2);
      expect(counts.quietLanes).toBeGreaterThan(5 * numRuns);
      expect(counts.ended).toBeGreaterThan(5 * numRuns);
    },
  );
});
