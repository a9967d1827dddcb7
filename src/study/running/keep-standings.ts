import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { RunFailure, UnitResult, WorkUnit } from "../../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { numbersHash } from "../../engine/run/sha256.ts";
import type { Study } from "../study.ts";
import { lensColumns, lensRuns } from "./lens-columns.ts";
import type { StudyPlan } from "./plan-study.ts";
import { standingsIn, type Standings } from "./switch-sweep.ts";

/** Where claims stand on the runs of one part of the switch sweep. */
export interface PartResults {
  readonly standings: Standings;
  readonly failures: readonly RunFailure[];
  /** SHA-256 over every value of every run, in order. */
  readonly hash: string;
}

/** Take the runs of a plan's only lens as they come, draws in order, and keep where its claims stand. */
export function standingsKeeper(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
): { readonly take: (unit: WorkUnit, result: UnitResult) => void; readonly results: () => PartResults } {
  const places = Array.from({ length: keptOutputs(plan.job).valuesPerRun }, (_, place) => place);
  const columns = lensColumns(plan, places);
  const hash = numbersHash();
  const failures: RunFailure[] = [];
  return {
    take: ({ firstDraw }, result) => {
      hash.add(result.values);
      columns.take(firstDraw, result.values);
      failures.push(...result.failures);
    },
    results: () => ({
      standings: standingsIn(graph, study, plan, lensRuns(study, plan, columns)),
      failures,
      hash: hash.hex(),
    }),
  };
}
