import type { EnsembleJob } from "../engine/ensemble/job.ts";

/** Runs in a unit: some tens of milliseconds, so that a lost unit costs little and a message nothing. */
const runsPerUnit = 32;

/**
 * Runs of an arm that are in hand together: two blocks of the futures that compiled programs step at once, so that the quiet
 * paths of an arm share lanes (measured on the whole model: a fifth fewer quarters than with one block).
 */
const block = 16;

/** How many draws make a work unit of a job; results do not depend on it. */
export function drawsPerUnit({ arms, seeds }: Pick<EnsembleJob, "arms" | "seeds">): number {
  const fewest = block / commonFactor(block, seeds);
  const runs = fewest * seeds * arms.length;
  return fewest * Math.max(1, Math.round(runsPerUnit / runs));
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}
