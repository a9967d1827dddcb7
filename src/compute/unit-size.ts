import type { EnsembleJob } from "../engine/ensemble/job.ts";

/** Runs in a unit: some tens of milliseconds, so that a lost unit costs little and a message nothing. */
const runsPerUnit = 32;

/** Futures that compiled programs step at once; a unit's replicates of all draws fill whole blocks. */
const block = 8;

/** How many draws make a work unit of a job; results do not depend on it. */
export function drawsPerUnit({ arms, seeds }: Pick<EnsembleJob, "arms" | "seeds">): number {
  const fewest = block / commonFactor(block, seeds);
  const runs = fewest * seeds * arms.length;
  return fewest * Math.max(1, Math.round(runsPerUnit / runs));
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}
