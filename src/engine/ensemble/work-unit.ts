import { javascriptBackEnd } from "../compile/javascript.ts";
import type { Graph } from "../graph/graph.ts";
import { unitComputers, type UnitComputer } from "./compute-units.ts";
import type { EnsembleJob } from "./job.ts";
import { jobComputers, type AnyJob, type AskedUnit } from "./prepare-jobs.ts";
import { keepLatest } from "../keep-latest.ts";
import type { UnitResult } from "./unit-sheet.ts";
import type { ComputeOptions } from "./unit-options.ts";

export type { RunFailure, UnitResult, WorkUnit } from "./unit-sheet.ts";

/** How work units are computed, where anything is left to choose. */
export type UnitOptions = Partial<ComputeOptions>;

/** Programs kept for later jobs; each holds some megabytes of state and noise. */
const programsKept = 12;

/** Options with generated JavaScript, which pages do not allow, for runs that cannot go in lanes. */
export function withJavascript(options: UnitOptions = {}): ComputeOptions {
  return { scalar: javascriptBackEnd, keep: keepLatest(programsKept), ...options };
}

/** Make the function that gives each job of a graph the function that computes its units; jobs share programs. */
export function unitRunners(graph: Graph, options: UnitOptions = {}): (job: EnsembleJob) => UnitComputer {
  return unitComputers(graph, withJavascript(options));
}

/** The same for jobs of both kinds. */
export function jobRunners(
  graph: Graph,
  options: UnitOptions = {},
): (job: AnyJob) => (unit: AskedUnit) => UnitResult {
  return jobComputers(graph, withJavascript(options));
}

/** Make the function that computes work units of one job. */
export function unitRunner(graph: Graph, job: EnsembleJob, options: UnitOptions = {}): UnitComputer {
  return unitRunners(graph, options)(job);
}
