import { holdFutures, type HeldFutures } from "../../compute/hold-futures.ts";
import type { Pool } from "../../compute/runner.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { lensFor, sessionJobOf, type Taken } from "../../study/live/jobs.ts";
import { assumptionsKey, type Assumptions } from "../../study/live/question.ts";

/**
 * Make the function that gives the futures held under some assumptions.
 *
 * Workers hold the past of one set of assumptions, the one asked for last: some hundred megabytes for a thousand futures.
 *
 * @param pools of one worker each.
 * @param draws futures to hold.
 */
export function keepHeld(
  graph: Graph,
  pools: readonly Pool[],
  taken: Taken,
  draws: number,
): (assumptions: Assumptions) => HeldFutures {
  let kept: readonly [key: string, held: HeldFutures] | undefined;
  return (assumptions) => {
    const key = assumptionsKey(assumptions);
    if (kept?.[0] === key) return kept[1];
    const job = sessionJobOf(graph, assumptions, taken);
    const held = holdFutures(pools, job, lensFor(graph, assumptions.lens), draws);
    kept = [key, held];
    return held;
  };
}
