import type { UnitComputer } from "../engine/ensemble/compute-units.ts";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { unitRunner, unitRunners } from "../engine/ensemble/work-unit.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { StoppedError, type Pool, type Runner } from "./runner.ts";

/** Compute the work units of a job in this thread; a stop takes effect between units. */
export function inThisThread(graph: Graph, job: EnsembleJob): Runner {
  return runnerOf(unitRunner(graph, job));
}

/** A pool without workers: everything is computed in this thread. */
export function thisThreadPool(graph: Graph): Pool {
  const computerOf = unitRunners(graph);
  return { runner: (job) => runnerOf(computerOf(job)), close: () => Promise.resolve() };
}

function runnerOf(compute: UnitComputer): Runner {
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
