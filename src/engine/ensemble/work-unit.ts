import { javascriptBackEnd } from "../compile/javascript.ts";
import type { Graph } from "../graph/graph.ts";
import type { EnsembleJob } from "./job.ts";
import { keptPrograms } from "./kept-programs.ts";
import { readyArms } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { sheetFor, type UnitResult, type WorkUnit } from "./unit-sheet.ts";

export type { RunFailure, UnitResult, WorkUnit } from "./unit-sheet.ts";

/** Make a function that computes work units of a job; compiled programs and tables are reused between units. */
export function unitRunner(graph: Graph, job: EnsembleJob): (unit: WorkUnit) => UnitResult {
  const run = scalarRuns(
    graph,
    job,
    readyArms(graph, job, { scalar: javascriptBackEnd, keep: keptPrograms(1) }),
  );
  return (unit) => {
    const sheet = sheetFor(graph, job, unit);
    for (let place = 0; place < sheet.runs; place += 1) run(sheet, place);
    return { values: sheet.values, paths: sheet.paths, failures: sheet.failures };
  };
}
