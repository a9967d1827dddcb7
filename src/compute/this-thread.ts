import type { EnsembleJob } from "../engine/ensemble/job.ts";
import type { AskedUnit } from "../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../engine/ensemble/unit-sheet.ts";
import { jobRunners, unitRunner } from "../engine/ensemble/work-unit.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { StoppedError, type Pool, type Runner } from "./runner.ts";

/** Compute the work units of a job in this thread; a stop takes effect between units. */
export function inThisThread(graph: Graph, job: EnsembleJob): Runner {
  return runnerOf(unitRunner(graph, job));
}

/** A pool without workers: everything is computed in this thread. */
export function thisThreadPool(graph: Graph): Pool {
  const computerOf = jobRunners(graph);
  return { runner: (job) => runnerOf(computerOf(job)), close: () => Promise.resolve() };
}

function runnerOf(compute: (unit: AskedUnit) => UnitResult): Runner {
  return {
    workers: 1,
    run: async (unit, signal) => {
      // A turn of the event loop before each unit lets a stop signal and the progress line through.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted === true) throw new StoppedError("stopped");
      return compute(unit);
    },
  };
}
